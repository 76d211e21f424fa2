/** What a sentence says that closing the notice does. */
import { isQuestion, stretchOf } from '../../src/lint/define-rule.js';
import { denials, wordings } from './wordings.js';

const CROSSES_IN_TEXT = /[×✕✖✗✘]/g;

export interface Closing {
  /** It says that closing accepts; false where it says that closing refuses, or leaves things as they are. */
  readonly accepts: boolean;
  readonly quote: string;
}

/** Undefined where the sentence does not speak of closing, or not of what it does. */
export function closingIn(sentence: string, language: string): Closing | undefined {
  // “Do you accept …?” asks.
  if (isQuestion(sentence)) return undefined;
  // As long as the original, so that places in the one are places in the other.
  const plain = sentence.replace(CROSSES_IN_TEXT, 'x');
  const found = wordings.find(plain, language);
  const closing = found.filter(({ concept }) => concept === 'closing' || concept === 'closingAccepts');
  if (closing.length === 0) return undefined;
  const agrees = found.filter(({ concept }) => concept === 'agrees' || concept === 'closingAccepts');
  const refuses = denials.find(plain, language).length > 0;
  if (!refuses && agrees.length === 0) return undefined;
  const quote = stretchOf(plain, [...closing, ...agrees]);
  const start = plain.indexOf(quote);
  return { accepts: !refuses, quote: sentence.slice(start, start + quote.length) };
}
