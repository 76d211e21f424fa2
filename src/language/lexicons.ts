/** The languages that are understood. To add one, see README.md beside this file. */
import type { LanguageCode } from './language.js';
import { type Lexicon, type LexiconText, readLexicon } from './lexicon.js';
import { lexiconTexts } from './lexicons.generated.js';

/** Codes of the languages that have a lexicon. */
export const knownLanguages: readonly LanguageCode[] = lexiconTexts.map(({ code }) => code);

const read = new Map<LanguageCode, Lexicon>();

/** The lexicon of a language, taken apart at the first ask. */
export function lexiconOf(code: LanguageCode): Lexicon | undefined {
  const known = read.get(code);
  if (known !== undefined) return known;
  const text = lexiconTexts.find((lexicon) => lexicon.code === code);
  if (text === undefined) return undefined;
  const lexicon = readLexicon(text);
  read.set(code, lexicon);
  return lexicon;
}

/** Reads a language by another lexicon from now on; for evaluating without some of its terms (bench/eval-labels). */
export function replaceLexicon(text: LexiconText): void {
  read.set(text.code, readLexicon(text));
}

/** The lexicons of these languages in this order; those of all languages when none of them has one. */
export function lexiconsFor(languages: readonly LanguageCode[]): readonly Lexicon[] {
  const known = languages.map(primarySubtag).filter((code) => knownLanguages.includes(code));
  const chosen = known.length === 0 ? knownLanguages : new Set(known);
  return [...chosen].flatMap((code) => lexiconOf(code) ?? []);
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
