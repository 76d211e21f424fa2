/** The `<label>`s of a form control. @see https://html.spec.whatwg.org/multipage/forms.html#the-label-element */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { ancestors, descendants } from '../snapshot/tree.js';

const LABELABLE = new Set(['button', 'input', 'meter', 'output', 'progress', 'select', 'textarea']);

/** Labels by the id they are for; one index for each page. */
const labelsById = new WeakMap<SnapshotElement, Map<string, SnapshotElement[]>>();

function isLabelable({ tag, attributes }: SnapshotElement): boolean {
  return LABELABLE.has(tag) && !(tag === 'input' && attributes.get('type')?.toLowerCase() === 'hidden');
}

/** Those that name it with `for`, and the one it stands in. */
export function labelsOf(control: SnapshotElement): SnapshotElement[] {
  if (!isLabelable(control)) return [];
  const id = control.attributes.get('id') ?? '';
  const named = id === '' ? [] : (indexOf(control).get(id) ?? []);
  const own = named.filter((label) => label.elementById(id) === control);
  for (const ancestor of ancestors(control)) {
    if (ancestor.tag !== 'label') continue;
    const isForThis = !ancestor.attributes.has('for') && labelledControl(ancestor) === control;
    return isForThis && !own.includes(ancestor) ? [...own, ancestor] : own;
  }
  return own;
}

/** The control that a label is for: by its `for`, else the first labelable element in it. */
export function labelledControl(label: SnapshotElement): SnapshotElement | undefined {
  const id = label.attributes.get('for');
  if (id !== undefined) {
    const target = label.elementById(id);
    return target !== undefined && isLabelable(target) ? target : undefined;
  }
  for (const element of descendants(label)) if (isLabelable(element)) return element;
  return undefined;
}

function indexOf(element: SnapshotElement): Map<string, SnapshotElement[]> {
  let root = element;
  for (const ancestor of ancestors(element)) root = ancestor;
  const known = labelsById.get(root);
  if (known !== undefined) return known;
  const index = new Map<string, SnapshotElement[]>();
  for (const candidate of descendants(root)) {
    const target = candidate.tag === 'label' ? candidate.attributes.get('for') : undefined;
    if (target !== undefined) index.set(target, [...(index.get(target) ?? []), candidate]);
  }
  labelsById.set(root, index);
  return index;
}
