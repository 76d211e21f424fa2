/** Romanian; what each list means is told in `wordings.ts`. */
export const ro = {
  interest: `(interes|interese|interesul|interesele|interesului|intereselor) (legitim|legitime|legitimă), (interes|interese|interesul|interesele) (comercial|comerciale) (legitim|legitime)`,
  consent:
    'consimțământ, consimțământul, consimțământului, consimțăminte, acord, acordul, acordului, acceptul, opt in',
  not: 'nu, fără, niciun, nici, niciodată, în loc de, în locul',
};
