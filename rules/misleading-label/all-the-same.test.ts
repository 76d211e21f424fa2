/** Texts that take a refusal back, and texts that only explain it. */
import { describe, expect, it } from 'vitest';
import type { Control, Dialog, Passage } from '../../src/lint/define-rule.js';
import { saidToShareAnyway } from './all-the-same.js';

const samples: Readonly<
  Record<string, { label: string; anyway: readonly string[]; plain: readonly string[] }>
> = {
  en: {
    label: 'Continue without sharing',
    anyway: [
      'With “Continue without sharing” your position is worked out from Wi-Fi, and passed to Outdoor Panels plc in the same way.',
      'If you choose Continue without sharing, your contacts are sent to our partners anyway.',
      '“Continue without sharing” hides the map; we share your position with advertisers all the same.',
    ],
    plain: [
      'With “Continue without sharing” nothing is passed to anybody, and the map works just the same.',
      'With “Continue without sharing” the app works in the same way.',
      '“Continue without sharing” keeps it off; crash logs are not sent either, even so.',
      'Your position is passed to Outdoor Panels plc in the same way.',
      'Press “Share my position” and it is passed to Outdoor Panels plc in the same way.',
    ],
  },
  de: {
    label: 'Nicht teilen',
    anyway: ['Auch bei „Nicht teilen“ wird Ihr Standort trotzdem an Partner weitergegeben.'],
    plain: ['Bei „Nicht teilen“ wird nichts weitergegeben, die Karte geht trotzdem.'],
  },
  fr: {
    label: 'Ne pas partager',
    anyway: ['Avec « Ne pas partager », votre position est tout de même transmise à nos partenaires.'],
    plain: ['Avec « Ne pas partager », la carte marche de la même manière.'],
  },
};

function said(label: string, language: string, text: string): string | undefined {
  return saidToShareAnyway({ name: label } as Control, { language } as Dialog, [{ text } as Passage]);
}

describe.each(Object.entries(samples))('of a refusal, in %s', (language, { label, anyway, plain }) => {
  it.each(anyway)('takes it back: %s', (text) => {
    expect(said(label, language, text)).toBe(text);
  });

  it.each(plain)('only explains it: %s', (text) => {
    expect(said(label, language, text)).toBeUndefined();
  });
});
