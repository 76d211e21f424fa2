/**
 * Where a box lies: the distance of its border box from that of the box it is laid out in, as far as
 * that can be told. What is not modelled (lines, tables, floats) lies somewhere in its container.
 */

import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { outerMargins } from './alignment.js';
import { hasFloats, holdsLines, isBlockLevel, isInline, type LayoutBox } from './box-tree.js';
import { flowContainer, hasInset, lineContainer, positionedContainer } from './containing-block.js';
import { type Axis, borderWidth, edge, usedEdges } from './edges.js';
import { gridPlace } from './grid-places.js';
import type { Layout, Offset, Place } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { moveOf } from './move.js';
import { ANYWHERE, about, exactly, plus, type Span } from './span.js';
import { textExtent, whiteSpaceOf } from './text-style.js';
import { ifDecidable, undecidable } from './undecidable.js';

/** Blocks in these are not simply stacked from the top. */
const CENTRES_CONTENT = new Set(['button', 'input', 'select', 'fieldset', 'summary']);
const START = { horizontal: 'left', vertical: 'top' } as const;
const END = { horizontal: 'right', vertical: 'bottom' } as const;
const LEFT = new Set(['', 'start', 'left']);
const UNPLACED: Place = { x: ANYWHERE, y: ANYWHERE };

export function offsetOf(layout: Layout, box: LayoutBox): Offset {
  const from = placedIn(box);
  const place = ifDecidable(() =>
    box.isOutOfFlow ? positionedPlace(layout, box, from) : moved(layout, box, flowPlace(layout, box, from)),
  );
  const shift = ifDecidable(() => moveOf(layout, box));
  if (place === undefined || shift === undefined) return { from, ...UNPLACED };
  return { from, x: plus(place.x, shift.x), y: plus(place.y, shift.y) };
}

/** The box that a box is laid out in, whose clipping it is subject to; undefined for the viewport. */
export function placedIn(box: LayoutBox): LayoutBox | undefined {
  const found = ifDecidable(() => ({ box: container(box) }));
  return found === undefined ? box.parent : found.box;
}

function container(box: LayoutBox): LayoutBox | undefined {
  if (box.isOutOfFlow) return positionedContainer(box);
  const isInLine =
    box.parent !== undefined && box.element !== undefined && !isItem(box) && !isBlockLevel(box);
  return isInLine ? lineContainer(box) : flowContainer(box);
}

function isItem({ parent }: LayoutBox): boolean {
  const inner = parent?.display.inner;
  return inner !== 'flow' && inner !== 'flow-root' && inner !== 'table-cell';
}

function flowPlace(layout: Layout, box: LayoutBox, from: LayoutBox | undefined): Place {
  if (from === undefined) return { x: exactly(0), y: exactly(0) };
  if (!['', 'horizontal-tb'].includes(readKnown(from.style, 'writing-mode')))
    undecidable(`vertical writing of ${from.name} is not modelled`);
  const content = contentOrigin(layout, from);
  const known = ifDecidable(() => placeInContent(layout, box, from));
  if (known === undefined) {
    return { x: somewhere(layout, box, from, 'horizontal'), y: somewhere(layout, box, from, 'vertical') };
  }
  return { x: plus(exactly(content.x), known.x), y: plus(exactly(content.y), known.y) };
}

function contentOrigin(layout: Layout, from: LayoutBox): { readonly x: number; readonly y: number } {
  const base = () => layout.containingWidth(from);
  return { x: edge(from.style, 'left', base), y: edge(from.style, 'top', base) };
}

function placeInContent(layout: Layout, box: LayoutBox, from: LayoutBox): Place {
  switch (from.display.inner) {
    case 'flex':
      return layout.flexPlaces(from).get(box) ?? undecidable(`${box.name} is not an item of ${from.name}`);
    case 'grid':
      return gridPlace(layout, box, from);
    case 'flow':
    case 'flow-root':
      return blockPlace(layout, box, from);
    default:
      return undecidable(`where ${from.name} puts its content is not modelled`);
  }
}

function blockPlace(layout: Layout, box: LayoutBox, from: LayoutBox): Place {
  const { style } = from;
  const isPlain =
    !holdsLines(from) &&
    !box.isFloating &&
    !hasFloats(from) &&
    !CENTRES_CONTENT.has(from.element?.tag ?? '') &&
    ['', 'normal'].includes(style.get('align-content')) &&
    !style.get('text-align').startsWith('-webkit');
  const top = isPlain ? layout.blockStack(from).tops.get(box) : undefined;
  if (top === undefined) undecidable(`${box.name} is not one of the blocks that ${from.name} stacks`);
  const { start, end } = outerMargins(layout, box, 'horizontal');
  const room = layout.contentWidth(from);
  const free = room - layout.width(box) - (start ?? 0) - (end ?? 0);
  const isFromRight = readKnown(style, 'direction') === 'rtl';
  return { x: exactly(blockStart(start, end, free, isFromRight)), y: about(top) };
}

