/**
 * Math functions, solved as far as they can be without layout. Sums of lengths and percentages become
 * one of each, as in Chromium's computed values; everything else in a function is css-calc's work.
 *
 * @see https://drafts.csswg.org/css-values-4/#calc-simplification
 */
import { calc, mathFunctionNames } from '@csstools/css-calc';
import { tokenTypes } from 'css-tree';
import { afterComponentValue, isSpace, readTokens, type Tokens, tokenText } from '../syntax/tokens.js';
import { formatNumber, formatPixels, NUMERIC } from './numbers.js';

/** Turns a length into px; undefined for units that are no length. */
export type ToPixels = (number: number, unit: string) => number | undefined;

/** `number + pixels px + percent %`. */
interface Linear {
  readonly number: number;
  readonly pixels: number;
  readonly percent: number;
  /** `calc(0%)` is not `calc(0px)`. */
  readonly hasPercent: boolean;
}

/** A linear combination, or the text of what cannot be solved. */
type Solved = Linear | string;

interface Cursor {
  readonly tokens: Tokens;
  readonly toPixels: ToPixels;
  at: number;
  readonly end: number;
}

const CONSTANTS: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
  infinity: Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
};

/** @param text one math function, as in `calc(…)` or `min(…)` */
export function computeMath(text: string, toPixels: ToPixels): string {
  const tokens = readTokens(text);
  const solved = solveValue({ tokens, toPixels, at: 0, end: tokens.count });
  if (typeof solved === 'string') {
    const other = calc(`calc(${solved})`, { toCanonicalUnits: true, precision: 6 });
    if (NUMERIC.test(other)) return other;
    return solved.startsWith('(') ? `calc${solved}` : solved;
  }
  const plain = plainText(solved);
  return plain ?? `calc(${sumText(solved)})`;
}

function solveSum(cursor: Cursor): Solved {
  let left = solveProduct(cursor);
  while (true) {
    skipSpace(cursor);
    const operator = tokenText(cursor.tokens, cursor.at);
    if (cursor.at >= cursor.end || (operator !== '+' && operator !== '-')) return left;
    cursor.at++;
    const right = solveProduct(cursor);
    left =
      typeof left === 'string' || typeof right === 'string'
        ? `${inSum(left)} ${operator} ${inSum(right)}`
        : combine(left, right, operator === '+' ? 1 : -1);
  }
}

function solveProduct(cursor: Cursor): Solved {
  let left = solveValue(cursor);
  while (true) {
    skipSpace(cursor);
    const operator = tokenText(cursor.tokens, cursor.at);
    if (cursor.at >= cursor.end || (operator !== '*' && operator !== '/')) return left;
    cursor.at++;
    left = multiply(left, solveValue(cursor), operator);
  }
}

function solveValue(cursor: Cursor): Solved {
  skipSpace(cursor);
  const { tokens, at } = cursor;
  const type = tokens.types[at];
  const text = tokenText(cursor.tokens, cursor.at);
  const next = afterComponentValue(tokens, at);
  cursor.at = next;
  if (
    type === tokenTypes.LeftParenthesis ||
    text.toLowerCase() === 'calc(' ||
    text.toLowerCase() === '-webkit-calc('
  ) {
    return inBrackets(solveSum({ ...cursor, at: at + 1, end: Math.min(next, tokens.partners[at] ?? next) }));
  }
  if (type === tokenTypes.Function) return solveFunction(cursor, at, next);
  if (type === tokenTypes.Ident) return linear({ number: CONSTANTS[text.toLowerCase()] ?? Number.NaN });
  const match = NUMERIC.exec(text);
  if (match === null) return text;
  const number = Number(match[1]);
  const unit = (match[2] ?? '').toLowerCase();
  if (unit === '') return linear({ number });
  if (unit === '%') return linear({ percent: number, hasPercent: true });
  const pixels = cursor.toPixels(number, unit);
  return pixels === undefined ? text : linear({ pixels });
}

/** What is left of a sum or a product stays together. */
function inBrackets(solved: Solved): Solved {
  if (typeof solved !== 'string') return solved;
  const tokens = readTokens(solved);
  return afterComponentValue(tokens, 0) >= tokens.count ? solved : `(${solved})`;
}

