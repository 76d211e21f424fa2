/** Italian; what each list means is told in `../wordings.ts`. */
export const it = {
  all: 'tutto, tutti, tutte, seleziona tutto, (tutti|tutte) (i|le|gli) (cookie|servizi|finalità|partner|fornitori)',
};
