/**
 * Gradients as Chromium writes them: without what would be so anyway, positions as percentages.
 *
 * @see https://drafts.csswg.org/css-images-4/#gradients
 */
import { componentsOf } from '../shorthands/components.js';
import { fromNearSide, splitPosition } from '../shorthands/position.js';
import { splitAtCommas } from '../syntax/tokens.js';

const GRADIENT = /^(?:repeating-)?(linear|radial|conic)-gradient\(/;
/** Colours of CSS 2 and 3; a gradient between those is in sRGB, and between others in Oklab. */
const LEGACY_COLOR = /^(?:rgba?\(|currentcolor)/;
const OTHER_COLOR = /^(?:(?:ok)?(?:lab|lch)|color)\(/;

/** @param text a computed list of images, with absolute colours */
export function serializeGradients(text: string): string {
  if (!text.includes('-gradient(')) return text;
  return splitAtCommas(text)
    .map((image) => (GRADIENT.test(image) && image.endsWith(')') ? serializeGradient(image) : image))
    .join(', ');
}

function serializeGradient(image: string): string {
  const open = image.indexOf('(');
  const args = splitAtCommas(image.slice(open + 1, -1));
  const stops = args.filter((arg, index) => index > 0 || isStop(arg));
  const line = args.length === stops.length ? '' : (args[0] ?? '');
  const kind = GRADIENT.exec(image)?.[1] ?? 'linear';
  const shape = serializeLine(kind, componentsOf(line), stops);
  const written = [
    ...(shape === '' ? [] : [shape]),
    ...stops.flatMap(separateStops).map((stop) => withUnit(kind, stop)),
  ];
  return `${image.slice(0, open)}(${written.join(', ')})`;
}

function isStop(argument: string): boolean {
  return LEGACY_COLOR.test(argument) || OTHER_COLOR.test(argument);
}

/** A colour at two places is two stops. */
function separateStops(stop: string): string[] {
  const [color = '', first, second] = componentsOf(stop);
  return second === undefined ? [stop] : [`${color} ${first}`, `${color} ${second}`];
}

/** A bare zero is an angle around a point, and a length along a line. */
function withUnit(kind: string, stop: string): string {
  return stop.endsWith(' 0') ? `${stop}${kind === 'conic' ? 'deg' : 'px'}` : stop;
}

function serializeLine(kind: string, words: readonly string[], stops: readonly string[]): string {
  const at = words.indexOf('in');
  const space = at === -1 ? [] : wordsOfSpace(words, at);
  const rest = at === -1 ? words : [...words.slice(0, at), ...words.slice(at + space.length)];
  return [shapeOf(kind, rest.join(' ')), spaceOf(space, stops)].filter((part) => part !== '').join(' ');
}

/** `in oklch longer hue` */
function wordsOfSpace(words: readonly string[], at: number): readonly string[] {
  return words.slice(at, words[at + 3] === 'hue' ? at + 4 : at + 2);
}

function spaceOf(words: readonly string[], stops: readonly string[]): string {
  const [, name, way] = words;
  if (name === undefined) return '';
  const usual = stops.some((stop) => OTHER_COLOR.test(stop)) ? 'oklab' : 'srgb';
  if (name === usual) return '';
  return way === 'shorter' ? `in ${name}` : words.join(' ');
}

function shapeOf(kind: string, text: string): string {
  if (kind === 'linear') return text === 'to bottom' || text === '180deg' ? '' : text;
  const at = /(?:^| )at (.*)$/.exec(text);
  const center = at === null ? '' : centerOf(at[1] ?? '');
  const before = at === null ? text : text.slice(0, at.index);
  const shape =
    kind === 'conic'
      ? before.replace(/^from 0deg$/, '')
      : before
          .split(' ')
          .filter((word) => word !== 'ellipse' && word !== 'farthest-corner')
          .join(' ');
  return [shape, center].filter((part) => part !== '').join(' ');
}

function centerOf(position: string): string {
  const parts = splitPosition(componentsOf(position)).map(fromNearSide);
  const text = parts.join(' ');
  return text === '50% 50%' ? '' : `at ${text}`;
}
