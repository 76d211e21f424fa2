/** Sentences that press for an answer by time, and sentences of time that press nobody. */
import { describe, expect, it } from 'vitest';
import { wordings } from './wordings.js';

const samples: Readonly<Record<string, { presses: readonly string[]; doNot: readonly string[] }>> = {
  en: {
    presses: [
      'Only 3 hours to decide!',
      'It is the last day to accept.',
      'In five minutes your place is gone.',
      'Only 58 seconds to join.',
      'Don’t lose your spot.',
    ],
    doNot: [
      'Readings are kept for two hours.',
      'The set-up takes three minutes.',
      'On the last day of the month we delete them.',
      'The recording lasts as long as the lesson.',
      'Summaries are made every 24 hours.',
    ],
  },
  de: {
    presses: [
      'Nur noch 04:59 Minuten – danach ist Ihr Platz weg!',
      'Nur noch 12 Stunden!',
      'Heute letzter Tag!',
      'Dann ist Ihre Chance vertan: nur noch 3 Minuten.',
      'Sonst ist der Bonus verloren.',
    ],
    doNot: [
      'Danach speichern wir sie nur noch 24 Stunden.',
      'Sie werden nur noch 48 Stunden gespeichert.',
      'Die Einrichtung dauert nur noch zwei Minuten.',
      'Wir bewahren sie zwölf Stunden auf.',
      'Am letzten Tag des Monats löschen wir sie.',
    ],
  },
  fr: {
    presses: [
      'Dernier jour !',
      'Plus que 3 h 12 min pour accepter.',
      'Dernières heures !',
      'Il ne reste que 5 min.',
    ],
    doNot: [
      'Le relevé se fait toutes les trente minutes.',
      'Les données sont conservées deux jours.',
      'Il faut 2 min pour tout lire.',
    ],
  },
};

function presses(sentence: string, language: string): boolean {
  return wordings.find(sentence, language).some(({ concept }) => concept === 'presses');
}

describe.each(Object.entries(samples))('time, in %s', (language, { presses: pressing, doNot }) => {
  it.each(pressing)('presses: %s', (sentence) => {
    expect(presses(sentence, language)).toBe(true);
  });

  it.each(doNot)('does not press: %s', (sentence) => {
    expect(presses(sentence, language)).toBe(false);
  });
});
