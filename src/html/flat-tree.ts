/**
 * The flat tree: shadow roots in the place of their host's children, slotted nodes in the place of
 * their slot's fallback content. Styles inherit through it, and it is what people see.
 *
 * The contents of a `<template>` stay where the node tree has them; who walks decides about them.
 *
 * @see https://drafts.csswg.org/css-scoping/#flattening
 * @see https://dom.spec.whatwg.org/#find-flattened-slotables
 */
import type { HtmlElement, HtmlNode, HtmlShadowRoot } from './tree.js';
import { elementsInTree } from './walk.js';

interface Slotting {
  /** The first `<slot>` of each name, in tree order. */
  readonly slotByName: ReadonlyMap<string, HtmlElement>;
  /** What is assigned to each of them; slots that nothing is assigned to are absent. */
  readonly assigned: ReadonlyMap<HtmlElement, readonly HtmlNode[]>;
}

const slottings = new WeakMap<HtmlShadowRoot, Slotting>();

/** The slot that a child of a shadow host is assigned to; undefined when there is none. */
export function assignedSlot(node: HtmlNode): HtmlElement | undefined {
  const parent = node.parent;
  if (parent.kind !== 'element' || parent.shadowRoot === undefined) return undefined;
  const name = slotNameWanted(node);
  return name === undefined ? undefined : slottingOf(parent.shadowRoot).slotByName.get(name);
}

/**
 * The parent in the flat tree. Undefined for the root element, and for what is not in the flat tree:
 * a host's child without a slot, fallback content of a slot that is filled.
 */
export function flatParent(node: HtmlNode): HtmlElement | undefined {
  const parent = node.parent;
  if (parent.kind === 'document') return undefined;
  if (parent.kind === 'shadow-root') return parent.host;
  if (parent.shadowRoot !== undefined) return assignedSlot(node);
  return assignedNodes(parent) === undefined ? parent : undefined;
}

/** The children in the flat tree, comments included. */
export function flatChildren(element: HtmlElement): readonly HtmlNode[] {
  if (element.shadowRoot !== undefined) return element.shadowRoot.children;
  return assignedNodes(element) ?? element.children;
}

/** The nodes assigned to a slot; undefined for other elements and for a slot that shows its fallback content. */
export function assignedNodes(element: HtmlElement): readonly HtmlNode[] | undefined {
  if (!isSlot(element)) return undefined;
  const shadowRoot = shadowRootOf(element);
  return shadowRoot === undefined ? undefined : slottingOf(shadowRoot).assigned.get(element);
}

/** The shadow root that holds the node; undefined when the document does. */
export function shadowRootOf({ parent }: HtmlNode): HtmlShadowRoot | undefined {
  const tree = parent.kind === 'element' ? parent.tree : parent;
  return tree.kind === 'shadow-root' ? tree : undefined;
}

function isSlot(element: HtmlElement): boolean {
  return element.tag === 'slot' && element.namespace === 'html';
}

/** Text goes to the slot without a name; comments go nowhere. */
function slotNameWanted(node: HtmlNode): string | undefined {
  if (node.kind === 'comment') return undefined;
  return node.kind === 'text' ? '' : (node.attributes.get('slot') ?? '');
}

function slottingOf(shadowRoot: HtmlShadowRoot): Slotting {
  const known = slottings.get(shadowRoot);
  if (known !== undefined) return known;
  const slotByName = slotsOf(shadowRoot);
  const assigned = new Map<HtmlElement, HtmlNode[]>();
  for (const child of shadowRoot.host.children) {
    const name = slotNameWanted(child);
    const slot = name === undefined ? undefined : slotByName.get(name);
    if (slot === undefined) continue;
    const nodes = assigned.get(slot);
    if (nodes === undefined) assigned.set(slot, [child]);
    else nodes.push(child);
  }
  const slotting = { slotByName, assigned };
  slottings.set(shadowRoot, slotting);
  return slotting;
}

function slotsOf(shadowRoot: HtmlShadowRoot): Map<string, HtmlElement> {
  const slots = new Map<string, HtmlElement>();
  for (const element of elementsInTree(shadowRoot, ({ tag }) => tag !== 'template')) {
    const name = element.attributes.get('name') ?? '';
    if (isSlot(element) && !slots.has(name)) slots.set(name, element);
  }
  return slots;
}
