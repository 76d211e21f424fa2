/** Walking the node tree without recursion: hostile pages nest deeper than the call stack. */
import type { HtmlComment, HtmlDocument, HtmlElement, HtmlNode, HtmlParent } from './tree.js';

function* nodesOf(document: HtmlDocument): Generator<HtmlNode> {
  const pending: HtmlNode[] = [];
  pushReversed(pending, document.children);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (node.kind !== 'element') continue;
    pushReversed(pending, node.children);
    if (node.shadowRoot !== undefined) pushReversed(pending, node.shadowRoot.children);
  }
}

/** So that `pop` gives them in order. One by one: spreading a hundred thousand into `push` would overflow the stack. */
export function pushReversed<Node>(pending: Node[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node !== undefined) pending.push(node);
  }
}

/** Every element in document order, a host's shadow tree before its children. */
export function* elementsOf(document: HtmlDocument): Generator<HtmlElement> {
  for (const node of nodesOf(document)) if (node.kind === 'element') yield node;
}

/**
 * Every element below, in the order of its tree, shadow trees further in left out.
 *
 * @param enters Whether to look into an element; into all of them when not given.
 */
export function* elementsInTree(
  tree: HtmlParent,
  enters: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlElement> {
  const pending: HtmlNode[] = [];
  pushReversed(pending, tree.children);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind !== 'element') continue;
    yield node;
    if (enters(node)) pushReversed(pending, node.children);
  }
}

/** The nearest element of a tag that holds the given one in the same tree. */
export function nearestAncestor({ parent }: HtmlElement, tag: string): HtmlElement | undefined {
  let ancestor = parent;
  while (ancestor.kind === 'element' && ancestor.tag !== tag) ancestor = ancestor.parent;
  return ancestor.kind === 'element' ? ancestor : undefined;
}

export function commentsOf(document: HtmlDocument): HtmlComment[] {
  return [...nodesOf(document)].filter((node) => node.kind === 'comment');
}
