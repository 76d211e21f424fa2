/**
 * Flex containers: how a row deals out widths, and a row or column heights.
 *
 * @see https://www.w3.org/TR/css-flexbox-1/#layout-algorithm
 */
import type { LayoutBox } from './box-tree.js';
import { usedEdges, usedMargins } from './edges.js';
import { hasAutomaticHeight, isColumn, isStretchedAcross, wraps } from './item-alignment.js';
import type { FlexRow, Layout } from './layout.js';
import { parseLength, readKnown, readLength, toPx } from './lengths.js';
import { clamp, type Limits, limits, statedSize } from './specified-size.js';
import { undecidable } from './undecidable.js';

/** What the flexible-length algorithm needs of an item: border-box sizes along the main axis. */
interface FlexItem {
  readonly box: LayoutBox;
  readonly base: number;
  readonly limits: Limits;
  readonly margins: number;
  readonly edges: number;
  readonly grow: number;
  readonly shrink: number;
}

export function flexItems(container: LayoutBox): LayoutBox[] {
  const items = container.children.filter((node) => node.kind === 'box');
  const order = (box: LayoutBox) => Number(readKnown(box.style, 'order')) || 0;
  return items.sort((first, second) => order(first) - order(second));
}

export function flexGap(layout: Layout, container: LayoutBox, axis: 'column' | 'row'): number {
  return toPx(readLength(container.style, `${axis}-gap`), () => layout.contentWidth(container)) ?? 0;
}

/** Lines of a row container, and the width of each item. */
export function layOutFlexRow(layout: Layout, container: LayoutBox): FlexRow {
  const available = layout.contentWidth(container);
  const between = flexGap(layout, container, 'column');
  const items = flexItems(container).map((box) => rowItem(layout, box));
  const lines = breakLines(items, available, between, wraps(container));
  const widths = new Map<LayoutBox, number>();
  for (const line of lines) {
    const sizes = resolveFlexibleLengths(line, available - between * (line.length - 1));
    for (const [index, { box }] of line.entries()) widths.set(box, sizes[index] ?? 0);
  }
  return { lines: lines.map((line) => line.map(({ box }) => box)), widths };
}

function rowItem(layout: Layout, box: LayoutBox): FlexItem {
  const edges = usedEdges(layout, box, 'horizontal');
  const base = () => layout.containingWidth(box);
  const stated = statedSize(box, 'width', edges, base);
  const basis = flexBasis(box, edges, base);
  return {
    box,
    base: (basis === 'auto' ? stated : basis === 'content' ? undefined : basis) ?? contentSize(layout, box),
    limits: limits(box, 'width', edges, base, automaticMinimum(layout, box, stated, edges)),
    margins: usedMargins(layout, box, 'horizontal'),
    edges,
    ...flexibility(box),
  };
}

function contentSize(layout: Layout, box: LayoutBox): number {
  const { min, max } = layout.intrinsicWidth(box);
  return readKnown(box.style, 'width') === 'min-content' ? min : max;
}

function flexBasis(
  box: LayoutBox,
  edges: number,
  base: (() => number) | undefined,
): number | 'auto' | 'content' {
  const basis = readKnown(box.style, 'flex-basis');
  if (basis === 'auto' || basis === '') return 'auto';
  if (parseLength(basis).kind === 'keyword') return 'content';
  return statedSize(box, 'flex-basis', edges, base) ?? 'content';
}

/** `min-width: auto` of a flex item (§4.5): no narrower than its content, unless that scrolls. */
function automaticMinimum(layout: Layout, box: LayoutBox, stated: number | undefined, edges: number): number {
  if (readKnown(box.style, 'overflow-x') !== 'visible') return edges;
  return Math.min(stated ?? Number.POSITIVE_INFINITY, layout.intrinsicWidth(box).min);
}

function flexibility(box: LayoutBox): { grow: number; shrink: number } {
  const number = (property: string, initial: number) => {
    const value = Number.parseFloat(readKnown(box.style, property));
    return Number.isNaN(value) ? initial : value;
  };
  return { grow: number('flex-grow', 0), shrink: number('flex-shrink', 1) };
}

function breakLines(
  items: readonly FlexItem[],
  available: number,
  between: number,
  isWrapping: boolean,
): FlexItem[][] {
  if (!isWrapping) return items.length === 0 ? [] : [[...items]];
  const lines: FlexItem[][] = [];
  let used = 0;
  for (const item of items) {
    const size = clamp(item.base, item.limits) + item.margins;
    const line = lines.at(-1);
    if (line === undefined || used + between + size > available + ROUNDING) {
      lines.push([item]);
      used = size;
      continue;
    }
    line.push(item);
    used += between + size;
  }
  return lines;
}

/** Each round fixes at least one item; pages need two or three. */
const MAX_ROUNDS = 100;
/** Browsers lay out in 64ths of a pixel. */
const ROUNDING = 1 / 64;

