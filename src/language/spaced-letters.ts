/** "A C C E P T": letters that are set apart for their looks are one word. */
import { knownWordOf } from './known-words.js';
import type { Word } from './words.js';

/** Fewer than so many single letters in a row may be words of their own, or initials. */
const LEAST_LETTERS = 4;

/** The same words, single letters in a row joined; wider gaps than one space part words. */
export function joinSpacedLetters(words: readonly Word[], text: string): readonly Word[] {
  if (words.length < LEAST_LETTERS || !words.some(isLetter)) return words;
  const joined: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const end = endOfRun(words, i, text);
    const [first, last] = [words[i], words[end - 1]];
    if (first !== undefined && last !== undefined && end - i >= LEAST_LETTERS) {
      const letters = words.slice(i, end).map((word) => word.text);
      const known = knownWordOf(letters.join(''));
      joined.push({ ...first, text: known.text, known, end: last.end });
      i = end;
    } else if (first !== undefined) {
      joined.push(first);
      i++;
    }
  }
  return joined;
}

/** Of alphabets whose words are longer than a letter: Latin, Greek, Cyrillic. */
function isLetter({ text }: Word): boolean {
  if (text.length !== 1) return false;
  const unit = text.charCodeAt(0);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x52f);
}

function endOfRun(words: readonly Word[], from: number, text: string): number {
  let end = from;
  for (let word = words[end]; word !== undefined && isLetter(word); word = words[end]) {
    const before = words[end - 1];
    if (end > from && before !== undefined && !isSpace(text.slice(before.end, word.start))) break;
    end++;
  }
  return end;
}

function isSpace(gap: string): boolean {
  return gap.length === 1 && gap.trim() === '';
}
