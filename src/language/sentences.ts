/** A text in sentences. */
import { endsSentence } from './sentence-ends.js';

/** What may stand after the mark that ends a sentence, and belongs to it. */
const CLOSING = new Set('.!?。．｡！？"\'”’“»›)]）」』'.split(''));

/**
 * The sentences of a text in order, trimmed, each with its marks. Abbreviations (`e.g.`, `z. B.`) and
 * numbers end none. Takes linear time.
 */
export function sentencesOf(text: string): readonly string[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const sentences = cut(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= LONGEST_KEPT) kept.set(text, sentences);
  return sentences;
}

/** Many rules read the same passages. */
const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 500;
const LONGEST_KEPT = 5000;

function cut(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at)) continue;
    while (at + 1 < text.length && CLOSING.has(text.charAt(at + 1))) at++;
    sentences.push(text.slice(start, at + 1).trim());
    start = at + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
