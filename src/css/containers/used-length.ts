/**
 * Computed values read as lengths, and what stands around a content box.
 *
 * @see https://drafts.csswg.org/css-box-4/
 */
import { mathFunctionNames } from '@csstools/css-calc';
import type { ComputedStyle } from '../computed/computed-style.js';
import { computeMath } from '../values/math.js';
import { NUMERIC } from '../values/numbers.js';
import { undecidable } from './undecidable.js';

export type Axis = 'width' | 'height';

export const SIDES = {
  width: ['left', 'right'],
  height: ['top', 'bottom'],
} as const satisfies Record<Axis, readonly [string, string]>;

/** Layout in Chromium counts in 64ths of a pixel, and cuts off the rest. */
export function layoutUnits(pixels: number): number {
  return Math.trunc(pixels * 64) / 64;
}

/** `<div id="a">`, for reasons. */
export function nameOf({ element }: ComputedStyle): string {
  for (const name of ['id', 'class']) {
    const value = element.attributes.get(name);
    if (value !== undefined && value.length < 40) return `<${element.tag} ${name}="${value}">`;
  }
  return `<${element.tag}>`;
}

/** @throws {Undecidable} when the value must not be relied on */
export function read(style: ComputedStyle, property: string): string {
  const { text, unknown } = style.computed(property);
  return unknown === undefined ? text : undecidable(withoutStop(unknown));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/**
 * @param base px that 100% is
 * @returns undefined for keywords
 */
export function lengthOf(text: string, base: () => number): number | undefined {
  const match = NUMERIC.exec(text);
  if (match !== null) {
    const number = Number(match[1]);
    if (match[2] === 'px') return layoutUnits(number);
    if (match[2] === '%') return layoutUnits((number * base()) / 100);
    return undecidable(`${text} is not understood`);
  }
  const open = text.indexOf('(');
  if (open === -1) return undefined;
  if (!mathFunctionNames.has(text.slice(0, open))) return undecidable(`${text} is not understood`);
  const inPixels = text.replace(/(-?[\d.]+(?:e[+-]?\d+)?)%/g, (_, percent: string) => {
    return `${(Number(percent) / 100) * base()}px`;
  });
  const solved = NUMERIC.exec(computeMath(inPixels, (number, unit) => (unit === 'px' ? number : undefined)));
  if (solved?.[2] !== 'px') return undecidable(`${text} is not understood`);
  return layoutUnits(Number(solved[1]));
}

/** Padding on both sides. @param inlineBase px that 100% is: the width of the containing block on both axes */
export function paddings(style: ComputedStyle, axis: Axis, inlineBase: () => number): number {
  return bothSides(axis, (side) => lengthOf(read(style, `padding-${side}`), inlineBase) ?? 0);
}

export function borders(style: ComputedStyle, axis: Axis): number {
  return bothSides(axis, (side) => Number.parseFloat(read(style, `border-${side}-width`)));
}

/** Without `auto`, which is nothing where a box fills what there is. */
export function margins(style: ComputedStyle, axis: Axis, inlineBase: () => number): number {
  return bothSides(axis, (side) => lengthOf(read(style, `margin-${side}`), inlineBase) ?? 0);
}

export function hasAutoMargin(style: ComputedStyle, axis: Axis): boolean {
  return SIDES[axis].some((side) => read(style, `margin-${side}`) === 'auto');
}

function bothSides(axis: Axis, sizeOf: (side: string) => number): number {
  const [start, end] = SIDES[axis];
  return sizeOf(start) + sizeOf(end);
}
