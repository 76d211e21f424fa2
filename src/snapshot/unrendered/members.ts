/** The members of nodes, past the named controls of a form that may stand in their way (`<input name="firstChild">`). */
import { getter, method } from '../live/natives.js';

export interface Members {
  readonly nodeType: (node: Node) => number;
  readonly localName: (element: Element) => string;
  readonly namespaceURI: (element: Element) => string | null;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  attribute(element: Element, name: string): string | null;
  attributes(element: Element): Map<string, string>;
  childNodes(parent: Node): Node[];
}

/** Taken from the document's own nodes, since a document need not have a window. */
export function membersOf(document: Document): Members {
  const node: Node = document;
  const element: Element = document.documentElement ?? document.createElement('html');
  const firstChild = getter(node, 'firstChild');
  const nextSibling = getter(node, 'nextSibling');
  const names = method(element, 'getAttributeNames');
  const value = method(element, 'getAttribute');
  if (names === undefined || value === undefined) throw new Error('This is no DOM that can be read.');
  return {
    nodeType: getter(node, 'nodeType'),
    localName: getter(element, 'localName'),
    namespaceURI: getter(element, 'namespaceURI'),
    shadowRoot: getter(element, 'shadowRoot'),
    attribute: (of, name) => value(of, name),
    attributes: (of) => new Map(names(of).map((name) => [name, value(of, name) ?? ''])),
    childNodes: (parent) => {
      const children: Node[] = [];
      for (let child = firstChild(parent); child; child = nextSibling(child)) children.push(child);
      return children;
    },
  };
}
