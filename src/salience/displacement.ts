/**
 * Which boxes of a dialog are out of the place that the flow gives them (positioned, moved, pulled by a
 * negative margin, put into a grid by hand), so that they can meet what they are not laid out around.
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { elementChildren } from '../snapshot/tree.js';
import type { Geometry } from './geometry.js';
import { isNone } from './is-none.js';
import type { LayoutBox } from './layout/box-tree.js';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Its place in the tree, and the nearest box at or around it that is out of its place. */
interface Position {
  readonly first: number;
  last: number;
  readonly displaced: SnapshotElement | undefined;
}

export interface Displacement {
  /** Of all displayed elements, in tree order. */
  readonly positions: ReadonlyMap<SnapshotElement, Position>;
  readonly isAnyDisplaced: boolean;
  /** In the tree; an element is around itself. */
  isAround(outer: SnapshotElement, inner: SnapshotElement): boolean;
}

/** A box of an element, or one that is generated in it. */
export interface Subject {
  readonly element: SnapshotElement;
  readonly box: LayoutBox;
  readonly isGenerated: boolean;
}

/** All displayed elements of the dialog in tree order. */
export function createDisplacement(root: SnapshotElement): Displacement {
  const positions = new Map<SnapshotElement, Position>();
  let isAnyDisplaced = false;
  const pending: (SnapshotElement | { readonly end: SnapshotElement })[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('end' in next) {
      const position = positions.get(next.end);
      if (position !== undefined) position.last = positions.size - 1;
      continue;
    }
    if (next !== root && next.style.get('display') === 'none') continue;
    const isOut = next !== root && isDisplaced(next);
    const around = next.parent === undefined ? undefined : positions.get(next.parent)?.displaced;
    isAnyDisplaced ||=
      isOut ||
      positionedPseudo(next, 'before') !== undefined ||
      positionedPseudo(next, 'after') !== undefined;
    const first = positions.size;
    positions.set(next, { first, last: first, displaced: isOut ? next : around });
    pending.push({ end: next }, ...elementChildren(next).reverse());
  }
  const isAround = (outer: SnapshotElement, inner: SnapshotElement): boolean => {
    const [a, b] = [positions.get(outer), positions.get(inner)];
    return a !== undefined && b !== undefined && a.first <= b.first && b.first <= a.last;
  };
  return { positions, isAnyDisplaced, isAround };
}

function isDisplaced({ style, parent }: SnapshotElement): boolean {
  const position = style.get('position');
  if (position === 'absolute' || position === 'fixed') return true;
  const isMoved = (property: string) => !isNone(style.get(property));
  if (isMoved('transform') || isMoved('translate') || isMoved('scale') || isMoved('rotate')) return true;
  if (position === 'relative' || position === 'sticky') {
    if (SIDES.some((side) => !['', 'auto', '0px'].includes(style.get(side)))) return true;
    if (Number.parseInt(style.get('z-index'), 10) < 0) return true;
  }
  if (SIDES.some((side) => style.get(`margin-${side}`).startsWith('-'))) return true;
  if (!/grid/.test(parent?.style.get('display') ?? '')) return false;
  return ['grid-row-start', 'grid-column-start'].some((line) => !['', 'auto'].includes(style.get(line)));
}

/** The style of a generated box that is taken out of the flow. */
export function positionedPseudo(element: SnapshotElement, which: 'before' | 'after'): Style | undefined {
  const style = element.pseudo(which);
  const position = style?.get('position');
  return position === 'absolute' || position === 'fixed' ? style : undefined;
}

/**
 * Whether a box may meet an element that it is not laid out around, for all that the tree says. What certainly
 * stays within a box that is in its place, as the thumb of a switch does, meets nothing outside of that.
 */
export function createMeeting(
  { positions, isAround }: Displacement,
  geometry: Geometry,
): (painter: Subject, target: Subject) => boolean {
  const held = new Map<LayoutBox, SnapshotElement | undefined>();
  /** The element around a box that certainly holds all of it. */
  const holderOf = (box: LayoutBox): SnapshotElement | undefined => {
    if (!held.has(box)) {
      const [container] = geometry.containers(box);
      const isHeld = container !== undefined && geometry.relation(box, 'border', container) === 'covers';
      held.set(box, isHeld ? container.element : undefined);
    }
    return held.get(box);
  };
  /** Whether a box may lie outside of the place in the flow that keeps it apart from the other. */
  const strays = ({ element, box, isGenerated }: Subject, other: SnapshotElement): boolean => {
    const displaced = positions.get(element)?.displaced;
    if (!isGenerated && (displaced === undefined || isAround(displaced, other))) return false;
    const holder = holderOf(box);
    const around = holder === undefined ? undefined : geometry.boxOf(holder);
    if (holder === undefined || around === undefined || isAround(holder, other)) return true;
    return strays({ element: holder, box: around, isGenerated: false }, other);
  };
  return (painter, target) => {
    const { element, isGenerated } = painter;
    if (isGenerated && (element === target.element || isAround(element, target.element))) return true;
    if (isGenerated && isAround(target.element, element)) return false;
    if (isAround(element, target.element)) return false;
    return strays(painter, target.element) || strays(target, element);
  };
}
