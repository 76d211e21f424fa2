/**
 * A selector list as written to matchers: checks what a browser checks, resolves `&`, `:scope`,
 * `:host`, `::slotted()` and `::part()`, and leaves the rest to css-select.
 *
 * @see https://drafts.csswg.org/selectors/#parse-selector
 * @see https://drafts.csswg.org/css-nesting/#nest-selector
 */
import {
  AttributeAction,
  isTraversal,
  type PseudoSelector,
  parse,
  type Selector,
  SelectorType,
} from 'css-what';
import type { HtmlElement, HtmlShadowRoot } from '../../html/tree.js';
import { readTokens, splitAtCommas } from '../syntax/tokens.js';
import { deepestBracket } from '../values/complexity.js';
import type { WorkBudget } from '../work-budget.js';
import { hasValidSyntax } from './check-syntax.js';
import { type ComplexSelector, type ElementPredicate, SelectorMatcher } from './complex-selector.js';
import { functionalPseudoClasses, pseudoClasses } from './pseudo-classes.js';
import { parseAnPlusB, positionAmongSiblings, type SiblingPosition } from './sibling-position.js';
import {
  compareSpecificity,
  NESTING_PSEUDO,
  NO_SPECIFICITY,
  type Specificity,
  specificityOf,
} from './specificity.js';

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

class InvalidSelector extends Error {}

/** Matches nothing, which css-what does not know how to say. */
const EMPTY_LIST = /:(is|where|matches|-webkit-any)\(\s*\)/gi;

/** Chromium takes these, and they generate boxes or highlights that no rule of ours looks at. */
const KNOWN_PSEUDO_ELEMENT =
  /^(?:first-line|first-letter|placeholder|backdrop|selection|marker|file-selector-button|cue|cue-region|details-content|target-text|highlight|spelling-error|grammar-error|search-text|view-transition.*|scroll-marker.*|scroll-button|picker|picker-icon|checkmark|column|-webkit-.*)$/;
const FORGIVING = new Set(['is', 'where', '-webkit-any', 'matches']);
const NTH: Readonly<Record<string, (position: SiblingPosition) => number>> = {
  'nth-child': (position) => position.index,
  'nth-last-child': (position) => position.indexFromEnd,
  'nth-of-type': (position) => position.indexOfType,
  'nth-last-of-type': (position) => position.indexOfTypeFromEnd,
};
/** Beyond this, selectors are not written by people or tools. */
const MAX_LENGTH = 50_000;
const MAX_SIMPLE_SELECTORS = 500;
const MAX_PARENTHESES = 40;

/**
 * @returns the selectors that can match an element or its `::before`/`::after` (pseudo-elements of
 * other kinds are left out); undefined when the list is invalid, and so the whole rule
 */
export function parseSelectorList(
  text: string,
  context: SelectorContext,
): readonly ComplexSelector[] | undefined {
  const selectors: ComplexSelector[] = [];
  for (const part of splitAtCommas(text)) {
    if (part.length > MAX_LENGTH || deepestBracket(part) > MAX_PARENTHESES) {
      context.budget.exceeded(
        'A selector is too long or nested too deep, and its rule was left out',
        undefined,
      );
      return undefined;
    }
    try {
      const selector = parseComplexSelector(part, context);
      if (selector !== undefined) selectors.push(selector);
    } catch {
      return undefined;
    }
  }
  return selectors;
}

function parseComplexSelector(text: string, context: SelectorContext): ComplexSelector | undefined {
  if (text === '' || !hasValidSyntax(text)) throw new InvalidSelector(text);
  const withNesting = markNesting(text);
  const parsed = parse(withNesting.text.replace(EMPTY_LIST, ':$1(:where(-none))'));
  const [tokens] = parsed;
  if (tokens === undefined || parsed.length !== 1 || tokens.length > MAX_SIMPLE_SELECTORS)
    throw new InvalidSelector(text);
  const absolute = absolutize(tokens, withNesting.nests, context);
  const parentSpecificity = nestingSpecificity(context);
  return new Preparation(context).prepare(text, absolute, specificityOf(absolute, parentSpecificity));
}

