/**
 * How the boxes of a page lie to one another, as far as that is certain: as measured where an engine laid the
 * page out; else whatever font the text is shown in, and wherever in its line or cell a box may stand.
 *
 * Boxes are compared in the coordinates of the nearest box that both are laid out in, so that what is
 * not known of the page around them does not matter. Nothing is taken to be scrolled.
 */
import type { Snapshot, SnapshotElement } from '../snapshot/snapshot.js';
import { isInline, type LayoutBox } from './layout/box-tree.js';
import { borderWidth, edge } from './layout/edges.js';
import type { Layout } from './layout/layout.js';
import { placedIn } from './layout/offset.js';
import { layoutsOf } from './layout/page-layouts.js';
import { exactly, plus } from './layout/span.js';
import { ifDecidable, undecidable } from './layout/undecidable.js';
import { createMeasuredPlaces, type Rect } from './measured-places.js';
import type { Placement } from './measurements.js';

/**
 * `apart`: they do not meet; `covers`: the second box holds all of the first; `partly`: they may meet, but
 * some of the first lies outside the second; `perhaps`: any of these may be so.
 */
export type Relation = 'apart' | 'covers' | 'partly' | 'perhaps';

/** How much two boxes may overlap and still count as beside one another, and the reverse, in CSS px. */
const ROUNDING = 1;

/** Which part of an element's box is meant. */
export type Part = 'border' | 'content';

type Edges = Rect['x'];

export interface Geometry {
  /** How `over` lies to a part of `box`. */
  relation(box: LayoutBox, part: Part, over: LayoutBox): Relation;
  /** Where a box lies, seen from another; undefined when they meet, or that is not certain. */
  placement(box: LayoutBox, from: LayoutBox): Placement | undefined;
  /** Whether all of a box lies outside what another lets be seen of its content, beyond doubt. */
  isCutOff(box: LayoutBox, clip: Clip): boolean;
  /** Whether a circle of this radius (CSS px) around the middle of a box meets another box, beyond doubt. */
  circleMeets(box: LayoutBox, radiusPx: number, other: LayoutBox): boolean;
  /** Whether all of a box lies outside the viewport, or before the point where the page begins, beyond doubt. */
  isOffScreen(box: LayoutBox, isFixed: boolean): boolean;
  boxOf(element: SnapshotElement): LayoutBox | undefined;
  positionedPseudo(element: SnapshotElement, name: 'before' | 'after'): LayoutBox | undefined;
  /** The boxes that a box is laid out in, innermost first: those whose clipping it is subject to. */
  containers(box: LayoutBox): readonly LayoutBox[];
}

