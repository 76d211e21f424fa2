/** Computed lengths as numbers: `12px`, `50%`, `calc(100% - 8px)`, or a keyword. */
import { calc } from '@csstools/css-calc';
import type { Style } from '../../snapshot/snapshot.js';
import { undecidable } from './undecidable.js';

/** The layout's view of a `<length-percentage> | <keyword>`. */
export type Length =
  | { readonly kind: 'px'; readonly px: number }
  | { readonly kind: 'percent'; readonly fraction: number }
  | { readonly kind: 'math'; readonly text: string }
  | { readonly kind: 'keyword'; readonly keyword: string };

const PX = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?px$/i;
const PERCENT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%$/i;
const KEYWORD = /^[a-z-]+$/i;
const PERCENT_WITHIN = /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)%/gi;
const NO_LENGTH: Length = { kind: 'keyword', keyword: 'auto' };

const cache = new Map<string, Length>();
const CACHE_LIMIT = 5000;

/** The computed value of a property, which must be known. */
export function readKnown(style: Style, property: string): string {
  const unknown = style.unknown(property);
  return unknown === undefined ? style.get(property) : undecidable(unknown);
}

export function readLength(style: Style, property: string): Length {
  return parseLength(readKnown(style, property));
}

export function parseLength(text: string): Length {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const parsed = parse(text.trim());
  cache.set(text, parsed);
  return parsed;
}

function parse(text: string): Length {
  if (text === '') return NO_LENGTH;
  if (PX.test(text)) return { kind: 'px', px: Number.parseFloat(text) };
  if (PERCENT.test(text)) return { kind: 'percent', fraction: Number.parseFloat(text) / 100 };
  if (KEYWORD.test(text)) return { kind: 'keyword', keyword: text.toLowerCase() };
  return Number(text) === 0 ? { kind: 'px', px: 0 } : { kind: 'math', text };
}

export function hasPercentage(length: Length): boolean {
  return length.kind === 'percent' || (length.kind === 'math' && length.text.includes('%'));
}

/**
 * In CSS px; undefined for a keyword. `base` is what percentages are of, asked for only when needed.
 */
export function toPx(length: Length, base: () => number): number | undefined {
  switch (length.kind) {
    case 'px':
      return length.px;
    case 'percent':
      return length.fraction * base();
    case 'math':
      return evaluate(length.text, base);
    case 'keyword':
      return undefined;
  }
}

function evaluate(text: string, base: () => number): number {
  const absolute = text.includes('%')
    ? text.replace(PERCENT_WITHIN, (_, percentage: string) => `${(Number(percentage) / 100) * base()}px`)
    : text;
  const result = parse(calc(absolute));
  if (result.kind !== 'px') undecidable(`"${text}" is not a length that can be computed`);
  return result.px;
}