/** css-what does not know `&`; it becomes a pseudo-class of our own. */
function markNesting(text: string): { text: string; nests: boolean } {
  if (!text.includes('&')) return { text, nests: false };
  const tokens = readTokens(text);
  let marked = '';
  let nests = false;
  for (let at = 0; at < tokens.count; at++) {
    const piece = text.slice(tokens.starts[at], tokens.ends[at]);
    const isNesting = piece === '&';
    nests ||= isNesting;
    marked += isNesting ? `:${NESTING_PSEUDO}()` : piece;
  }
  return { text: marked, nests };
}

/** A nested selector without `&`, or one that begins with a combinator, is relative to `&`. */
function absolutize(tokens: Selector[], nests: boolean, context: SelectorContext): Selector[] {
  const [first] = tokens;
  const isRelative = first !== undefined && isTraversal(first);
  if (context.nestingParent === undefined && context.scopingRoot === undefined) {
    if (isRelative) throw new InvalidSelector('A selector outside of nesting begins with a combinator.');
    return tokens;
  }
  const anchor: PseudoSelector =
    context.nestingParent === undefined
      ? {
          type: SelectorType.Pseudo,
          name: 'where',
          data: [[{ type: SelectorType.Pseudo, name: 'scope', data: null }]],
        }
      : { type: SelectorType.Pseudo, name: NESTING_PSEUDO, data: '' };
  if (isRelative) return [anchor, ...tokens];
  if (nests || (context.nestingParent === undefined && mentionsScope(tokens))) return tokens;
  return [anchor, { type: SelectorType.Descendant }, ...tokens];
}

function mentionsScope(tokens: readonly Selector[]): boolean {
  return tokens.some(
    (token) =>
      token.type === SelectorType.Pseudo &&
      (token.name === 'scope' || (Array.isArray(token.data) && token.data.some(mentionsScope))),
  );
}

function nestingSpecificity(context: SelectorContext): Specificity {
  const parents = context.nestingParent;
  if (parents === undefined) return NO_SPECIFICITY;
  return parents
    .map((parent) => parent.specificity)
    .reduce((most, next) => (compareSpecificity(next, most) > 0 ? next : most), NO_SPECIFICITY);
}

/** Turns css-what's tokens into those that css-select is to compile, with our pseudo-classes. */
class Preparation {
  readonly #context: SelectorContext;
  readonly #predicates = new Map<string, ElementPredicate>();

  constructor(context: SelectorContext) {
    this.#context = context;
  }

  prepare(text: string, tokens: readonly Selector[], specificity: Specificity): ComplexSelector | undefined {
    const { body, pseudoElement, ignored, outer } = this.#splitPseudoElements(tokens);
    const reachesHost = body.some(isHostPseudo);
    const prepared = this.#complex(body, reachesHost);
    if (ignored) return undefined;
    const lastCompound = body.slice(body.findLastIndex(isTraversal) + 1);
    const isHost = lastCompound.some(isHostPseudo);
    const matcher = new SelectorMatcher(
      prepared,
      this.#predicates,
      reachesHost ? this.#context.shadowRoot?.host : undefined,
      this.#context,
    );
    return {
      text,
      specificity,
      pseudoElement,
      subject: outer?.kind ?? (isHost ? 'host' : 'element'),
      keys: outer === undefined && !isHost ? keysOf(lastCompound, this.#context) : ['*'],
      matches: outer === undefined ? (element) => matcher.matches(element) : outer.around(matcher),
    };
  }

  #splitPseudoElements(tokens: readonly Selector[]): SplitSelector {
    const first = tokens.findIndex((token) => token.type === SelectorType.PseudoElement);
    if (first === -1) return { body: tokens, pseudoElement: undefined, ignored: false, outer: undefined };
    const rest = tokens.slice(first);
    if (rest.some(isTraversal)) throw new InvalidSelector('A combinator follows a pseudo-element.');
    let pseudoElement: 'before' | 'after' | undefined;
    let ignored = false;
    let outer: OuterSubject | undefined;
    for (const token of rest) {
      if (token.type !== SelectorType.PseudoElement || pseudoElement !== undefined) ignored = true;
      else if (token.name === 'before' || token.name === 'after') pseudoElement = token.name;
      else if (token.name === 'slotted') outer = this.#slotted(token.data);
      else if (token.name === 'part') outer = partSubject(token.data, this.#context);
      else if (KNOWN_PSEUDO_ELEMENT.test(token.name)) ignored = true;
      else throw new InvalidSelector(`::${token.name} is not known.`);
    }
    const body = tokens.slice(0, first);
    const endsOpen =
      body.length === 0 || isTraversal(body[body.length - 1] ?? { type: SelectorType.Descendant });
    if (endsOpen)
      return {
        body: [...body, { type: SelectorType.Universal, namespace: null }],
        pseudoElement,
        ignored,
        outer,
      };
    return { body, pseudoElement, ignored, outer };
  }

  #slotted(argument: string | null): OuterSubject {
    const selectors = parseSelectorList(argument ?? '', {
      ...this.#context,
      nestingParent: undefined,
      scopingRoot: undefined,
    });
    const [selector] = selectors ?? [];
    if (selector === undefined) throw new InvalidSelector('::slotted() needs a compound selector.');
    const shadowRoot = this.#context.shadowRoot;
    return {
      kind: 'slotted',
      around: (slots) => (element) =>
        element.parent === shadowRoot?.host && selector.matches(element) && slots.matchesSlotOf(element),
    };
  }

