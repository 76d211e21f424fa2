/** What the meaning of a selector depends on beside its text. */
import type { HtmlElement, HtmlShadowRoot } from '../../html/tree.js';
import type { WorkBudget } from '../work-budget.js';
import type { ComplexSelector } from './complex-selector.js';

export interface SelectorContext {
  /** What `&` stands for; undefined outside of nesting, where it is `:scope`. */
  readonly nestingParent: readonly ComplexSelector[] | undefined;
  /** Of `@scope`, the element that `:scope` means while matching; undefined outside. */
  readonly scopingRoot: { current: HtmlElement | undefined } | undefined;
  readonly shadowRoot: HtmlShadowRoot | undefined;
  readonly quirksMode: boolean;
  readonly userAgent: boolean;
  readonly budget: WorkBudget;
}

/** Makes the whole list, and so the rule, invalid. */
export class InvalidSelector extends Error {}

/** Lists in which what is invalid is just left out. @see https://drafts.csswg.org/selectors/#forgiving-selector */
export const FORGIVING = new Set(['is', 'where', '-webkit-any', 'matches']);
