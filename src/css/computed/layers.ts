/**
 * Computed values of backgrounds and masks, which have one part for each image.
 *
 * @see https://drafts.csswg.org/css-backgrounds/#layering
 */
import { componentsOf } from '../shorthands/components.js';
import { fromNearSide, splitPosition } from '../shorthands/position.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { computeComponents, PLAIN } from '../values/components.js';
import type { ValueContext } from '../values/value-context.js';
import type { ComputedStyle } from './computed-style.js';

const LENGTHS = { ...PLAIN, zeroIsLength: true };

/** The property that says how many layers there are, by each of the others. */
const IMAGES_OF: ReadonlyMap<string, string> = new Map([
  ...['attachment', 'clip', 'origin', 'position-x', 'position-y', 'repeat', 'size'].map(
    (part) => [`background-${part}`, 'background-image'] as const,
  ),
  ...['clip', 'composite', 'mode', 'origin', 'repeat', 'size'].map(
    (part) => [`mask-${part}`, 'mask-image'] as const,
  ),
  ['-webkit-mask-position-x', 'mask-image'],
  ['-webkit-mask-position-y', 'mask-image'],
]);

/** Properties of layers, with the one that counts them. */
export const LAYERED: readonly (readonly [property: string, images: string])[] = [...IMAGES_OF];

/** Repeated or cut, so that there is a part for each image. */
export function onePerImage(property: string, text: string, style: ComputedStyle): string {
  const images = IMAGES_OF.get(property);
  if (images === undefined) return text;
  const count = splitAtCommas(style.computed(images).text).length;
  if (count === 1 && !text.includes(',')) return text;
  const parts = splitAtCommas(text);
  return Array.from({ length: count }, (_, layer) => parts[layer % parts.length]).join(', ');
}

/** Offsets from the far side become offsets from the near one. */
export function computeSidePosition(text: string, context: ValueContext): string {
  const layers = splitAtCommas(text).map(fromNearSide);
  return computeComponents(layers.join(', '), context, LENGTHS);
}

/** Both axes of one position; `auto` and `normal` are none. */
export function computePosition(text: string, context: ValueContext): string {
  const keyword = text.toLowerCase();
  if (keyword === 'auto' || keyword === 'normal') return keyword;
  return splitPosition(componentsOf(text))
    .map((part) => computeSidePosition(part, context))
    .join(' ');
}

/** One length is the width, and the height is `auto` beside it. */
export function computeLayerSize(text: string, context: ValueContext): string {
  const sizes = splitAtCommas(computeComponents(text, context, LENGTHS)).map((size) => {
    if (size === 'auto auto') return 'auto';
    return /^(?:auto|cover|contain)$/.test(size) || hasTwoParts(size) ? size : `${size} auto`;
  });
  return sizes.join(', ');
}

function hasTwoParts(size: string): boolean {
  return size.replace(/\(.*?\)(?=\s|$)/g, '').includes(' ');
}

const REPEATS: Readonly<Record<string, string>> = {
  'repeat no-repeat': 'repeat-x',
  'no-repeat repeat': 'repeat-y',
};

/** Two words as one, where there is one. */
export function computeRepeat(text: string): string {
  const repeats = splitAtCommas(text.toLowerCase()).map((layer) => {
    const [horizontal, vertical] = layer.split(/\s+/);
    return horizontal === vertical ? horizontal : (REPEATS[`${horizontal} ${vertical}`] ?? layer);
  });
  return repeats.join(', ');
}
