/**
 * Attributes of SVG that are properties of CSS, as far as Chromium 156 reads them.
 *
 * @see https://svgwg.org/svg2-draft/styling.html#PresentationAttributes
 */
import type { HtmlElement } from '../../html/tree.js';
import type { Hints } from './attribute-values.js';

const PRESENTATION = new Set(
  (
    'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-rendering cursor ' +
    'direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family ' +
    'font-size font-stretch font-style font-variant font-weight image-rendering letter-spacing lighting-color ' +
    'marker-end marker-mid marker-start mask mask-type opacity overflow paint-order pointer-events shape-rendering ' +
    'stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin ' +
    'stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin ' +
    'unicode-bidi vector-effect visibility word-spacing writing-mode'
  ).split(' '),
);
/** Positions and sizes, by the elements that have them as properties. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  foreignObject: ['x', 'y', 'width', 'height'],
  image: ['x', 'y', 'width', 'height'],
  mask: ['x', 'y', 'width', 'height'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  svg: ['x', 'y', 'width', 'height'],
  symbol: ['x', 'y'],
  use: ['x', 'y'],
};
const UNITLESS = new Set([
  'baseline-shift',
  'font-size',
  'letter-spacing',
  'stroke-dashoffset',
  'word-spacing',
]);
const TRANSFORM_ATTRIBUTE: Readonly<Record<string, string>> = {
  linearGradient: 'gradientTransform',
  radialGradient: 'gradientTransform',
  pattern: 'patternTransform',
};

export function addSvgAttributes(element: HtmlElement, hints: Hints): void {
  const { tag, attributes, parent } = element;
  for (const [name, value] of attributes) {
    if (PRESENTATION.has(name)) hints[name] = UNITLESS.has(name) ? withUnit(value) : value;
  }
  const transform = attributes.get(TRANSFORM_ATTRIBUTE[tag] ?? 'transform');
  if (transform !== undefined) addTransform(transform, hints);
  const isInner = tag === 'svg' && parent.kind === 'element' && parent.namespace === 'svg';
  for (const name of GEOMETRY[tag] ?? []) {
    const value = attributes.get(name)?.trim();
    if (value !== undefined && !(isInner && (name === 'width' || name === 'height')))
      hints[name] = withUnit(value);
  }
}

/** SVG's lengths need no unit. */
function withUnit(value: string): string {
  return /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(value.trim()) ? `${value.trim()}px` : value;
}

const FUNCTION = /\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const BETWEEN_NUMBERS = /^[\s,]*$/;

/** Numbers without units, in px and degrees. @see https://drafts.csswg.org/css-transforms-1/#svg-syntax */
function addTransform(text: string, hints: Hints): void {
  const functions: string[] = [];
  FUNCTION.lastIndex = 0;
  while (FUNCTION.lastIndex < text.trimEnd().length) {
    const match = FUNCTION.exec(text);
    const [, name = '', written = ''] = match ?? [];
    const css = BETWEEN_NUMBERS.test(written.replace(NUMBER, ''))
      ? inCss(name, numbersIn(written))
      : undefined;
    if (css === undefined) return;
    functions.push(css);
  }
  if (functions.length > 0) hints['transform'] = functions.join(' ');
}

function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(Number);
}

function inCss(name: string, numbers: readonly number[]): string | undefined {
  const [first, second, third] = numbers;
  if (first === undefined) return undefined;
  if (name === 'matrix') return numbers.length === 6 ? `matrix(${numbers.join(', ')})` : undefined;
  if (name === 'rotate' && second !== undefined && third !== undefined && numbers.length === 3)
    return rotationAround(first, second, third);
  if (name === 'translate') return numbers.length > 2 ? undefined : `translate(${first}px, ${second ?? 0}px)`;
  if (name === 'scale') return numbers.length > 2 ? undefined : `scale(${first}, ${second ?? first})`;
  return numbers.length === 1 ? `${name}(${first}deg)` : undefined;
}

function rotationAround(degrees: number, x: number, y: number): string {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const moved = [x - cos * x + sin * y, y - sin * x - cos * y];
  return `matrix(${[cos, sin, -sin, cos, ...moved].map((number) => number.toFixed(6)).join(', ')})`;
}
