/**
 * Reads a page as a browser shows it, without changing anything in it: no attribute is set, nothing is
 * scrolled or focused, no request is made.
 *
 * Elements are read breadth first, so that of a page with too many the deep ones are left out, and a
 * dialog at the end of the body is not.
 */
import type { Collected, CollectedElement, CollectedNode } from './collected.js';
import { readElement } from './element-reader.js';
import {
  childNodes,
  cornerIn,
  documentIn,
  flatChildren,
  isElement,
  isFrame,
  isText,
} from './flat-children.js';
import { type Natives, nativesOf } from './natives.js';
import { markCovered } from './on-top.js';
import { createStyleReader, type StyleReader } from './style-reader.js';

/** More elements than this are not read, nor more texts than three times as many. */
const MAX_ELEMENTS = 15_000;
const TEXTS_PER_ELEMENT = 3;
/** Longer texts are cut: no dialog has them. */
const MAX_TEXT = 20_000;
/** Their text is no text of the page. */
const CODE = ['script', 'style', 'noscript'];

export interface CollectOptions {
  /** Default: 15,000. */
  readonly maxElements?: number | undefined;
  /** An element that the answer names, so that it can be found again. */
  readonly scope?: Element | undefined;
}

/** Where the top left corner of a frame lies, from that of the page's viewport. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** To be read: a node, and where it stands. */
interface Pending {
  readonly node: Node;
  /** Index of the flat-tree parent; -1 where there is none. */
  readonly parent: number;
  readonly frame: Corner;
  /** It is in the flat tree: its children are read too. */
  readonly isShown: boolean;
}

type Draft = { -readonly [Key in keyof CollectedElement]: CollectedElement[Key] };

/** What has been read so far. */
export interface Reading {
  readonly natives: Natives;
  readonly nodes: (CollectedNode | Draft)[];
  /** By the index of the node. */
  readonly elements: (Element | undefined)[];
  readonly indexes: Map<Node, number>;
}

/** What was read, and by the index of each node the element that it was read from. */
export interface Collection {
  readonly collected: Collected;
  readonly elements: readonly (Element | undefined)[];
}

/**
 * @param realm The window of the page.
 * @param natives Its DOM, where that was laid hold of before the page's own scripts ran.
 */
export function collect(
  realm: Window & typeof globalThis,
  { maxElements = MAX_ELEMENTS, scope }: CollectOptions = {},
  natives: Natives = nativesOf(realm),
): Collection {
  const { document, innerWidth, innerHeight } = realm;
  const reading: Reading = { natives, nodes: [], elements: [], indexes: new Map() };
  const { nodes, indexes } = reading;
  const reader = createStyleReader(natives);
  const seen = { reader, places: new Map<Node, number>(), closedFrames: [] as number[] };
  const root = natives.documentElement(document);
  const queue: Pending[] = [{ node: root, parent: -1, frame: { x: 0, y: 0 }, isShown: true }];
  let leftOut = 0;
  let count = 0;
  for (let next = 0; next < queue.length; next += 1) {
    const pending = queue[next];
    if (pending === undefined) break;
    const { node, parent } = pending;
    if (isText(node, natives)) {
      if (nodes.length - count < maxElements * TEXTS_PER_ELEMENT)
        nodes[nodes.length] = { parent, text: natives.data(node).slice(0, MAX_TEXT) };
    } else if (isElement(node, natives) && !indexes.has(node)) {
      count += 1;
      if (count > maxElements) leftOut += 1;
      else visit(node, pending, queue, reading, seen);
    }
  }
  markCovered(reading);
  markFocused(document, reading);
  noteScrolling(realm, reading);
  const scopeIndex = scope === undefined ? undefined : indexes.get(scope);
  const collected = {
    url: realm.location.href,
    viewport: { width: innerWidth, height: innerHeight },
    colorScheme: realm.matchMedia('(prefers-color-scheme: dark)').matches
      ? ('dark' as const)
      : ('light' as const),
    nodes,
    styles: reader.styles,
    ...(natives.computedStyleMap === undefined ? { givesUsedValues: true as const } : {}),
    leftOut,
    closedFrames: seen.closedFrames,
    ...(scopeIndex === undefined ? {} : { scope: scopeIndex }),
  };
  return { collected, elements: reading.elements };
}

