/** French; what each list means is told in `wordings.ts`. */
export const fr = {
  interest: [
    'interet legitime',
    'interets legitimes',
    'interet commercial legitime',
    'interets commerciaux legitimes',
  ],
  consent: ['consentement*', 'accord', 'opt in'],
  not: ['aucun', 'aucune', 'pas', 'jamais', 'sans', 'au lieu de', 'plutot que', 'non'],
};
