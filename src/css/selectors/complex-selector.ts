/**
 * One complex selector, ready to be asked whether it matches. Compiled by css-select when it is
 * first asked, since most rules of a page never are.
 *
 * @see https://drafts.csswg.org/selectors/#complex
 */
import { _compileUnsafe } from 'css-select';
import type { Selector } from 'css-what';
import { assignedSlot } from '../../html/flat-tree.js';
import type { HtmlElement, HtmlShadowRoot } from '../../html/tree.js';
import { BudgetSpent, type WorkBudget } from '../work-budget.js';
import { createElementAdapter, type SelectorNode } from './element-adapter.js';
import type { Specificity } from './specificity.js';

export type ElementPredicate = (element: HtmlElement) => boolean;

export interface ComplexSelector {
  /** As written. */
  readonly text: string;
  readonly specificity: Specificity;
  readonly pseudoElement: 'before' | 'after' | undefined;
  /** Where its subject stands: in the stylesheet's own tree, or across a shadow boundary from it. */
  readonly subject: 'element' | 'host' | 'slotted' | 'part';
  /** Keys of the rule index: `#id`, `.class`, `:root`, `[attribute`, `tag` or `*`. */
  readonly keys: readonly string[];
  /** Matches whatever has its key. */
  readonly asksForKeyOnly: boolean;
  /** False when its subject must be pointed at, focused or the like. */
  readonly canMatchOnArrival: boolean;
  readonly matches: ElementPredicate;
}

interface MatcherContext {
  readonly budget: WorkBudget;
  readonly quirksMode: boolean;
  readonly scopingRoot: object | undefined;
}

const never: ElementPredicate = () => false;

export class SelectorMatcher {
  readonly #tokens: readonly Selector[];
  readonly #predicates: ReadonlyMap<string, ElementPredicate>;
  readonly #host: HtmlElement | undefined;
  readonly #context: MatcherContext;
  #compiled: ElementPredicate | undefined;

  constructor(
    tokens: readonly Selector[],
    predicates: ReadonlyMap<string, ElementPredicate>,
    host: HtmlElement | undefined,
    context: MatcherContext,
  ) {
    this.#tokens = tokens;
    this.#predicates = predicates;
    this.#host = host;
    this.#context = context;
  }

  /** False once the selector has used up its share of work; a diagnostic says so. */
  matches(element: HtmlElement): boolean {
    try {
      this.#compiled ??= this.#compile();
      return this.#compiled(element);
    } catch (error) {
      if (!(error instanceof BudgetSpent || error instanceof RangeError)) throw error;
      this.#compiled = never;
      this.#context.budget.exceeded('A selector took too much work to match and was given up', undefined);
      return false;
    }
  }

  /** Whether the slot that shows the element matches. */
  matchesSlotOf(element: HtmlElement): boolean {
    const slot = assignedSlot(element);
    return slot !== undefined && this.matches(slot);
  }

  /** Whether the host of the shadow tree that holds the element stands in the given tree and matches. */
  matchesHostOf(element: HtmlElement, tree: HtmlShadowRoot | undefined): boolean {
    const host = hostOf(element);
    return host !== undefined && hostOf(host) === tree?.host && this.matches(host);
  }

  #compile(): ElementPredicate {
    const query = _compileUnsafe<SelectorNode, HtmlElement>([[...this.#tokens]], {
      adapter: createElementAdapter(this.#context.budget, this.#host),
      relativeSelector: false,
      quirksMode: this.#context.quirksMode,
      cacheResults: this.#context.scopingRoot === undefined,
      pseudos: Object.fromEntries(this.#predicates),
    });
    return query;
  }
}

function hostOf(element: HtmlElement): HtmlElement | undefined {
  let parent = element.parent;
  while (parent.kind === 'element') parent = parent.parent;
  return parent.kind === 'shadow-root' ? parent.host : undefined;
}
