/**
 * Media queries for a desktop browser: a screen with a mouse, no preferences but the colour scheme.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/
 */
import { type CssNode, generate, type MediaQuery, parse } from 'css-tree';
import type { Variant } from '../../snapshot/snapshot.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { isTooComplex } from '../values/complexity.js';
import { evaluateCondition, type Kleene, mixesOperators, negate, toVerdict } from './kleene.js';
import { lengthInPixels } from './query-length.js';

/** Features with one value; the first of several is what a range compares with. */
const DISCRETE: Readonly<Record<string, string>> = {
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  'prefers-reduced-motion': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  'prefers-reduced-data': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  'inverted-colors': 'none',
  'dynamic-range': 'standard',
  'video-dynamic-range': 'standard',
  'color-gamut': 'srgb',
  scripting: 'enabled',
  update: 'fast',
  'overflow-block': 'scroll',
  'overflow-inline': 'scroll',
  'display-mode': 'browser',
  grid: '0',
};
/** Values that are false where a feature stands without a value. */
const FALSE_IN_BOOLEAN_CONTEXT = new Set(['none', 'no-preference', '0']);

/** @param list the text after `@media`; empty means that it always applies */
export function matchesMedia(list: string, variant: Variant): boolean {
  if (list.trim() === '') return true;
  return splitAtCommas(list).some((query) => toVerdict(evaluateQuery(query, variant)));
}

/** A query that does not parse is `not all` (§3.2). */
function evaluateQuery(text: string, variant: Variant): Kleene {
  const query = parseQuery(text);
  if (query === undefined) return false;
  const { modifier, mediaType, condition } = query;
  const typeMatches = mediaType === null || /^(?:all|screen)$/i.test(mediaType);
  const conditionMatches =
    condition === null ? true : evaluateCondition(condition, (node) => testFeature(node, variant));
  const matches = typeMatches ? conditionMatches : false;
  return modifier?.toLowerCase() === 'not' ? negate(matches) : matches;
}

function parseQuery(text: string): MediaQuery | undefined {
  if (isTooComplex(text)) return undefined;
  try {
    const list = parse(text, { context: 'mediaQueryList' });
    if (list.type !== 'MediaQueryList') return undefined;
    const query = list.children.first;
    if (query?.type !== 'MediaQuery') return undefined;
    return query.condition !== null && mixesOperators(query.condition) ? undefined : query;
  } catch {
    return undefined;
  }
}

function testFeature(node: CssNode, variant: Variant): Kleene {
  if (node.type === 'FeatureRange') return testRange(node, variant);
  if (node.type === 'GeneralEnclosed') return testEquation(generate(node), variant);
  if (node.type !== 'Feature') return undefined;
  const name = node.name.toLowerCase();
  if (node.value === null) return inBooleanContext(name, variant);
  const value = generate(node.value).toLowerCase();
  const prefixed = /^(-webkit-)?(min|max)-(.+)$/.exec(name);
  if (prefixed === null) return isExactly(name, value, variant);
  return compare(`${prefixed[1] ?? ''}${prefixed[3]}`, prefixed[2] === 'min' ? '>=' : '<=', value, variant);
}

function testRange(node: CssNode & { type: 'FeatureRange' }, variant: Variant): Kleene {
  const [left, middle] = [generate(node.left).toLowerCase(), generate(node.middle).toLowerCase()];
  if (node.right === null) {
    const leftIsName = measureOf(left, variant) !== undefined;
    return leftIsName
      ? compare(left, node.leftComparison, middle, variant)
      : compare(middle, mirrored(node.leftComparison), left, variant);
  }
  const lower = compare(middle, mirrored(node.leftComparison), left, variant);
  const upper = compare(middle, node.rightComparison ?? '=', generate(node.right), variant);
  return lower === false || upper === false ? false : lower === undefined ? undefined : upper;
}

/** `(width = 375px)`, which css-tree does not take for a range. */
function testEquation(text: string, variant: Variant): Kleene {
  const match = /^\(\s*([^=<>]+?)\s*=\s*([^=<>]+?)\s*\)$/.exec(text.toLowerCase());
  const [, left = '', right = ''] = match ?? [];
  const leftIsName = measureOf(left, variant) !== undefined;
  return leftIsName ? compare(left, '=', right, variant) : compare(right, '=', left, variant);
}

function mirrored(comparison: string): string {
  return comparison.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
}

/** What a range feature measures, and how its values are read; undefined for other features. */
interface Measure {
  readonly actual: number;
  readonly read: (text: string) => number | undefined;
}

function measureOf(name: string, variant: Variant): Measure | undefined {
  const { width, height } = variant.viewport;
  switch (name) {
    case 'width':
    case 'device-width':
      return { actual: width, read: (text) => lengthInPixels(text, variant) };
    case 'height':
    case 'device-height':
      return { actual: height, read: (text) => lengthInPixels(text, variant) };
    case 'aspect-ratio':
    case 'device-aspect-ratio':
      return { actual: width / height, read: readRatio };
    case 'resolution':
      return { actual: 1, read: readResolution };
    case '-webkit-device-pixel-ratio':
      return { actual: 1, read: readNumber };
    case 'color':
      return { actual: 8, read: readNumber };
    case 'color-index':
    case 'monochrome':
      return { actual: 0, read: readNumber };
    default:
      return undefined;
  }
}

function inBooleanContext(name: string, variant: Variant): Kleene {
  const measure = measureOf(name, variant);
  if (measure !== undefined) return measure.actual !== 0;
  const value = discreteValue(name, variant);
  return value === undefined ? undefined : !FALSE_IN_BOOLEAN_CONTEXT.has(value);
}

function isExactly(name: string, value: string, variant: Variant): Kleene {
  const actual = discreteValue(name, variant);
  return actual === undefined ? compare(name, '=', value, variant) : actual === value;
}

function discreteValue(name: string, variant: Variant): string | undefined {
  if (name === 'prefers-color-scheme') return variant.colorScheme;
  if (name === 'orientation')
    return variant.viewport.height >= variant.viewport.width ? 'portrait' : 'landscape';
  return DISCRETE[name];
}

function compare(name: string, comparison: string, text: string, variant: Variant): Kleene {
  const measure = measureOf(name, variant);
  const value = measure?.read(text.trim());
  if (measure === undefined || value === undefined) return undefined;
  switch (comparison) {
    case '<':
      return measure.actual < value;
    case '<=':
      return measure.actual <= value;
    case '>':
      return measure.actual > value;
    case '>=':
      return measure.actual >= value;
    default:
      return measure.actual === value;
  }
}

function readNumber(text: string): number | undefined {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? undefined : number;
}

function readRatio(text: string): number | undefined {
  const [width, height = 1] = text.split('/').map(Number);
  return width === undefined || Number.isNaN(width / height) ? undefined : width / height;
}

function readResolution(text: string): number | undefined {
  const match = /^([\d.]+)(dppx|x|dpi|dpcm)$/.exec(text);
  if (match === null) return undefined;
  const perDppx = match[2] === 'dpi' ? 96 : match[2] === 'dpcm' ? 96 / 2.54 : 1;
  return Number(match[1]) / perDppx;
}
