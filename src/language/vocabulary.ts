/** All words of a language's lexicon, for telling languages apart; without what they mean. */
import type { LanguageCode } from './language.js';
import { LEAST_STEM, type VocabularyText, vocabularyTexts } from './prepared/vocabulary-texts.js';

export interface Vocabulary {
  has(word: string): boolean;
  /** Whether the language is written with this letter (in lower case, beyond a to z). */
  isWrittenWith(letter: string): boolean;
}

const made = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language, made at the first ask; undefined for one without a lexicon. */
export function vocabularyOf(code: LanguageCode): Vocabulary | undefined {
  const known = made.get(code);
  if (known !== undefined) return known;
  const text = Object.hasOwn(vocabularyTexts, code) ? vocabularyTexts[code]?.() : undefined;
  if (text === undefined) return undefined;
  const vocabulary = new LexiconWords(text);
  made.set(code, vocabulary);
  return vocabulary;
}

class LexiconWords implements Vocabulary {
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #letters: string;

  constructor({ words, stems, letters }: VocabularyText) {
    this.#words = new Set(words.split(' '));
    this.#stems = new Set(stems.split(' '));
    this.#letters = letters;
  }

  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    for (let length = Math.min(word.length, LONGEST_STEM); length >= LEAST_STEM; length--)
      if (this.#stems.has(word.slice(0, length))) return true;
    return false;
  }

  isWrittenWith(letter: string): boolean {
    return this.#letters.includes(letter);
  }
}

const LONGEST_STEM = 16;
