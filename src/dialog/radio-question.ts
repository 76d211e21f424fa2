/** What a group of radio buttons asks, as its markup names it. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { closest, elementChildren } from '../snapshot/tree.js';
import { accessibleName } from './accessible-name.js';
import { readableText } from './readable-text.js';

/** A radio button, native or said to be one. */
export function isRadio({ tag, attributes }: SnapshotElement): boolean {
  const role = attributes.get('role')?.toLowerCase();
  return (
    role === 'radio' ||
    role === 'menuitemradio' ||
    (tag === 'input' && attributes.get('type')?.toLowerCase() === 'radio')
  );
}

/** The legend or name of the group that `element` is, or stands in; empty when there is none. */
export function groupQuestion(element: SnapshotElement): string {
  const group = closest(
    element,
    ({ tag, attributes }) => tag === 'fieldset' || attributes.get('role') === 'radiogroup',
  );
  if (group === undefined) return '';
  const legend = elementChildren(group).find(({ tag }) => tag === 'legend');
  return legend === undefined ? accessibleName(group) : readableText(legend);
}
