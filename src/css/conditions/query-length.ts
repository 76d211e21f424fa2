/**
 * Lengths in media and container queries.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#units
 */
import { calc } from '@csstools/css-calc';
import { type LengthContext, toPixels } from '../values/length-units.js';

const DIMENSION = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+)$/i;

/**
 * CSS px; undefined when the text is not a length.
 *
 * @param context the initial one for media queries, in which font-relative units mean the initial font
 *   size, whatever the page sets; that of the container for container queries
 */
export function lengthInPixels(text: string, context: LengthContext): number | undefined {
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
