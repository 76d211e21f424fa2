/** The passages of a dialog that say what is consented to: what the eye reads besides the buttons. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants } from '../snapshot/tree.js';
import type { Disclosure } from './dialog.js';
import { isCode, readableText } from './readable-text.js';

const PASSAGE_TAGS = new Set(['p', 'li', 'label', 'legend', 'dd', 'td', 'blockquote', 'figcaption']);
const NOT_PASSAGE = new Set(['button', 'summary', 'select', 'nav']);
/** Fewer words than this are a label or a heading. */
const LEAST_WORDS = 4;

/**
 * Paragraphs, list items and labels, and the boxes that hold text directly; each text once, the
 * smallest element that holds it.
 *
 * @param without Subtrees that belong to another dialog.
 */
export function disclosuresIn(root: SnapshotElement, without: ReadonlySet<SnapshotElement>): Disclosure[] {
  const disclosures: Disclosure[] = [];
  const covered = new Set<SnapshotElement>();
  for (const element of descendants(root)) {
    const isInside = element.parent !== undefined && covered.has(element.parent);
    if (isInside || isCode(element) || NOT_PASSAGE.has(element.tag) || without.has(element)) {
      covered.add(element);
      continue;
    }
    if (!isPassage(element)) continue;
    covered.add(element);
    const text = readableText(element, without);
    if (text.split(' ').length >= LEAST_WORDS) disclosures.push({ node: element, text });
  }
  return disclosures;
}

function isPassage(element: SnapshotElement): boolean {
  const { tag, children, attributes } = element;
  if (/^h[1-6]$/.test(tag) || attributes.get('role') === 'button') return false;
  const holdsBlocks = children.some((child) => child.kind === 'element' && PASSAGE_TAGS.has(child.tag));
  if (PASSAGE_TAGS.has(tag)) return !holdsBlocks;
  const ownWords = children
    .flatMap((child) => (child.kind === 'text' ? child.text.split(/\s+/) : []))
    .filter((word) => word !== '');
  return ownWords.length >= LEAST_WORDS && !holdsBlocks;
}
