/**
 * Words of a label or passage, in the one form that texts and lexicon terms are compared in (see fold.ts), split
 * at apostrophes and hyphens.
 *
 * In scripts that put no spaces between words (`isCharacter`), each character is a word of its own, in
 * texts and in terms alike. So a term matches wherever its characters stand in a row, and where terms compete the
 * longest wins. No dictionary is asked where words begin: those of `Intl.Segmenter` differ between versions
 * of Node, and a label must not change its meaning with them.
 */
import { type CharacterKind, Kind, kindAt } from './character-kind.js';
import { fold } from './fold.js';
import { inOneScript, isMixed, scriptBit } from './look-alikes.js';
import { endsSentence } from './sentence-ends.js';
import { joinSpacedLetters } from './spaced-letters.js';

export interface Word {
  readonly text: string;
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
  const folded = fold(text);
  const plain = folded.text;
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (let at = 0; at < plain.length; ) {
    const kind = kindAt(plain, at);
    const end = kind === Kind.Letter ? endOfLetters(plain, at) : endOfCharacter(plain, at, kind);
    if (WEIGHTS[kind] > 0) {
      words.push({
        text: kind === Kind.Letter ? withoutLookAlikes(plain.slice(at, end)) : plain.slice(at, end),
        clause,
        sentence,
        start: folded.start(at),
        end: folded.end(end - 1),
        weight: WEIGHTS[kind],
      });
    } else if (kind === Kind.Mark && !isWithinWord(plain, at)) {
      clause++;
      // Case tells where some abbreviations end a sentence, so the original is asked.
      if (endsSentence(text, folded.start(at))) sentence++;
    }
    at = end;
  }
  return joinSpacedLetters(words, text);
}

/** Indexed by kind. Two or three characters are a word of Chinese or Japanese, four or so one of Thai, Lao, Khmer or Burmese. */
const WEIGHTS: Readonly<Record<CharacterKind, number>> = {
  [Kind.Gap]: 0,
  [Kind.Letter]: 1,
  [Kind.Sign]: 1,
  [Kind.Mark]: 0,
  [Kind.EastAsian]: 0.4,
  [Kind.SoutheastAsian]: 0.25,
};

function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) === Kind.Letter) end += sizeAt(text, end);
  return end;
}

/** Vowel signs and tone marks belong to the character before them. */
function endOfCharacter(text: string, at: number, kind: CharacterKind): number {
  let end = at + sizeAt(text, at);
  if (kind !== Kind.EastAsian && kind !== Kind.SoutheastAsian) return end;
  while (end < text.length && kindAt(text, end) === Kind.Letter && COMBINING.test(text.charAt(end))) end++;
  return end;
}

function sizeAt(text: string, at: number): 1 | 2 {
  return text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function withoutLookAlikes(word: string): string {
  let scripts = 0;
  for (let i = 0; i < word.length; i++) scripts |= scriptBit(word.charCodeAt(i));
  return isMixed(scripts) ? inOneScript(word) : word;
}

const COMBINING = /\p{M}/u;

/** The dot of Catalan `col·laborar`. */
function isWithinWord(text: string, at: number): boolean {
  return text.charAt(at) === '·' && text.charAt(at - 1) === 'l' && text.charAt(at + 1) === 'l';
}
