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

/** Words at the end of a sentence that ask without a mark: 「同意しますか。」, “同意吗。” */
const ASKING = /(?:(?:ます|です|ません|でしょう|いい|よい|良い)か|吗|嗎)\s*[。．｡]?$/;

/** Whether a sentence ends with a question mark, in whatever script: `?`, `？`, `؟`, or `;` in Greek; or asks without one. */
export function isQuestion(sentence: string): boolean {
  return isQuestionMark(sentence, sentence.length - 1) || ASKING.test(sentence);
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
