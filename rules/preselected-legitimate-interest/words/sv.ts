/** Swedish; what each list means is told in `wordings.ts`. */
export const sv = {
  interest: `(berättigat|berättigade|legitimt|legitima) (intresse|intressen|intresset|intressena),
    (berättigat|berättigade) (affärsintresse|affärsintressen)`,
  consent: 'samtycke*, samtycket, medgivande*, godkännande*, opt in',
  not: 'inte, ej, aldrig, utan, inget, ingen, inga, i stället för, istället för, snarare än',
};
