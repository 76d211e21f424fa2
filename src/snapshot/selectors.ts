/**
 * CSS selectors for elements of a snapshot: making one that matches a given element alone, and finding
 * what a given one matches. ` >>> ` steps into the shadow tree, or the frame, of what stands before it.
 */
import { compile } from 'css-select';
import { ident, string } from 'css-tree';
import type { SnapshotElement } from './snapshot.js';

export const PIERCE = ' >>> ';
/** Attributes that say what an element is, in the order in which people would name it by them. */
const TELLING = [
  'data-testid',
  'name',
  'aria-label',
  'aria-labelledby',
  'role',
  'for',
  'href',
  'type',
  'value',
];
const MAX_ATTRIBUTE_LENGTH = 60;

/** How often each simple selector matches in one tree. */
type Counts = ReadonlyMap<string, number>;

const countsOf = new WeakMap<SnapshotElement, Counts>();
const selectorOf = new WeakMap<SnapshotElement, string>();

/**
 * A short selector that matches only this element in its tree: by id where that is unique, else by
 * classes or a telling attribute, else by its place below the nearest ancestor that can be named.
 */
export function uniqueSelector(element: SnapshotElement): string {
  const known = selectorOf.get(element);
  if (known !== undefined) return known;
  const made = makeSelector(element);
  selectorOf.set(element, made);
  return made;
}

function makeSelector(element: SnapshotElement): string {
  const top = treeTop(element);
  const counts = countsOf.get(top) ?? countNames(siblings(top));
  countsOf.set(top, counts);
  const steps: string[] = [];
  let node: SnapshotElement | undefined = element;
  while (node !== undefined) {
    const name: string | undefined = namesOf(node).find((candidate) => counts.get(candidate) === 1);
    steps.unshift(name ?? placeAmongSiblings(node));
    node = name === undefined ? node.place.parent : undefined;
  }
  const own = steps.join(' > ');
  return top.place.host === undefined ? own : `${uniqueSelector(top.place.host)}${PIERCE}${own}`;
}

function treeTop(element: SnapshotElement): SnapshotElement {
  let top = element;
  while (top.place.parent !== undefined) top = top.place.parent;
  return top;
}

function siblings(element: SnapshotElement): readonly SnapshotElement[] {
  return element.place.parent?.place.children ?? element.place.host?.place.shadow ?? [element];
}

function placeAmongSiblings(element: SnapshotElement): string {
  const all = siblings(element);
  const numbered = ordinals.get(all) ?? numberByTag(all);
  ordinals.set(all, numbered);
  const tag = tagSelector(element.tag);
  const isOnly = numbered.totals.get(element.tag) === 1;
  return isOnly ? tag : `${tag}:nth-of-type(${numbered.positions.get(element) ?? 1})`;
}

interface Ordinals {
  /** Each element's number among those of its tag, from 1. */
  readonly positions: ReadonlyMap<SnapshotElement, number>;
  readonly totals: ReadonlyMap<string, number>;
}

/** By the siblings, so that a list of thousands is counted once. */
const ordinals = new WeakMap<readonly SnapshotElement[], Ordinals>();

function numberByTag(elements: readonly SnapshotElement[]): Ordinals {
  const positions = new Map<SnapshotElement, number>();
  const totals = new Map<string, number>();
  for (const element of elements) {
    const position = (totals.get(element.tag) ?? 0) + 1;
    totals.set(element.tag, position);
    positions.set(element, position);
  }
  return { positions, totals };
}

function countNames(tops: readonly SnapshotElement[]): Counts {
  const counts = new Map<string, number>();
  for (const element of treeElements(tops)) {
    for (const name of namesOf(element)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Every element of one tree: descendants in the node tree, shadow trees left out. */
function* treeElements(tops: readonly SnapshotElement[]): Generator<SnapshotElement> {
  const pending = tops.toReversed();
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    yield element;
    for (let i = element.place.children.length - 1; i >= 0; i--) {
      const child = element.place.children[i];
      if (child !== undefined) pending.push(child);
    }
  }
}

/** The simple selectors an element can be named by, the best first. */
function namesOf({ tag, attributes }: SnapshotElement): string[] {
  const names: string[] = [];
  const id = attributes.get('id');
  if (id !== undefined && id !== '' && !/\s/.test(id)) names.push(idSelector(id));
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
  names.push(...classes.map((name) => classSelector(name)));
  for (const name of TELLING) {
    const value = attributes.get(name);
    const isFit = value !== undefined && value !== '' && value.length <= MAX_ATTRIBUTE_LENGTH;
    if (isFit && !/[\n\r\f]|>>>/.test(value)) names.push(tagSelector(tag) + attributeSelector(name, value));
  }
  if (tag === 'html' || tag === 'body' || tag === 'dialog') names.push(tagSelector(tag));
  return names;
}

const idSelector = (id: string) => `#${ident.encode(id)}`;
const classSelector = (name: string) => `.${ident.encode(name)}`;
const attributeSelector = (name: string, value: string) => `[${name}=${string.encode(value)}]`;
const tagSelector = (name: string) => ident.encode(name);

/**
 * The elements that a selector matches in the tree of `root` (and, after ` >>> `, in shadow trees), in
 * document order.
 *
 * @throws {Error} for a selector that is not valid, with a sentence that says so.
 */
export function selectAll(root: SnapshotElement, selector: string): SnapshotElement[] {
  const [first = '', ...deeper] = selector.split(PIERCE);
  let matched = selectStep([root], first);
  for (const step of deeper) {
    const tops = matched.flatMap(({ place }) => place.shadow);
    matched = selectStep(tops, step);
  }
  return matched;
}

function selectStep(tops: readonly SnapshotElement[], selector: string): SnapshotElement[] {
  const matches = compileSelector(selector);
  return [...treeElements(tops)].filter(matches);
}

/** Elements are judged one by one, since css-select does not look into templates when it searches. */
function compileSelector(selector: string): (element: SnapshotElement) => boolean {
  try {
    if (selector.trim() === '') throw new Error('it is empty');
    return compile<SnapshotElement, SnapshotElement>(selector, { adapter });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`“${selector}” is not a selector that can be used here (${reason}).`);
  }
}

const adapter = {
  isTag: (_node: SnapshotElement): _node is SnapshotElement => true,
  getAttributeValue: (element: SnapshotElement, name: string) => element.attributes.get(name),
  hasAttrib: (element: SnapshotElement, name: string) => element.attributes.has(name),
  getChildren: (element: SnapshotElement) => [...element.place.children],
  /** Selectors are lower-cased before they are compared; SVG has names with capitals. */
  getName: (element: SnapshotElement) => element.tag.toLowerCase(),
  getParent: (element: SnapshotElement) => element.place.parent ?? null,
  getSiblings: (element: SnapshotElement) => [...siblings(element)],
  getText: () => '',
  removeSubsets: (elements: SnapshotElement[]) => elements,
};
