/** How much of a text is in the vocabularies of languages: asked where function words do not tell, or of labels. */
import type { LanguageCode } from './language.js';
import { vocabularyOf } from './vocabulary.js';
import type { Word } from './words.js';

export interface VocabularyShare {
  readonly language: LanguageCode;
  /** The fraction of the words that its lexicon has. */
  readonly known: number;
  /** The same, with words that others of the languages compared share counted less. */
  readonly weight: number;
  /** Letters that the language is not written with, per word. */
  readonly foreignLetters: number;
}

const LETTER_BEYOND_ASCII = /[^\0-\x7F]/gu;
const IS_LETTER = /^\p{L}$/u;
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;

/** The languages in the order given, each held against the words. */
export function compareVocabularies(
  text: string,
  words: readonly Word[],
  languages: readonly LanguageCode[],
): VocabularyShare[] {
  const total = Math.max(1, words.length);
  const known = new Map(languages.map((code) => [code, { count: 0, weight: 0 }]));
  const havingWord = new Map<string, readonly LanguageCode[]>();
  for (const { text: word } of words) {
    const having = havingWord.get(word) ?? languages.filter((code) => vocabularyOf(code)?.has(word));
    havingWord.set(word, having);
    for (const code of having) {
      const tally = known.get(code);
      if (tally === undefined) continue;
      tally.count++;
      tally.weight += 1 / having.length;
    }
  }
  const letters = lettersOf(text.slice(0, words.at(-1)?.end ?? 0));
  return languages.map((language) => {
    const { count = 0, weight = 0 } = known.get(language) ?? {};
    const foreign = letters.filter((letter) => vocabularyOf(language)?.isWrittenWith(letter) === false);
    return { language, known: count / total, weight: weight / total, foreignLetters: foreign.length / total };
  });
}

/** The fraction of the words that the lexicon of a language has. */
export function knownShare(words: readonly Word[], code: LanguageCode): number {
  const vocabulary = vocabularyOf(code);
  if (vocabulary === undefined || words.length === 0) return 0;
  return words.filter(({ text }) => vocabulary.has(text)).length / words.length;
}

function lettersOf(text: string): string[] {
  // Bringing marks into their order takes the square of their number.
  const found =
    text.replace(MANY_MARKS, '$1').normalize('NFC').toLowerCase().match(LETTER_BEYOND_ASCII) ?? [];
  return found.filter((letter) => IS_LETTER.test(letter));
}
