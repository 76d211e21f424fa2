/** Fields to type into: what tells a form from a dialog. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants } from '../snapshot/tree.js';

const TEXT_FIELDS = new Set(['text', 'email', 'password', 'tel', 'search', 'url', 'number', 'date', '']);
/** Types of fields that take what belongs to the person who fills them in. */
const CONTACT_FIELDS = new Set(['email', 'password', 'tel']);

export function hasTextFields(element: SnapshotElement): boolean {
  return hasFields(element, TEXT_FIELDS);
}

export function hasContactFields(element: SnapshotElement): boolean {
  return hasFields(element, CONTACT_FIELDS);
}

function hasFields(element: SnapshotElement, types: ReadonlySet<string>): boolean {
  for (const { tag, attributes } of descendants(element)) {
    if (tag === 'textarea' && types.has('text')) return true;
    if (tag === 'input' && types.has((attributes.get('type') ?? '').toLowerCase())) return true;
  }
  return false;
}
