/** The languages that are understood. To add one, see README.md beside this file. */
import type { LanguageCode } from './language.js';
import { type Lexicon, type LexiconText, readLexicon } from './lexicon.js';
import { lexiconTexts } from './lexicons.generated.js';

/** Codes of the languages that have a lexicon. */
export const knownLanguages: readonly LanguageCode[] = lexiconTexts.map(({ code }) => code);

const read = new Map<LanguageCode, Lexicon>();
let replaced = 0;

/** The lexicon of a language, taken apart at the first ask. */
function lexiconOf(code: LanguageCode): Lexicon | undefined {
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
  replaced++;
}

/** Another number whenever a lexicon was replaced: what was made of lexicons is made anew. */
export function lexiconEdition(): number {
  return replaced;
}

/** The lexicons of these languages in this order; none for a language that has none. */
export function lexiconsFor(languages: readonly LanguageCode[]): readonly Lexicon[] {
  const lexicons: Lexicon[] = [];
  for (const language of languages) {
    const lexicon = lexiconOf(primarySubtag(language));
    if (lexicon !== undefined && !lexicons.includes(lexicon)) lexicons.push(lexicon);
  }
  return lexicons;
}

/** What a language is called in English; its code when it has no lexicon. */
export function nameOf(code: LanguageCode): string {
  return lexiconTexts.find((lexicon) => lexicon.code === code)?.name ?? code;
}

/** Codes under which a language is declared, and the code of its lexicon. Written Malay reads like Indonesian. */
const ALIASES: Readonly<Record<string, LanguageCode>> = {
  no: 'nb',
  nn: 'nb',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
  iw: 'he',
  in: 'id',
  ms: 'id',
  cmn: 'zh',
  yue: 'zh',
};
/** Bosnian, Montenegrin and Serbo-Croatian in Cyrillic letters are read as Serbian. */
const IN_CYRILLIC = /^(?:bs|sh|cnr)[-_]cyrl/;

/** The code by which the language of a BCP 47 tag has its lexicon, if it has one: `de` of `de-AT`, `nb` of `no`. */
export function primarySubtag(tag: string): LanguageCode {
  // Most are codes already.
  if (read.has(tag)) return tag;
  const lower = tag.trim().toLowerCase();
  if (IN_CYRILLIC.test(lower)) return 'sr';
  const subtag = lower.split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(ALIASES, subtag) ? (ALIASES[subtag] ?? subtag) : subtag;
}

/** What is made of each lexicon is made once. */
export function onceForEach<Made extends object>(
  make: (lexicon: Lexicon) => Made,
): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>();
  return (lexicon) => {
    const known = made.get(lexicon);
    if (known !== undefined) return known;
    const fresh = make(lexicon);
    made.set(lexicon, fresh);
    return fresh;
  };
}