  /** @param guardHost compounds without `:host` must not match the host, which is featureless */
  #complex(tokens: readonly Selector[], guardHost: boolean): Selector[] {
    const prepared: Selector[] = [];
    let compound: Selector[] = [];
    const flush = (): void => {
      if (compound.length === 0) return;
      const isHost = compound.some(isHostPseudo);
      for (const token of compound) prepared.push(...this.#simple(token));
      if (guardHost && !isHost)
        prepared.push(this.#predicate((element) => element !== this.#context.shadowRoot?.host));
      compound = [];
    };
    for (const token of tokens) {
      if (!isTraversal(token)) {
        compound.push(token);
        continue;
      }
      if (token.type === SelectorType.Parent || token.type === SelectorType.ColumnCombinator) {
        throw new InvalidSelector(`The combinator ${token.type} is not CSS.`);
      }
      flush();
      prepared.push({ type: token.type });
    }
    if (compound.length === 0) throw new InvalidSelector('The selector ends in a combinator.');
    flush();
    return prepared;
  }

  #simple(token: Selector): Selector[] {
    switch (token.type) {
      case SelectorType.Attribute:
        if (token.action === AttributeAction.Not) throw new InvalidSelector('[a!=b] is not CSS.');
        return [{ ...token, name: token.name.toLowerCase(), namespace: plainNamespace(token.namespace) }];
      case SelectorType.Tag:
      case SelectorType.Universal:
        return [{ ...token, namespace: plainNamespace(token.namespace) }];
      case SelectorType.PseudoElement:
        throw new InvalidSelector(`::${token.name} is not allowed here.`);
      case SelectorType.Pseudo:
        return this.#pseudoClass(token.name, token.data);
      default:
        return [token];
    }
  }

