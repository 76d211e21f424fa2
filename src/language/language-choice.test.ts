import { describe, expect, it } from 'vitest';
import type { LanguageOptions } from './language.js';
import { onceForLanguages } from './language-choice.js';
import { lexiconTexts } from './lexicons.generated.js';
import { replaceLexicon } from './lexicons.js';

const CHOICES: readonly LanguageOptions[] = [
  {},
  { language: 'de' },
  { languages: [] },
  { languages: ['de'] },
  { languages: ['de', 'en'] },
  { languages: ['de,en'] },
  { languages: ['en', 'de'] },
  { language: 'de', languages: [] },
  { language: 'de', languages: ['en'] },
  { language: 'en', languages: ['de'] },
];

describe('what is made for languages', () => {
  it('is another thing for other languages, and the same for the same', () => {
    const of = onceForLanguages((options) => ({ options }));
    const made = CHOICES.map(of);
    expect(new Set(made).size).toBe(CHOICES.length);
    expect(made.map(({ options }) => options)).toEqual(CHOICES);
    for (const [i, options] of CHOICES.entries()) expect(of(structuredClone(options))).toBe(made[i]);
  });

  it('is made anew when a lexicon was replaced', () => {
    const of = onceForLanguages(() => ({}));
    const before = of({ language: 'en' });
    for (const text of lexiconTexts.filter(({ code }) => code === 'en')) replaceLexicon(text);
    expect(of({ language: 'en' })).not.toBe(before);
  });

  it('does not change with a list that is changed later', () => {
    const of = onceForLanguages((options) => ({ options }));
    const languages = ['de'];
    const made = of({ languages });
    languages.push('en');
    expect(made.options).toEqual({ languages: ['de'] });
  });

  it('is let go when a page declares any number of languages', () => {
    const of = onceForLanguages((options) => ({ options }));
    const before = of({ language: 'en' });
    for (let number = 0; number < 200; number++) of({ language: `x-${number}` });
    expect(of({ language: 'en' })).not.toBe(before);
    expect(of({ language: 'en' }).options).toEqual({ language: 'en' });
  });
});
