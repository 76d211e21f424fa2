/** What the rest of the page lays over a control of a dialog, where an engine that draws has seen it. */
import type { Dialog, Visibility } from '../dialog/dialog.js';
import type { MeasuredBox, SnapshotElement } from '../snapshot/snapshot.js';
import { ancestors, isWithin } from '../snapshot/tree.js';
import { covered } from './covering.js';
import type { Layer } from './overlaps.js';

/** How much of a control may stick out from under its cover, in CSS px. */
const ROUNDING = 1;

/**
 * Hidden, or not known to be seen; undefined when nothing outside of the dialog lies over all of it. Where every
 * control is covered it is the dialog that has yet to come to the front, as when another one stands over it.
 */
export function coveredFromOutside(node: SnapshotElement, dialog: Dialog): Visibility | undefined {
  const covers = coversOutside(node, dialog);
  if (covers.length === 0 || letsClicksPass(node) || isClipped(node)) return undefined;
  if (!dialog.controls.some((control) => isUncovered(control.node, dialog))) return undefined;
  return covered(covers.flatMap((cover) => layersOf(cover, node)));
}

/** Then what is hit is what lies behind it. */
function letsClicksPass({ style, state }: SnapshotElement): boolean {
  return style.get('pointer-events') === 'none' || state.inert;
}

/** Part of it is cut off by a box around it, or scrolled out of that: what is hit there is what is beside that box. */
function isClipped(node: SnapshotElement): boolean {
  for (const { tag, style, measuredBox } of ancestors(node)) {
    if (tag === 'html' || tag === 'body') continue;
    const clips = ['overflow-x', 'overflow-y'].some((axis) => !['', 'visible'].includes(style.get(axis)));
    if (clips && !holds(measuredBox, node.measuredBox)) return true;
  }
  return false;
}

function coversOutside({ coveredBy = [] }: SnapshotElement, { root }: Dialog): SnapshotElement[] {
  return coveredBy.filter((cover) => !isWithin(cover, root));
}

function isUncovered(node: SnapshotElement, dialog: Dialog): boolean {
  const { viewport } = dialog.snapshot.variant;
  const box = node.measuredBox;
  if (box === undefined || box.width === 0 || box.height === 0) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const isOnScreen = x >= 0 && y >= 0 && x < viewport.width && y < viewport.height;
  return isOnScreen && coversOutside(node, dialog).length === 0;
}

/** The element that was hit and the boxes around it that are not around the control, as far as they hold all of it. */
function layersOf(cover: SnapshotElement, node: SnapshotElement): Layer[] {
  const around = new Set(ancestors(node));
  const chain: SnapshotElement[] = [];
  for (const element of [cover, ...ancestors(cover)]) {
    if (around.has(element)) break;
    chain.push(element);
  }
  let opacity = 1;
  return chain.reverse().flatMap((element): Layer[] => {
    const { style, tag } = element;
    opacity *= Number(style.get('opacity') || 1);
    if (!holds(element.measuredBox, node.measuredBox)) return [];
    return [
      { element, style, name: `<${tag}>`, relation: 'covers', opacity, isAbove: true, after: undefined },
    ];
  });
}

function holds(outer: MeasuredBox | undefined, inner: MeasuredBox | undefined): boolean {
  if (outer === undefined || inner === undefined) return false;
  return (
    outer.x <= inner.x + ROUNDING &&
    outer.y <= inner.y + ROUNDING &&
    outer.x + outer.width >= inner.x + inner.width - ROUNDING &&
    outer.y + outer.height >= inner.y + inner.height - ROUNDING
  );
}
