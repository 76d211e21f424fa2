/** The ways in which style sheets put an element out of sight although it is displayed. */
import type { Style } from '../snapshot/snapshot.js';

/** Further out than any page is wide or tall: the off-screen idiom. In CSS px. */
const FAR_OUT = 999;
/** To the right and downwards pages go on: only what is further out than anybody scrolls is gone. */
const FAR_ALONG = 3 * FAR_OUT;
const CLIPS = new Set(['hidden', 'clip', 'auto', 'scroll']);

/** Computed values, as far as they are known; empty where they are not. */
export type Values = Pick<Style, 'get'>;

/** Why the box that has this style, and all in it, cannot be seen; undefined when it can, for all that its own style says. */
export function outOfSight(style: Values): string | undefined {
  const isInline = style.get('display') === 'inline';
  return (
    clippedAway(style) ??
    positionedAway(style) ??
    marginedAway(style, isInline) ??
    (isInline ? undefined : (indentedAway(style) ?? transformedAway(style) ?? sizeless(style)))
  );
}

/** The idioms of text for screen readers alone: `clip: rect(0 0 0 0)`, `clip-path: inset(50%)`. */
function clippedAway(style: Values): string | undefined {
  const isOut = style.get('position') === 'absolute' || style.get('position') === 'fixed';
  const rect = /^rect\((.+)\)$/.exec(style.get('clip'))?.[1];
  if (isOut && rect !== undefined) {
    const [top = 0, right = 0, bottom = 0, left = 0] = rect.split(/[\s,]+/).map(Number.parseFloat);
    if (bottom - top <= 1 && right - left <= 1) return 'clip cuts it away';
  }
  const shape = /^([a-z]+)\((.*)\)/.exec(style.get('clip-path'));
  return shape !== null && isEmptyShape(shape[1] ?? '', shape[2] ?? '')
    ? 'clip-path cuts it away'
    : undefined;
}

/** @see https://drafts.csswg.org/css-shapes-1/#basic-shape-functions */
function isEmptyShape(name: string, inside: string): boolean {
  const isZero = (size: string | undefined) => size !== undefined && Number.parseFloat(size) === 0;
  if (name === 'circle') return isZero(inside.split(/\s+/)[0]);
  if (name === 'ellipse') return inside.split(/\s+/, 2).some(isZero);
  if (name === 'inset') return isEmptyInset(inside.replace(/\bround\b.*$/, '').trim());
  if (name !== 'polygon') return false;
  const points = inside.replace(/^\s*(?:nonzero|evenodd)\s*,/, '').split(',');
  const coordinates = points.map((point) => point.trim().split(/\s+/));
  return [0, 1].some((axis) => new Set(coordinates.map((point) => point[axis])).size === 1);
}

/** Two opposite insets of 100 % together leave nothing. */
function isEmptyInset(insets: string): boolean {
  const sides = insets.split(/\s+/).map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  const [top = 0, right = top, bottom = top, left = right] = sides;
  return top + bottom >= 100 || left + right >= 100;
}

function positionedAway(style: Values): string | undefined {
  const position = style.get('position');
  if (position === 'static') return undefined;
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    const offset = px(style.get(side)) ?? 0;
    const isAlong = offset >= FAR_ALONG && position !== 'sticky';
    if (offset <= -FAR_OUT || isAlong) return `${side} puts it off the screen (${style.get(side)})`;
  }
  return undefined;
}

function marginedAway(style: Values, isInline: boolean): string | undefined {
  for (const side of isInline ? ['margin-left'] : ['margin-left', 'margin-top']) {
    if ((px(style.get(side)) ?? 0) <= -FAR_OUT) return `${side} puts it off the screen (${style.get(side)})`;
  }
  return undefined;
}

/** Text pushed out to the left, or out of a box that cuts it off. */
function indentedAway(style: Values): string | undefined {
  const indent = style.get('text-indent');
  const isPushedOut = /^[\d.]+%$/.test(indent) && Number.parseFloat(indent) >= 100;
  const isCutOff = CLIPS.has(style.get('overflow-x')) && style.get('white-space').startsWith('nowrap');
  if ((px(indent) ?? 0) > -FAR_OUT && !(isPushedOut && isCutOff)) return undefined;
  return `text-indent puts its text off the screen (${indent})`;
}

function transformedAway(style: Values): string | undefined {
  const [scale, shift, transform] = [style.get('scale'), style.get('translate'), style.get('transform')];
  if (scale.split(' ').some((factor) => Number(factor) === 0 && factor !== ''))
    return 'scale shrinks it to nothing';
  if (shift.split(' ').some(isFarShift)) return 'translate puts it off the screen';
  if (/scale(?:3d|x|y)?\([^)]*(?<![\d.])0(?:\.0+)?(?![\d.])[^)]*\)/i.test(transform))
    return 'transform shrinks it to nothing';
  const matrix = /^matrix\(([^)]+)\)$/.exec(transform)?.[1]?.split(',').map(Number);
  if (matrix !== undefined) return awayByMatrix(matrix);
  const shifts = [...transform.matchAll(/translate(?:3d|x|y)?\(([^)]*)\)/gi)];
  const isFar = shifts.some(([, lengths = '']) => lengths.split(',').some(isFarShift));
  return isFar ? 'transform puts it off the screen' : undefined;
}

function awayByMatrix([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[]): string | undefined {
  if (a * d - b * c === 0) return 'transform shrinks it to nothing';
  const isFar = Math.min(x, y) <= -FAR_OUT || Math.max(x, y) >= FAR_ALONG;
  return isFar ? 'transform puts it off the screen' : undefined;
}

function isFarShift(length: string): boolean {
  const shift = px(length.trim()) ?? 0;
  return shift <= -FAR_OUT || shift >= FAR_ALONG;
}

/** No size, and nothing spills out. */
function sizeless(style: Values): string | undefined {
  const isTiny = (...sizes: string[]) => sizes.some((size) => (px(style.get(size)) ?? 2) <= 1);
  if (isTiny('height', 'max-height') && CLIPS.has(style.get('overflow-y'))) return 'it has no height';
  if (isTiny('width', 'max-width') && CLIPS.has(style.get('overflow-x'))) return 'it has no width';
  return undefined;
}

/** A length in CSS px; undefined for keywords and percentages. */
export function px(value: string): number | undefined {
  return /^-?[\d.]+(?:e[+-]?\d+)?px$/i.test(value) || value === '0' ? Number.parseFloat(value) : undefined;
}
