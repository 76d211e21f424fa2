/**
 * The words of each lexicon, folded, as text. Folding all lexicons takes longer than linting a page, so the build
 * puts what these functions return in their place (scripts/evaluate-at-build.ts).
 */
import type { LanguageCode } from '../language.js';
import { type LexiconText, readLexicon } from '../lexicon.js';
import { lexiconTexts } from '../lexicons.generated.js';
import { readWords } from '../words.js';

export interface VocabularyText {
  /** Spaces between them. */
  readonly words: string;
  /** Beginnings of words; spaces between them. */
  readonly stems: string;
  /** Those beyond ASCII that the language is written with, in a row. */
  readonly letters: string;
}

/** Shorter beginnings of words, as `dat*`, are of too many languages. */
export const LEAST_STEM = 4;
/** A letter that occurs less often in a lexicon is of a foreign name. */
const LEAST_LETTERS = 4;

const BEYOND_ASCII = /[^\0-\x7F]/gu;

export const vocabularyTexts: Readonly<Record<LanguageCode, () => VocabularyText>> = Object.fromEntries(
  lexiconTexts.map((lexicon) => [lexicon.code, () => vocabularyText(lexicon)]),
);

function vocabularyText(lexicon: LexiconText): VocabularyText {
  const { code: _, name: __, endings: ___, ...lists } = readLexicon(lexicon);
  const words = new Set<string>();
  const stems = new Set<string>();
  const letters = new Map<string, number>();
  for (const list of textsIn(lists)) {
    for (const { text, start, end } of readWords(list)) {
      if (list.charAt(start - 1) === '*') continue;
      if (list.charAt(end) !== '*') words.add(text);
      else if (text.length >= LEAST_STEM) stems.add(text);
    }
    for (const letter of list.match(BEYOND_ASCII) ?? []) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  const common = [...letters].filter(([, count]) => count >= LEAST_LETTERS).map(([letter]) => letter);
  return { words: [...words].join(' '), stems: [...stems].join(' '), letters: common.join('') };
}

function textsIn(lists: object): string[] {
  return Object.values(lists).flatMap((list) => (Array.isArray(list) ? [list.join(', ')] : textsIn(list)));
}