  #pseudoClass(name: string, data: Selector[][] | string | null): Selector[] {
    if (Array.isArray(data)) return this.#selectorPseudo(name, data);
    if (name === NESTING_PSEUDO) return [this.#nesting()];
    if (name === 'scope') return [this.#scope()];
    if (name === 'host') return [this.#host()];
    if (FORGIVING.has(name) && data !== null) return this.#selectorPseudo(name, parseForgiving(data));
    if (typeof data === 'string') return [this.#functional(name, data)];
    const test = pseudoClasses[name];
    if (test !== undefined) return [this.#predicate(test)];
    if (this.#context.userAgent)
      throw new Error(`The user agent stylesheet uses :${name}, which is not known.`);
    throw new InvalidSelector(`:${name} is not known.`);
  }

  #selectorPseudo(name: string, lists: readonly Selector[][]): Selector[] {
    if (name === 'host')
      return [
        this.#host(),
        { type: SelectorType.Pseudo, name: 'is', data: lists.map((list) => this.#complex(list, false)) },
      ];
    if (name === 'host-context') return [this.#hostContext(lists)];
    if (FORGIVING.has(name)) {
      const valid = lists.flatMap((list) => this.#tryComplex(list));
      return [
        valid.length === 0
          ? this.#predicate(() => false)
          : { type: SelectorType.Pseudo, name: 'is', data: valid },
      ];
    }
    if (name !== 'not' && name !== 'has') throw new InvalidSelector(`:${name}() is not known.`);
    if (name === 'not' && lists.some((list) => list[0] !== undefined && isTraversal(list[0]))) {
      throw new InvalidSelector(':not() takes no relative selector.');
    }
    return [{ type: SelectorType.Pseudo, name, data: lists.map((list) => this.#complex(list, false)) }];
  }

  #tryComplex(list: readonly Selector[]): Selector[][] {
    try {
      return [this.#complex(list, false)];
    } catch (error) {
      if (error instanceof InvalidSelector) return [];
      throw error;
    }
  }

  #functional(name: string, argument: string): Selector {
    const position = NTH[name];
    if (position !== undefined) return this.#nth(name, argument, position);
    const test = functionalPseudoClasses[name];
    if (name === 'lang' && /^\s*["']/.test(argument))
      throw new InvalidSelector('Chromium takes no strings here.');
    if (test === undefined) throw new InvalidSelector(`:${name}() is not known.`);
    return this.#predicate((element) => test(element, argument));
  }

  #nth(name: string, argument: string, position: (position: SiblingPosition) => number): Selector {
    const match = /^(.+?)\s+of\s+(.+)$/is.exec(argument);
    const fits = parseAnPlusB(match?.[1] ?? argument);
    if (fits === undefined) throw new InvalidSelector(`:${name}(${argument}) is not An+B.`);
    if (match?.[2] === undefined)
      return this.#predicate((element) => fits(position(positionAmongSiblings(element))));
    if (!name.endsWith('-child')) throw new InvalidSelector(`:${name}() takes no "of".`);
    const of = parseSelectorList(match[2], {
      ...this.#context,
      scopingRoot: undefined,
      nestingParent: undefined,
    });
    if (of === undefined) throw new InvalidSelector(argument);
    const matches = (element: HtmlElement): boolean => of.some((selector) => selector.matches(element));
    const indexOf = indexAmong(matches, name === 'nth-last-child');
    return this.#predicate((element) => {
      const index = indexOf(element);
      return index !== undefined && fits(index);
    });
  }

  #nesting(): Selector {
    const parents = this.#context.nestingParent;
    if (parents === undefined) return this.#scope();
    const known = new WeakMap<HtmlElement, boolean>();
    return this.#predicate((element) => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const matches = parents.some((parent) => parent.pseudoElement === undefined && parent.matches(element));
      known.set(element, matches);
      return matches;
    });
  }

  #scope(): Selector {
    const { scopingRoot } = this.#context;
    if (scopingRoot === undefined) return this.#predicate((element) => element.parent.kind === 'document');
    return this.#predicate((element) => element === scopingRoot.current);
  }

  #host(): Selector {
    return this.#predicate((element) => element === this.#context.shadowRoot?.host);
  }

  #hostContext(lists: readonly Selector[][]): Selector {
    const matchers = lists.map(
      (list) => new SelectorMatcher(this.#complex(list, false), this.#predicates, undefined, this.#context),
    );
    return this.#predicate((element) => {
      if (element !== this.#context.shadowRoot?.host) return false;
      for (const ancestor of withAncestors(element)) {
        if (matchers.some((matcher) => matcher.matches(ancestor))) return true;
      }
      return false;
    });
  }

  #predicate(test: ElementPredicate): PseudoSelector {
    const name = `-predicate-${this.#predicates.size}`;
    this.#predicates.set(name, test);
    return { type: SelectorType.Pseudo, name, data: null };
  }
}

interface SplitSelector {
  readonly body: readonly Selector[];
  readonly pseudoElement: 'before' | 'after' | undefined;
  readonly ignored: boolean;
  readonly outer: OuterSubject | undefined;
}

/** `::slotted()` and `::part()` match an element in another tree than the rest of the selector. */
interface OuterSubject {
  readonly kind: 'slotted' | 'part';
  readonly around: (matcher: SelectorMatcher) => ElementPredicate;
}

function partSubject(argument: string | null, context: SelectorContext): OuterSubject {
  const names = (argument ?? '').trim().split(/\s+/);
  if (names[0] === '') throw new InvalidSelector('::part() needs a name.');
  return {
    kind: 'part',
    around: (hosts) => (element) => {
      const parts = element.attributes.get('part')?.split(/\s+/) ?? [];
      return names.every((name) => parts.includes(name)) && hosts.matchesHostOf(element, context.shadowRoot);
    },
  };
}

function isHostPseudo(token: Selector): boolean {
  return token.type === SelectorType.Pseudo && (token.name === 'host' || token.name === 'host-context');
}

/** `*|a` means any namespace, which is what no prefix means without `@namespace`. */
function plainNamespace(namespace: string | null): null {
  if (namespace !== null && namespace !== '*')
    throw new InvalidSelector(`The namespace ${namespace} is not declared.`);
  return null;
}

function parseForgiving(text: string): Selector[][] {
  return splitAtCommas(text).flatMap((part) => {
    try {
      return hasValidSyntax(part) ? parse(part) : [];
    } catch {
      return [];
    }
  });
}

function* withAncestors(element: HtmlElement): Generator<HtmlElement> {
  let current: HtmlElement['parent'] = element;
  while (current.kind !== 'document') {
    if (current.kind === 'element') yield current;
    current = current.kind === 'element' ? current.parent : current.host;
  }
}

/** Counts, once for each parent, the children that match; undefined for those that do not. */
function indexAmong(
  matches: ElementPredicate,
  fromEnd: boolean,
): (element: HtmlElement) => number | undefined {
  const counted = new WeakMap<HtmlElement['parent'], Map<HtmlElement, number>>();
  return (element) => {
    let indices = counted.get(element.parent);
    if (indices === undefined) {
      const matching = element.parent.children.filter((child) => child.kind === 'element').filter(matches);
      if (fromEnd) matching.reverse();
      indices = new Map(matching.map((child, index) => [child, index + 1]));
      counted.set(element.parent, indices);
    }
    return indices.get(element);
  };
}

/** Under which keys an element must be filed for the compound to have a chance. */
function keysOf(compound: readonly Selector[], context: SelectorContext): readonly string[] {
  const fold = (text: string): string => (context.quirksMode ? text.toLowerCase() : text);
  let best: string | undefined;
  let rank = 0;
  const offer = (key: string, keyRank: number): void => {
    if (keyRank > rank) [best, rank] = [key, keyRank];
  };
  for (const token of compound) {
    if (token.type === SelectorType.Attribute && token.ignoreCase === 'quirks' && token.name === 'id')
      offer(`#${fold(token.value)}`, 4);
    else if (token.type === SelectorType.Attribute && token.ignoreCase === 'quirks' && token.name === 'class')
      offer(`.${fold(token.value)}`, 3);
    else if (token.type === SelectorType.Attribute) offer(`[${token.name.toLowerCase()}`, 1);
    else if (token.type === SelectorType.Tag) offer(token.name.toLowerCase(), 2);
  }
  if (best !== undefined) return [best];
  return keysOfAlternatives(compound, context) ?? ['*'];
}

/** Of `:is(.a, b)` and `&`: the keys of all alternatives together. */
function keysOfAlternatives(
  compound: readonly Selector[],
  context: SelectorContext,
): readonly string[] | undefined {
  for (const token of compound) {
    if (token.type !== SelectorType.Pseudo) continue;
    if (token.name === NESTING_PSEUDO && context.nestingParent !== undefined) {
      return [...new Set(context.nestingParent.flatMap((parent) => parent.keys))];
    }
    if (!FORGIVING.has(token.name) || !Array.isArray(token.data)) continue;
    const keys = token.data.flatMap((list) =>
      keysOf(list.slice(list.findLastIndex(isTraversal) + 1), context),
    );
    return [...new Set(keys)];
  }
  return undefined;
}
