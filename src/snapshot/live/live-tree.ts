/** The snapshot tree over what a browser told of its page. */
import type { Style } from '../../css/style.js';
import { isFocusable } from '../element-state.js';
import type { ElementState, NodeTreePlace, SnapshotElement, SnapshotNode } from '../snapshot.js';
import { type Collected, type CollectedElement, isCollectedText } from './collected.js';
import type { Identities } from './identities.js';
import { createLiveStyles } from './live-style.js';

/** By the index of the node in what was collected; texts and what is not there are undefined. */
export interface LiveTree {
  readonly root: SnapshotElement;
  readonly elementCount: number;
  elementAt(index: number | undefined): SnapshotElement | undefined;
  indexOf(element: SnapshotElement): number | undefined;
}

/** @throws {Error} when the data is not what the collector gives. */
export function createLiveTree(collected: Collected, identities: Identities): LiveTree {
  const styleAt = createLiveStyles(collected);
  const elements: (LiveElement | undefined)[] = [];
  const elementAt = (index: number | undefined) => (index === undefined ? undefined : elements[index]);
  let elementCount = 0;
  for (const [index, node] of collected.nodes.entries()) {
    if (node.parent >= index) throw new Error('A node stands before its parent.');
    const parent = elementAt(node.parent);
    if (isCollectedText(node)) {
      if (parent !== undefined)
        parent.children.push({ kind: 'text', text: node.text, parent, source: undefined });
      continue;
    }
    const element = new LiveElement(node, parent, { styleAt, elementAt });
    elements[index] = element;
    elementCount += 1;
    parent?.children.push(element);
    element.settle();
  }
  const [root] = elements;
  if (root === undefined) throw new Error('The page has no root element.');
  identities.assign(root);
  const indexOf = (element: SnapshotElement) => {
    const index = elements.indexOf(element as LiveElement);
    return index === -1 ? undefined : index;
  };
  return { root, elementCount, elementAt, indexOf };
}

interface Surroundings {
  styleAt(index: number): Style;
  elementAt(index: number | undefined): LiveElement | undefined;
}

interface Place {
  parent: LiveElement | undefined;
  host: LiveElement | undefined;
  readonly children: LiveElement[];
  readonly shadow: LiveElement[];
}

class LiveElement implements SnapshotElement {
  readonly kind = 'element';
  readonly source = undefined;
  readonly startTagSource = undefined;
  readonly inTemplate = false;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SnapshotNode[] = [];
  /** Set once the whole tree is there. */
  id = -1;
  readonly #collected: CollectedElement;
  readonly #around: Surroundings;
  readonly #place: Place;
  #state: ElementState | undefined;

  constructor(
    collected: CollectedElement,
    readonly parent: LiveElement | undefined,
    around: Surroundings,
  ) {
    this.#collected = collected;
    this.#around = around;
    this.tag = collected.tag;
    this.attributes = pairs(collected.attributes ?? []);
    const host = around.elementAt(collected.host);
    const treeParent = around.elementAt(collected.treeParent) ?? (host === undefined ? parent : undefined);
    this.#place = { parent: treeParent, host, children: [], shadow: [] };
  }

  /** Takes its place in the node tree. */
  settle(): void {
    const { parent, host } = this.#place;
    if (host !== undefined) host.#place.shadow.push(this);
    if (parent === undefined) return;
    const siblings = parent.#place.children;
    const { treePlace } = this.#collected;
    const before =
      treePlace === undefined ? siblings.length : siblings.findIndex((other) => other.#order > treePlace);
    siblings.splice(before === -1 ? siblings.length : before, 0, this);
  }

  get #order(): number {
    return this.#collected.treePlace ?? -1;
  }

  get style(): Style {
    return this.#around.styleAt(this.#collected.style);
  }

  pseudo(name: 'before' | 'after'): Style | undefined {
    const index = this.#collected[name];
    return index === undefined ? undefined : this.#around.styleAt(index);
  }

  get measuredBox() {
    const { box, scrolled } = this.#collected;
    if (box === undefined) return undefined;
    const [x, y, width, height] = box;
    const [scrolledX, scrolledY] = scrolled ?? [0, 0];
    return { x, y, width, height, scrolledX, scrolledY };
  }

  get coveredBy(): readonly SnapshotElement[] {
    return (this.#collected.under ?? []).flatMap((index) => this.#around.elementAt(index) ?? []);
  }

  get accessChecks() {
    return this.#collected.accessChecks;
  }

  attributeSource(): undefined {
    return undefined;
  }

  get state(): ElementState {
    this.#state ??= this.#readState();
    return this.#state;
  }

  #readState(): ElementState {
    const { tag, attributes } = this;
    const { checked, selected, disabled = false, indeterminate, modal, focused } = this.#collected;
    const inert = this.#isInert();
    return {
      checked,
      selected,
      disabled,
      inert,
      open: tag === 'dialog' || tag === 'details' ? attributes.has('open') : undefined,
      focusable: !disabled && !inert && isFocusable(this),
      indeterminate: indeterminate === true,
      modal: modal === true,
      focused: focused === true,
    };
  }

  #isInert(): boolean {
    for (let node: LiveElement | undefined = this; node !== undefined; node = node.parent) {
      if (node.attributes.has('inert')) return true;
    }
    return false;
  }

  elementById(id: string): SnapshotElement | undefined {
    let top: LiveElement = this;
    for (let above = top.#place.parent; above !== undefined; above = above.#place.parent) top = above;
    const { host } = top.#place;
    const tree = host ?? this.#around;
    const ids = idsIn.get(tree) ?? idsWithin(host === undefined ? [top] : host.#place.shadow);
    idsIn.set(tree, ids);
    return ids.get(id);
  }

  get place(): NodeTreePlace {
    return this.#place;
  }
}

/** By the host of a shadow tree or frame, or the page. */
const idsIn = new WeakMap<LiveElement | Surroundings, ReadonlyMap<string, SnapshotElement>>();

/** First element of each id in one tree, as `getElementById` finds them. */
function idsWithin(tops: readonly SnapshotElement[]): Map<string, SnapshotElement> {
  const ids = new Map<string, SnapshotElement>();
  const pending = tops.toReversed();
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const id = element.attributes.get('id');
    if (id !== undefined && id !== '' && !ids.has(id)) ids.set(id, element);
    const { children } = element.place;
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) pending.push(child);
    }
  }
  return ids;
}

function pairs(flat: readonly string[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; at + 1 < flat.length; at += 2) attributes.set(flat[at] ?? '', flat[at + 1] ?? '');
  return attributes;
}
