/**
 * Where an engine that lays out has found the boxes of a page. What was scrolled is taken to be as it was
 * before, as in the estimate.
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { isNone } from './is-none.js';
import type { LayoutBox } from './layout/box-tree.js';
import { borderWidth } from './layout/edges.js';
import { exactly, type Span } from './layout/span.js';
import { ifDecidable } from './layout/undecidable.js';

interface Edges {
  readonly start: Span;
  readonly end: Span;
}

export interface Rect {
  readonly x: Edges;
  readonly y: Edges;
}

export interface MeasuredPlaces {
  /**
   * Two border boxes in the same coordinates: those of the nearest box that both are laid out in and that has an
   * element. Undefined where either was not measured.
   */
  pair(first: LayoutBox, second: LayoutBox): { readonly first: Rect; readonly second: Rect } | undefined;
  /** A border box from where the page begins; from the screen's corner, for one that is fixed to it. */
  onPage(box: LayoutBox): Rect | undefined;
}

/** From the viewport's top left corner. */
interface Measured {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param containersOf The boxes that a box is laid out in, innermost first. */
export function createMeasuredPlaces(containersOf: (box: LayoutBox) => readonly LayoutBox[]): MeasuredPlaces {
  const turned = createTurned();
  /** How far it would lie from where it is, were nothing scrolled up to `frame`, the page included where that is undefined. */
  const scrolledIn = (box: LayoutBox, frame: LayoutBox | undefined) => {
    const around = containersOf(box);
    const upTo = frame === undefined ? around.length : around.indexOf(frame) + 1;
    let [x, y] = [0, 0];
    for (const { element } of around.slice(0, upTo)) {
      x += element?.measuredBox?.scrolledX ?? 0;
      y += element?.measuredBox?.scrolledY ?? 0;
    }
    return { x, y };
  };
  const rectIn = (box: LayoutBox, frame: LayoutBox | undefined): Rect | undefined => {
    const own = measuredBoxOf(box, containersOf);
    if (own === undefined) return undefined;
    const scrolled = box === frame ? { x: 0, y: 0 } : scrolledIn(box, frame);
    const isTurned = turned(box.element ?? box.parent?.element) || isTurning(box.style);
    return {
      x: edges(own.x + scrolled.x, own.width, isTurned),
      y: edges(own.y + scrolled.y, own.height, isTurned),
    };
  };
  return {
    pair: (first, second) => {
      if (isUnmeasured(first) || isUnmeasured(second)) return undefined;
      const frame = commonElement(first, second, containersOf);
      const rects = { first: rectIn(first, frame), second: rectIn(second, frame) };
      return rects.first === undefined || rects.second === undefined
        ? undefined
        : { first: rects.first, second: rects.second };
    },
    onPage: (box) => rectIn(box, undefined),
  };
}

/** Of a box that is turned only the middle is known to be within the rectangle around it. */
function edges(from: number, length: number, isTurned: boolean): Edges {
  if (!isTurned) return { start: exactly(from), end: exactly(from + length) };
  const middle = from + length / 2;
  return { start: { min: from, max: middle }, end: { min: middle, max: from + length } };
}

function commonElement(
  first: LayoutBox,
  second: LayoutBox,
  containersOf: (box: LayoutBox) => readonly LayoutBox[],
): LayoutBox | undefined {
  const around = new Set([second, ...containersOf(second)]);
  return [first, ...containersOf(first)].find((box) => box.element !== undefined && around.has(box));
}

/** Known at once, as of all boxes where no engine has laid them out. */
function isUnmeasured({ element, parent }: LayoutBox): boolean {
  return (element ?? parent?.element)?.measuredBox === undefined;
}

function measuredBoxOf(
  box: LayoutBox,
  containersOf: (box: LayoutBox) => readonly LayoutBox[],
): Measured | undefined {
  if (box.element !== undefined) return box.element.measuredBox;
  return box.isOutOfFlow ? generatedBox(box, containersOf(box)[0]) : undefined;
}

/** A positioned generated box has no rectangle to be asked for, but its used insets and sizes say where it lies. */
function generatedBox({ style, parent }: LayoutBox, container: LayoutBox | undefined): Measured | undefined {
  const around = container?.element?.measuredBox;
  if (around === undefined || container === undefined || parent?.element?.measuredBox === undefined)
    return undefined;
  const moved = translation(style);
  const [left, top, width, height, marginLeft, marginTop] = [
    ...['left', 'top', 'width', 'height', 'margin-left', 'margin-top'].map((name) => usedPx(style, name)),
  ];
  const border = ifDecidable(() => [
    borderWidth(container.style, 'left'),
    borderWidth(container.style, 'top'),
  ]);
  if (moved === undefined || border === undefined) return undefined;
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return undefined;
  return {
    x: around.x + (border[0] ?? 0) + left + (marginLeft ?? 0) + moved.x,
    y: around.y + (border[1] ?? 0) + top + (marginTop ?? 0) + moved.y,
    width: width + outerEdges(style, ['left', 'right']),
    height: height + outerEdges(style, ['top', 'bottom']),
  };
}

/** Padding and border, where the stated size does not hold them. */
function outerEdges(style: Style, sides: readonly string[]): number {
  if (style.get('box-sizing') === 'border-box') return 0;
  return sides
    .flatMap((side) => [`padding-${side}`, `border-${side}-width`])
    .reduce((sum, name) => sum + (usedPx(style, name) ?? 0), 0);
}

function usedPx(style: Style, property: string): number | undefined {
  const value = style.get(property);
  return value.endsWith('px') && style.unknown(property) === undefined ? Number.parseFloat(value) : undefined;
}

/** Undefined when it is scaled or turned as well. */
function translation(style: Style): { readonly x: number; readonly y: number } | undefined {
  if (!['translate', 'scale', 'rotate'].every((property) => isNone(style.get(property)))) return undefined;
  const transform = style.get('transform');
  if (isNone(transform)) return { x: 0, y: 0 };
  const [a, b, c, d, x = 0, y = 0] = /^matrix\(([^)]*)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return a === 1 && b === 0 && c === 0 && d === 1 ? { x, y } : undefined;
}

/** Whether an element or one around it is turned or distorted, so that its rectangle holds more than itself. */
function createTurned(): (element: SnapshotElement | undefined) => boolean {
  const known = new Map<SnapshotElement, boolean>();
  return (element) => {
    const chain: SnapshotElement[] = [];
    let node = element;
    while (node !== undefined && !known.has(node)) {
      chain.push(node);
      node = node.parent;
    }
    let isTurned = node !== undefined && known.get(node) === true;
    for (const next of chain.reverse()) {
      isTurned ||= isTurning(next.style);
      known.set(next, isTurned);
    }
    return isTurned;
  };
}

function isTurning(style: Style): boolean {
  if (!['', 'none', '0deg'].includes(style.get('rotate'))) return true;
  const transform = style.get('transform');
  if (/rotate|skew|matrix3d|perspective/i.test(transform)) return true;
  const [, b = 0, c = 0] = /^matrix\(([^)]*)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return b !== 0 || c !== 0;
}
