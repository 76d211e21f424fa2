/** What one yes joins, and what is one matter only. */
import { describe, expect, it } from 'vitest';
import { joinedIn, mattersOf } from './matters.js';

const joined: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Use my readings in your advertising and to set prices of the Plus plan.',
    'Let us train our models on my trips and calculate my premium.',
    'One tap accepts the new Season Rules and sends your contacts to advertising networks.',
    'I accept the club rules and the newsletter.',
  ],
  de: ['Meine Werte für Werbung nutzen und Preise festlegen.'],
  fr: ['Utiliser mes mesures pour la publicité et pour fixer les prix.'],
};
const single: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I accept the season rules.',
    'Set prices from my readings.',
    'Send me offers at better prices.',
    'Advertising that fits the prices I look at.',
  ],
  de: ['Preise anhand meiner Werte berechnen.'],
  fr: ['Ajuster le tarif selon mes trajets.'],
};

describe.each(Object.entries(joined))('one yes, in %s', (language, sentences) => {
  it.each(sentences)('joins matters: %s', (sentence) => {
    expect(joinedIn(mattersOf([sentence], language))).toBeDefined();
  });
});

describe.each(Object.entries(single))('one yes, in %s', (language, sentences) => {
  it.each(sentences)('is for one matter: %s', (sentence) => {
    expect(joinedIn(mattersOf([sentence], language))).toBeUndefined();
  });
});
