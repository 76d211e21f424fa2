/**
 * From css-what's tokens to those that css-select compiles: pseudo-classes become predicates of ours,
 * `::slotted()` and `::part()` matches across shadow boundaries, and what browsers refuse is refused.
 *
 * @see https://drafts.csswg.org/selectors/
 * @see https://drafts.csswg.org/css-scoping/#selectors
 */
import {
  AttributeAction,
  isTraversal,
  type PseudoSelector,
  parse,
  type Selector,
  SelectorType,
} from 'css-what';
import type { HtmlElement } from '../../html/tree.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { hasValidSyntax } from './check-syntax.js';
import { type ComplexSelector, type ElementPredicate, SelectorMatcher } from './complex-selector.js';
import { functionalPseudoClasses, NEVER_ON_ARRIVAL, pseudoClasses } from './pseudo-classes.js';
import { FORGIVING, InvalidSelector, type SelectorContext } from './selector-context.js';
import { isKeyOnly, keysOf } from './selector-keys.js';
import { indexAmong, parseAnPlusB, positionAmongSiblings, type SiblingPosition } from './sibling-position.js';
import { NESTING_PSEUDO, type Specificity } from './specificity.js';

/** Parses the selector lists inside of selectors. */
type ParseList = (text: string, context: SelectorContext) => readonly ComplexSelector[] | undefined;

/** Chromium takes these, and they generate boxes or highlights that no rule of ours looks at. */
const KNOWN_PSEUDO_ELEMENT =
  /^(?:first-line|first-letter|placeholder|backdrop|selection|marker|file-selector-button|cue|cue-region|details-content|target-text|highlight|spelling-error|grammar-error|search-text|view-transition.*|scroll-marker.*|scroll-button|picker|picker-icon|checkmark|column|-webkit-.*)$/;
const NEVER = new Set(NEVER_ON_ARRIVAL);
const NTH: Readonly<Record<string, (position: SiblingPosition) => number>> = {
  'nth-child': (position) => position.index,
  'nth-last-child': (position) => position.indexFromEnd,
  'nth-of-type': (position) => position.indexOfType,
  'nth-last-of-type': (position) => position.indexOfTypeFromEnd,
};

/** Turns css-what's tokens into those that css-select is to compile, with our pseudo-classes. */
export class SelectorPreparation {
  readonly #context: SelectorContext;
  readonly #parseList: ParseList;
  readonly #predicates = new Map<string, ElementPredicate>();

  constructor(context: SelectorContext, parseList: ParseList) {
    this.#context = context;
    this.#parseList = parseList;
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
      asksForKeyOnly: outer === undefined && isKeyOnly(body),
      canMatchOnArrival: !body.some(isNeverOnArrival),
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
    const selectors = this.#parseList(argument ?? '', {
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
    const of = this.#parseList(match[2], {
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

function isNeverOnArrival(token: Selector): boolean {
  return token.type === SelectorType.Pseudo && token.data === null && NEVER.has(token.name);
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
