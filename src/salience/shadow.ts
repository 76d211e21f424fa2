/**
 * What is painted around a box: shadow, glow, ring or outline.
 *
 * @see https://drafts.csswg.org/css-backgrounds-3/#box-shadow
 * @see https://drafts.csswg.org/css-ui-4/#outline-props
 */
import {
  type ComponentValue,
  isTokenNode,
  parseCommaSeparatedListOfComponentValues,
} from '@csstools/css-parser-algorithms';
import { isTokenDimension, isTokenIdent, tokenize } from '@csstools/css-tokenizer';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { parseColor } from './color.js';
import type { Rgba } from './measure.js';

/** One outer shadow; lengths in CSS px. */
export interface Shadow {
  readonly color: Rgba;
  /** How far it reaches beyond the box, taken as if all sides were alike. */
  readonly reachPx: number;
  /** A sharp frame: without offset and blur. */
  readonly isRing: boolean;
  /** The property that paints it. */
  readonly property: 'box-shadow' | 'outline-color';
}

/** Those outside of the box that have a colour and an extent. Inner shadows are none of them. */
export function shadowsOf(element: SnapshotElement): readonly Shadow[] {
  return [...boxShadows(element), ...outlines(element)];
}

function outlines({ style }: SnapshotElement): Shadow[] {
  const color = parseColor(style.get('outline-color'));
  const reachPx = Number.parseFloat(style.get('outline-width'));
  if (style.get('outline-style') === 'none' || color === undefined || color.alpha === 0 || !(reachPx > 0))
    return [];
  return [{ color, reachPx, isRing: true, property: 'outline-color' }];
}

function boxShadows({ style }: SnapshotElement): Shadow[] {
  const value = style.get('box-shadow');
  if (value === 'none' || value === '') return [];
  return parseCommaSeparatedListOfComponentValues(tokenize({ css: value })).flatMap((shadow) => {
    const color = shadow.map((part) => parseColor(part.toString())).find((parsed) => parsed !== undefined);
    const [x = 0, y = 0, blur = 0, spread = 0] = shadow.flatMap(lengthPx);
    // Offsets push it out on one side as far as they draw it in on the other, where the box hides it.
    const reachPx = spread + blur / 2 + (Math.abs(x) + Math.abs(y)) / 2;
    if (color === undefined || color.alpha === 0 || reachPx <= 0 || shadow.some(isInset)) return [];
    return [{ color, reachPx, isRing: x === 0 && y === 0 && blur === 0, property: 'box-shadow' }];
  });
}

function isInset(part: ComponentValue): boolean {
  return isTokenNode(part) && isTokenIdent(part.value) && part.value[4].value.toLowerCase() === 'inset';
}

function lengthPx(part: ComponentValue): number[] {
  return isTokenNode(part) && isTokenDimension(part.value) ? [part.value[4].value] : [];
}
