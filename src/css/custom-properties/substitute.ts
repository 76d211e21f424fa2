/**
 * Arbitrary substitution: `var()`, `env()` and `attr()` replaced by what they stand for.
 *
 * @see https://drafts.csswg.org/css-values-5/#arbitrary-substitution
 */
import { ident, tokenTypes } from 'css-tree';
import {
  afterComponentValue,
  readTokens,
  skipSpace,
  type Tokens,
  textBetween,
  tokenText,
} from '../syntax/tokens.js';

export interface SubstitutionSource {
  /** The computed value of a custom property; undefined when it has none. */
  custom(name: string): string | undefined;
  attribute(name: string): string | undefined;
  /** Notes why the result can only be a guess. */
  note(reason: string): void;
  /** Notes it, and says so to the user: work would have been too much. */
  giveUp(reason: string): void;
}

/** Longer than any value people write; a chain of properties that double reaches it soon. */
const MAX_LENGTH = 100_000;
const MAX_FALLBACK_DEPTH = 100;
const SUBSTITUTED = new Set(['var(', 'env(', 'attr(']);
const NOT_EVALUATED = /^(?:if|inherit|--[\w-]+)\($/i;

/** @returns undefined when the value becomes invalid at computed-value time */
export function substitute(text: string, source: SubstitutionSource, depth = 0): string | undefined {
  if (depth > MAX_FALLBACK_DEPTH) {
    source.giveUp(`Fallbacks of var() are nested more than ${MAX_FALLBACK_DEPTH} deep.`);
    return undefined;
  }
  const tokens = readTokens(text);
  let result = '';
  for (let at = 0; at < tokens.count; at++) {
    const piece = tokenText(tokens, at);
    const isFunction = tokens.types[at] === tokenTypes.Function;
    if (isFunction && NOT_EVALUATED.test(piece)) source.note(`${piece}) is not evaluated.`);
    if (!isFunction || !SUBSTITUTED.has(piece.toLowerCase())) {
      result += tokens.types[at] === tokenTypes.Comment ? ' ' : piece;
      continue;
    }
    const close = Math.min(tokens.partners[at] ?? tokens.count, tokens.count);
    const value = replacement(tokens, piece.toLowerCase(), at + 1, close, source, depth);
    if (value === undefined) return undefined;
    result = joinTokens(result, value);
    at = close;
    const next = text.slice(tokens.starts[at + 1] ?? text.length, tokens.ends[at + 1] ?? text.length);
    if (mergesWith(result, next)) result += ' ';
    if (result.length > MAX_LENGTH) {
      source.giveUp('A value grows beyond all bounds when its var() are replaced.');
      return undefined;
    }
  }
  return result.trim();
}

/** Tokens that stood apart stay apart. */
function joinTokens(before: string, after: string): string {
  return mergesWith(before, after) ? `${before} ${after}` : before + after;
}

function mergesWith(before: string, after: string): boolean {
  return /[\w-]$/.test(before) && /^[\w(%-]/.test(after);
}

function replacement(
  tokens: Tokens,
  name: string,
  from: number,
  close: number,
  source: SubstitutionSource,
  depth: number,
): string | undefined {
  const comma = topLevelComma(tokens, from, close);
  const argument = textBetween(tokens, from, comma ?? close);
  const fallback = comma === undefined ? undefined : textBetween(tokens, comma + 1, close);
  const value = substituteFor(name, argument, source);
  if (value !== undefined) return value;
  return fallback === undefined ? undefined : substitute(fallback, source, depth + 1);
}

function topLevelComma(tokens: Tokens, from: number, close: number): number | undefined {
  for (let at = skipSpace(tokens, from, close); at < close; at = afterComponentValue(tokens, at)) {
    if (tokens.types[at] === tokenTypes.Comma) return at;
  }
  return undefined;
}

function substituteFor(name: string, argument: string, source: SubstitutionSource): string | undefined {
  if (name === 'var(') return argument.startsWith('--') ? source.custom(unescaped(argument)) : undefined;
  if (name === 'env(') return environmentVariable(argument);
  return attributeValue(argument, source);
}

function unescaped(name: string): string {
  return name.includes('\\') ? ident.decode(name) : name;
}

/** A desktop window without notches. @see https://drafts.csswg.org/css-env/ */
function environmentVariable(name: string): string | undefined {
  if (/^(?:safe-area-(?:max-)?inset-(?:top|right|bottom|left)|keyboard-inset-[a-z]+)$/.test(name))
    return '0px';
  return name === 'preferred-text-scale' ? '1' : undefined;
}

/** `attr(name)`, `attr(name px)`, `attr(name type(<length>))`. @see https://drafts.csswg.org/css-values-5/#attr-notation */
function attributeValue(argument: string, source: SubstitutionSource): string | undefined {
  const [name = '', ...type] = argument.split(/\s+/);
  const value = source.attribute(name.toLowerCase());
  const kind = type.join(' ').toLowerCase();
  if (value === undefined) return kind === '' || kind === 'raw-string' ? '""' : undefined;
  if (kind === '' || kind === 'raw-string' || kind === 'string') return JSON.stringify(value);
  if (kind.startsWith('type(')) return value.trim();
  const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value.trim());
  return isNumber ? value.trim() + (kind === 'number' ? '' : kind) : undefined;
}