function blockStart(
  start: number | undefined,
  end: number | undefined,
  free: number,
  isFromRight: boolean,
): number {
  if (start !== undefined) return isFromRight && end !== undefined ? start + free : start;
  if (free <= 0) return isFromRight ? free : 0;
  return end === undefined ? free / 2 : free;
}

/** Anywhere in the content of its container, or in what spills out of that. */
function somewhere(layout: Layout, box: LayoutBox, from: LayoutBox, axis: Axis): Span {
  const base = () => layout.containingWidth(from);
  const isAcross = axis === 'horizontal';
  // Cells grow with their row, and align what they hold.
  if (!isAcross && from.display.inner.startsWith('table')) return ANYWHERE;
  const size = isAcross ? layout.width(from) : layout.height(from);
  const own = ifDecidable(() => (isAcross ? layout.width(box) : layout.height(box))) ?? 0;
  const room = Math.max(size - usedEdges(layout, from, axis), spill(layout, box, from, axis));
  const { start = 0, end = 0 } = outerMargins(layout, box, axis);
  const slack = room - own - Math.max(0, start) - Math.max(0, end);
  const first = edge(from.style, START[axis], base);
  if (isAcross && isLineFromLeft(from)) {
    const begin = first + start + (toPx(readLength(from.style, 'text-indent'), base) ?? 0);
    const isAtBegin =
      isFirstOf(from, box) && !hasFloats(from) && LEFT.has(readKnown(from.style, 'text-align'));
    return {
      min: Math.min(begin, first + start),
      max: isAtBegin ? begin : first + start + Math.max(0, slack),
    };
  }
  return {
    min: first + Math.min(0, start) + Math.min(0, slack),
    max: first + Math.max(0, start) + Math.max(0, slack) - Math.min(0, end),
  };
}

/** Lines begin at the left, those that are too long as well. */
function isLineFromLeft(from: LayoutBox): boolean {
  return holdsLines(from) && isFlow(from) && readKnown(from.style, 'direction') !== 'rtl';
}

function isFlow({ display: { inner } }: LayoutBox): boolean {
  return inner === 'flow' || inner === 'flow-root';
}

function isFirstOf(from: LayoutBox, box: LayoutBox): boolean {
  return from.children.find((node) => node.kind !== 'text' || node.text.trim() !== '') === box;
}

/** How far content reaches that its container may be too small for: however it is arranged, no further than all of it in a row. */
function spill(layout: Layout, box: LayoutBox, from: LayoutBox, axis: Axis): number {
  if (axis === 'horizontal') return wrapsLines(from) ? 0 : layout.intrinsicWidth(from).max;
  const isStacked = isFlow(from) && !box.isFloating && !hasFloats(from);
  if (isStacked) return holdsLines(from) ? layout.lines(from).height : layout.blockStack(from).height;
  const lines = isFlow(from) && holdsLines(from) ? layout.lines(from).height : 0;
  return from.children.reduce(
    (sum, child) => sum + (child.kind === 'box' ? outerHeight(layout, child) : 0),
    lines,
  );
}

function outerHeight(layout: Layout, box: LayoutBox): number {
  if (isInline(box)) return 0;
  const { start = 0, end = 0 } = outerMargins(layout, box, 'vertical');
  const floats = isFlow(box) && box.element === undefined ? floatsIn(layout, box) : 0;
  return layout.naturalHeight(box) + Math.max(0, start) + Math.max(0, end) + floats;
}

/** Of the anonymous boxes around what stands between blocks, which floats may stick out of. */
function floatsIn(layout: Layout, box: LayoutBox): number {
  return box.children.reduce(
    (sum, child) => sum + (child.kind === 'box' && child.isFloating ? outerHeight(layout, child) : 0),
    0,
  );
}

function wrapsLines(from: LayoutBox): boolean {
  return holdsLines(from) && whiteSpaceOf(from.style).wraps;
}

/** `position: relative` moves a box off its place; how far `sticky` does depends on what is scrolled. */
function moved(layout: Layout, box: LayoutBox, place: Place): Place {
  const position = readKnown(box.style, 'position');
  const base = {
    horizontal: () => layout.containingWidth(box),
    vertical: () => layout.containingHeight(box) ?? 0,
  };
  if (inlineIsMoved(box)) return UNPLACED;
  const along = (axis: Axis, span: Span): Span => {
    const start = toPx(readLength(box.style, START[axis]), base[axis]);
    const end = toPx(readLength(box.style, END[axis]), base[axis]);
    if (start === undefined && end === undefined) return span;
    if (position === 'relative') return plus(span, exactly(start ?? -(end ?? 0)));
    return {
      min: end === undefined ? span.min : Number.NEGATIVE_INFINITY,
      max: start === undefined ? span.max : Number.POSITIVE_INFINITY,
    };
  };
  if (position !== 'relative' && position !== 'sticky') return place;
  return { x: along('horizontal', place.x), y: along('vertical', place.y) };
}

