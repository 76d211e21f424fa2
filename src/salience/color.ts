/**
 * Colours as screens show them: sRGB, composited, compared.
 *
 * Parsing, conversion and WCAG contrast are the CSSTools libraries'; compositing is simple alpha
 * blending in sRGB, as browsers do it (Compositing and Blending §5.1, source-over).
 */
import { contrast_ratio_wcag_2_1, sRGB_to_XYZ_D65, XYZ_D65_to_OKLab } from '@csstools/color-helpers';
import { color as readColor, serializeRGB } from '@csstools/css-color-parser';
import { parseComponentValue } from '@csstools/css-parser-algorithms';
import { tokenize } from '@csstools/css-tokenizer';
import type { Rgba } from './measure.js';

export const WHITE: Rgba = { r: 1, g: 1, b: 1, alpha: 1 };
export const BLACK: Rgba = { r: 0, g: 0, b: 0, alpha: 1 };

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/;
const cache = new Map<string, Rgba | undefined>();
const CACHE_LIMIT = 10_000;

/** A computed colour value as sRGB, clipped to its gamut; undefined when it is not an absolute colour. */
export function parseColor(text: string): Rgba | undefined {
  if (cache.has(text)) return cache.get(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const parsed = parseRgb(text) ?? parseAnyColor(text);
  cache.set(text, parsed);
  return parsed;
}

function parseRgb(text: string): Rgba | undefined {
  const match = RGB.exec(text);
  if (match === null) return undefined;
  const [, r, g, b, alpha] = match;
  return {
    r: Number(r) / 255,
    g: Number(g) / 255,
    b: Number(b) / 255,
    alpha: alpha === undefined ? 1 : Number(alpha),
  };
}

/** What sRGB cannot show is cut off channel by channel, as browsers do on such screens, and not mapped to a similar hue. */
const CLIPPED = false;

function parseAnyColor(text: string): Rgba | undefined {
  const value = parseComponentValue(tokenize({ css: text }));
  const data = value === undefined ? false : readColor(value);
  return data === false ? undefined : parseRgb(serializeRGB(data, CLIPPED).toString());
}

/** `top` painted over `below` (source-over). */
export function over(top: Rgba, below: Rgba): Rgba {
  const alpha = top.alpha + below.alpha * (1 - top.alpha);
  if (alpha === 0) return { r: 0, g: 0, b: 0, alpha: 0 };
  const channel = (upper: number, lower: number) =>
    (upper * top.alpha + lower * below.alpha * (1 - top.alpha)) / alpha;
  return { r: channel(top.r, below.r), g: channel(top.g, below.g), b: channel(top.b, below.b), alpha };
}

/** What a group with `opacity` looks like whose full-strength colour is `full`, on an opaque `below`. */
export function fade(full: Rgba, below: Rgba, opacity: number): Rgba {
  return over({ ...full, alpha: full.alpha * opacity }, below);
}

/** WCAG 2.x contrast ratio of two opaque colours, 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(left: Rgba, right: Rgba): number {
  return contrast_ratio_wcag_2_1([left.r, left.g, left.b], [right.r, right.g, right.b]);
}

/**
 * Perceptual distance of two opaque colours, about 0 to 1 (black to white is 1): HyAB in OKLab, lightness and
 * chroma added up, which for differences as large as those between a button and its page is nearer to what
 * people see than the straight line between the two.
 *
 * @see https://www.w3.org/TR/css-color-4/#ok-lab and README.md beside this file
 */
export function colorDifference(left: Rgba, right: Rgba): number {
  const [l1, a1, b1] = toOklab(left);
  const [l2, a2, b2] = toOklab(right);
  return Math.abs(l1 - l2) + Math.hypot(a1 - a2, b1 - b2);
}

/** How far two opaque colours lie apart in hue and saturation alone, in the units of {@link colorDifference}. */
export function hueDifference(left: Rgba, right: Rgba): number {
  const [, a1, b1] = toOklab(left);
  const [, a2, b2] = toOklab(right);
  return Math.hypot(a1 - a2, b1 - b2);
}

function toOklab(color: Rgba): [number, number, number] {
  return XYZ_D65_to_OKLab(sRGB_to_XYZ_D65([color.r, color.g, color.b]));
}

/** `#rrggbb` of an opaque colour. */
export function toHex(color: Rgba): string {
  const digits = (channel: number) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${digits(color.r)}${digits(color.g)}${digits(color.b)}`;
}
