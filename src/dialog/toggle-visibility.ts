/** A native checkbox is often hidden behind a drawn switch: the label that stands for it is what people see. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { elementChildren } from '../snapshot/tree.js';
import type { Visibility } from './dialog.js';
import { labelsOf } from './labels.js';
import { visibilityWithin } from './visibility.js';

/** Whether a person can perceive the toggle itself or what stands for it. */
export function toggleVisibility(node: SnapshotElement, dialogRoot: SnapshotElement): Visibility {
  const own = visibilityWithin(node, dialogRoot);
  if (own.kind !== 'hidden') return own;
  for (const standIn of [...labelsOf(node), ...siblingsAfter(node)]) {
    if (visibilityWithin(standIn, dialogRoot).kind === 'visible') return { kind: 'visible' };
  }
  return own;
}

/** The drawn track beside the input. */
function siblingsAfter(node: SnapshotElement): SnapshotElement[] {
  if (node.tag !== 'input' || node.parent === undefined) return [];
  const siblings = elementChildren(node.parent);
  const next = siblings[siblings.indexOf(node) + 1];
  return next === undefined || next.tag === 'input' ? [] : [next];
}
