/**
 * Whether a math function is valid, and of what type, before it is computed: `calc(1px + 2)` makes a
 * browser drop the declaration, and a number does not do for `width`.
 *
 * @see https://drafts.csswg.org/css-values-4/#calc-type-checking
 */
import { mathFunctionNames } from '@csstools/css-calc';
import { tokenTypes } from 'css-tree';
import {
  afterComponentValue,
  isSpace,
  readTokens,
  skipSpace,
  type Tokens,
  tokenText,
} from '../syntax/tokens.js';

/** `other`: angles, times, and what only layout can tell. */
export type MathType = 'number' | 'length' | 'percentage' | 'length-percentage' | 'other';

const LENGTH_UNIT =
  /^(?:px|cm|mm|q|in|pt|pc|r?(?:em|ex|ch|cap|ic|lh)|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))$/i;
const OTHER_UNIT = /^(?:deg|grad|rad|turn|m?s|hz|khz|dpi|dpcm|dppx|x|fr)$/i;
const CONSTANT = /^(?:e|pi|-?infinity|nan)$/i;
const GIVES_NUMBER = /^(?:sign|sin|cos|tan|pow|sqrt|log|exp|progress|sibling-index|sibling-count)$/;
const GIVES_ANGLE = /^(?:asin|acos|atan|atan2)$/;
const KEYWORD = /^(?:none|nearest|up|down|to-zero|line-width)$/i;
const SIGN = /^[+-]$/;

/** Whether a function of this name is math that `mathType()` can judge. */
export function isMathFunction(name: string): boolean {
  return mathFunctionNames.has(name) || name === '-webkit-calc';
}

/** @param text one math function @returns undefined when it is not valid */
export function mathType(text: string): MathType | undefined {
  const tokens = readTokens(text);
  return typeOfValue(tokens, 0);
}

function typeOfSum(tokens: Tokens, from: number, to: number): MathType | undefined {
  let type: MathType | undefined;
  let start = from;
  for (let at = from; at <= to; at = at < to ? afterComponentValue(tokens, at) : at + 1) {
    if (at < to && !isOperatorOfSum(tokens, at, from)) continue;
    const product = typeOfProduct(tokens, start, at);
    if (product === undefined) return undefined;
    type = start === from ? product : sumOf(type, product);
    if (type === undefined) return undefined;
    start = at + 1;
  }
  return type;
}

/** Plus and minus need white space around them. */
function isOperatorOfSum(tokens: Tokens, at: number, from: number): boolean {
  return (
    at > from &&
    SIGN.test(tokenText(tokens, at)) &&
    isSpace(tokens.types[at - 1]) &&
    isSpace(tokens.types[at + 1])
  );
}

function sumOf(left: MathType | undefined, right: MathType): MathType | undefined {
  if (left === right || right === 'other') return right;
  if (left === undefined || left === 'other') return left;
  return left === 'number' || right === 'number' ? undefined : 'length-percentage';
}

function typeOfProduct(tokens: Tokens, from: number, to: number): MathType | undefined {
  let at = skipSpace(tokens, from, to);
  if (at >= to) return undefined;
  let type = typeOfValue(tokens, at);
  for (at = next(tokens, at, to); at < to && type !== undefined; at = next(tokens, at, to)) {
    const operator = tokenText(tokens, at);
    const operand = skipSpace(tokens, at + 1, to);
    if ((operator !== '*' && operator !== '/') || operand >= to) return undefined;
    const right = typeOfValue(tokens, operand);
    type = right && (operator === '*' ? productOf(type, right) : quotientOf(type, right));
    at = operand;
  }
  return type;
}

function next(tokens: Tokens, at: number, to: number): number {
  return skipSpace(tokens, afterComponentValue(tokens, at), to);
}

function productOf(left: MathType, right: MathType): MathType | undefined {
  if (left === 'number') return right;
  if (right === 'number') return left;
  return left === 'other' || right === 'other' ? 'other' : undefined;
}

function quotientOf(left: MathType, right: MathType): MathType | undefined {
  if (right === 'number') return left;
  if (left === 'other' || right === 'other') return 'other';
  return left === right ? 'number' : undefined;
}

function typeOfValue(tokens: Tokens, at: number): MathType | undefined {
  const text = tokenText(tokens, at);
  switch (tokens.types[at]) {
    case tokenTypes.Number:
      return 'number';
    case tokenTypes.Percentage:
      return 'percentage';
    case tokenTypes.Dimension:
      return typeOfUnit(text.replace(/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i, ''));
    case tokenTypes.Ident:
      return CONSTANT.test(text) ? 'number' : undefined;
    case tokenTypes.LeftParenthesis:
      return typeOfSum(tokens, at + 1, closeOf(tokens, at));
    case tokenTypes.Function:
      return typeOfFunction(tokens, at, text.slice(0, -1).toLowerCase());
    default:
      return undefined;
  }
}

function typeOfUnit(unit: string): MathType | undefined {
  if (LENGTH_UNIT.test(unit)) return 'length';
  return OTHER_UNIT.test(unit) ? 'other' : undefined;
}

function typeOfFunction(tokens: Tokens, open: number, name: string): MathType | undefined {
  if (!isMathFunction(name)) return 'other';
  let type: MathType | undefined;
  let start = open + 1;
  const close = closeOf(tokens, open);
  for (let at = start; at <= close; at = at < close ? afterComponentValue(tokens, at) : at + 1) {
    if (at < close && tokens.types[at] !== tokenTypes.Comma) continue;
    const word = skipSpace(tokens, start, at);
    if (!KEYWORD.test(tokenText(tokens, word))) {
      const argument = typeOfSum(tokens, start, at);
      type = argument && (type === undefined ? argument : sumOf(type, argument));
      if (type === undefined) return undefined;
    }
    start = at + 1;
  }
  if (GIVES_ANGLE.test(name)) return 'other';
  return GIVES_NUMBER.test(name) ? 'number' : type;
}

function closeOf(tokens: Tokens, open: number): number {
  return Math.min(tokens.partners[open] ?? tokens.count, tokens.count);
}
