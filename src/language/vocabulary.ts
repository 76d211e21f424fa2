/** All words of a language's lexicon, for telling languages apart; without what they mean. */
import type { LanguageCode } from './language.js';
import type { LexiconText } from './lexicon.js';
import { lexiconTexts } from './lexicons.generated.js';
import { readWords } from './words.js';

export interface Vocabulary {
  has(word: string): boolean;
  /** Whether the language is written with this letter (in lower case, beyond a to z). */
  isWrittenWith(letter: string): boolean;
}

/** Shorter beginnings of words, as `dat*`, are of too many languages. */
const LEAST_STEM = 4;
/** A letter that occurs less often in a lexicon is of a foreign name. */
const LEAST_LETTERS = 4;

const BEYOND_ASCII = /[^\0-\x7F]/gu;

const made = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language, made at the first ask; undefined for one without a lexicon. */
export function vocabularyOf(code: LanguageCode): Vocabulary | undefined {
  const known = made.get(code);
  if (known !== undefined) return known;
  const lexicon = lexiconTexts.find((text) => text.code === code);
  if (lexicon === undefined) return undefined;
  const vocabulary = new LexiconWords(lexicon);
  made.set(code, vocabulary);
  return vocabulary;
}

class LexiconWords implements Vocabulary {
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #letters = new Map<string, number>();

  constructor(lexicon: LexiconText) {
    const { code: _, name: __, ...lists } = lexicon;
    this.#read(lists);
  }

  #read(lists: object): void {
    for (const list of Object.values(lists)) {
      if (typeof list === 'string') this.#readList(list);
      else this.#read(list);
    }
  }

  #readList(list: string): void {
    for (const { text, start, end } of readWords(list)) {
      if (list.charAt(start - 1) === '*') continue;
      if (list.charAt(end) !== '*') this.#words.add(text);
      else if (text.length >= LEAST_STEM) this.#stems.add(text);
    }
    for (const letter of list.match(BEYOND_ASCII) ?? [])
      this.#letters.set(letter, (this.#letters.get(letter) ?? 0) + 1);
  }

  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    for (let length = Math.min(word.length, LONGEST_STEM); length >= LEAST_STEM; length--)
      if (this.#stems.has(word.slice(0, length))) return true;
    return false;
  }

  isWrittenWith(letter: string): boolean {
    return (this.#letters.get(letter) ?? 0) >= LEAST_LETTERS;
  }
}

const LONGEST_STEM = 16;