/** An inline box around it, which is passed over, is itself moved. */
function inlineIsMoved(box: LayoutBox): boolean {
  for (let around = box.parent; around !== undefined && isInline(around); around = around.parent) {
    const position = readKnown(around.style, 'position');
    if (
      position !== 'static' &&
      position !== '' &&
      (['top', 'right', 'bottom', 'left'] as const).some((side) => hasInset(around, side))
    )
      return true;
  }
  return false;
}

function positionedPlace(layout: Layout, box: LayoutBox, from: LayoutBox | undefined): Place {
  return {
    x: positionedStart(layout, box, from, 'horizontal'),
    y: positionedStart(layout, box, from, 'vertical'),
  };
}

function positionedStart(layout: Layout, box: LayoutBox, from: LayoutBox | undefined, axis: Axis): Span {
  const room = axis === 'horizontal' ? layout.containingWidth(box) : layout.containingHeight(box);
  if (room === undefined) undecidable(`the height that ${box.name} is placed in is not known`);
  const start = toPx(readLength(box.style, START[axis]), () => room);
  const end = toPx(readLength(box.style, END[axis]), () => room);
  if (start === undefined && end === undefined) return staticStart(layout, box, from, axis);
  const size = axis === 'horizontal' ? layout.width(box) : layout.height(box);
  const margins = outerMargins(layout, box, axis);
  const free = room - (start ?? 0) - (end ?? 0) - size - (margins.start ?? 0) - (margins.end ?? 0);
  const border = from === undefined ? 0 : borderWidth(from.style, START[axis]);
  if (start === undefined) return exactly(border + (margins.start ?? 0) + free);
  return exactly(border + start + startMargin(margins, end === undefined ? 0 : free));
}

function startMargin(
  { start, end }: { readonly start: number | undefined; readonly end: number | undefined },
  free: number,
): number {
  if (start !== undefined) return start;
  return end === undefined ? Math.max(0, free / 2) : Math.max(0, free);
}

/** Without insets it stands where it would in the flow: somewhere in its parent, whose place is then followed. */
function staticStart(layout: Layout, box: LayoutBox, from: LayoutBox | undefined, axis: Axis): Span {
  const isInLine = box.parent !== undefined && isInline(box.parent);
  const parent = isInLine && box.parent !== undefined ? lineContainer(box.parent) : flowContainer(box);
  if (parent === undefined) return ANYWHERE;
  const { start = 0 } = outerMargins(layout, box, axis);
  const begin = start + edge(parent.style, START[axis], () => layout.containingWidth(parent));
  const reach = axis === 'horizontal' ? layout.width(parent) : staticReach(layout, box, parent);
  const own = axis === 'horizontal' ? layout.width(box) : layout.height(box);
  const isExact = comesFirst(box, parent);
  let span: Span = isExact ? exactly(begin) : { min: begin + Math.min(0, reach - own), max: begin + reach };
  for (let step: LayoutBox | undefined = parent; step !== from; ) {
    if (step === undefined) return ANYWHERE;
    const offset: Offset = layout.offset(step);
    span = plus(span, axis === 'horizontal' ? offset.x : offset.y);
    step = offset.from;
  }
  return span;
}

/** How far down its place may be: in the last line, or below all blocks. */
function staticReach(layout: Layout, box: LayoutBox, parent: LayoutBox): number {
  if (!isFlow(parent) || !holdsLines(parent) || hasFloats(parent)) return layout.height(parent);
  const line = textExtent(parent.style, layout.bias);
  const reach = layout.lines(parent).height - line.above - line.below;
  return box.parent !== undefined && isInline(box.parent) ? Math.max(0, reach) : layout.lines(parent).height;
}

/** Nothing in flow stands before it, so that it begins where the content of its parent does. */
function comesFirst(box: LayoutBox, parent: LayoutBox): boolean {
  const { element } = box;
  const around = parent.element;
  if (around === undefined || !isLineFromLeft(parent) === holdsLines(parent)) return false;
  if (!isFlow(parent) || CENTRES_CONTENT.has(around.tag) || hasFloats(parent)) return false;
  if (!LEFT.has(readKnown(parent.style, 'text-align'))) return false;
  if (element === undefined) return box.name.endsWith('::before');
  if (element.parent !== around || around.pseudo('before') !== undefined) return false;
  for (const child of around.children) {
    if (child === element) return true;
    if (child.kind === 'text' ? child.text.trim() !== '' : takesPlace(child)) return false;
  }
  return false;
}

function takesPlace({ style }: SnapshotElement): boolean {
  return style.get('display') !== 'none' && !['absolute', 'fixed'].includes(readKnown(style, 'position'));
}
