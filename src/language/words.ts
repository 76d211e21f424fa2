/**
 * Words of a label or passage, in the one form that texts and lexicon terms are compared in (see fold.ts), split
 * at apostrophes and hyphens.
 *
 * In scripts that put no spaces between words (`isCharacter`), each character is a word of its own, in
 * texts and in terms alike. So a term matches wherever its characters stand in a row, and where terms compete the
 * longest wins. No dictionary is asked where words begin: those of `Intl.Segmenter` differ between versions
 * of Node, and a label must not change its meaning with them.
 */
import { type CharacterKind, Kind, kindOfPair, kindOfUnit } from './character-kind.js';
import { FoldedText, fold } from './fold.js';
import { type KnownWord, knownWord } from './known-words.js';
import { endsSentence } from './sentence-ends.js';
import { joinSpacedLetters } from './spaced-letters.js';

export interface Word {
  readonly text: string;
  /** The same wherever it stands. */
  readonly known: KnownWord;
  /** Number of the clause it stands in: parts between punctuation marks. */
  readonly clause: number;
  /** Number of the sentence it stands in; commas and the like end none. */
  readonly sentence: number;
  /** Where it stands in the original text. */
  readonly start: number;
  readonly end: number;
  /** So much of a word: 1, or less for a character of a script without spaces. */
  readonly weight: number;
}

/** So many words are kept: those of a large dialog, which many rules read. */
const MOST_KEPT = 30_000;
const kept = new Map<string, readonly Word[]>();
let keptWords = 0;

/** The words of a text in order. Symbols, arrows and emoji are dropped. A text that was read lately is not read again. */
export function wordsOf(text: string): readonly Word[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const words = readWords(text);
  // An empty text counts too, or hostile pages could have any number of them kept.
  keptWords += words.length + 1;
  if (keptWords > MOST_KEPT) {
    kept.clear();
    keptWords = words.length + 1;
  }
  if (words.length < MOST_KEPT) kept.set(text, words);
  return words;
}

/** How long a text is in words: one for each that stands between spaces, characters of scripts without spaces by their usual share of a word. */
export function lengthInWords(words: readonly Word[]): number {
  let length = 0;
  for (const { weight } of words) length += weight;
  return length;
}

/** The first words of a text, as many as `most` words are long. */
export function firstWords(words: readonly Word[], most: number): readonly Word[] {
  if (words.length <= most) return words;
  let length = 0;
  const end = words.findIndex(({ weight }) => {
    length += weight;
    return length > most;
  });
  return end === -1 ? words : words.slice(0, end);
}

/** The same, where the caller keeps what it makes of them. Takes linear time. */
export function readWords(text: string): readonly Word[] {
  const folded = text.length > LONGEST_IN_SCRATCH ? fold(text) : scratch.fold(text);
  const { units, length } = folded;
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (let at = 0; at < length; ) {
    const kind = kindAt(units, at, length);
    const end = isOfWord(kind) ? endOfLetters(units, at, length) : endOfCharacter(units, at, length, kind);
    const weight = WEIGHTS[kind] ?? 0;
    if (weight > 0) {
      const known = knownWord(units, at, end);
      const start = folded.start(at);
      words.push({ text: known.text, known, clause, sentence, start, end: folded.end(end - 1), weight });
    } else if (kind === Kind.Mark && !isWithinWord(units, at, length)) {
      clause++;
      // Case tells where some abbreviations end a sentence, so the original is asked.
      if (endsSentence(text, folded.start(at))) sentence++;
    }
    at = end;
  }
  return joinSpacedLetters(words, text);
}

/** What a text is folded into, for all texts that are not uncommonly long. */
const scratch = new FoldedText();
const LONGEST_IN_SCRATCH = 50_000;

const SOUTHEAST_ASIAN = 0.25;
/** Indexed by kind. Two or three characters are a word of Chinese or Japanese, four or so one of Thai, Lao, Khmer or Burmese. */
const WEIGHTS: readonly number[] = Array.from(
  { length: Object.keys(Kind).length + 1 },
  (_, kind) =>
    ({
      [Kind.Letter]: 1,
      [Kind.Sign]: 1,
      [Kind.Combining]: 1,
      [Kind.EastAsian]: 0.4,
      [Kind.SoutheastAsian]: SOUTHEAST_ASIAN,
    })[kind] ?? 0,
);

/** So much of a word a character of this kind is. */
export function shareOfWord(kind: CharacterKind): number {
  return WEIGHTS[kind] ?? 0;
}

/** A space before it that is a pause: Thai, Lao, Khmer and Burmese have none between words, and few commas. */
export function followsPause(words: readonly Word[], position: number): boolean {
  const [before, word] = [words[position - 1], words[position]];
  if (before?.weight !== SOUTHEAST_ASIAN || word?.weight !== SOUTHEAST_ASIAN) return false;
  return word.start > before.end;
}

function isOfWord(kind: CharacterKind): boolean {
  return kind === Kind.Letter || kind === Kind.Combining;
}

function endOfLetters(units: Uint16Array, at: number, length: number): number {
  let end = at;
  while (end < length && isOfWord(kindAt(units, end, length))) end += sizeAt(units, end, length);
  return end;
}

/** Vowel signs and tone marks belong to the character before them. */
function endOfCharacter(units: Uint16Array, at: number, length: number, kind: CharacterKind): number {
  let end = at + sizeAt(units, at, length);
  if (kind !== Kind.EastAsian && kind !== Kind.SoutheastAsian) return end;
  while (end < length && kindAt(units, end, length) === Kind.Combining) end++;
  return end;
}

function kindAt(units: Uint16Array, at: number, length: number): CharacterKind {
  const unit = units[at] ?? 0;
  return sizeAt(units, at, length) === 1 ? kindOfUnit(unit) : kindOfPair(unit, units[at + 1] ?? 0);
}

function sizeAt(units: Uint16Array, at: number, length: number): 1 | 2 {
  const unit = units[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= length) return 1;
  return ((units[at + 1] ?? 0) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** The dot of Catalan `col·laborar`. */
function isWithinWord(units: Uint16Array, at: number, length: number): boolean {
  if (units[at] !== MIDDLE_DOT || at + 1 >= length) return false;
  return units[at - 1] === LETTER_L && units[at + 1] === LETTER_L;
}

const MIDDLE_DOT = 0xb7;
const LETTER_L = 0x6c;
