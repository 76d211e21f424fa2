/**
 * Sizes that are stated, and what there is room for.
 *
 * @see https://drafts.csswg.org/css-sizing-3/#sizing-properties
 */
import type { BoxInLayout } from './box.js';
import { inlineAxis, isContained, isMultiColumn } from './box-kind.js';
import { undecidable } from './undecidable.js';
import { type Axis, borders, lengthOf, margins, nameOf, paddings, read, SIDES } from './used-length.js';

const OF_CONTENT = /^(?:-webkit-)?(?:min-content|max-content|fit-content)$|^(?:min-)?intrinsic$/;
const OF_ROOM = /^(?:stretch|-webkit-fill-available)$/;

/** What a stated size leaves for the content; undefined for `auto`, `none`, and percentages of an unknown height. */
export function statedSize(box: BoxInLayout, axis: Axis, property: string = axis): number | undefined {
  const text = read(box.style, property);
  if (OF_CONTENT.test(text)) return sizeOfContent(box, axis);
  const isOfRoom = OF_ROOM.test(text);
  if ((isOfRoom || text.includes('%')) && axis === 'height' && box.containing.height() === undefined) {
    if (box.style.environment.containers.quirksMode)
      undecidable('pages without a doctype have their own way with heights');
    return inlineAxis(box.style) === 'width' ? undefined : undecidable(verticalText(box, axis));
  }
  if (isOfRoom) return stretchedSize(box, axis);
  const length = lengthOf(text, () => percentageBase(box, axis));
  return length === undefined ? undefined : toContentBox(box, axis, length);
}

/** Across the lines of a block, the keywords say no more than `auto` or `none`. */
function sizeOfContent(box: BoxInLayout, axis: Axis): number | undefined {
  if (axis === inlineAxis(box.style)) return sizeWithoutContent(box, axis);
  if (box.role === 'block' || box.role === 'shrinking') return undefined;
  return undecidable(`the ${axis} of ${nameOf(box.style)} depends on what it contains`);
}

export function verticalText({ style }: BoxInLayout, axis: Axis): string {
  return `the ${axis} of ${nameOf(style)} depends on vertical text`;
}

/** The room of positioned boxes begins where they would stand in the flow, unless both insets say otherwise. */
function stretchedSize(box: BoxInLayout, axis: Axis): number {
  const isPlaced = SIDES[axis].every((side) => read(box.style, side) !== 'auto');
  if (box.role === 'out-of-flow' && !isPlaced)
    undecidable(`where ${nameOf(box.style)} stands is not worked out`);
  return room(box, axis);
}

export function toContentBox(box: BoxInLayout, axis: Axis, length: number): number {
  return Math.max(0, read(box.style, 'box-sizing') === 'border-box' ? length - edges(box, axis) : length);
}

/** What is left of the room around after margins, borders, padding and insets. */
export function room(box: BoxInLayout, axis: Axis): number {
  const base = percentageBase(box, axis);
  const around = margins(box.style, axis, box.containing.width) + edges(box, axis);
  return Math.max(0, base - insets(box, axis) - around);
}

/** The size of a box that is as large as its content, where it must not look at it. */
export function sizeWithoutContent(box: BoxInLayout, axis: Axis): number {
  const { style, kind } = box;
  if (!isContained(style, axis)) undecidable(`the ${axis} of ${nameOf(style)} depends on what it contains`);
  const stated = /^(?:auto )?(?:none|([\d.]+)px)$/.exec(read(style, `contain-intrinsic-${axis}`));
  const isLogical = ['inline', 'block'].some((side) => style.mayDeclare(`contain-intrinsic-${side}-size`));
  if (stated === null || isLogical || kind === 'grid' || isMultiColumn(style)) {
    undecidable(`the ${axis} of ${nameOf(style)} without its content is not worked out`);
  }
  return Number(stated[1] ?? 0);
}

function insets({ style, role, containing }: BoxInLayout, axis: Axis): number {
  if (role !== 'out-of-flow') return 0;
  const base = (): number => (axis === 'width' ? containing.width() : (containing.height() ?? 0));
  const [start, end] = SIDES[axis];
  return (lengthOf(read(style, start), base) ?? 0) + (lengthOf(read(style, end), base) ?? 0);
}

function edges({ style, containing }: BoxInLayout, axis: Axis): number {
  return paddings(style, axis, containing.width) + borders(style, axis);
}

function percentageBase(box: BoxInLayout, axis: Axis): number {
  if (axis === 'width') return box.containing.width();
  return (
    box.containing.height() ?? undecidable(`the height around ${nameOf(box.style)} depends on its content`)
  );
}
