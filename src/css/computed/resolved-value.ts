/**
 * Computed values as `getComputedStyle` shows them, where that is not what descendants inherit:
 * `currentcolor`, and line heights that are numbers.
 *
 * @see https://drafts.csswg.org/cssom/#resolved-values
 */
import { formatPixels } from '../values/numbers.js';
import type { ComputedStyle } from './computed-style.js';

export function resolvedValue(property: string, text: string, style: ComputedStyle): string {
  if (text === 'currentcolor') return style.computed('color').text;
  if (property === 'line-height' && /^[\d.]+(?:e[+-]?\d+)?$/.test(text)) {
    return formatPixels(Number(text) * Number.parseFloat(style.computed('font-size').text));
  }
  return text;
}
