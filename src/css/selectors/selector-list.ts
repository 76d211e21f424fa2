/**
 * The selector list of a rule, read when an element first stands a chance to match it, since most rules
 * of a page match nothing.
 */
import type { ComplexSelector } from './complex-selector.js';
import type { Glance } from './glance.js';
import { parseSelectorList } from './parse-selector-list.js';
import type { SelectorContext } from './selector-context.js';

export class SelectorList {
  /** As written. */
  readonly text: string;
  /** One for each selector; undefined where only reading them shows where to file the rule. */
  readonly glances: readonly Glance[] | undefined;
  readonly #context: SelectorContext;
  #selectors: readonly ComplexSelector[] | undefined;

  constructor(text: string, glances: readonly Glance[] | undefined, context: SelectorContext) {
    this.text = text;
    this.glances = glances;
    this.#context = context;
  }

  /** None when the list is invalid, and so the whole rule. */
  read(): readonly ComplexSelector[] {
    this.#selectors ??= parseSelectorList(this.text, this.#context) ?? [];
    return this.#selectors;
  }
}
