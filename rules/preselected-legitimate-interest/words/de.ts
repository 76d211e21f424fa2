/** German; what each list means is told in `wordings.ts`. */
export const de = {
  interest: [
    'berechtigtes interesse',
    'berechtigten interesse',
    'berechtigtem interesse',
    'berechtigten interesses',
    'berechtigte interessen',
    'berechtigten interessen',
    'berechtigter interessen',
    'legitimes interesse',
    'legitime interessen',
    'legitimen interessen',
    'legitimer interessen',
    'legitimen interesses',
  ],
  consent: ['einwilligung*', 'zustimmung*', 'einverstandnis', 'opt in'],
  not: ['kein', 'keine', 'keinem', 'keinen', 'nicht', 'nie', 'ohne', 'statt', 'anstatt', 'anstelle'],
};
