/**
 * The tokens of a piece of CSS in flat arrays, each opening bracket knowing its partner, so that a
 * block can be skipped in one step however deep it is.
 *
 * @see https://drafts.csswg.org/css-syntax/#tokenization
 */
import { tokenize, tokenTypes } from 'css-tree';

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly types: Uint8Array;
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
  /** For an opening token the index of its closing one (`count` when it is missing); 0 elsewhere. */
  readonly partners: Uint32Array;
}

/** The tokens from `from` until `to`. */
export interface TokenRange {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

const CLOSER_OF = new Map<number, number>([
  [tokenTypes.Function, tokenTypes.RightParenthesis],
  [tokenTypes.LeftParenthesis, tokenTypes.RightParenthesis],
  [tokenTypes.LeftSquareBracket, tokenTypes.RightSquareBracket],
  [tokenTypes.LeftCurlyBracket, tokenTypes.RightCurlyBracket],
]);
const CLOSERS = new Set<number>(CLOSER_OF.values());

/** Comments are kept: they hold positions. */
export function readTokens(text: string): Tokens {
  let count = 0;
  tokenize(text, (type, start, end) => {
    if (type === tokenTypes.EOF) return;
    if (count === scratch.types.length) scratch = enlarged(scratch);
    scratch.types[count] = type;
    scratch.starts[count] = start;
    scratch.ends[count] = end;
    count++;
  });
  const types = scratch.types.slice(0, count);
  return {
    text,
    count,
    types,
    starts: scratch.starts.slice(0, count),
    ends: scratch.ends.slice(0, count),
    partners: findPartners(types),
  };
}

interface Scratch {
  readonly types: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Tokens are collected here before their number is known; kept, since most texts are short. */
let scratch: Scratch = scratchFor(1024);

function scratchFor(length: number): Scratch {
  return { types: new Uint8Array(length), starts: new Uint32Array(length), ends: new Uint32Array(length) };
}

function enlarged(full: Scratch): Scratch {
  const larger = scratchFor(full.types.length * 2);
  larger.types.set(full.types);
  larger.starts.set(full.starts);
  larger.ends.set(full.ends);
  return larger;
}

/** The token at `index` as written; empty beyond the last one. */
export function tokenText({ text, starts, ends }: Tokens, index: number): string {
  return text.slice(starts[index] ?? text.length, ends[index]);
}

/** The index after the component value that begins at `index`. */
export function afterComponentValue(tokens: Tokens, index: number): number {
  const partner = tokens.partners[index] ?? 0;
  return partner === 0 ? index + 1 : Math.min(partner + 1, tokens.count);
}

export function isSpace(type: number | undefined): boolean {
  return type === tokenTypes.WhiteSpace || type === tokenTypes.Comment;
}

export function skipSpace(tokens: Tokens, index: number, end = tokens.count): number {
  let at = index;
  while (at < end && isSpace(tokens.types[at])) at++;
  return at;
}

/** The text of the tokens from `from` until `to`, without outer white space and the comments that can go. */
export function textBetween(tokens: Tokens, from: number, to: number): string {
  if (from >= to) return '';
  let text = '';
  let copied = tokens.starts[from] ?? 0;
  for (let at = from; at < to; at++) {
    if (tokens.types[at] !== tokenTypes.Comment) continue;
    text += tokens.text.slice(copied, tokens.starts[at]);
    copied = tokens.ends[at] ?? copied;
    if (wouldMerge(text, tokens.text.slice(copied, copied + 1))) text += '/**/';
  }
  return (text + tokens.text.slice(copied, tokens.ends[to - 1])).trim();
}

/** Whether a comment is all that keeps two tokens apart, as in `a/**\/b`. */
function wouldMerge(before: string, after: string): boolean {
  return /[\w-]$/.test(before) && /^[\w(%-]/.test(after);
}

/** The parts of a comma-separated list, without comments; commas in brackets do not count. */
export function splitAtCommas(text: string): string[] {
  if (!/[,/\\]/.test(text)) return [text.trim()];
  const tokens = readTokens(text);
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < tokens.count) {
    if (tokens.types[at] !== tokenTypes.Comma) {
      at = afterComponentValue(tokens, at);
      continue;
    }
    parts.push(textBetween(tokens, from, at));
    at++;
    from = at;
  }
  parts.push(textBetween(tokens, from, tokens.count));
  return parts;
}

/** A closing token that closes nothing open is a token like any other (CSS Syntax §5.4.8). */
function findPartners(types: Uint8Array): Uint32Array {
  const partners = new Uint32Array(types.length);
  const openIndices: number[] = [];
  const expected: number[] = [];
  for (let index = 0; index < types.length; index++) {
    const type = types[index] ?? 0;
    const closer = CLOSER_OF.get(type);
    if (closer !== undefined) {
      openIndices.push(index);
      expected.push(closer);
      partners[index] = types.length;
    } else if (CLOSERS.has(type) && expected.at(-1) === type) {
      const opener = openIndices.pop();
      expected.pop();
      if (opener !== undefined) partners[opener] = index;
    }
  }
  return partners;
}
