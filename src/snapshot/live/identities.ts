/**
 * Which elements of two readings of one page are the same: what a finding has to know to be told once
 * although it occurs at two viewports.
 *
 * Pages change when they are resized, so elements are known by their path from the root: at each step
 * by id, else by the place among siblings of the same tag.
 */
import type { SnapshotElement } from '../snapshot.js';
import { elementChildren } from '../tree.js';

export interface Identities {
  /** Gives all elements of a flat tree their `id`: numbers in document order, the same ones in each reading. */
  assign(root: Numbered): void;
}

/** An element whose number is still to be given. */
type Numbered = Omit<SnapshotElement, 'id'> & { id: number };

interface Entry {
  id: number | undefined;
}

export function createIdentities(): Identities {
  const entries = new Map<string, { readonly serial: number; readonly entry: Entry }>();
  const entryAt = (above: number, step: string) => {
    const key = `${above} ${step}`;
    const known = entries.get(key) ?? { serial: entries.size, entry: { id: undefined } };
    entries.set(key, known);
    return known;
  };
  return {
    assign: (root) => {
      const found: { readonly element: Numbered; readonly entry: Entry }[] = [];
      const pending = [{ element: root, above: -1, step: root.tag }];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { serial, entry } = entryAt(next.above, next.step);
        found.push({ element: next.element, entry });
        const steps = elementChildren(next.element).map(stepsAmongSiblings());
        for (const child of steps.reverse()) pending.push({ ...child, above: serial });
      }
      number(found.map(({ entry }) => entry));
      for (const { element, entry } of found) element.id = entry.id ?? -1;
    },
  };
}

/** To be called for siblings in turn. */
function stepsAmongSiblings() {
  const counts = new Map<string, number>();
  return (child: SnapshotElement): { readonly element: Numbered; readonly step: string } => {
    const id = child.attributes.get('id') ?? '';
    const name = id === '' ? child.tag : `${child.tag}#${id}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { element: child, step: `${count} ${name}` };
  };
}

/** What an earlier reading did not have is numbered between its neighbours; numbers need not be whole. */
function number(entries: readonly Entry[]): void {
  let last = -1;
  for (let at = 0; at < entries.length; ) {
    const known = entries[at]?.id;
    if (known !== undefined) {
      last = known;
      at += 1;
      continue;
    }
    let end = at;
    while (end < entries.length && entries[end]?.id === undefined) end += 1;
    const room = (entries[end]?.id ?? last + (end - at) + 1) - last;
    for (let index = at; index < end; index += 1) {
      const entry = entries[index];
      if (entry !== undefined) entry.id = last + (room * (index - at + 1)) / (end - at + 1);
    }
    last = entries[end - 1]?.id ?? last;
    at = end;
  }
}
