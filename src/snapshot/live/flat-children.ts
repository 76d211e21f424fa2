/** The flat tree of a live page: shadow trees in the place of light children, frames with their documents. */
import type { Natives } from './natives.js';

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node, natives: Natives): node is Element {
  return natives.nodeType(node) === ELEMENT;
}

export function isText(node: Node, natives: Natives): node is Text {
  return natives.nodeType(node) === TEXT;
}

export function childNodes(parent: Node, natives: Natives): Node[] {
  const children: Node[] = [];
  for (let child = natives.firstChild(parent); child !== null; child = natives.nextSibling(child)) {
    children[children.length] = child;
  }
  return children;
}

/** The document in a frame; undefined where there is none, or it is of another origin. */
export function documentIn(frame: Element, natives: Natives): Document | undefined {
  try {
    return natives.frameDocument(frame as HTMLIFrameElement) ?? undefined;
  } catch {
    return undefined;
  }
}

export function isFrame(element: Element, natives: Natives): boolean {
  return natives.localName(element) === 'iframe' && 'contentDocument' in element;
}

/**
 * Where the document of a frame begins: within its border and padding.
 *
 * @param box The frame's border box.
 */
export function cornerIn(
  frame: Element,
  box: { readonly x: number; readonly y: number },
  natives: Natives,
): { readonly x: number; readonly y: number } {
  const style = natives.styleOf(frame);
  const padding = (side: string) =>
    Number.parseFloat(natives.getPropertyValue(style, `padding-${side}`)) || 0;
  return {
    x: box.x + natives.clientLeft(frame) + padding('left'),
    y: box.y + natives.clientTop(frame) + padding('top'),
  };
}

/** What is shown in the place of an element's children. Templates show nothing. */
export function flatChildren(element: Element, natives: Natives): readonly Node[] {
  const shadow = natives.shadowRoot(element);
  if (shadow !== null) return childNodes(shadow, natives);
  const tag = natives.localName(element);
  if (tag === 'template') return [];
  if (tag === 'iframe') {
    const document = isFrame(element, natives) ? documentIn(element, natives) : undefined;
    const root = document === undefined ? null : natives.documentElement(document);
    return root === null ? [] : [root];
  }
  if (tag === 'slot' && natives.assignedNodes !== undefined) {
    const assigned = natives.assignedNodes(element as HTMLSlotElement);
    if (assigned.length > 0) return assigned;
  }
  return childNodes(element, natives);
}
