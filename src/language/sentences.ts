/** A text in sentences. */
import { KeptAnswers } from './kept-answers.js';
import { endsSentence, isQuestionMark } from './sentence-ends.js';

/** What may stand after the mark that ends a sentence, and belongs to it. */
const CLOSING = new Set('.!?。．｡！？"\'”’“»›)]）」』'.split(''));

/**
 * The sentences of a text in order, trimmed, each with its marks. Abbreviations (`e.g.`, `z. B.`) and
 * numbers end none. Takes linear time.
 */
export function sentencesOf(text: string): readonly string[] {
  return kept.to(text, () => cut(text));
}

/** Whether a sentence ends with a question mark, in whatever script: `?`, `？`, `؟`, or `;` in Greek. */
export function isQuestion(sentence: string): boolean {
  return isQuestionMark(sentence, sentence.length - 1);
}

const kept = new KeptAnswers<readonly string[]>();

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
