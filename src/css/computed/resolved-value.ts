/**
 * Computed values as `getComputedStyle` shows them, where that is not what descendants inherit:
 * `currentcolor`, and line heights that are numbers.
 *
 * @see https://drafts.csswg.org/cssom/#resolved-values
 */
import { formatPixels } from '../values/numbers.js';
import type { ComputedStyle } from './computed-style.js';

/** Properties of which a colour is only a part. */
const WITH_COLORS = new Set([
  ...['backdrop-filter', 'background-image', 'border-image-source', 'box-shadow'],
  ...['filter', 'list-style-image', 'mask-image', 'text-shadow'],
]);
/** Not within a URL. */
const CURRENT_COLOR = /(?<![\w"/.-])currentcolor(?![\w"/.-])/g;

export function resolvedValue(property: string, text: string, style: ComputedStyle): string {
  if (text === 'currentcolor') return style.computed('color').text;
  if (mentionsCurrentColor(property, text)) return text.replace(CURRENT_COLOR, style.computed('color').text);
  if (isFactor(property, text)) {
    return formatPixels(Number(text) * Number.parseFloat(style.computed('font-size').text));
  }
  return text;
}

/** Why what a value resolves to must not be relied on, though the value itself can be. */
export function unknownResolution(property: string, text: string, style: ComputedStyle): string | undefined {
  if (text === 'currentcolor' || mentionsCurrentColor(property, text)) return style.computed('color').unknown;
  return isFactor(property, text) ? style.computed('font-size').unknown : undefined;
}

function isFactor(property: string, text: string): boolean {
  return property === 'line-height' && /^[\d.]+(?:e[+-]?\d+)?$/.test(text);
}

function mentionsCurrentColor(property: string, text: string): boolean {
  return WITH_COLORS.has(property) && text.includes('currentcolor');
}
