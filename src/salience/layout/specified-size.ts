/**
 * Sizes that the style states: `width`, `height`, their limits, `flex-basis`, `aspect-ratio`.
 *
 * @see https://www.w3.org/TR/css-sizing-3/#sizing-properties
 */
import type { LayoutBox } from './box-tree.js';
import { hasPercentage, type Length, readKnown, readLength, toPx } from './lengths.js';

export type Dimension = 'width' | 'height';

/** What percentages are of; undefined where they behave as `auto`. */
export type Base = (() => number) | undefined;

/** The border-box size a property states; undefined for `auto`, `none` and other keywords. */
export function statedSize(box: LayoutBox, property: string, edges: number, base: Base): number | undefined {
  const px = resolve(readLength(box.style, property), base);
  if (px === undefined) return undefined;
  const isBorderBox = readKnown(box.style, 'box-sizing') === 'border-box';
  return isBorderBox ? Math.max(px, edges) : Math.max(0, px) + edges;
}

function resolve(length: Length, base: Base): number | undefined {
  if (base !== undefined) return toPx(length, base);
  return hasPercentage(length) ? undefined : toPx(length, () => 0);
}

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** `min-*` and `max-*` as border-box sizes; `automatic` is what `min-*: auto` comes to. */
export function limits(
  box: LayoutBox,
  dimension: Dimension,
  edges: number,
  base: Base,
  automatic = edges,
): Limits {
  return {
    min: statedSize(box, `min-${dimension}`, edges, base) ?? automatic,
    max: statedSize(box, `max-${dimension}`, edges, base) ?? Number.POSITIVE_INFINITY,
  };
}

export function clamp(size: number, { min, max }: Limits): number {
  return Math.max(min, Math.min(max, size));
}

/** Width divided by height; undefined for `auto`. */
export function aspectRatio(box: LayoutBox): number | undefined {
  const match = /([\d.]+)(?:\s*\/\s*([\d.]+))?/.exec(readKnown(box.style, 'aspect-ratio'));
  if (match === null) return undefined;
  const ratio = Number(match[1]) / Number(match[2] ?? 1);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}
