/** An element as markup, for an engine that has no source text to show. */
import { shortened } from '../source/excerpt.js';
import type { SnapshotElement } from './snapshot.js';
import { textContent } from './tree.js';

/** The start tag, and the text in it. */
export function markupOf(element: SnapshotElement): string {
  const attributes = [...element.attributes].map(
    ([name, value]) => ` ${name}${value === '' ? '' : `="${value.replaceAll('"', '&quot;')}"`}`,
  );
  return shortened(`<${element.tag}${attributes.join('')}>${textContent(element)}`);
}
