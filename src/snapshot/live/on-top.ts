/** Which controls something else lies on, as the browser's own hit test says. */

import type { Reading } from './collect.js';
import type { CollectedElement } from './collected.js';
import type { Natives } from './natives.js';

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role],[onclick],[tabindex]';
/** Where in a box the browser is asked what is on top, as fractions of its width and height. */
export const POINTS = [
  [0.5, 0.5],
  [0.2, 0.25],
  [0.8, 0.25],
  [0.2, 0.75],
  [0.8, 0.75],
] as const;
/** More controls than this are not looked at. */
const MAX_CONTROLS = 1000;

/** Notes on each control what covers it, where something does at every point that is on the screen. */
export function markCovered(reading: Reading): void {
  const { nodes, elements, natives } = reading;
  let looked = 0;
  for (let index = 0; index < nodes.length && looked < MAX_CONTROLS; index += 1) {
    const node = nodes[index];
    const element = elements[index];
    if (node === undefined || element === undefined || 'text' in node || node.box === undefined) continue;
    if (node.box[2] === 0 || node.box[3] === 0 || !natives.matches(element, CONTROLS)) continue;
    looked += 1;
    const under = whatCovers(element, index, reading);
    if (under.length > 0) nodes[index] = { ...node, under };
  }
}

function whatCovers(element: Element, index: number, reading: Reading): number[] {
  const { natives, indexes } = reading;
  const { x, y, width, height } = natives.rectOf(element);
  const found: number[] = [];
  for (let position = 0; position < POINTS.length; position += 1) {
    const [across = 0, down = 0] = POINTS[position] ?? [];
    const hit = topmostAt(element, x + width * across, y + height * down, natives);
    if (hit === undefined) continue;
    const top = indexes.get(hit);
    if (top === undefined || isAround(top, index, reading) || isAround(index, top, reading)) return [];
    if (found.indexOf(top) === -1) found[found.length] = top;
  }
  return found;
}

/** The innermost element, in whichever shadow tree; undefined off the screen. */
export function topmostAt(element: Element, x: number, y: number, natives: Natives): Element | undefined {
  const document = natives.ownerDocument(element);
  if (document === null || natives.elementFromPoint === undefined) return undefined;
  let hit = natives.elementFromPoint(document, x, y);
  for (let shadow = hit && natives.shadowRoot(hit); shadow && natives.elementFromPointInShadow; ) {
    const inner: Element | null = natives.elementFromPointInShadow(shadow, x, y);
    if (inner === null || inner === hit) break;
    hit = inner;
    shadow = natives.shadowRoot(inner);
  }
  return hit ?? undefined;
}

/** In the flat tree; an element is around itself. */
function isAround(outer: number, inner: number, { nodes }: Reading): boolean {
  for (let index = inner; index >= outer; ) {
    if (index === outer) return true;
    index = (nodes[index] as CollectedElement | undefined)?.parent ?? -1;
  }
  return false;
}
