/**
 * A page gone through once: which controls each element holds and how much text, so that asking it of
 * every candidate for a dialog costs next to nothing.
 */
import type { LanguageCode } from '../language/language.js';
import type { SnapshotElement, SnapshotNode } from '../snapshot/snapshot.js';
import { ancestors } from '../snapshot/tree.js';
import { controlElements } from './control-elements.js';
import { LocalLanguages } from './local-languages.js';
import { type NamedControl, nameControl } from './named-control.js';
import { isCode } from './readable-text.js';

interface Extent {
  /** Position in the flat tree's order. */
  readonly start: number;
  /** Position after the last descendant. */
  end: number;
  words: number;
}

export class PageIndex {
  readonly controls: readonly NamedControl[];
  readonly #extents: ReadonlyMap<SnapshotElement, Extent>;
  readonly #starts: readonly number[];

  /** Which languages the words of a part of the page may be in. */
  readonly languages: LocalLanguages;

  /** @param languages Languages that pages may be in; all known ones when empty. */
  constructor(root: SnapshotElement, languages: readonly LanguageCode[]) {
    this.#extents = measureExtents(root);
    this.languages = new LocalLanguages(root, (element) => this.wordsIn(element), languages);
    const elements = controlElements(root).filter(({ node }) => !isInCode(node));
    const named = elements.map((element) => nameControl(element, this.languages.around(element.node)));
    this.controls = named.sort((a, b) => this.#start(a.node) - this.#start(b.node));
    this.#starts = this.controls.map(({ node }) => this.#start(node));
  }

  /** The element itself, when it is a control, and the controls below it, in document order. */
  controlsIn(element: SnapshotElement): readonly NamedControl[] {
    const extent = this.#extents.get(element);
    if (extent === undefined) return [];
    return this.controls.slice(
      firstNotBelow(this.#starts, extent.start),
      firstNotBelow(this.#starts, extent.end),
    );
  }

  /** How many words stand below an element. */
  wordsIn(element: SnapshotElement): number {
    return this.#extents.get(element)?.words ?? 0;
  }

  /** Is `inner` the element itself or below it? */
  holds(outer: SnapshotElement, inner: SnapshotElement): boolean {
    const extent = this.#extents.get(outer);
    const start = this.#start(inner);
    return extent !== undefined && start >= extent.start && start < extent.end;
  }

  #start(element: SnapshotElement): number {
    return this.#extents.get(element)?.start ?? 0;
  }
}

/** Index of the first number that is not below `bound`. */
function firstNotBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInCode(element: SnapshotElement): boolean {
  for (const { tag } of ancestors(element))
    if (tag === 'pre' || tag === 'code' || tag === 'samp') return true;
  return false;
}

function measureExtents(root: SnapshotElement): Map<SnapshotElement, Extent> {
  const extents = new Map<SnapshotElement, Extent>();
  const order: SnapshotElement[] = [];
  const pending: SnapshotNode[] = [root];
  let position = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'text') {
      const extent = extents.get(node.parent);
      if (extent !== undefined && !isCode(node.parent)) extent.words += countWords(node.text);
      continue;
    }
    extents.set(node, { start: position++, end: position, words: 0 });
    order.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child !== undefined) pending.push(child);
    }
  }
  for (const element of order.reverse()) {
    const extent = extents.get(element);
    const above = element.parent === undefined ? undefined : extents.get(element.parent);
    if (extent === undefined || above === undefined) continue;
    above.end = Math.max(above.end, extent.end);
    if (!isCode(element)) above.words += extent.words;
  }
  return extents;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