/** §9.7. The sizes of one line's items when they are to take `available` between them. */
function resolveFlexibleLengths(items: readonly FlexItem[], available: number): number[] {
  const hypothetical = items.map((item) => clamp(item.base, item.limits));
  const isGrowing = total(hypothetical) + total(items.map(({ margins }) => margins)) < available;
  const factor = (item: FlexItem) =>
    isGrowing ? item.grow : item.shrink * Math.max(0, item.base - item.edges);
  const sizes = [...hypothetical];
  let flexible = new Set(
    [...items.keys()].filter((index) => {
      const item = items[index];
      const size = hypothetical[index];
      if (item === undefined || size === undefined || factor(item) === 0) return false;
      return isGrowing ? item.base <= size : item.base >= size;
    }),
  );
  for (let round = 0; flexible.size > 0; round += 1) {
    if (round === MAX_ROUNDS) undecidable('too many flex items come up against their limits');
    const targets = distribute(items, sizes, flexible, available, factor);
    const clamped = new Map(
      [...targets].map(([index, size]) => [index, clamp(size, items[index]?.limits ?? FREE)]),
    );
    for (const [index, size] of clamped) sizes[index] = size;
    const violation = total([...clamped].map(([index, size]) => size - (targets.get(index) ?? size)));
    if (violation === 0) return sizes;
    const stays = (index: number) => {
      const change = (clamped.get(index) ?? 0) - (targets.get(index) ?? 0);
      return violation > 0 ? change <= 0 : change >= 0;
    };
    const remaining = new Set([...flexible].filter(stays));
    if (remaining.size === flexible.size) return sizes;
    flexible = remaining;
  }
  return sizes;
}

const FREE: Limits = { min: 0, max: Number.POSITIVE_INFINITY };

/** Adds each flexible item's share of the free space to its base size. */
function distribute(
  items: readonly FlexItem[],
  sizes: readonly number[],
  flexible: ReadonlySet<number>,
  available: number,
  factor: (item: FlexItem) => number,
): Map<number, number> {
  const taken = items.map(
    (item, index) => item.margins + (flexible.has(index) ? item.base : (sizes[index] ?? 0)),
  );
  const members = items.map((item, index) => ({ item, index })).filter(({ index }) => flexible.has(index));
  const sum = total(members.map(({ item }) => factor(item)));
  const growSum = total(members.map(({ item }) => item.grow));
  const free = available - total(taken);
  const share = free > 0 && growSum < 1 ? free * growSum : free;
  return new Map(members.map(({ item, index }) => [index, item.base + (share * factor(item)) / sum]));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The heights of the content of a flex container before anything is stretched. */
export function flexContentHeight(layout: Layout, container: LayoutBox): number {
  const between = flexGap(layout, container, 'row');
  if (isColumn(container)) {
    const heights = flexItems(container).map((box) => outerNaturalHeight(layout, box));
    return total(heights) + between * Math.max(0, heights.length - 1);
  }
  const heights = layout.flexRow(container).lines.map((line) => lineHeight(layout, line));
  return total(heights) + between * Math.max(0, heights.length - 1);
}

function lineHeight(layout: Layout, line: readonly LayoutBox[]): number {
  return line.reduce((tallest, box) => Math.max(tallest, outerNaturalHeight(layout, box)), 0);
}

function outerNaturalHeight(layout: Layout, box: LayoutBox): number {
  return layout.naturalHeight(box) + usedMargins(layout, box, 'vertical');
}

/** The final height of each item. */
export function layOutFlexHeights(layout: Layout, container: LayoutBox): Map<LayoutBox, number> {
  const inner = layout.height(container) - usedEdges(layout, container, 'vertical');
  return isColumn(container) ? columnHeights(layout, container, inner) : rowHeights(layout, container, inner);
}

function columnHeights(layout: Layout, container: LayoutBox, inner: number): Map<LayoutBox, number> {
  const boxes = flexItems(container);
  if (wraps(container) && layout.containingHeight(container) !== undefined) {
    undecidable(`where the wrapping column ${container.name} breaks is not modelled`);
  }
  const items = boxes.map((box): FlexItem => {
    const edges = usedEdges(layout, box, 'vertical');
    const base = layout.naturalHeight(box);
    const scrolls = readKnown(box.style, 'overflow-y') !== 'visible';
    const heightLimits = limits(box, 'height', edges, undefined, scrolls ? edges : base);
    const basis = flexBasis(box, edges, () => inner);
    return {
      box,
      base: typeof basis === 'number' ? basis : base,
      limits: heightLimits,
      margins: usedMargins(layout, box, 'vertical'),
      edges,
      ...flexibility(box),
    };
  });
  const sizes = resolveFlexibleLengths(
    items,
    inner - flexGap(layout, container, 'row') * Math.max(0, items.length - 1),
  );
  return new Map(items.map(({ box }, index) => [box, sizes[index] ?? 0]));
}

function rowHeights(layout: Layout, container: LayoutBox, inner: number): Map<LayoutBox, number> {
  const heights = new Map<LayoutBox, number>();
  for (const { boxes, height } of rowLines(layout, container, inner)) {
    for (const box of boxes) heights.set(box, itemHeight(layout, box, height));
  }
  return heights;
}

interface RowLine {
  readonly boxes: readonly LayoutBox[];
  readonly height: number;
}

/** The lines of a row container of the given inner height, `align-content: stretch` applied. */
export function rowLines(layout: Layout, container: LayoutBox, inner: number): RowLine[] {
  const { lines } = layout.flexRow(container);
  if (!wraps(container)) return lines.map((boxes) => ({ boxes, height: inner }));
  const natural = lines.map((line) => lineHeight(layout, line));
  const between = flexGap(layout, container, 'row') * Math.max(0, lines.length - 1);
  const isSpread = ['', 'normal', 'stretch'].includes(readKnown(container.style, 'align-content'));
  const extra = isSpread ? Math.max(0, inner - between - total(natural)) / Math.max(1, lines.length) : 0;
  return lines.map((boxes, index) => ({ boxes, height: (natural[index] ?? 0) + extra }));
}

function itemHeight(layout: Layout, box: LayoutBox, across: number): number {
  if (!isStretchedAcross(box, 'vertical') || !hasAutomaticHeight(box)) return layout.naturalHeight(box);
  const edges = usedEdges(layout, box, 'vertical');
  const allowed = limits(box, 'height', edges, undefined);
  return clamp(across - usedMargins(layout, box, 'vertical'), allowed);
}