interface Seen {
  readonly reader: StyleReader;
  /** Of light children of hosts, among their siblings. */
  readonly places: Map<Node, number>;
  readonly closedFrames: number[];
}

/** Writes an element down, and what it holds on the list of what is to be read. */
function visit(element: Element, pending: Pending, queue: Pending[], reading: Reading, seen: Seen): void {
  const { natives, nodes, elements, indexes } = reading;
  const { parent, frame, isShown } = pending;
  const index = nodes.length;
  const draft: Draft = { ...readElement(element, frame, seen.reader, natives), parent };
  nodes[index] = Object.assign(draft, treePlace(element, parent, seen.places, reading));
  elements[index] = element;
  indexes.set(element, index);
  if (!isShown || CODE.indexOf(draft.tag) !== -1) return;
  let inside = frame;
  if (isFrame(element, natives)) {
    const [x = 0, y = 0] = draft.box ?? [];
    inside = cornerIn(element, { x, y }, natives);
    const isClosed = documentIn(element, natives) === undefined;
    if (isClosed && draft.box !== undefined) seen.closedFrames[seen.closedFrames.length] = index;
  }
  const children = flatChildren(element, natives);
  for (let position = 0; position < children.length; position += 1) {
    const child = children[position];
    if (child !== undefined)
      queue[queue.length] = { node: child, parent: index, frame: inside, isShown: true };
  }
  if (natives.shadowRoot(element) !== null) addUnslotted(element, frame, seen.places, queue, natives);
}

/** Light children of a host stand in the node tree wherever they are shown; those in no slot are in that alone. */
function addUnslotted(
  host: Element,
  frame: Corner,
  places: Map<Node, number>,
  queue: Pending[],
  natives: Natives,
): void {
  const light = childNodes(host, natives);
  for (let position = 0; position < light.length; position += 1) {
    const child = light[position];
    if (child === undefined || !isElement(child, natives)) continue;
    places.set(child, position);
    if (natives.assignedSlot(child) === null)
      queue[queue.length] = { node: child, parent: -1, frame, isShown: false };
  }
}

/** Its place in the node tree, where that is not below its flat-tree parent. */
function treePlace(
  node: Element,
  parent: number,
  places: ReadonlyMap<Node, number>,
  { indexes, natives }: Reading,
): Pick<CollectedElement, 'treeParent' | 'treePlace' | 'host'> {
  const above = natives.parentNode(node);
  if (above === null || !isElement(above, natives)) return parent === -1 ? {} : { host: parent };
  const treeParent = indexes.get(above);
  return treeParent === undefined || treeParent === parent
    ? {}
    : { treeParent, treePlace: places.get(node) ?? 0 };
}

/** The element that has the focus, in whichever shadow tree it is. */
function markFocused(document: Document, { nodes, indexes, natives }: Reading): void {
  let focused = natives.activeElement(document);
  for (let shadow = focused && natives.shadowRoot(focused); shadow; ) {
    const inner = natives.activeElementInShadow(shadow);
    if (inner === null) break;
    focused = inner;
    shadow = natives.shadowRoot(inner);
  }
  const node = focused === null ? undefined : nodes[indexes.get(focused) ?? -1];
  if (node !== undefined && !('text' in node) && node.tag !== 'body' && node.tag !== 'html')
    (node as Draft).focused = true;
}

/** In quirks mode the body says how far the page is scrolled. */
function noteScrolling({ document, scrollX, scrollY }: Window, { nodes, indexes }: Reading): void {
  const [root] = nodes;
  const body = document.body === null ? undefined : nodes[indexes.get(document.body) ?? -1];
  if (root === undefined || 'text' in root) return;
  if (scrollX !== 0 || scrollY !== 0) (root as Draft).scrolled = [scrollX, scrollY];
  if (document.compatMode === 'BackCompat' && body !== undefined && !('text' in body))
    delete (body as Draft).scrolled;
}
