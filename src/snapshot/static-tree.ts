/** The snapshot tree over our own document tree: thin wrappers, made when they are first asked for. */
import type { PageStyles } from '../css/page-styles.js';
import type { Style } from '../css/style.js';
import { flatChildren, flatParent, shadowRootOf } from '../html/flat-tree.js';
import type { HtmlDocument, HtmlElement, HtmlNode, HtmlShadowRoot, HtmlText } from '../html/tree.js';
import { elementsInTree } from '../html/walk.js';
import type { SourceLocation } from '../source/location.js';
import { readState } from './element-state.js';
import type {
  AccessCheck,
  ElementState,
  NodeTreePlace,
  SnapshotElement,
  SnapshotNode,
  SnapshotText,
} from './snapshot.js';

interface Tree {
  readonly styles: PageStyles;
  readonly firstId: number;
  readonly checks: AccessChecks | undefined;
  wrap(element: HtmlElement): StaticElement;
  byId(shadowRoot: HtmlShadowRoot | undefined, id: string): SnapshotElement | undefined;
}

const idsOf = new WeakMap<HtmlDocument | HtmlShadowRoot, Map<string, HtmlElement>>();

type AccessChecks = ReadonlyMap<number, readonly AccessCheck[]>;

interface TreeOptions {
  /** What ids begin with, where other files are read beside this one; default: 0. */
  readonly firstId?: number;
  /** What an accessibility checker has said, by the numbers of the elements. */
  readonly checks?: AccessChecks | undefined;
}

/** The root element of the page in one variant. */
export function createStaticTree(
  document: HtmlDocument,
  styles: PageStyles,
  { firstId = 0, checks }: TreeOptions = {},
): SnapshotElement {
  const wrapped = new Map<HtmlElement, StaticElement>();
  const tree: Tree = {
    styles,
    firstId,
    checks,
    wrap: (element) => {
      const known = wrapped.get(element);
      if (known !== undefined) return known;
      const made = new StaticElement(element, tree);
      wrapped.set(element, made);
      return made;
    },
    byId: (shadowRoot, id) => {
      const found = idsWithin(shadowRoot ?? document).get(id);
      return found === undefined ? undefined : tree.wrap(found);
    },
  };
  const root = document.children.find((child) => child.kind === 'element');
  if (root === undefined) throw new Error('The parser made a document without a root element.');
  return tree.wrap(root);
}

/** First element of each id in one tree (document or shadow root), as `getElementById` finds them. */
function idsWithin(tree: HtmlDocument | HtmlShadowRoot): Map<string, HtmlElement> {
  const known = idsOf.get(tree);
  if (known !== undefined) return known;
  const ids = new Map<string, HtmlElement>();
  for (const element of elementsInTree(tree)) {
    const id = element.attributes.get('id');
    if (id !== undefined && id !== '' && !ids.has(id)) ids.set(id, element);
  }
  idsOf.set(tree, ids);
  return ids;
}

class StaticText implements SnapshotText {
  readonly kind = 'text';
  readonly #node: HtmlText;

  constructor(
    node: HtmlText,
    readonly parent: SnapshotElement,
  ) {
    this.#node = node;
  }

  get text(): string {
    return this.#node.text;
  }

  get source(): SourceLocation | undefined {
    return this.#node.location;
  }
}

class StaticElement implements SnapshotElement {
  readonly kind = 'element';
  readonly measuredBox = undefined;
  readonly #element: HtmlElement;
  readonly #tree: Tree;
  /** Null until it is asked. */
  #parent: SnapshotElement | undefined | null = null;
  #children: readonly SnapshotNode[] | undefined;
  #style: Style | undefined;
  #state: ElementState | undefined;
  #place: NodeTreePlace | undefined;

  constructor(element: HtmlElement, tree: Tree) {
    this.#element = element;
    this.#tree = tree;
  }

  get id(): number {
    return this.#tree.firstId + this.#element.index;
  }

  get tag(): string {
    return this.#element.tag;
  }

  get accessChecks(): readonly AccessCheck[] | undefined {
    return this.#tree.checks?.get(this.id);
  }

  get attributes(): ReadonlyMap<string, string> {
    return this.#element.attributes;
  }

  get parent(): SnapshotElement | undefined {
    if (this.#parent === null) {
      const parent = flatParent(this.#element);
      this.#parent = parent === undefined ? undefined : this.#tree.wrap(parent);
    }
    return this.#parent;
  }

  get children(): readonly SnapshotNode[] {
    this.#children ??= flatChildren(this.#element).flatMap((child): SnapshotNode[] => {
      if (child.kind === 'comment') return [];
      return child.kind === 'text' ? [new StaticText(child, this)] : [this.#tree.wrap(child)];
    });
    return this.#children;
  }

  get style(): Style {
    this.#style ??= this.#tree.styles.of(this.#element);
    return this.#style;
  }

  pseudo(name: 'before' | 'after'): Style | undefined {
    return this.#tree.styles.pseudo(this.#element, name);
  }

  get source(): SourceLocation | undefined {
    return this.#element.location;
  }

  get startTagSource(): SourceLocation | undefined {
    return this.#element.startTag;
  }

  attributeSource(name: string): SourceLocation | undefined {
    return this.#element.attributeLocation(name);
  }

  get state(): ElementState {
    this.#state ??= readState(this.#element);
    return this.#state;
  }

  elementById(id: string): SnapshotElement | undefined {
    return this.#tree.byId(shadowRootOf(this.#element), id);
  }

  get inTemplate(): boolean {
    for (let node = this.#element.parent; node.kind === 'element'; node = node.parent) {
      if (node.tag === 'template') return true;
    }
    return false;
  }

  get place(): NodeTreePlace {
    this.#place ??= placeOf(this.#element, this.#tree);
    return this.#place;
  }
}

function placeOf(element: HtmlElement, tree: Tree): NodeTreePlace {
  const { parent, children, shadowRoot } = element;
  const wrapElements = (nodes: readonly HtmlNode[]) =>
    nodes.filter((node) => node.kind === 'element').map((node) => tree.wrap(node));
  return {
    parent: parent.kind === 'element' ? tree.wrap(parent) : undefined,
    host: parent.kind === 'shadow-root' ? tree.wrap(parent.host) : undefined,
    children: wrapElements(children),
    shadow: wrapElements(shadowRoot?.children ?? []),
  };
}
