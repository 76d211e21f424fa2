/**
 * Lists that scripts make: a box that shows the chosen answer and opens a list of others, or the list by itself.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#combobox
 */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants, textContent } from '../snapshot/tree.js';

/** More are countries or partners, and answer nothing. */
const MOST_OPTIONS = 50;
/** So many elements of a box are looked at: pages may be hostile. */
const MOST_LOOKED_AT = 500;
const EDITABLE = new Set(['input', 'textarea']);

function hasRole({ attributes }: SnapshotElement, role: string): boolean {
  return attributes.get('role')?.trim().toLowerCase() === role;
}

/** One of the answers in such a list; by itself it is nothing to press. */
export function isListOption(element: SnapshotElement): boolean {
  return hasRole(element, 'option') && element.tag !== 'option';
}

export function isListBox(element: SnapshotElement): boolean {
  return hasRole(element, 'listbox') && element.tag !== 'select';
}

/** A press on it opens a list; nothing can be typed into it. */
export function opensListBox(element: SnapshotElement): boolean {
  const { tag, attributes } = element;
  const isMeant =
    hasRole(element, 'combobox') || attributes.get('aria-haspopup')?.trim().toLowerCase() === 'listbox';
  if (!isMeant || tag === 'select' || EDITABLE.has(tag) || attributes.has('contenteditable')) return false;
  return firstIn(element, (inner) => EDITABLE.has(inner.tag)) === undefined;
}

/** The list that it opens: the one that it names, else one in it or right after it; undefined where none is there yet. */
export function listBoxOf(opener: SnapshotElement): SnapshotElement | undefined {
  for (const attribute of ['aria-controls', 'aria-owns']) {
    for (const id of (opener.attributes.get(attribute) ?? '').split(/\s+/)) {
      const named = id === '' ? undefined : opener.elementById(id);
      const found = named && listBoxIn(named);
      if (found !== undefined) return found;
    }
  }
  const inside = firstIn(opener, isListBox);
  if (inside !== undefined || opener.parent === undefined) return inside;
  const next = nextElement(opener, opener.parent);
  return next && listBoxIn(next);
}

const MOST_SIBLINGS = 100;

function nextElement(element: SnapshotElement, parent: SnapshotElement): SnapshotElement | undefined {
  const { children } = parent;
  if (children.length > MOST_SIBLINGS) return undefined;
  const after = children.slice(children.indexOf(element) + 1);
  return after.find((child) => child.kind === 'element');
}

function listBoxIn(element: SnapshotElement): SnapshotElement | undefined {
  return isListBox(element) ? element : firstIn(element, isListBox);
}

function firstIn(
  element: SnapshotElement,
  isIt: (inner: SnapshotElement) => boolean,
): SnapshotElement | undefined {
  let looked = 0;
  for (const inner of descendants(element)) {
    if (isIt(inner)) return inner;
    looked += 1;
    if (looked >= MOST_LOOKED_AT) return undefined;
  }
  return undefined;
}

/** Of what opens a list, or of the list itself; none where it is made only when it is opened. */
export function listBoxOptions(element: SnapshotElement): SnapshotElement[] {
  const box = isListBox(element) ? element : listBoxOf(element);
  if (box === undefined) return [];
  const options: SnapshotElement[] = [];
  let looked = 0;
  for (const inner of descendants(box)) {
    if (isListOption(inner)) options.push(inner);
    looked += 1;
    if (options.length > MOST_OPTIONS || looked >= MOST_LOOKED_AT) return [];
  }
  return options;
}

/** The one that is marked as chosen, else the one whose words the box shows. */
export function chosenOption(element: SnapshotElement): SnapshotElement | undefined {
  const options = listBoxOptions(element);
  for (const attribute of ['aria-selected', 'aria-checked']) {
    const marked = options.filter(({ attributes }) => attributes.get(attribute) === 'true');
    if (marked.length === 1) return marked[0];
  }
  const value = isListBox(element) ? '' : shownValue(element);
  return value === '' ? undefined : options.find((option) => wordsIn(option) === value);
}

/** What the box shows as chosen. */
export function shownValue(opener: SnapshotElement): string {
  const inside = firstIn(opener, isListBox);
  const words = wordsIn(opener);
  return inside === undefined ? words : words.replace(wordsIn(inside), '').trim();
}

function wordsIn(element: SnapshotElement): string {
  return textContent(element).replace(/\s+/g, ' ').trim();
}
