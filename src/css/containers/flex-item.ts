/**
 * Sizes of flex items that do not depend on other items.
 *
 * @see https://drafts.csswg.org/css-flexbox-1/#layout-algorithm
 */
import type { BoxInLayout } from './box.js';
import { inlineAxis, isContained } from './box-kind.js';
import { room, sizeWithoutContent, statedSize, toContentBox } from './stated-size.js';
import { undecidable } from './undecidable.js';
import { type Axis, hasAutoMargin, lengthOf, nameOf, read } from './used-length.js';

/** Whether the flex container deals out its room along the axis. */
export function isMainAxis({ style, around }: BoxInLayout, axis: Axis): boolean {
  if (around === undefined) return false;
  if (inlineAxis(around.style) !== 'width') undecidable(`${nameOf(style)} is a flex item in vertical text`);
  return read(around.style, 'flex-direction').startsWith('row') === (axis === 'width');
}

/** Whether neither a size nor a basis says how large an item is. */
export function isSizedByContent(box: BoxInLayout, axis: Axis): boolean {
  const basis = read(box.style, 'flex-basis');
  return basis === 'content' || (basis === 'auto' && statedSize(box, axis) === undefined);
}

/** Of items that neither grow nor shrink. */
export function mainSize(box: BoxInLayout, axis: Axis): number {
  const { style } = box;
  if (Number(read(style, 'flex-grow')) !== 0 || mayShrink(box, axis)) {
    undecidable(`the ${axis} of ${nameOf(style)} depends on other flex items`);
  }
  const basis = read(style, 'flex-basis');
  if (basis === 'auto') return statedSize(box, axis) ?? sizeWithoutContent(box, axis);
  const length = lengthOf(basis, () => {
    return axis === 'width' ? box.containing.width() : undecidable(`flex-basis: ${basis} is not worked out`);
  });
  if (length === undefined) return sizeWithoutContent(box, axis);
  return Math.max(toContentBox(box, axis, length), automaticMinimum(box, axis));
}

/** Without a bound on its height, a column has no need to take any from its items. */
function mayShrink({ style, around }: BoxInLayout, axis: Axis): boolean {
  if (Number(read(style, 'flex-shrink')) === 0) return false;
  const hasNoBound =
    axis === 'height' && around?.hasDefiniteHeight === false && read(around.style, 'max-height') === 'none';
  return !hasNoBound;
}

/** `min-width: auto`: an item does not get smaller than its content. */
function automaticMinimum(box: BoxInLayout, axis: Axis): number {
  if (read(box.style, `min-${axis}`) !== 'auto' && read(box.style, `min-${axis}`) !== '') return 0;
  if (!/^(?:visible|clip)$/.test(read(box.style, 'overflow-x'))) return 0;
  if (!isContained(box.style, axis)) return sizeWithoutContent(box, axis);
  return Math.min(sizeWithoutContent(box, axis), statedSize(box, axis) ?? Number.POSITIVE_INFINITY);
}

/** Of stretched items; undefined for those that are as large as their content. */
export function crossSize(box: BoxInLayout, axis: Axis): number | undefined {
  const { style, around } = box;
  if (around === undefined) return undefined;
  const own = read(style, 'align-self');
  const alignment = own === 'auto' ? read(around.style, 'align-items') : own;
  if (!/^(?:normal|stretch)$/.test(alignment) || hasAutoMargin(style, axis)) return undefined;
  if (read(around.style, 'flex-wrap') !== 'nowrap') {
    undecidable(`${nameOf(style)} stands in one of several lines of flex items`);
  }
  return room(box, axis);
}
