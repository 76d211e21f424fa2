/**
 * Font sizes, with the rule of browsers that text in `monospace` alone is 13 px where other text
 * is 16 px, and stays in that proportion until a size is given in absolute units.
 *
 * @see https://drafts.csswg.org/css-fonts-4/#font-size-prop
 */
import { computeComponents, PLAIN } from '../values/components.js';
import { INITIAL_FONT_SIZE } from '../values/length-context.js';
import { formatPixels } from '../values/numbers.js';
import type { ValueContext } from '../values/value-context.js';
import type { ComputedStyle } from './computed-style.js';

/** Sizes by keyword in px, of Chromium: [in other families, in monospace]. */
const KEYWORDS: Readonly<Record<string, readonly [proportional: number, monospace: number]>> = {
  'xx-small': [9, 9],
  'x-small': [10, 9],
  small: [13, 10],
  medium: [16, 13],
  large: [18, 16],
  'x-large': [24, 20],
  'xx-large': [32, 26],
  'xxx-large': [48, 40],
};
const STEP = 1.2;
const MONOSPACE_SCALE = 13 / 16;
const RELATIVE = /^(?:smaller|larger|.*(?:%|[\d.](?:em|ex|ch|lh|cap|ic)))$/i;

/** How a size came about, which decides whether it changes along with the family. */
export interface FontSizeOrigin {
  readonly keyword: string | undefined;
  readonly isAbsolute: boolean;
}

const MEDIUM: FontSizeOrigin = { keyword: 'medium', isAbsolute: false };

export function computeFontSize(
  specified: string | undefined,
  inherited: string | undefined,
  style: ComputedStyle,
  context: ValueContext,
): string {
  const parentSize = Number.parseFloat(style.parent?.computed('font-size').text ?? `${INITIAL_FONT_SIZE}`);
  const parentOrigin = originAbove(style);
  const origin = specified === undefined ? parentOrigin : originOf(specified.toLowerCase(), parentOrigin);
  style.fontSizeOrigin = origin;
  const keyword = origin.keyword === undefined ? undefined : KEYWORDS[origin.keyword];
  const isMonospace = hasMonospace(style);
  if (keyword !== undefined) return formatPixels(keyword[isMonospace ? 1 : 0]);
  const size =
    specified === undefined
      ? Number.parseFloat(inherited ?? `${INITIAL_FONT_SIZE}`)
      : sizeOf(specified.toLowerCase(), parentSize, context);
  const wasMonospace = style.parent !== undefined && hasMonospace(style.parent);
  if (origin.isAbsolute || isMonospace === wasMonospace) return formatPixels(Math.max(0, size));
  return formatPixels(Math.max(0, isMonospace ? size * MONOSPACE_SCALE : size / MONOSPACE_SCALE));
}

/** Of the nearest ancestor that has one: those without took over size and origin as they were. */
function originAbove(style: ComputedStyle): FontSizeOrigin {
  for (let above = style.parent; above !== undefined; above = above.parent) {
    if (above.fontSizeOrigin !== undefined) return above.fontSizeOrigin;
  }
  return MEDIUM;
}

function originOf(text: string, parent: FontSizeOrigin): FontSizeOrigin {
  if (KEYWORDS[text] !== undefined) return { keyword: text, isAbsolute: false };
  return { keyword: undefined, isAbsolute: parent.isAbsolute || !RELATIVE.test(text) };
}

function hasMonospace(style: ComputedStyle): boolean {
  return style.computed('font-family').text.toLowerCase() === 'monospace';
}

function sizeOf(text: string, parentSize: number, context: ValueContext): number {
  if (text === 'larger') return parentSize * STEP;
  if (text === 'smaller') return parentSize / STEP;
  const computed = computeComponents(text, context, { ...PLAIN, zeroIsLength: true });
  const sum = /^calc\((-?[\d.e+-]+)% ([+-]) ([\d.e+-]+)px\)$/.exec(computed);
  if (sum !== null) {
    return (Number(sum[1]) / 100) * parentSize + (sum[2] === '-' ? -1 : 1) * Number(sum[3]);
  }
  const number = Number.parseFloat(computed);
  if (computed.endsWith('%')) return (number / 100) * parentSize;
  if (!Number.isNaN(number)) return number;
  return sizeOfComparison(computed, parentSize, context);
}

/** `min()`, `max()` and `clamp()` that kept a percentage open: here it is known. */
function sizeOfComparison(computed: string, parentSize: number, context: ValueContext): number {
  const inPixels = computed.replace(
    /(-?[\d.]+)%/g,
    (_, percent: string) => `${(Number(percent) / 100) * parentSize}px`,
  );
  const number = Number.parseFloat(computeComponents(inPixels, context));
  if (!Number.isNaN(number)) return number;
  context.note(`font-size: ${computed} is not understood.`);
  return parentSize;
}