/** `min()`, `clamp()`, `round()`, …: solved when no percentage keeps them open. */
function solveFunction(cursor: Cursor, open: number, next: number): Solved {
  const { tokens } = cursor;
  const name = tokens.text.slice(tokens.starts[open], tokens.ends[open]).slice(0, -1).toLowerCase();
  const close = Math.min(tokens.partners[open] ?? next, next);
  const parts = argumentsOf(cursor, open + 1, close);
  const text = `${name}(${parts.map((part) => (typeof part === 'string' ? part : (plainText(part) ?? sumText(part)))).join(', ')})`;
  if (!mathFunctionNames.has(name)) return text;
  const exact = `${name}(${parts.map((part) => (typeof part === 'string' ? part : exactText(part))).join(', ')})`;
  const match = NUMERIC.exec(calc(exact, { toCanonicalUnits: true, precision: 15 }));
  if (match === null) return text;
  const number = Number(match[1]);
  if (match[2] === 'px') return linear({ pixels: number });
  if (match[2] === '%') return linear({ percent: number, hasPercent: true });
  return match[2] === '' ? linear({ number }) : text;
}

function argumentsOf(cursor: Cursor, from: number, close: number): Solved[] {
  const { tokens } = cursor;
  const parts: Solved[] = [];
  let start = from;
  for (let at = from; at <= close; at = at < close ? afterComponentValue(tokens, at) : at + 1) {
    if (at < close && tokens.types[at] !== tokenTypes.Comma) continue;
    const word = tokens.text.slice(tokens.starts[start], tokens.ends[Math.max(start, at - 1)]).trim();
    const isStrategy = /^(?:nearest|up|down|to-zero|none)$/i.test(word);
    parts.push(isStrategy ? word.toLowerCase() : solveSum({ ...cursor, at: start, end: at }));
    start = at + 1;
  }
  return parts;
}

function multiply(left: Solved, right: Solved, operator: '*' | '/'): Solved {
  if (typeof right === 'string' && typeof left !== 'string' && operator === '*')
    return multiply(right, left, operator);
  if (typeof left === 'string' || typeof right === 'string')
    return `${inProduct(left)} ${operator} ${inProduct(right)}`;
  if (operator === '/' && !isNumber(right)) return linear({ number: ratioOf(left, right) });
  if (operator === '/') return scale(left, 1 / right.number);
  return isNumber(left) ? scale(right, left.number) : scale(left, right.number);
}

/** Of two lengths, or two percentages. */
function ratioOf(left: Linear, right: Linear): number {
  return right.pixels === 0 ? left.percent / right.percent : left.pixels / right.pixels;
}

function linear(part: Partial<Linear>): Linear {
  return { number: 0, pixels: 0, percent: 0, hasPercent: false, ...part };
}

function combine(left: Linear, right: Linear, sign: 1 | -1): Linear {
  return {
    number: left.number + sign * right.number,
    pixels: left.pixels + sign * right.pixels,
    percent: left.percent + sign * right.percent,
    hasPercent: left.hasPercent || right.hasPercent,
  };
}

function scale(value: Linear, factor: number): Linear {
  const times = (part: number): number => (part === 0 ? 0 : part * factor);
  const { hasPercent } = value;
  return {
    number: times(value.number),
    pixels: times(value.pixels),
    percent: times(value.percent),
    hasPercent,
  };
}

function isNumber(value: Linear): boolean {
  return value.pixels === 0 && !value.hasPercent;
}

/** Undefined when it is a sum of a length and a percentage. */
function plainText(value: Linear): string | undefined {
  if (value.hasPercent && value.pixels !== 0) return undefined;
  if (value.hasPercent) return `${formatNumber(value.percent)}%`;
  return value.pixels === 0 && value.number !== 0 ? formatNumber(value.number) : formatPixels(value.pixels);
}

function sumText(value: Linear): string {
  const sign = value.pixels < 0 ? '-' : '+';
  return `${formatNumber(value.percent)}% ${sign} ${formatNumber(Math.abs(value.pixels))}px`;
}

function exactText(value: Linear): string {
  if (value.hasPercent && value.pixels !== 0) return `${value.percent}% + ${value.pixels}px`;
  if (value.hasPercent) return `${value.percent}%`;
  return value.pixels === 0 && value.number !== 0 ? `${value.number}` : `${value.pixels}px`;
}

function inSum(value: Solved): string {
  return typeof value === 'string' ? value : (plainText(value) ?? sumText(value));
}

function inProduct(value: Solved): string {
  return typeof value === 'string' ? value : (plainText(value) ?? `(${sumText(value)})`);
}

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.end && isSpace(cursor.tokens.types[cursor.at])) cursor.at++;
}
