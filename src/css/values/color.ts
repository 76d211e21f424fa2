/**
 * Computed colours, serialised as Chromium's `getComputedStyle` does.
 *
 * @see https://drafts.csswg.org/css-color-4/#resolving-color-values
 * @see https://drafts.csswg.org/css-color-5/
 */
import { type ColorData, computedValue, color as toColorData } from '@csstools/css-color-parser';
import { parseComponentValue } from '@csstools/css-parser-algorithms';
import { tokenize as cssTokenize } from '@csstools/css-tokenizer';
import { tokenTypes } from 'css-tree';
import type { ColorScheme } from '../../snapshot/snapshot.js';
import { readTokens, splitAtCommas, type Tokens, tokenText } from '../syntax/tokens.js';
import { BoundedCache } from './bounded-cache.js';
import { isSystemColor, systemColor } from './system-colors.js';

export interface ColorContext {
  /** Both are asked only when the value depends on them. */
  readonly scheme: ColorScheme;
  readonly currentColor: () => string;
}

const COLOR_FUNCTION =
  /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|contrast-color|alpha|device-cmyk)$/i;
/** Absolute colours by their text, `null` for what is no colour. */
const absoluteColors = new BoundedCache<string, string | null>(5_000);

/** Whether a function of this name gives a colour. */
export function isColorFunction(name: string): boolean {
  return COLOR_FUNCTION.test(name);
}

/** Whether the text is one of the words for colours that are the same everywhere: `red`. */
export function isNamedColor(text: string): boolean {
  return /^[a-z]+$/i.test(text) && absoluteColor(text.toLowerCase()) !== undefined;
}

/** @returns the colour as Chromium serialises it; undefined when the text is not a colour */
export function computeColor(text: string, context: ColorContext): string | undefined {
  const value = text.trim().toLowerCase();
  if (value === 'currentcolor') return context.currentColor();
  if (isSystemColor(value)) return systemColor(value, context.scheme);
  return absoluteColor(value.includes('(') ? makeAbsolute(value, context) : value);
}

/** Replaces what depends on the element inside a colour function: `currentcolor`, system colours, `light-dark()`. */
function makeAbsolute(value: string, context: ColorContext): string {
  const tokens = readTokens(value);
  let text = '';
  for (let at = 0; at < tokens.count; at++) {
    const piece = tokenText(tokens, at);
    if (tokens.types[at] === tokenTypes.Function && piece === 'light-dark(') {
      text += chosenColor(value, tokens, at, context);
      at = tokens.partners[at] ?? at;
    } else if (tokens.types[at] === tokenTypes.Ident && piece === 'currentcolor') {
      text += context.currentColor();
    } else {
      const isSystem = tokens.types[at] === tokenTypes.Ident && isSystemColor(piece);
      text += isSystem ? systemColor(piece, context.scheme) : piece;
    }
  }
  return text;
}

function chosenColor(value: string, tokens: Tokens, at: number, context: ColorContext): string {
  const inner = value.slice(
    tokens.ends[at],
    tokens.starts[tokens.partners[at] ?? tokens.count] ?? value.length,
  );
  const choices = splitAtCommas(inner);
  if (choices.length !== 2) return 'invalid';
  return computeColor(choices[context.scheme === 'dark' ? 1 : 0] ?? '', context) ?? 'invalid';
}

function absoluteColor(value: string): string | undefined {
  const known = absoluteColors.get(value);
  if (known !== undefined) return known ?? undefined;
  const computed = serialize(value);
  absoluteColors.set(value, computed ?? null);
  return computed;
}

/** Mixes in sRGB and relative colours are not rounded to bytes (CSS Color 5 §4, §10). */
const KEPT_UNROUNDED = /^(?:color-mix\(|rgba?\(\s*from\b)/;

function serialize(value: string): string | undefined {
  if (value.startsWith('device-cmyk')) return undefined;
  const node = parseComponentValue(cssTokenize({ css: withoutLegacyNone(value) }));
  const data = node === undefined ? false : toColorData(node);
  if (data === false) return undefined;
  const { colorNotation, channels, alpha } = data;
  if (colorNotation === 'rgb' && KEPT_UNROUNDED.test(value)) return serializeUnrounded(channels, alpha);
  if (colorNotation === 'rgb' && typeof alpha === 'number')
    return serializeBytes(channels.map(toByte), alpha);
  const text = computedValue(data, true);
  if (/^rgba?\(/.test(text)) return quantizeAlpha(text);
  return text.replace(/-?\d*\.?\d+(?:e[+-]?\d+)?/g, (number, at: number) =>
    /[a-z-]$/.test(text.slice(0, at)) ? number : sixDigits(Number(number)),
  );
}

function serializeUnrounded(channels: ColorData['channels'], alpha: ColorData['alpha']): string {
  const numbers = channels.map((channel) => sixDigits(Number.isNaN(channel) ? 0 : channel));
  const opacity = typeof alpha === 'number' && !Number.isNaN(alpha) ? alpha : 1;
  return `color(srgb ${numbers.join(' ')}${opacity < 1 ? ` / ${sixDigits(opacity)}` : ''})`;
}

/** `7.5` came as 7.5 / 255, which times 255 is a trifle less than 7.5, and must not be rounded down for it. */
function toByte(channel: number): number {
  return Number.isNaN(channel) ? 0 : Math.round(Math.min(1, Math.max(0, channel)) * 255 + 1e-6);
}

/** In `rgb()`, `hsl()` and `hwb()`, Chromium resolves a missing component to zero. */
function withoutLegacyNone(value: string): string {
  return /^(?:rgba?|hsla?|hwb)\((?!from)/.test(value) ? value.replace(/\bnone\b/g, '0') : value;
}

function quantizeAlpha(text: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return serializeBytes([red, green, blue], alpha);
}

/** sRGB colours are kept in eight bits per channel, alpha too. */
function serializeBytes(bytes: readonly number[], alpha: number): string {
  const byte = Math.round((Number.isNaN(alpha) ? 0 : alpha) * 255);
  if (byte >= 255) return `rgb(${bytes.join(', ')})`;
  const twoDigits = Math.round((byte / 255) * 100) / 100;
  const short = Math.round(twoDigits * 255) === byte ? twoDigits : Math.round((byte / 255) * 1000) / 1000;
  return `rgba(${bytes.join(', ')}, ${short})`;
}

function sixDigits(number: number): string {
  const rounded = Number(number.toPrecision(6));
  return String(Math.abs(rounded) < 1e-6 ? 0 : rounded);
}
