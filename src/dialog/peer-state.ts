/** A hand-made switch without a sign of its own is off when its neighbours of the same make show "on" by a class. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { classWords, makeOf, ON_WORD } from './class-words.js';
import { type ToggleState, toggleState } from './toggle-state.js';

/**
 * The state of a toggle, asking its neighbours where it says nothing itself.
 *
 * @param neighbours The other toggles of the same dialog.
 */
export function stateAmong(node: SnapshotElement, neighbours: readonly SnapshotElement[]): ToggleState {
  const own = toggleState(node);
  if (own.on !== undefined || own.stateSource.attribute !== undefined) return own;
  const twin = shownOnByMake(neighbours).get(makeOf(node));
  if (twin === undefined) return own;
  const word = classWords(twin).find((candidate) => ON_WORD.test(candidate));
  const description = `it lacks the class “${word}” that others of its kind have`;
  return { on: false, onUnknown: undefined, stateSource: { description, attribute: undefined, node } };
}

const known = new WeakMap<readonly SnapshotElement[], ReadonlyMap<string, SnapshotElement>>();

/** Of each make, the first that shows by a class that it is on. Kept, since every toggle of a dialog asks it. */
function shownOnByMake(toggles: readonly SnapshotElement[]): ReadonlyMap<string, SnapshotElement> {
  const found = known.get(toggles);
  if (found !== undefined) return found;
  const first = new Map<string, SnapshotElement>();
  for (const toggle of toggles) {
    const make = makeOf(toggle);
    if (make !== '' && !first.has(make) && isOnByClass(toggle)) first.set(make, toggle);
  }
  known.set(toggles, first);
  return first;
}

function isOnByClass(node: SnapshotElement): boolean {
  const { on, stateSource } = toggleState(node);
  return on === true && stateSource.attribute === 'class';
}