/** A box that cuts off what overflows it, along the axes where that cannot be scrolled to. */
export interface Clip {
  readonly box: LayoutBox;
  readonly x: boolean;
  readonly y: boolean;
  /** How far within the border box the cut is, in CSS px: its borders, or what `clip-path: inset()` says. */
  readonly insets: (layout: Layout) => {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** Throws `Undecidable` when the page as a whole cannot be laid out. */
export function createGeometry(snapshot: Snapshot): Geometry {
  const { tree, narrow, best, wide } = layoutsOf(snapshot);
  /** What holds in each layout, or `otherwise` when they differ or one cannot tell. */
  const inAll = <T>(ask: (layout: Layout) => T, otherwise: T): T => {
    const answerIn = (layout: Layout): T => ifDecidable(() => ask(layout)) ?? otherwise;
    const answer = answerIn(best);
    if (answer === otherwise) return answer;
    return answerIn(narrow) === answer && answerIn(wide) === answer ? answer : otherwise;
  };
  const chains = new Map<LayoutBox, readonly LayoutBox[]>();
  const containersOf = (box: LayoutBox): readonly LayoutBox[] => {
    const chain = chains.get(box) ?? chainOf(box);
    chains.set(box, chain);
    return chain;
  };
  /** The nearest box that both are laid out in, or that is one of them; undefined for the viewport. */
  const commonFrame = (first: LayoutBox, second: LayoutBox): LayoutBox | undefined => {
    const ofSecond = containersOf(second);
    if (first === second || ofSecond.includes(first)) return first;
    return containersOf(first).find((box) => box === second || ofSecond.includes(box));
  };
  const places = createMeasuredPlaces(containersOf);
  const asMeasured: Layout = {
    ...best,
    width: (box) => box.element?.measuredBox?.width ?? best.width(box),
    height: (box) => box.element?.measuredBox?.height ?? best.height(box),
  };
  /** What holds of two boxes as they were measured; of those that were not, what holds in each layout. */
  const ofPair = <T>(
    box: LayoutBox,
    other: LayoutBox,
    ask: (own: Rect, second: Rect, layout: Layout) => T,
    otherwise: T,
  ): T => {
    const measured = places.pair(box, other);
    if (measured !== undefined)
      return ifDecidable(() => ask(measured.first, measured.second, asMeasured)) ?? otherwise;
    return inAll((layout) => {
      const frame = commonFrame(box, other);
      return ask(rectIn(layout, box, frame), rectIn(layout, other, frame), layout);
    }, otherwise);
  };
  return {
    relation: (box, part, over) =>
      ofPair<Relation>(
        box,
        over,
        (own, second, layout) => relate(part === 'border' ? own : contentOf(layout, box, own), second),
        'perhaps',
      ),
    placement: (box, from) => ofPair<Placement | undefined>(box, from, placementOf, undefined),
    isCutOff: (box, clip) =>
      ofPair(
        box,
        clip.box,
        (own, around, layout) => {
          const { top, right, bottom, left } = clip.insets(layout);
          return (
            (clip.x && isBeyond(own.x, around.x.start.max + left, around.x.end.min - right)) ||
            (clip.y && isBeyond(own.y, around.y.start.max + top, around.y.end.min - bottom))
          );
        },
        false,
      ),
    circleMeets: (box, radiusPx, other) =>
      ofPair(
        box,
        other,
        (own, target) => Math.hypot(farthestFrom(own.x, target.x), farthestFrom(own.y, target.y)) < radiusPx,
        false,
      ),
    isOffScreen: (box, isFixed) => {
      const { width, height } = snapshot.variant.viewport;
      const far = Number.POSITIVE_INFINITY;
      const isOff = ({ x, y }: Rect) =>
        isBeyond(x, 0, isFixed ? width : far) || isBeyond(y, 0, isFixed ? height : far);
      const measured = places.onPage(box);
      return measured === undefined
        ? inAll((layout) => isOff(rectIn(layout, box, undefined)), false)
        : isOff(measured);
    },
    boxOf: (element) => ifDecidable(() => tree.boxOf(element)),
    positionedPseudo: (element, name) => ifDecidable(() => tree.positionedPseudo(element, name)),
    containers: containersOf,
  };
}

function isBeyond({ start, end }: Edges, from: number, to: number): boolean {
  return to - from < 1 || end.max <= from + ROUNDING || start.min >= to - ROUNDING;
}

function chainOf(box: LayoutBox): LayoutBox[] {
  const chain: LayoutBox[] = [];
  for (let next = placedIn(box); next !== undefined; next = placedIn(next)) chain.push(next);
  return chain;
}

/** The border box, from the top left corner of the border box of `frame`. */
function rectIn(layout: Layout, box: LayoutBox, frame: LayoutBox | undefined): Rect {
  const { start, from } = startIn(layout, box, frame);
  const sizes = ifDecidable(() => ({ width: layout.width(box), height: layout.height(box) }));
  if (sizes !== undefined) {
    const { width, height } = sizes;
    return {
      x: { start: start.x, end: plus(start.x, exactly(width)) },
      y: { start: start.y, end: plus(start.y, exactly(height)) },
    };
  }
  if (from === undefined || !isInline(box)) undecidable(`the size of ${box.name} is not known`);
  const lines = contentOf(layout, from, rectIn(layout, from, frame));
  return { x: between(lines.x), y: between(lines.y) };
}

/** Of an inline box whose lines break where the font decides: somewhere in them. */
function between({ start, end }: Edges): Edges {
  const anywhere = { min: start.min, max: end.max };
  return { start: anywhere, end: anywhere };
}

function startIn(layout: Layout, box: LayoutBox, frame: LayoutBox | undefined) {
  let [x, y] = [exactly(0), exactly(0)];
  let from: LayoutBox | undefined;
  for (let next: LayoutBox | undefined = box; next !== frame && next !== undefined; ) {
    const offset = layout.offset(next);
    from ??= offset.from;
    x = plus(x, offset.x);
    y = plus(y, offset.y);
    next = offset.from;
  }
  return { start: { x, y }, from };
}

function contentOf(layout: Layout, box: LayoutBox, { x, y }: Rect): Rect {
  const base = () => layout.containingWidth(box);
  const inset = (side: 'top' | 'right' | 'bottom' | 'left', sign: 1 | -1) =>
    exactly(sign * edge(box.style, side, base));
  return {
    x: { start: plus(x.start, inset('left', 1)), end: plus(x.end, inset('right', -1)) },
    y: { start: plus(y.start, inset('top', 1)), end: plus(y.end, inset('bottom', -1)) },
  };
}

function relate(own: Rect, over: Rect): Relation {
  const axes = [
    [own.x, over.x],
    [own.y, over.y],
  ] as const;
  const isApart = axes.some(([a, b]) => isBefore(a, b) || isBefore(b, a));
  if (isApart) return 'apart';
  const isCovered = axes.every(
    ([a, b]) => b.start.max <= a.start.min + ROUNDING && b.end.min >= a.end.max - ROUNDING,
  );
  if (isCovered) return 'covers';
  const sticksOut = axes.some(
    ([a, b]) => a.start.max < b.start.min - ROUNDING || a.end.min > b.end.max + ROUNDING,
  );
  return sticksOut ? 'partly' : 'perhaps';
}

/** How far the middle of one edge pair may lie from the other at most. */
function farthestFrom(own: Edges, other: Edges): number {
  const [least, most] = [(own.start.min + own.end.min) / 2, (own.start.max + own.end.max) / 2];
  return Math.max(0, other.start.max - least, most - other.end.min);
}

/** Above and below before left and right: of two that are apart both ways, the row is seen first. */
function placementOf(own: Rect, other: Rect): Placement | undefined {
  if (isBefore(own.y, other.y)) return 'above';
  if (isBefore(other.y, own.y)) return 'below';
  if (isBefore(own.x, other.x)) return 'left';
  return isBefore(other.x, own.x) ? 'right' : undefined;
}

function isBefore(first: Edges, second: Edges): boolean {
  return first.end.max <= second.start.min + ROUNDING;
}

/** The edge at which `overflow` cuts: inside the borders. */
export function insideBorders({ style }: LayoutBox): ReturnType<Clip['insets']> {
  return {
    top: borderWidth(style, 'top'),
    right: borderWidth(style, 'right'),
    bottom: borderWidth(style, 'bottom'),
    left: borderWidth(style, 'left'),
  };
}
