/**
 * Computed values by component: lengths in px, colours absolute, math solved, keywords in lower case,
 * white space normalised. Serves every property without rules of its own.
 *
 * @see https://drafts.csswg.org/cssom/#serialize-a-css-component-value
 */
import { mathFunctionNames } from '@csstools/css-calc';
import { string, tokenTypes, url } from 'css-tree';
import { isSpace, readTokens, type Tokens, tokenText } from '../syntax/tokens.js';
import { computeColor, isColorFunction } from './color.js';
import { isOfUnknownFont, toPixels } from './length-units.js';
import { computeMath } from './math.js';
import { formatNumber, formatPixels, NUMERIC } from './numbers.js';
import type { ValueContext } from './value-context.js';

export interface ComponentOptions {
  /** Names and hashes that are colours are computed; elsewhere `red` may be a name like any other. */
  readonly colors: boolean;
  /** Identifiers keep their case: names that authors made up. */
  readonly keepCase: boolean;
  /** A bare zero is a length. */
  readonly zeroIsLength: boolean;
}

export const PLAIN: ComponentOptions = { colors: false, keepCase: false, zeroIsLength: false };

const ANGLES: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };
/** Functions whose value layout or the document decides. */
const UNSUPPORTED_FUNCTION =
  /^(?:anchor|anchor-size|calc-size|sibling-index|sibling-count|random|random-item|progress)$/;

export function computeComponents(text: string, context: ValueContext, options = PLAIN): string {
  const tokens = readTokens(text);
  return serialize(tokens, 0, tokens.count, context, options);
}

function serialize(
  tokens: Tokens,
  from: number,
  to: number,
  context: ValueContext,
  options: ComponentOptions,
): string {
  let text = '';
  let needsSpace = false;
  let at = from;
  while (at < to) {
    const type = tokens.types[at];
    const written = tokenText(tokens, at);
    const partner = tokens.partners[at] ?? 0;
    if (isSpace(type)) {
      needsSpace = text !== '';
    } else if (type === tokenTypes.Comma) {
      text += ', ';
      needsSpace = false;
    } else {
      if ((needsSpace || written === '/') && !text.endsWith(' ') && text !== '') text += ' ';
      const close = Math.min(partner, to);
      text +=
        partner === 0
          ? simple(type, written, context, options)
          : bracketed(tokens, at, close, context, options);
      needsSpace = written === '/';
    }
    at = partner === 0 ? at + 1 : Math.min(partner + 1, to);
  }
  return text.trimEnd();
}

function bracketed(
  tokens: Tokens,
  open: number,
  close: number,
  context: ValueContext,
  options: ComponentOptions,
): string {
  const opener = tokens.text.slice(tokens.starts[open], tokens.ends[open]).toLowerCase();
  const end = close < tokens.count ? tokens.ends[close] : tokens.text.length;
  const whole = tokens.text.slice(tokens.starts[open], end);
  const name = opener.slice(0, -1);
  if (tokens.types[open] === tokenTypes.Function) {
    if (UNSUPPORTED_FUNCTION.test(name)) context.note(`${name}() can only be computed with layout.`);
    if (isColorFunction(name)) return computeColor(whole, context.color) ?? whole;
    if (mathFunctionNames.has(name)) noteUnsupported(whole, context);
    if (mathFunctionNames.has(name))
      return computeMath(whole, (number, unit) => lengthOf(number, unit, context));
    if (name === 'url')
      return `url(${quoted(string.decode(tokens.text.slice(tokens.ends[open], tokens.starts[close]).trim()))})`;
  }
  const inner = serialize(tokens, open + 1, close, context, options);
  const closer = opener === '[' ? ']' : opener === '{' ? '}' : ')';
  return `${opener}${inner}${closer}`;
}

/** Functions inside math, which css-calc leaves as they are. */
function noteUnsupported(math: string, context: ValueContext): void {
  for (const [, name = ''] of math.matchAll(/([a-z-]+)\(/gi)) {
    if (UNSUPPORTED_FUNCTION.test(name.toLowerCase()))
      context.note(`${name}() can only be computed with layout.`);
  }
}

function simple(
  type: number | undefined,
  written: string,
  context: ValueContext,
  options: ComponentOptions,
): string {
  switch (type) {
    case tokenTypes.Ident:
      return computeIdent(written, context, options);
    case tokenTypes.Hash:
      return options.colors ? (computeColor(written, context.color) ?? written) : written;
    case tokenTypes.Dimension:
      return computeDimension(written, context);
    case tokenTypes.Percentage:
      return `${formatNumber(Number.parseFloat(written))}%`;
    case tokenTypes.Number:
      return Number(written) === 0 && options.zeroIsLength ? '0px' : formatNumber(Number(written));
    case tokenTypes.String:
      return quoted(string.decode(written));
    case tokenTypes.Url:
      return `url(${quoted(url.decode(written))})`;
    default:
      return written;
  }
}

function computeIdent(written: string, context: ValueContext, options: ComponentOptions): string {
  if (options.colors && !options.keepCase) {
    // Descendants that inherit it put their own colour in its place.
    if (written.toLowerCase() === 'currentcolor') return 'currentcolor';
    const color = computeColor(written, context.color);
    if (color !== undefined) return color;
  }
  return options.keepCase ? written : written.toLowerCase();
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
}

function computeDimension(written: string, context: ValueContext): string {
  const match = NUMERIC.exec(written);
  const number = Number(match?.[1]);
  const unit = (match?.[2] ?? '').toLowerCase();
  const pixels = lengthOf(number, unit, context);
  if (pixels !== undefined) return formatPixels(pixels);
  const degrees = ANGLES[unit];
  if (degrees !== undefined) return `${formatNumber(number * degrees)}deg`;
  if (unit === 'x') return `${formatNumber(number)}dppx`;
  return unit === 'ms' ? `${formatNumber(number / 1000)}s` : `${formatNumber(number)}${unit}`;
}

function lengthOf(number: number, unit: string, context: ValueContext): number | undefined {
  if (number !== 0 && isOfUnknownFont(unit, context.length)) {
    context.note(`The unit ${unit} needs the metrics of a font that was not loaded.`);
  }
  return toPixels(number, unit, context.length);
}
