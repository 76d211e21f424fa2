/** Walking the node tree without recursion: hostile pages nest deeper than the call stack. */
import type { HtmlComment, HtmlDocument, HtmlElement, HtmlNode } from './tree.js';

function* nodesOf(document: HtmlDocument): Generator<HtmlNode> {
  const pending = document.children.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (node.kind !== 'element') continue;
    pushReversed(pending, node.children);
    if (node.shadowRoot !== undefined) pushReversed(pending, node.shadowRoot.children);
  }
}

/** One by one: spreading a hundred thousand children into `push` would overflow the stack. */
function pushReversed(pending: HtmlNode[], nodes: readonly HtmlNode[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node !== undefined) pending.push(node);
  }
}

/** Every element in document order, a host's shadow tree before its children. */
export function* elementsOf(document: HtmlDocument): Generator<HtmlElement> {
  for (const node of nodesOf(document)) if (node.kind === 'element') yield node;
}

export function commentsOf(document: HtmlDocument): HtmlComment[] {
  return [...nodesOf(document)].filter((node) => node.kind === 'comment');
}
