/**
 * Media queries for a desktop browser: a screen with a mouse, no preferences but the colour scheme.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/
 */
import { type MediaQuery, parse } from 'css-tree';
import type { Variant } from '../../snapshot/snapshot.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { isTooComplex } from '../values/complexity.js';
import { initialLengthContext } from '../values/length-context.js';
import { type FeatureSource, type Measure, readRatio, testFeature } from './feature-test.js';
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
  const device: FeatureSource = {
    measure: (name) => measureOf(name, variant),
    discrete: (name) => discreteValue(name, variant),
  };
  const conditionMatches =
    condition === null ? true : evaluateCondition(condition, (node) => testFeature(node, device));
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

function measureOf(name: string, variant: Variant): Measure | undefined {
  const { width, height } = variant.viewport;
  const readLength = (text: string): number | undefined =>
    lengthInPixels(text, initialLengthContext(variant.viewport));
  switch (name) {
    case 'width':
    case 'device-width':
      return { actual: width, read: readLength };
    case 'height':
    case 'device-height':
      return { actual: height, read: readLength };
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

function discreteValue(name: string, variant: Variant): string | undefined {
  if (name === 'prefers-color-scheme') return variant.colorScheme;
  if (name === 'orientation')
    return variant.viewport.height >= variant.viewport.width ? 'portrait' : 'landscape';
  return DISCRETE[name];
}

function readNumber(text: string): number | undefined {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? undefined : number;
}

function readResolution(text: string): number | undefined {
  const match = /^([\d.]+)(dppx|x|dpi|dpcm)$/.exec(text);
  if (match === null) return undefined;
  const perDppx = match[2] === 'dpi' ? 96 : match[2] === 'dpcm' ? 96 / 2.54 : 1;
  return Number(match[1]) / perDppx;
}
