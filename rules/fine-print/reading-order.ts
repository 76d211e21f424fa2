/** Whether a text stands after the button that gives consent. */
import type { Control, Dialog, Measurements, SnapshotElement } from '../../src/lint/define-rule.js';

/** Buttons, the last of the dialog, that are looked at: no honest dialog has more, and the work is bounded. */
const MOST_BUTTONS = 10;

export interface Reading {
  /** Places of all elements of the dialog in the order of the source. */
  readonly order: ReadonlyMap<SnapshotElement, number>;
  readonly measure: Measurements;
}

/** Places of all elements of the dialog in the order of the source. */
export function orderIn({ root }: Dialog): ReadonlyMap<SnapshotElement, number> {
  const order = new Map<SnapshotElement, number>();
  const pending: SnapshotElement[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    order.set(next, order.size);
    for (const child of next.children.toReversed()) if (child.kind === 'element') pending.push(child);
  }
  return order;
}

/** After every button that commits, in the source and on the screen; beside one is not after it. */
export function standsAfter(
  node: SnapshotElement,
  commits: readonly Control[],
  reading: Reading,
): boolean | 'unknown' {
  const own = reading.order.get(node) ?? 0;
  if (commits.some((commit) => (reading.order.get(commit.node) ?? 0) > own)) return false;
  const answers = commits.slice(-MOST_BUTTONS).map((commit) => liesBelow(node, commit, reading));
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
}

/**
 * Of the two boxes next to each other that hold them: a text in a column beside the button may reach further
 * down than it, and is not below it.
 */
function liesBelow(node: SnapshotElement, commit: Control, { measure }: Reading): boolean | 'unknown' {
  const around = new Map<SnapshotElement, SnapshotElement>();
  for (let next = commit.node; next.parent !== undefined; next = next.parent) around.set(next.parent, next);
  for (let next = node; next.parent !== undefined; next = next.parent) {
    const beside = around.get(next.parent);
    if (beside === undefined) continue;
    if (beside === next) return 'unknown';
    // Any element has a place; of a control, only its node is looked at.
    const place = measure.placement({ ...commit, node: next }, { ...commit, node: beside });
    if (place !== undefined) return place === 'below';
    const isInPlace = isInColumn(next.parent) && !isMoved(next) && !isMoved(beside);
    // What stands in a line may stand in that of the button.
    return isInPlace && !next.style.get('display').startsWith('inline') ? true : 'unknown';
  }
  return 'unknown';
}

/** What is in it stands one below the other in the order of the source, unless moved. */
function isInColumn({ style }: SnapshotElement): boolean {
  const display = style.get('display');
  return display.endsWith('flex')
    ? style.get('flex-direction') === 'column'
    : ['block', 'flow-root', 'list-item', 'inline-block'].includes(display);
}

function isMoved({ style }: SnapshotElement): boolean {
  return (
    ['absolute', 'fixed'].includes(style.get('position')) ||
    !['', 'none'].includes(style.get('float')) ||
    !['', '0'].includes(style.get('order'))
  );
}
