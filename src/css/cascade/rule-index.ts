/**
 * The rules of one tree scope by what their subject must have (an id, a class, an attribute, a tag),
 * so that an element is only tried against the few that stand a chance.
 */
import type { HtmlElement } from '../../html/tree.js';
import type { ComplexSelector } from '../selectors/complex-selector.js';
import type { StyleRule } from '../style-rule.js';
import { BoundedCache } from '../values/bounded-cache.js';

export interface IndexedSelector {
  readonly rule: StyleRule;
  readonly selector: ComplexSelector;
}

export class RuleIndex {
  readonly #byKey = new Map<string, StyleRule[]>();
  readonly #acrossTrees: Record<'host' | 'slotted' | 'part', IndexedSelector[]> = {
    host: [],
    slotted: [],
    part: [],
  };
  readonly #candidates = new BoundedCache<string, readonly IndexedSelector[]>(1_000);
  readonly #foldsCase: boolean;

  /**
   * @param quirksMode ids and classes match without regard to case
   * @param elements those of the tree; rules that need what none of them has are left out
   */
  constructor(rules: readonly StyleRule[], quirksMode: boolean, elements: Iterable<HtmlElement> | undefined) {
    this.#foldsCase = quirksMode;
    const present = elements && this.#allKeysOf(elements);
    for (const rule of rules) this.#add(rule, present);
  }

  /** Of the keys that an element has, those under which rules are filed. */
  keysOf(element: HtmlElement): readonly string[] {
    const keys: string[] = [];
    this.#offer('*', keys);
    if (element.parent.kind === 'document') this.#offer(':root', keys);
    this.#offer(element.tag.toLowerCase(), keys);
    for (const name of element.attributes.keys()) this.#offer(`[${name}`, keys);
    for (const key of this.#namesOf(element)) this.#offer(key, keys);
    return keys;
  }

  /** The selectors whose subject stands in the index's own tree and has one of the keys. */
  candidates(keys: readonly string[]): readonly IndexedSelector[] {
    const name = keys.join(' ');
    const known = this.#candidates.get(name);
    if (known !== undefined) return known;
    const candidates = this.#findCandidates(keys);
    this.#candidates.set(name, candidates);
    return candidates;
  }

  #findCandidates(keys: readonly string[]): readonly IndexedSelector[] {
    const rules = new Set<StyleRule>();
    for (const key of keys) for (const rule of this.#byKey.get(key) ?? []) rules.add(rule);
    const candidates: IndexedSelector[] = [];
    for (const rule of rules) {
      for (const selector of rule.selectors.read()) {
        const standsAChance = selector.subject === 'element' && selector.canMatchOnArrival;
        if (standsAChance && selector.keys.some((key) => keys.includes(key)))
          candidates.push({ rule, selector });
      }
    }
    return candidates;
  }

  /** Selectors whose subject stands outside (`:host`, `::slotted()`) or in a tree further in (`::part()`). */
  candidatesAcross(subject: 'host' | 'slotted' | 'part'): readonly IndexedSelector[] {
    return this.#acrossTrees[subject];
  }

  #add(rule: StyleRule, present: ReadonlySet<string> | undefined): void {
    const { glances } = rule.selectors;
    if (glances !== undefined) {
      for (const { key, needs } of glances) {
        if (present === undefined || needs.every((need) => present.has(need))) this.#file(key, rule);
      }
      return;
    }
    for (const selector of rule.selectors.read()) {
      if (selector.subject !== 'element') this.#acrossTrees[selector.subject].push({ rule, selector });
      else for (const key of selector.keys) this.#file(key, rule);
    }
  }

  #file(key: string, rule: StyleRule): void {
    const bucket = this.#byKey.get(key);
    if (bucket === undefined) this.#byKey.set(key, [rule]);
    else bucket.push(rule);
  }

  #allKeysOf(elements: Iterable<HtmlElement>): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const element of elements) {
      keys.add(element.tag.toLowerCase());
      for (const key of this.#namesOf(element)) keys.add(key);
    }
    return keys;
  }

  /** `#id` and `.class`. */
  #namesOf({ attributes }: HtmlElement): readonly string[] {
    const id = attributes.get('id');
    const classes = attributes.get('class');
    const names = classes === undefined ? [] : classes.split(/\s+/).map((name) => `.${this.#fold(name)}`);
    if (id !== undefined) names.push(`#${this.#fold(id)}`);
    return names;
  }

  #offer(key: string, keys: string[]): void {
    if (this.#byKey.has(key)) keys.push(key);
  }

  #fold(text: string): string {
    return this.#foldsCase ? text.toLowerCase() : text;
  }
}
