/**
 * The selector list of a rule, read when an element first stands a chance to match it, since most rules
 * of a page match nothing.
 */
import type { ComplexSelector } from './complex-selector.js';
import { parseSelectorList } from './parse-selector-list.js';
import type { SelectorContext } from './selector-context.js';

export class SelectorList {
  readonly text: string;
  readonly #context: SelectorContext;
  #selectors: readonly ComplexSelector[] | undefined;

  constructor(text: string, context: SelectorContext) {
    this.text = text;
    this.#context = context;
  }

  /** None when the list is invalid, and so the whole rule. */
  get selectors(): readonly ComplexSelector[] {
    this.#selectors ??= parseSelectorList(this.text, this.#context) ?? [];
    return this.#selectors;
  }
}
