/**
 * Used sizes of content boxes, where they follow from styles and the viewport alone: stated ones, blocks
 * that fill what is around them, boxes between insets, stretched flex items, and boxes that must not
 * look at their content.
 *
 * @see https://www.w3.org/TR/CSS22/visudet.html
 * @see https://drafts.csswg.org/css-sizing-3/
 */
import type { BoxInLayout } from './box.js';
import { avoidsFloats, inlineAxis, isContained } from './box-kind.js';
import { crossSize, isMainAxis, isSizedByContent, mainSize } from './flex-item.js';
import { room, sizeWithoutContent, statedSize, verticalText } from './stated-size.js';
import { undecidable } from './undecidable.js';
import { type Axis, nameOf, read, SIDES } from './used-length.js';

/** A height, and whether percentages may refer to it. */
export interface UsedHeight {
  /** Undefined while it depends on what the box contains. */
  readonly content: number | undefined;
  readonly isDefinite: boolean;
}

const STRETCHED = /^(?:auto|normal|stretch)$/;

/** @param isBesideFloats whether floats may stand in the way of the box @throws {Undecidable} */
export function usedWidth(box: BoxInLayout, isBesideFloats: () => boolean): number {
  refuseUnknownLayout(box, 'width');
  if (box.role === 'flex-item' && isMainAxis(box, 'width')) {
    return withinLimits(box, 'width', mainSize(box, 'width'));
  }
  return withinLimits(box, 'width', statedSize(box, 'width') ?? automaticWidth(box, isBesideFloats));
}

/** @throws {Undecidable} */
export function usedHeight(box: BoxInLayout): UsedHeight {
  refuseUnknownLayout(box, 'height');
  const definite = (content: number): UsedHeight => {
    return { content: withinLimits(box, 'height', content), isDefinite: true };
  };
  if (box.role === 'flex-item' && isMainAxis(box, 'height')) {
    if (!isSizedByContent(box, 'height')) return definite(mainSize(box, 'height'));
    if (box.around?.hasDefiniteHeight !== false)
      undecidable(`${nameOf(box.style)} is in a column of a given height`);
  }
  const stated = statedSize(box, 'height');
  if (stated !== undefined) return definite(stated);
  refuseAutomatic(box, 'height');
  if (box.role === 'out-of-flow' && isBetweenInsets(box, 'height')) return definite(room(box, 'height'));
  if (box.role === 'grid-item') undecidable(inGrid(box));
  if (box.role === 'flex-item' && !isMainAxis(box, 'height')) {
    const size = crossSize(box, 'height');
    if (size !== undefined) return definite(size);
  }
  if (!isContained(box.style, 'height')) return { content: undefined, isDefinite: false };
  return { content: emptyHeight(box), isDefinite: false };
}

function automaticWidth(box: BoxInLayout, isBesideFloats: () => boolean): number {
  refuseAutomatic(box, 'width');
  switch (box.role) {
    case 'out-of-flow':
      return isBetweenInsets(box, 'width') ? room(box, 'width') : sizeWithoutContent(box, 'width');
    case 'flex-item':
      return crossSize(box, 'width') ?? sizeWithoutContent(box, 'width');
    case 'grid-item':
      return undecidable(inGrid(box));
    case 'shrinking':
      return sizeWithoutContent(box, 'width');
    case 'block':
      return isJustified(box) ? sizeWithoutContent(box, 'width') : filledWidth(box, isBesideFloats);
  }
}

function filledWidth(box: BoxInLayout, isBesideFloats: () => boolean): number {
  const { style } = box;
  if (avoidsFloats(style) && read(style, 'clear') !== 'both' && isBesideFloats()) {
    undecidable(`${nameOf(style)} may stand beside a float, which makes it narrower`);
  }
  return room(box, 'width');
}

/** `justify-self` works on blocks in Chromium, and makes them as wide as their content. */
function isJustified({ style, around }: BoxInLayout): boolean {
  const own = read(style, 'justify-self');
  if (own !== 'auto') return !STRETCHED.test(own);
  return around !== undefined && !/^(?:normal|legacy|stretch)$/.test(read(around.style, 'justify-items'));
}

function inGrid({ style }: BoxInLayout): string {
  return `${nameOf(style)} is in a grid, whose tracks are not worked out`;
}

function isBetweenInsets({ style }: BoxInLayout, axis: Axis): boolean {
  if (SIDES[axis].some((side) => read(style, side) === 'auto')) return false;
  return STRETCHED.test(read(style, axis === 'width' ? 'justify-self' : 'align-self'));
}

/** Chromium asks a container for its height before it looks at these; other browsers after. */
function emptyHeight(box: BoxInLayout): number {
  const isPlain =
    sizeWithoutContent(box, 'height') === 0 && (statedSize(box, 'height', 'min-height') ?? 0) === 0;
  return isPlain ? 0 : undecidable(`browsers differ on the height of ${nameOf(box.style)}`);
}

function withinLimits(box: BoxInLayout, axis: Axis, size: number): number {
  const max = statedSize(box, axis, `max-${axis}`) ?? Number.POSITIVE_INFINITY;
  return Math.max(statedSize(box, axis, `min-${axis}`) ?? 0, Math.min(size, max));
}

function refuseUnknownLayout({ style, kind }: BoxInLayout, axis: Axis): void {
  if (kind === 'table' || kind === 'cell') {
    undecidable(`the ${axis} of ${nameOf(style)} is dealt out by a table`);
  }
  if (read(style, 'scrollbar-gutter') !== 'auto' && !/^(?:visible|clip)$/.test(read(style, 'overflow-y'))) {
    undecidable(`how much room ${nameOf(style)} keeps for a scroll bar depends on the system`);
  }
}

function refuseAutomatic(box: BoxInLayout, axis: Axis): void {
  const { style, around } = box;
  if (read(style, 'aspect-ratio') !== 'auto') {
    undecidable(`the ${axis} of ${nameOf(style)} depends on its aspect-ratio`);
  }
  if ([style, around?.style].some((each) => each !== undefined && inlineAxis(each) !== 'width')) {
    undecidable(verticalText(box, axis));
  }
}
