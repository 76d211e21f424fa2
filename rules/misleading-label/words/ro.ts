/** Romanian; what each list means is told in `../wordings.ts`. */
export const ro = {
  veiled: `(refuză|refuz|refuzați|respinge|resping|respingeți|respingerea|refuzarea) (scopurile|scopuri|scopurilor|prelucrările|prelucrări) (neesențiale|nenecesare|opționale|facultative|secundare),
    (refuză|refuz|refuzați|respinge|resping|respingeți|respingerea|refuzarea) (scopurile|scopuri|scopurilor|prelucrările|prelucrări) (suplimentare|neobligatorii|adiționale|care nu sunt necesare|care nu sunt esențiale),
    (refuză|refuz|refuzați|respinge|resping|respingeți) (celelalte|alte) (scopuri|prelucrări), (limitează|limitați|limitez|restricționează|restricționați|limitarea|restricționarea) (scopurile|scopuri|scopurilor|prelucrarea|prelucrării|prelucrările), (mă opun|opune te|opuneți vă|opoziție) (scopurilor|prelucrării|prelucrărilor|la prelucrare)`,
  saves:
    'salvează, salvați, salvez, salvare, confirmă, confirmați, aplică, aplicați, (salvează|salvați|confirmă|confirmați|aplică) (alegerile|preferințele|setările|selecția|opțiunile|alegerea|modificările)',
  all: '(acceptă|acceptați|accept|permite|permiteți|activează|activați) (toate|tot|totul), (acceptă|acceptați|accept|permite|permiteți) toate (cookie urile|cookie uri|cookies|modulele)',
};
