/** How labels, headings and columns name the legal basis of what they stand for. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: {
    interest: [
      'legitimate interest',
      'legitimate interests',
      'legitimate (business|commercial|overriding) (interest|interests)',
      'legit interest',
      'legit interests',
      'leg int',
      'legint',
      'legitimate interest processing',
    ],
    consent: ['consent', 'consents', 'agreement', 'permission', 'opt in'],
    not: ['no', 'not', 'never', 'without', 'instead of', 'rather than', 'don t', 'doesn t'],
  },
  de: {
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
  },
  fr: {
    interest: [
      'interet legitime',
      'interets legitimes',
      'interet commercial legitime',
      'interets commerciaux legitimes',
    ],
    consent: ['consentement*', 'accord', 'opt in'],
    not: ['aucun', 'aucune', 'pas', 'jamais', 'sans', 'au lieu de', 'plutot que', 'non'],
  },
});
