/** Words of a label or passage, in the one form that texts and lexicon terms are compared in (see fold.ts), split at apostrophes and hyphens. */
import { fold } from './fold.js';
import { endsSentence } from './sentence-ends.js';

export interface Word {
  readonly text: string;
  /** Number of the clause it stands in: parts between punctuation marks. */
  readonly clause: number;
  /** Number of the sentence it stands in; commas and the like end none. */
  readonly sentence: number;
  /** Where it stands in the original text. */
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces: each character is a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+|[&+]|[.,;:!?|/()[\]{}–—•·…。、！？；：]/gu;
const PUNCTUATION = /^[^\p{L}\p{N}\p{M}&+]$/u;

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

function readWords(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (const match of folded.text.matchAll(WORD)) {
    const [token] = match;
    if (PUNCTUATION.test(token)) {
      clause++;
      // Case tells where some abbreviations end a sentence, so the original is asked.
      if (endsSentence(text, folded.start(match.index))) sentence++;
    } else {
      const start = folded.start(match.index);
      words.push({ text: token, clause, sentence, start, end: folded.end(match.index + token.length - 1) });
    }
  }
  return words;
}
