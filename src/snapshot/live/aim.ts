/**
 * Where to press a control as a person would: a point of it, or of its label, that is on the screen and that
 * nothing else lies on. What is out of view is scrolled to, in boxes that a person can scroll.
 */
import { type Found, findElement } from './find-element.js';
import { cornerIn, documentIn, isElement } from './flat-children.js';
import { type Natives, nativesOf } from './natives.js';
import { POINTS, topmostAt } from './on-top.js';

export type Aim =
  | { readonly x: number; readonly y: number; readonly scrolled: boolean }
  /** Completes “it cannot be pressed: …”. */
  | { readonly missed: string };

/** What people can press within a label, and would not mean the label's control by. */
const PRESSABLE = 'a[href],button,input,select,textarea,summary,[role="button"],[role="link"]';

/** @param steps A selector that names the element, one part for each tree it steps into. */
export function aim(
  realm: Window & typeof globalThis,
  steps: readonly string[],
  natives: Natives = nativesOf(realm),
): Aim {
  const found = findElement(realm.document, steps, natives);
  if (found === undefined) return { missed: 'it is not in the page any more' };
  const { element, frames } = found;
  if (frames.some((frame) => isScaled(frame, natives)))
    return { missed: 'it stands in a frame that is scaled' };
  const places = [element, ...labelsOf(element, natives)];
  const seen = freePointIn(places, found, natives);
  if (seen !== undefined) return { ...seen, scrolled: false };
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || !scrollTo(place, frames, natives)) continue;
    const point = freePoint(place, found, natives);
    if (point !== undefined) return { ...point, scrolled: true };
  }
  return { missed: 'it has no place on the screen that is free to press' };
}

function labelsOf(element: Element, natives: Natives): Element[] {
  const labels: Element[] = [];
  if (natives.localName(element) !== 'input') return labels;
  const own = natives.labels(element as HTMLInputElement);
  for (let index = 0; index < (own?.length ?? 0); index += 1) {
    const label = own?.[index];
    if (label !== undefined) labels[labels.length] = label;
  }
  return labels;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function freePointIn(places: readonly Element[], found: Found, natives: Natives): Point | undefined {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index];
    const point = place && freePoint(place, found, natives);
    if (point !== undefined) return point;
  }
  return undefined;
}

/** A link that breaks over two lines has two boxes and nothing in the middle of both. */
function freePoint(place: Element, { element, frames }: Found, natives: Natives): Point | undefined {
  const boxes = natives.rectsOf(place);
  for (let box = 0; box < boxes.length; box += 1) {
    const { x = 0, y = 0, width = 0, height = 0 } = boxes[box] ?? {};
    if (width === 0 || height === 0) continue;
    for (let position = 0; position < POINTS.length; position += 1) {
      const [across = 0, down = 0] = POINTS[position] ?? [];
      const point = { x: x + width * across, y: y + height * down };
      const hit = topmostAt(place, point.x, point.y, natives);
      if (hit === undefined || !means(hit, place, element, natives)) continue;
      const onPage = throughFrames(point, frames, natives);
      if (onPage !== undefined) return onPage;
    }
  }
  return undefined;
}

/** Where a point of the innermost frame is on the page; undefined where something lies on one of the frames there. */
function throughFrames(point: Point, frames: readonly Element[], natives: Natives): Point | undefined {
  let { x, y } = point;
  for (let index = frames.length - 1; index >= 0; index -= 1) {
    const frame = frames[index];
    if (frame === undefined) continue;
    const corner = cornerIn(frame, natives.rectOf(frame), natives);
    x += corner.x;
    y += corner.y;
    if (topmostAt(frame, x, y, natives) !== frame) return undefined;
  }
  return { x, y };
}

function isScaled(frame: Element, natives: Natives): boolean {
  const { width, height } = natives.rectOf(frame);
  return (
    Math.abs(width - natives.offsetWidth(frame as HTMLElement)) > 1 ||
    Math.abs(height - natives.offsetHeight(frame as HTMLElement)) > 1
  );
}

/** Pressing what was hit presses the element: it is inside, and nothing else to press stands between. */
function means(hit: Element, place: Element, element: Element, natives: Natives): boolean {
  for (let at: Element | undefined = hit; at !== undefined; at = flatParent(at, natives)) {
    if (at === place || at === element) return true;
    if (natives.matches(at, PRESSABLE)) return false;
  }
  return false;
}

function flatParent(element: Element, natives: Natives): Element | undefined {
  const parent = natives.assignedSlot(element) ?? natives.parentNode(element);
  if (parent === null) return undefined;
  if (isElement(parent, natives)) return parent;
  return natives.nodeType(parent) === FRAGMENT ? natives.host(parent as ShadowRoot) : undefined;
}

const FRAGMENT = 11;

/** False, and nothing moved, where only boxes that a person cannot scroll would have to be. */
function scrollTo(place: Element, frames: readonly Element[], natives: Natives): boolean {
  const fixed: { readonly box: Element; readonly left: number; readonly top: number }[] = [];
  const keep = (box: Element) => {
    fixed[fixed.length] = { box, left: natives.scrollLeft(box), top: natives.scrollTop(box) };
  };
  const starts = [place, ...frames];
  for (let start = 0; start < starts.length; start += 1) {
    const inner = starts[start];
    if (inner === undefined) continue;
    const root = start === 0 ? undefined : lockedRootIn(inner, natives);
    if (root !== undefined) keep(root);
    for (let box = flatParent(inner, natives); box !== undefined; box = flatParent(box, natives)) {
      if (isLocked(box, natives)) keep(box);
    }
  }
  natives.scrollIntoView(place, { block: 'center', inline: 'nearest', behavior: 'instant' });
  let isMoved = false;
  for (let index = 0; index < fixed.length; index += 1) {
    const { box, left, top } = fixed[index] ?? {};
    if (box === undefined) continue;
    if (natives.scrollLeft(box) === left && natives.scrollTop(box) === top) continue;
    isMoved = true;
    box.scrollLeft = left ?? 0;
    box.scrollTop = top ?? 0;
  }
  return !isMoved;
}

/** Of the document in a frame that has no scroll bars. */
function lockedRootIn(frame: Element, natives: Natives): Element | undefined {
  const document = natives.getAttribute(frame, 'scrolling') === 'no' ? documentIn(frame, natives) : undefined;
  return document && (natives.documentElement(document) ?? undefined);
}

/** What it cuts off cannot be scrolled to by hand. The body's word counts for the page, where the root has none of its own. */
function isLocked(box: Element, natives: Natives): boolean {
  const overflow = (of: Element) => {
    const style = natives.styleOf(of);
    return ['overflow-x', 'overflow-y'].map((name) => natives.getPropertyValue(style, name));
  };
  let values = overflow(box);
  const document = natives.ownerDocument(box);
  if (document !== null && box === natives.documentElement(document) && values[0] === 'visible') {
    const body = document.body;
    if (body !== null) values = overflow(body);
  }
  return values[0] === 'hidden' || values[0] === 'clip' || values[1] === 'hidden' || values[1] === 'clip';
}
