/**
 * Features in parentheses, `(min-width: 400px)`, `(400px <= width < 800px)`, `(hover)`: what media and
 * container queries have in common.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#mq-features
 */
import { type CssNode, generate } from 'css-tree';
import type { Kleene } from './kleene.js';

/** What a range feature measures, and how the values that it is compared with are read. */
export interface Measure {
  readonly actual: number;
  /** Undefined for what is not a value of the feature. */
  readonly read: (text: string) => number | undefined;
}

/** What is asked about; names come in lower case. */
export interface FeatureSource {
  /** Undefined for features without a range. */
  measure(name: string): Measure | undefined;
  /** The one value of a feature without a range; undefined for other features. */
  discrete(name: string): string | undefined;
}

/** Values that are false where a feature stands without a value. */
const FALSE_IN_BOOLEAN_CONTEXT = new Set(['none', 'no-preference', '0']);

/** @returns undefined for features and values that browsers do not know */
export function testFeature(node: CssNode, source: FeatureSource): Kleene {
  if (node.type === 'FeatureRange') return testRange(node, source);
  if (node.type === 'GeneralEnclosed') return testEquation(generate(node), source);
  if (node.type !== 'Feature') return undefined;
  const name = node.name.toLowerCase();
  if (node.value === null) return inBooleanContext(name, source);
  const value = generate(node.value).toLowerCase();
  const prefixed = /^(-webkit-)?(min|max)-(.+)$/.exec(name);
  if (prefixed === null) return isExactly(name, value, source);
  return compare(`${prefixed[1] ?? ''}${prefixed[3]}`, prefixed[2] === 'min' ? '>=' : '<=', value, source);
}

function testRange(node: CssNode & { type: 'FeatureRange' }, source: FeatureSource): Kleene {
  const [left, middle] = [generate(node.left).toLowerCase(), generate(node.middle).toLowerCase()];
  if (node.right === null) {
    const leftIsName = source.measure(left) !== undefined;
    return leftIsName
      ? compare(left, node.leftComparison, middle, source)
      : compare(middle, mirrored(node.leftComparison), left, source);
  }
  const rightComparison = node.rightComparison ?? '=';
  if (!isChain(node.leftComparison, rightComparison)) return undefined;
  const lower = compare(middle, mirrored(node.leftComparison), left, source);
  const upper = compare(middle, rightComparison, generate(node.right), source);
  return lower === false || upper === false ? false : lower === undefined ? undefined : upper;
}

/** Both `<` or `<=`, or both `>` or `>=`. */
export function isChain(left: string, right: string): boolean {
  return left[0] !== '=' && left[0] === right[0];
}

/** `(width = 375px)`, which css-tree does not take for a range. */
function testEquation(text: string, source: FeatureSource): Kleene {
  const match = /^\(\s*([^=<>]+?)\s*=\s*([^=<>]+?)\s*\)$/.exec(text.toLowerCase());
  const [, left = '', right = ''] = match ?? [];
  const leftIsName = source.measure(left) !== undefined;
  return leftIsName ? compare(left, '=', right, source) : compare(right, '=', left, source);
}

function mirrored(comparison: string): string {
  return comparison.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
}

function inBooleanContext(name: string, source: FeatureSource): Kleene {
  const measure = source.measure(name);
  if (measure !== undefined) return measure.actual !== 0;
  const value = source.discrete(name);
  return value === undefined ? undefined : !FALSE_IN_BOOLEAN_CONTEXT.has(value);
}

function isExactly(name: string, value: string, source: FeatureSource): Kleene {
  const actual = source.discrete(name);
  return actual === undefined ? compare(name, '=', value, source) : actual === value;
}

function compare(name: string, comparison: string, text: string, source: FeatureSource): Kleene {
  const measure = source.measure(name);
  const value = measure?.read(text.trim());
  if (measure === undefined || value === undefined) return undefined;
  return compareNumbers(measure.actual, comparison, value);
}

/** @param comparison `<`, `<=`, `>`, `>=` or `=` */
export function compareNumbers(left: number, comparison: string, right: number): boolean {
  switch (comparison) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return left === right;
  }
}

/** `16/9`, or one number. */
export function readRatio(text: string): number | undefined {
  const [width, height = 1] = text.split('/').map(Number);
  return width === undefined || Number.isNaN(width / height) ? undefined : width / height;
}
