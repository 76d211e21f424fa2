/** What a rule judges: a control, a passage of text, or a dialog as a whole. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Control, Dialog, Target } from './define-rule.js';

export function isControl(target: Target): target is Control {
  return 'role' in target;
}

export function isDialog(target: Target): target is Dialog {
  return 'root' in target;
}

/** The element that a finding about the target points at. */
export function nodeOf(target: Target): SnapshotElement {
  return isDialog(target) ? target.root : target.node;
}
