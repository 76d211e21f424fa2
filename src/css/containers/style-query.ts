/**
 * `style(…)`: questions about custom properties of an ancestor. Other properties cannot be asked about
 * in Chromium.
 *
 * @see https://drafts.csswg.org/css-conditional-5/#style-container
 */
import { type CssNode, ident, tokenTypes } from 'css-tree';
import type { ComputedStyle } from '../computed/computed-style.js';
import { computeRegistered } from '../computed/custom-properties.js';
import { ElementValueContext } from '../computed/element-value-context.js';
import { compareNumbers, isChain } from '../conditions/feature-test.js';
import { evaluateCondition, type Kleene } from '../conditions/kleene.js';
import { substitute } from '../custom-properties/substitute.js';
import { afterComponentValue, readTokens, type Tokens, textBetween, tokenText } from '../syntax/tokens.js';
import { computeComponents } from '../values/components.js';
import { CSS_WIDE_KEYWORDS, needsSubstitution } from '../values/grammar.js';
import { NUMERIC } from '../values/numbers.js';
import { parseCondition, writtenText } from './parse-condition.js';

export type StyleQuery =
  | { readonly kind: 'has'; readonly name: string }
  | { readonly kind: 'is'; readonly name: string; readonly value: string }
  | { readonly kind: 'range'; readonly operands: readonly string[]; readonly comparisons: readonly string[] }
  | {
      readonly kind: 'condition';
      readonly condition: CssNode;
      readonly parts: ReadonlyMap<CssNode, StyleQuery>;
    };

const MAX_DEPTH = 20;
const PROPERTY = /^--(?:[\w-]|[^\0-\x7f]|\\.)*$/;

/** @param text what stands in `style(…)` @returns undefined for what Chromium does not know */
export function readStyleQuery(text: string, depth = 0): StyleQuery | undefined {
  const trimmed = text.trim();
  if (depth > MAX_DEPTH) return undefined;
  if (/^(?:\(|not[\s(])/i.test(trimmed)) return readParts(trimmed, depth);
  return readFeature(trimmed);
}

function readParts(text: string, depth: number): StyleQuery | undefined {
  const condition = parseCondition(text);
  if (condition === undefined) return undefined;
  const parts = new Map<CssNode, StyleQuery>();
  let isKnown = true;
  evaluateCondition(condition, (node) => {
    const part = readStyleQuery(writtenText(node, text).slice(1, -1), depth + 1);
    if (part === undefined) isKnown = false;
    else parts.set(node, part);
    return true;
  });
  return isKnown ? { kind: 'condition', condition, parts } : undefined;
}

function readFeature(text: string): StyleQuery | undefined {
  const declaration = /^([^\s:]+)\s*:(.*)$/s.exec(text);
  const [, name = text, value] = declaration ?? [];
  if (PROPERTY.test(name)) {
    const decoded = ident.decode(name);
    if (value === undefined) return { kind: 'has', name: decoded };
    const stated = value.replace(/!\s*important\s*$/i, '').trim();
    return stated.includes(';') ? undefined : { kind: 'is', name: decoded, value: stated };
  }
  return readRange(text);
}

/** `--x > 3`, `1px < --x <= 10px`. */
function readRange(text: string): StyleQuery | undefined {
  const tokens = readTokens(text);
  const operands: string[] = [];
  const comparisons: string[] = [];
  let from = 0;
  for (let at = 0; at < tokens.count; at = afterComponentValue(tokens, at)) {
    const comparison = comparisonAt(tokens, at);
    if (comparison === undefined) continue;
    operands.push(textBetween(tokens, from, at));
    comparisons.push(comparison);
    if (comparison.length === 2) at++;
    from = at + 1;
  }
  operands.push(textBetween(tokens, from, tokens.count));
  const [first, second] = comparisons;
  if (first === undefined || operands.includes('') || comparisons.length > 2) return undefined;
  return second === undefined || isChain(first, second)
    ? { kind: 'range', operands, comparisons }
    : undefined;
}

function comparisonAt(tokens: Tokens, at: number): string | undefined {
  if (tokens.types[at] !== tokenTypes.Delim) return undefined;
  const sign = tokenText(tokens, at);
  if (sign === '=') return sign;
  if (sign !== '<' && sign !== '>') return undefined;
  return tokenText(tokens, at + 1) === '=' ? `${sign}=` : sign;
}

/** @param note is told why a value of the container is a guess @returns undefined when it was told */
export function evaluateStyleQuery(
  query: StyleQuery,
  container: ComputedStyle,
  note: (reason: string) => void,
): Kleene {
  if (query.kind === 'condition') {
    return evaluateCondition(query.condition, (node) => {
      const part = query.parts.get(node);
      return part === undefined ? undefined : evaluateStyleQuery(part, container, note);
    });
  }
  const context = new ElementValueContext(container, query.kind === 'range' ? 'width' : query.name);
  const result = query.kind === 'range' ? isInRange(query, context) : hasValue(query, container, context);
  if (context.reason === undefined) return result;
  note(context.reason);
  return undefined;
}

function hasValue(
  query: StyleQuery & { kind: 'has' | 'is' },
  container: ComputedStyle,
  context: ElementValueContext,
): boolean {
  const { name } = query;
  const actual = context.custom(name);
  const registered = container.environment.registry.get(name);
  if (query.kind === 'has') return actual !== registered?.initialValue;
  const keyword = query.value.toLowerCase();
  if (CSS_WIDE_KEYWORDS.has(keyword)) return actual === valueOfKeyword(keyword, name, container);
  const text = needsSubstitution(query.value) ? substitute(query.value, context) : query.value;
  if (text === undefined || actual === undefined) return false;
  return actual === (registered === undefined ? text : computeRegistered(registered, text, context));
}

/** What no property is when nothing can be rolled back to. */
const NEVER = null;

function valueOfKeyword(
  keyword: string,
  name: string,
  container: ComputedStyle,
): string | undefined | typeof NEVER {
  const registered = container.environment.registry.get(name);
  if (keyword.startsWith('revert')) return NEVER;
  const inherits = keyword === 'inherit' || (keyword === 'unset' && (registered?.inherits ?? true));
  const inherited = inherits ? container.parent?.customProperty(name).text : undefined;
  return inherited ?? registered?.initialValue;
}

/** False, not unknown, when the two are not of one kind. */
function isInRange(
  { operands, comparisons }: StyleQuery & { kind: 'range' },
  context: ElementValueContext,
): boolean {
  const quantities = operands.map((operand) => quantityOf(operand, context));
  return comparisons.every((comparison, index) => {
    const [left, right] = [quantities[index], quantities[index + 1]];
    if (left === undefined || right === undefined || left.unit !== right.unit) return false;
    return compareNumbers(left.number, comparison, right.number);
  });
}

interface Quantity {
  readonly number: number;
  readonly unit: string;
}

function quantityOf(operand: string, context: ElementValueContext): Quantity | undefined {
  const written = PROPERTY.test(operand) ? context.custom(ident.decode(operand)) : operand;
  const text = written !== undefined && needsSubstitution(written) ? substitute(written, context) : written;
  if (text === undefined) return undefined;
  const match = NUMERIC.exec(computeComponents(text, context));
  const [, number, unit = ''] = match ?? [];
  return number === undefined || /\s/.test(unit) ? undefined : { number: Number(number), unit };
}
