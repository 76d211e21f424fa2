/** Whether boxes lie where the layout says they do for certain, and whether what follows from that is so in Chromium. */
import { createDisplacement } from '../../src/salience/displacement.js';
import { createGeometry, type Geometry } from '../../src/salience/geometry.js';
import type { LayoutBox } from '../../src/salience/layout/box-tree.js';
import { layoutsOf } from '../../src/salience/layout/page-layouts.js';
import { plus, type Span } from '../../src/salience/layout/span.js';
import { ifDecidable } from '../../src/salience/layout/undecidable.js';
import type { Snapshot, SnapshotElement } from '../../src/snapshot/snapshot.js';

/** As Chromium lays it out, in CSS px from the top left of the page. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlaceReport {
  readonly boxes: number;
  /** With bounds on both axes. */
  readonly placed: number;
  readonly outside: readonly Misplaced[];
  readonly claims: number;
  readonly wrongClaims: readonly string[];
}

interface Misplaced {
  readonly name: string;
  /** How far outside of its bounds, in CSS px. */
  readonly by: number;
  readonly what: string;
}

/** Device pixels, and widths that Chromium rounds. */
const TOLERANCE = 2;

interface Box {
  readonly element: SnapshotElement;
  readonly box: LayoutBox;
  readonly rect: Rect;
}

/** @param rects Of the elements, in the same order. */
export function checkPlaces(
  page: string,
  snapshot: Snapshot,
  elements: readonly SnapshotElement[],
  rects: readonly Rect[],
  controls: readonly SnapshotElement[],
): PlaceReport {
  const geometry = createGeometry(snapshot);
  const rectOf = new Map(elements.map((element, index) => [element, rects[index]]));
  const boxes = elements.flatMap((element): Box[] => {
    const box = geometry.boxOf(element);
    const rect = rectOf.get(element);
    const isShown = rect !== undefined && (rect.width > 0 || rect.height > 0);
    return box !== undefined && isShown ? [{ element, box, rect }] : [];
  });
  const places = boxes.map((box) => placeOf(box, snapshot, rectOf));
  const shownControls = boxes.filter(({ element }) => controls.includes(element));
  const claims = claimsOf(snapshot.root, geometry, boxes, shownControls);
  return {
    boxes: boxes.length,
    placed: places.filter((place) => place !== undefined).length,
    outside: places.flatMap((place, index) => {
      if (place === undefined || place.by <= TOLERANCE) return [];
      return [{ ...place, name: `${page}: ${nameOf(boxes[index]?.element)}` }];
    }),
    claims: claims.length,
    wrongClaims: claims.filter(({ isTrue }) => !isTrue).map(({ what }) => `${page}: ${what}`),
  };
}

const nameOf = (element: SnapshotElement | undefined): string =>
  `<${element?.tag} class="${element?.attributes.get('class') ?? ''}" id="${element?.attributes.get('id') ?? ''}">`;

/** From the nearest container that an element has; undefined when it may be anywhere. */
function placeOf(
  { box, rect }: Box,
  snapshot: Snapshot,
  rectOf: ReadonlyMap<SnapshotElement, Rect | undefined>,
): { readonly by: number; readonly what: string } | undefined {
  const { narrow, best, wide } = layoutsOf(snapshot);
  const offsets = [narrow, best, wide].map((layout) =>
    ifDecidable(() => {
      let { from, x, y } = layout.offset(box);
      while (from !== undefined && from.element === undefined) {
        const next = layout.offset(from);
        x = plus(x, next.x);
        y = plus(y, next.y);
        from = next.from;
      }
      return { from, x, y };
    }),
  );
  const [known] = offsets;
  if (known === undefined) return undefined;
  const origin = known.from?.element === undefined ? { x: 0, y: 0 } : rectOf.get(known.from.element);
  if (origin === undefined) return undefined;
  const bounds = (axis: 'x' | 'y'): Span => {
    const spans = offsets.map((offset) => offset?.[axis] ?? { min: -Infinity, max: Infinity });
    return { min: Math.min(...spans.map(({ min }) => min)), max: Math.max(...spans.map(({ max }) => max)) };
  };
  const [across, down] = [bounds('x'), bounds('y')];
  if (![across, down].every(({ min, max }) => Number.isFinite(min) && Number.isFinite(max))) return undefined;
  const seen = { x: rect.x - origin.x, y: rect.y - origin.y };
  const by = Math.max(distance(seen.x, across), distance(seen.y, down));
  const said = [across, down].map(({ min, max }) => `${min.toFixed(1)}…${max.toFixed(1)}`).join(', ');
  return {
    by,
    what: `${seen.x.toFixed(1)}, ${seen.y.toFixed(1)} in ${nameOf(known.from?.element)}, said to be ${said}`,
  };
}

function distance(value: number, { min, max }: Span): number {
  return Math.max(0, min - value, value - max);
}

interface Claim {
  readonly what: string;
  readonly isTrue: boolean;
}

/** What verdicts rest on: how boxes out of their place lie to controls, and what is off the screen. */
function claimsOf(
  root: SnapshotElement,
  geometry: Geometry,
  boxes: readonly Box[],
  controls: readonly Box[],
): Claim[] {
  const { positions, isAround } = createDisplacement(root);
  const displaced = boxes.filter(({ element }) => positions.get(element)?.displaced !== undefined);
  return controls.flatMap((control) => {
    const others = displaced.filter(
      ({ element }) => !isAround(element, control.element) && !isAround(control.element, element),
    );
    const relations = others.flatMap((over): Claim[] => {
      const relation = geometry.relation(control.box, 'border', over.box);
      if (relation === 'perhaps') return [];
      const what = `${nameOf(over.element)} is said to be ${relation} of ${nameOf(control.element)}`;
      return [{ what, isTrue: holds(relation, control.rect, over.rect) }];
    });
    if (!geometry.isOffScreen(control.box, false)) return relations;
    const { x, y, width, height } = control.rect;
    const isTrue = x + width <= TOLERANCE || y + height <= TOLERANCE;
    return [...relations, { what: `${nameOf(control.element)} is said to be off the screen`, isTrue }];
  });
}

function holds(relation: 'apart' | 'covers' | 'partly', own: Rect, over: Rect): boolean {
  const axes = [
    [interval(own.x, own.width), interval(over.x, over.width)],
    [interval(own.y, own.height), interval(over.y, over.height)],
  ] as const;
  if (relation === 'apart') {
    return axes.some(([a, b]) => a.max <= b.min + TOLERANCE || a.min >= b.max - TOLERANCE);
  }
  if (relation === 'covers') {
    return axes.every(([a, b]) => b.min <= a.min + TOLERANCE && b.max >= a.max - TOLERANCE);
  }
  return axes.some(([a, b]) => a.min < b.min || a.max > b.max);
}

function interval(start: number, size: number): Span {
  return { min: start, max: start + size };
}
