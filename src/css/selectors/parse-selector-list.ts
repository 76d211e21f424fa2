/**
 * A selector list as written to matchers: checks what a browser checks, resolves `&`, `:scope`,
 * `:host`, `::slotted()` and `::part()`, and leaves the rest to css-select.
 *
 * @see https://drafts.csswg.org/selectors/#parse-selector
 * @see https://drafts.csswg.org/css-nesting/#nest-selector
 */
import { isTraversal, type PseudoSelector, parse, type Selector, SelectorType } from 'css-what';
import { readTokens, splitAtCommas, tokenText } from '../syntax/tokens.js';
import { deepestBracket } from '../values/complexity.js';
import { hasValidSyntax } from './check-syntax.js';
import type { ComplexSelector } from './complex-selector.js';
import { SelectorPreparation } from './prepare-selector.js';
import { InvalidSelector, type SelectorContext } from './selector-context.js';
import {
  compareSpecificity,
  NESTING_PSEUDO,
  NO_SPECIFICITY,
  type Specificity,
  specificityOf,
} from './specificity.js';

/** Matches nothing, which css-what does not know how to say. */
const EMPTY_LIST = /:(is|where|matches|-webkit-any)\(\s*\)/gi;

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
  return new SelectorPreparation(context, parseSelectorList).prepare(
    text,
    absolute,
    specificityOf(absolute, parentSpecificity),
  );
}

/** css-what does not know `&`; it becomes a pseudo-class of our own. */
function markNesting(text: string): { text: string; nests: boolean } {
  if (!text.includes('&')) return { text, nests: false };
  const tokens = readTokens(text);
  let marked = '';
  let nests = false;
  for (let at = 0; at < tokens.count; at++) {
    const piece = tokenText(tokens, at);
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
