/**
 * Values and conditions that nobody writes: nested or listed so far that reading them costs more than it tells. They
 * are left out, and it is said so.
 */
import { readTokens } from '../syntax/tokens.js';

/** Brackets in brackets. */
const MAX_DEPTH = 60;
const MAX_TOKENS = 20_000;
/** What is shorter than this cannot be too deep. */
const SURELY_SIMPLE = 2 * MAX_DEPTH;

/** @param value a declaration's value, as written or with `var()` replaced; or what stands after an at-rule's name */
export function isTooComplex(value: string): boolean {
  if (value.length <= SURELY_SIMPLE) return false;
  if (value.length > MAX_TOKENS && readTokens(value).count > MAX_TOKENS) return true;
  return deepestBracket(value) > MAX_DEPTH;
}

/** Brackets in strings count too, which does no harm. */
export function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(' || character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ')' || character === ']' || character === '}') depth--;
  }
  return deepest;
}
