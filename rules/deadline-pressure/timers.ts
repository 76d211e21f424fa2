/** Clocks that run down in a dialog, by what their markup says. */
import type { Dialog, SnapshotElement } from '../../src/lint/define-rule.js';

/** Words of a class, an id, an attribute or a tag: `countdown-timer`, `data-countdown`. */
const COUNTS_DOWN = /(?:^|[-_\s])(?:countdown|count-down|timer)(?:$|[-_\s])/i;
const CLOCK = /^\d{1,2}\s?:\s?\d{2}(?:\s?:\s?\d{2})?$/;

/** The element says that it counts down. */
function isTimer({ tag, attributes }: SnapshotElement): boolean {
  if (attributes.get('role') === 'timer' || COUNTS_DOWN.test(tag)) return true;
  if ([...attributes.keys()].some((name) => /^data-(?:countdown|timer)/.test(name))) return true;
  return COUNTS_DOWN.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
}

/** Nothing but a time of the form 04:59. */
export function isClock(text: string): boolean {
  return CLOCK.test(text.trim());
}

/** The first element of the dialog that says that it counts down. */
export function timerIn({ root }: Dialog): SnapshotElement | undefined {
  const pending: SnapshotElement[] = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element !== root && isTimer(element)) return element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child?.kind === 'element') pending.push(child);
    }
  }
  return undefined;
}

/** A timer, on the element or on a box around it within the dialog. */
export function isInTimer(element: SnapshotElement, { root }: Dialog): boolean {
  for (
    let node: SnapshotElement | undefined = element;
    node !== undefined && node !== root;
    node = node.parent
  )
    if (isTimer(node)) return true;
  return false;
}
