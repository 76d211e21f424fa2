/** The languages that are understood. To add one, see README.md beside this file. */
import type { LanguageCode } from './language.js';
import type { Lexicon } from './lexicon.js';
import { de } from './lexicons/de.js';
import { en } from './lexicons/en.js';
import { fr } from './lexicons/fr.js';

export const lexicons: readonly Lexicon[] = [en, de, fr];

/** Codes of the languages that have a lexicon. */
export const knownLanguages: readonly LanguageCode[] = lexicons.map(({ code }) => code);

/** The lexicons of these languages in this order; those of all languages when none of them has one. */
export function lexiconsFor(languages: readonly LanguageCode[]): readonly Lexicon[] {
  const chosen = languages.flatMap(
    (code) => lexicons.find((lexicon) => lexicon.code === primarySubtag(code)) ?? [],
  );
  return chosen.length === 0 ? lexicons : [...new Set(chosen)];
}

/** `de` of `de-AT`. */
export function primarySubtag(tag: string): LanguageCode {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/** What is made of each lexicon is made once. */
export function onceForEach<Made extends object>(
  make: (lexicon: Lexicon) => Made,
): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>();
  return (lexicon) => {
    const known = made.get(lexicon) ?? make(lexicon);
    made.set(lexicon, known);
    return known;
  };
}
