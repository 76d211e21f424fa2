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

  /** Visits the selectors whose subject stands in the index's own tree; each may come more than once. */
  visitCandidates(element: HtmlElement, visit: (indexed: IndexedSelector) => void): void {
    this.#visit('*', visit);
    this.#visit(element.tag.toLowerCase(), visit);
    for (const [name, value] of element.attributes) {
      this.#visit(`[${name}`, visit);
      if (name === 'id') this.#visit(`#${this.#fold(value)}`, visit);
      if (name !== 'class') continue;
      for (const token of value.split(/\s+/)) this.#visit(`.${this.#fold(token)}`, visit);
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

  #visit(key: string, visit: (indexed: IndexedSelector) => void): void {
    const bucket = this.#byKey.get(key);
    if (bucket !== undefined) for (const indexed of bucket) visit(indexed);
  }

  #fold(text: string): string {
    return this.#foldsCase ? text.toLowerCase() : text;
  }
}
