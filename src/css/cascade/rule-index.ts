/**
 * The rules of one tree scope by what their subject must have (an id, a class, an attribute, a tag),
 * so that an element is only tried against the few that stand a chance.
 */
import type { HtmlElement } from '../../html/tree.js';
import type { ComplexSelector } from '../selectors/complex-selector.js';
import type { StyleRule } from '../style-rule.js';

export interface IndexedSelector {
  readonly rule: StyleRule;
  readonly selector: ComplexSelector;
}

export class RuleIndex {
  readonly #byKey = new Map<string, IndexedSelector[]>();
  readonly #acrossTrees: Record<'host' | 'slotted' | 'part', IndexedSelector[]> = {
    host: [],
    slotted: [],
    part: [],
  };
  readonly #foldsCase: boolean;

  /** @param quirksMode ids and classes match without regard to case */
  constructor(rules: readonly StyleRule[], quirksMode: boolean) {
    this.#foldsCase = quirksMode;
    for (const rule of rules) {
      for (const selector of rule.selectors) this.#add({ rule, selector });
    }
  }

  /** Selectors whose subject stands in the index's own tree; each may come more than once. */
  *candidates(element: HtmlElement): Generator<IndexedSelector> {
    yield* this.#at('*');
    yield* this.#at(element.tag.toLowerCase());
    for (const [name, value] of element.attributes) {
      yield* this.#at(`[${name}`);
      if (name === 'id') yield* this.#at(`#${this.#fold(value)}`);
      if (name !== 'class') continue;
      for (const token of value.split(/\s+/)) yield* this.#at(`.${this.#fold(token)}`);
    }
  }

  /** Selectors whose subject stands outside (`:host`, `::slotted()`) or in a tree further in (`::part()`). */
  candidatesAcross(subject: 'host' | 'slotted' | 'part'): readonly IndexedSelector[] {
    return this.#acrossTrees[subject];
  }

  #add(indexed: IndexedSelector): void {
    const { subject, keys } = indexed.selector;
    if (subject !== 'element') {
      this.#acrossTrees[subject].push(indexed);
      return;
    }
    for (const key of keys) {
      const bucket = this.#byKey.get(key);
      if (bucket === undefined) this.#byKey.set(key, [indexed]);
      else bucket.push(indexed);
    }
  }

  #at(key: string): readonly IndexedSelector[] {
    return this.#byKey.get(key) ?? NONE;
  }

  #fold(text: string): string {
    return this.#foldsCase ? text.toLowerCase() : text;
  }
}

const NONE: readonly IndexedSelector[] = [];
