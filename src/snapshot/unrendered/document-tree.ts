/**
 * A living document as the tree that the static engine works on, for DOMs that do not lay out: jsdom and
 * happy-dom. Made from the nodes themselves: written out as HTML and parsed again, a document is another
 * (forms in forms, blocks in paragraphs, rows without a table, text beside text).
 *
 * Neither of these DOMs knows declarative shadow roots, so a `<template shadowrootmode>` that is still there
 * is taken for what a browser would have made of it.
 */
import { canHoldShadow, isShadowTemplate } from '../../html/declarative-shadow.js';
import type {
  HtmlDocument,
  HtmlElement,
  HtmlNode,
  HtmlParent,
  HtmlShadowRoot,
  LiveState,
} from '../../html/tree.js';
import { turnedAttributes } from '../turned-html.js';
import { type Members, membersOf } from './members.js';

export interface DocumentTree {
  readonly document: HtmlDocument;
  readonly elementCount: number;
  /** The DOM's node of a `<style>` or `<link>`. */
  readonly sheetOwners: ReadonlyMap<HtmlElement, Element>;
  /** The document and the shadow roots, which can have constructed stylesheets. */
  readonly scopes: ReadonlyMap<HtmlDocument | HtmlShadowRoot, Document | ShadowRoot>;
  /** Displayed documents in the document, which are not read. */
  readonly frames: readonly HtmlElement[];
  /** The number of an element in document order; undefined for what is not in the tree. */
  indexOf(element: Element): number | undefined;
  elementAt(index: number): Element | undefined;
}

export interface TreeOptions {
  /** An element that is in no document, which is read as if it stood at the end of the body. */
  readonly detached?: Element | undefined;
  /** Numbers of switches to be read as if they were in their other state. */
  readonly turned?: ReadonlySet<number>;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const COMMENT = 8;

const NAMESPACES: Readonly<Record<string, HtmlElement['namespace']>> = {
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'mathml',
};

/** Without recursion: hostile documents nest deeper than the call stack. */
export function readDocumentTree(source: Document, { detached, turned }: TreeOptions = {}): DocumentTree {
  const members = membersOf(source);
  const document: HtmlDocument = {
    kind: 'document',
    quirksMode: source.compatMode === 'BackCompat',
    children: [],
    file: source.URL,
  };
  const sheetOwners = new Map<HtmlElement, Element>();
  const scopes = new Map<HtmlDocument | HtmlShadowRoot, Document | ShadowRoot>([[document, source]]);
  const indexes = new WeakMap<Element, number>();
  const originals: Element[] = [];
  const frames: HtmlElement[] = [];
  const pending: { readonly node: Node; readonly into: HtmlParent }[] = [];
  const body = detached === undefined ? undefined : source.body;
  let index = 0;
  const queue = (nodes: readonly Node[], into: HtmlParent): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node !== undefined) pending.push({ node, into });
    }
  };
  queue(members.childNodes(source), document);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, into } = next;
    const type = members.nodeType(node);
    if (type === TEXT || type === CDATA || type === COMMENT) {
      into.children.push(makeText(node as CharacterData, type, into));
      continue;
    }
    if (type !== ELEMENT) continue;
    const original = node as Element;
    const declared = declaredShadow(original, into, members);
    if (declared !== undefined) {
      queue(members.childNodes((original as HTMLTemplateElement).content), declared);
      continue;
    }
    const element = new LiveHtmlElement(original, into, index, members, turned?.has(index) === true);
    indexes.set(original, index);
    originals.push(original);
    index += 1;
    into.children.push(element);
    if (element.tag === 'style' || element.tag === 'link') sheetOwners.set(element, original);
    if (element.tag === 'iframe' && holdsDocument(original)) frames.push(element);
    const extra = detached !== undefined && original === body ? [detached] : [];
    queue([...contentsOf(original, element.tag, members), ...extra], element);
    const shadow = members.shadowRoot(original);
    if (shadow) {
      element.shadowRoot = { kind: 'shadow-root', host: element, children: [] };
      scopes.set(element.shadowRoot, shadow);
      queue(members.childNodes(shadow), element.shadowRoot);
    }
  }
  return {
    document,
    elementCount: index,
    sheetOwners,
    scopes,
    frames,
    indexOf: (element) => indexes.get(element),
    elementAt: (at) => originals[at],
  };
}

function makeText(node: CharacterData, type: number, parent: HtmlParent): HtmlNode {
  return { kind: type === COMMENT ? 'comment' : 'text', text: node.data, parent, location: undefined };
}

/** What a DOM without scripting makes of `<noscript>` is nothing that people see. */
function contentsOf(element: Element, tag: string, members: Members): Node[] {
  if (tag === 'noscript') return [];
  const { content } = element as Partial<HTMLTemplateElement>;
  return members.childNodes(tag === 'template' && content ? content : element);
}

function declaredShadow(original: Element, into: HtmlParent, members: Members): HtmlShadowRoot | undefined {
  if (!(into instanceof LiveHtmlElement) || into.shadowRoot !== undefined) return undefined;
  if (members.localName(original) !== 'template' || !canHoldShadow(into.tag)) return undefined;
  if (!isShadowTemplate(members.attribute(original, 'shadowrootmode'))) return undefined;
  into.shadowRoot = { kind: 'shadow-root', host: into, children: [] };
  return into.shadowRoot;
}

function holdsDocument(frame: Element): boolean {
  if (frame.hasAttribute('src') || frame.hasAttribute('srcdoc')) return true;
  try {
    return Boolean((frame as HTMLIFrameElement).contentDocument?.body?.firstElementChild);
  } catch {
    return true;
  }
}

class LiveHtmlElement implements HtmlElement {
  readonly kind = 'element';
  readonly tag: string;
  readonly namespace: HtmlElement['namespace'];
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[] = [];
  readonly tree: HtmlDocument | HtmlShadowRoot;
  readonly location = undefined;
  readonly startTag = undefined;
  readonly live: LiveState | undefined;
  shadowRoot: HtmlShadowRoot | undefined = undefined;

  constructor(
    original: Element,
    readonly parent: HtmlParent,
    readonly index: number,
    members: Members,
    isTurned: boolean,
  ) {
    this.tree = parent.kind === 'element' ? parent.tree : parent;
    this.tag = members.localName(original);
    this.namespace = NAMESPACES[members.namespaceURI(original) ?? ''] ?? 'html';
    const attributes = members.attributes(original);
    if (isTurned) for (const [name, value] of turnedAttributes(attributes)) attributes.set(name, value);
    this.attributes = attributes;
    this.live = this.namespace === 'html' ? liveState(original, this.tag, isTurned) : undefined;
  }

  attributeLocation(): undefined {
    return undefined;
  }
}

function liveState(original: Element, tag: string, isTurned: boolean): LiveState | undefined {
  if (tag === 'option') return { selected: (original as HTMLOptionElement).selected };
  if (tag !== 'input') return undefined;
  const { checked, indeterminate } = original as HTMLInputElement;
  return { checked: checked !== isTurned, indeterminate };
}
