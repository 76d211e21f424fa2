/** Computed values of properties whose keywords stand for something else, or may stand in any order. */
import { computeComponents } from '../values/components.js';
import { formatNumber } from '../values/numbers.js';
import type { ValueContext } from '../values/value-context.js';

type Compute = (text: string, context: ValueContext) => string;

/** The same keywords in whatever order are the same value. */
function inOrder(keywords: readonly string[]): (text: string) => string {
  const placeOf = (word: string): number => {
    const place = keywords.indexOf(word);
    return place === -1 ? keywords.length - 1.5 : place;
  };
  return (text) => {
    const words = text.toLowerCase().split(/\s+/);
    return words.sort((first, second) => placeOf(first) - placeOf(second)).join(' ');
  };
}

/** @see https://drafts.csswg.org/css-fonts/#font-stretch-prop */
const STRETCHES: Readonly<Record<string, string>> = {
  'ultra-condensed': '50%',
  'extra-condensed': '62.5%',
  condensed: '75%',
  'semi-condensed': '87.5%',
  normal: '100%',
  'semi-expanded': '112.5%',
  expanded: '125%',
  'extra-expanded': '150%',
  'ultra-expanded': '200%',
};

/** @see https://drafts.csswg.org/css-borders-4/#typedef-corner-shape-value */
const CORNERS: Readonly<Record<string, string>> = {
  round: 'superellipse(1)',
  scoop: 'superellipse(-1)',
  bevel: 'superellipse(0)',
  notch: 'superellipse(-infinity)',
  square: 'superellipse(infinity)',
  squircle: 'superellipse(2)',
};

function oneOf(values: Readonly<Record<string, string>>): Compute {
  return (text, context) => values[text.toLowerCase()] ?? computeComponents(text, context);
}

/** @see https://drafts.csswg.org/css-easing/#step-easing-functions */
function computeEasing(text: string, context: ValueContext): string {
  return computeComponents(text, context)
    .replace(/\bstep-start\b/g, 'steps(1, start)')
    .replace(/\bstep-end\b/g, 'steps(1)')
    .replace(/(?<=steps\(\d+), (?:jump-)?end\)/g, ')');
}

/** Filled is what marks are; which one they are follows from the writing mode, when it is not said. */
function computeEmphasis(text: string, context: ValueContext): string {
  if (/["']/.test(text)) return computeComponents(text, context);
  const words = text.toLowerCase().split(/\s+/);
  const shape =
    words.find((word) => word !== 'filled' && word !== 'open') ??
    (context.length.vertical ? 'sesame' : 'dot');
  return words.includes('open') ? `open ${shape}` : shape;
}

/** `reverse` is half a turn more than `auto`. @see https://drafts.fxtf.org/motion-1/#offset-rotate-property */
function computeOffsetRotate(text: string, context: ValueContext): string {
  const words = computeComponents(text, context).split(' ');
  const angle = words.find((word) => word.endsWith('deg'));
  if (words.includes('reverse')) return `auto ${formatNumber(Number.parseFloat(angle ?? '0') + 180)}deg`;
  return words.includes('auto') ? `auto ${angle ?? '0deg'}` : words.join(' ');
}

/** What only an ancestor's `legacy` with a side gives, which nobody writes. */
function computeJustifyItems(text: string): string {
  return text.toLowerCase() === 'legacy' ? 'normal' : text.toLowerCase();
}

const corner = oneOf(CORNERS);
const axisThenDense = inOrder(['row', 'column', 'dense']);

/** By property. */
export const KEYWORD_VALUES: Readonly<Record<string, Compute>> = {
  'animation-timing-function': computeEasing,
  'color-scheme': inOrder(['light', 'dark', 'only']),
  'corner-bottom-left-shape': corner,
  'corner-bottom-right-shape': corner,
  'corner-top-left-shape': corner,
  'corner-top-right-shape': corner,
  'font-stretch': oneOf(STRETCHES),
  'font-variant-east-asian': inOrder([
    ...['jis78', 'jis83', 'jis90', 'jis04', 'simplified', 'traditional'],
    ...['full-width', 'proportional-width', 'ruby'],
  ]),
  'font-variant-ligatures': inOrder([
    'common-ligatures',
    'no-common-ligatures',
    'discretionary-ligatures',
    'no-discretionary-ligatures',
    'historical-ligatures',
    'no-historical-ligatures',
    'contextual',
    'no-contextual',
  ]),
  'font-variant-numeric': inOrder([
    'lining-nums',
    'oldstyle-nums',
    'proportional-nums',
    'tabular-nums',
    'diagonal-fractions',
    'stacked-fractions',
    'ordinal',
    'slashed-zero',
  ]),
  'grid-auto-flow': (text) => axisThenDense(text).replace('row dense', 'dense'),
  'justify-items': computeJustifyItems,
  'offset-rotate': computeOffsetRotate,
  'text-decoration-line': inOrder(['underline', 'overline', 'line-through']),
  'text-emphasis-style': computeEmphasis,
  'transition-timing-function': computeEasing,
};
