/** The text of a part of the page as a reader takes it in: words of neighbouring boxes apart, code examples left out. */
import type { SnapshotElement, SnapshotNode } from '../snapshot/snapshot.js';

/** Elements whose text is no wording of the page: code it shows, and what browsers do not render. */
const NOT_WORDING = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'textarea'],
  ...['pre', 'code', 'samp', 'kbd', 'svg', 'math', 'option', 'datalist'],
]);
/** Elements that stand within a line. */
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'em',
    'font',
    'i',
    'mark',
    'q',
    's',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'u',
    'wbr',
  ],
]);

/**
 * The text below an element in document order.
 *
 * @param without Subtrees to leave out.
 */
export function readableText(
  root: SnapshotElement,
  without: ReadonlySet<SnapshotElement> = new Set(),
): string {
  const parts: string[] = [];
  const pending: (SnapshotNode | 'break')[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === 'break') parts.push('\n');
    else if (node.kind === 'text') parts.push(node.text);
    else if (node === root || !(isCode(node) || without.has(node))) open(node, pending);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function open(element: SnapshotElement, pending: (SnapshotNode | 'break')[]): void {
  const isBlock = !isInline(element);
  if (isBlock) pending.push('break');
  for (let i = element.children.length - 1; i >= 0; i--) {
    const child = element.children[i];
    if (child !== undefined) pending.push(child);
  }
  if (isBlock) pending.push('break');
}

/** Holds no wording of the page. */
export function isCode({ tag }: SnapshotElement): boolean {
  return NOT_WORDING.has(tag);
}

/** Stands within a line, as far as its tag tells. */
export function isInline({ tag }: SnapshotElement): boolean {
  return INLINE.has(tag);
}
