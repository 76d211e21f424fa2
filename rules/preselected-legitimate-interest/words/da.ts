/** Danish; what each list means is told in `wordings.ts`. */
export const da = {
  interest: `(legitim|legitime) (interesse|interesser|interesserne), berettiget interesse, berettigede interesser, legitim forretningsinteresse`,
  consent: 'samtykke*, accept, opt in, tilladelse',
  not: 'ikke, ej, aldrig, uden, intet, ingen, i stedet for, frem for, snarere end',
};
