/**
 * Lengths in media queries: font-relative units mean the initial font size, whatever the page sets.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#units
 */
import { calc } from '@csstools/css-calc';
import type { Variant } from '../../snapshot/snapshot.js';
import { initialLengthContext } from '../values/length-context.js';
import { toPixels } from '../values/length-units.js';

const DIMENSION = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+)$/i;

/** CSS px; undefined when the text is not a length. */
export function lengthInPixels(text: string, variant: Variant): number | undefined {
  const context = initialLengthContext(variant.viewport);
  const inPixels = text.replace(
    /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+)\b/gi,
    (written, number, unit) => {
      const pixels = toPixels(Number(number), String(unit).toLowerCase(), context);
      return pixels === undefined ? written : `${pixels}px`;
    },
  );
  const solved = inPixels.includes('(') ? calc(inPixels) : inPixels;
  if (Number(solved) === 0) return 0;
  const match = DIMENSION.exec(solved);
  return match?.[2] === 'px' ? Number(match[1]) : undefined;
}
