/** Walking the flat tree of a snapshot. No walk recurses: hostile pages nest deeper than the call stack. */
import { pushReversed } from '../html/walk.js';
import type { SnapshotElement, SnapshotNode } from './snapshot.js';

/** Elements whose text nobody reads on the page. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object']);

export function elementChildren(element: SnapshotElement): SnapshotElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** Every node below, in document order. */
export function* descendantNodes(root: SnapshotElement): Generator<SnapshotNode> {
  const pending: SnapshotNode[] = [];
  pushReversed(pending, root.children);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (node.kind === 'element') pushReversed(pending, node.children);
  }
}

/** Every element below, in document order. */
export function* descendants(root: SnapshotElement): Generator<SnapshotElement> {
  for (const node of descendantNodes(root)) if (node.kind === 'element') yield node;
}

/** From the parent up to the root. */
export function* ancestors(node: SnapshotNode): Generator<SnapshotElement> {
  for (let current = node.parent; current !== undefined; current = current.parent) yield current;
}

/** The element itself or the nearest ancestor that `accepts`. */
export function closest(
  element: SnapshotElement,
  accepts: (candidate: SnapshotElement) => boolean,
): SnapshotElement | undefined {
  if (accepts(element)) return element;
  for (const ancestor of ancestors(element)) if (accepts(ancestor)) return ancestor;
  return undefined;
}

/** It is the box, or stands somewhere in it. */
export function isWithin(node: SnapshotElement, box: SnapshotElement): boolean {
  return closest(node, (candidate) => candidate === box) !== undefined;
}

/** The text of the flat tree below, as written, without that of scripts, styles and templates. */
export function textContent(root: SnapshotElement): string {
  const parts: string[] = [];
  const pending: SnapshotNode[] = [];
  pushReversed(pending, root.children);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'text') parts.push(node.text);
    else if (!UNREAD.has(node.tag)) pushReversed(pending, node.children);
  }
  return parts.join('');
}
