/** Margins, borders and padding, in CSS px. */
import type { Style } from '../../snapshot/snapshot.js';
import type { LayoutBox } from './box-tree.js';
import type { Layout } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';

export type Axis = 'horizontal' | 'vertical';
const SIDES = { horizontal: ['left', 'right'], vertical: ['top', 'bottom'] } as const;

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Of one side; 0 where no border is drawn. */
export function borderWidth(style: Style, side: Side): number {
  const lineStyle = readKnown(style, `border-${side}-style`);
  if (lineStyle === 'none' || lineStyle === 'hidden') return 0;
  return toPx(readLength(style, `border-${side}-width`), () => 0) ?? 0;
}

/** Padding and border of both sides; `base` is what percentages are of. */
export function paddingAndBorder(box: LayoutBox, axis: Axis, base: () => number): number {
  return SIDES[axis].reduce((sum, side) => sum + edge(box.style, side, base), 0);
}

/** Padding and border of one side. */
export function edge(style: Style, side: Side, base: () => number): number {
  return borderWidth(style, side) + (toPx(readLength(style, `padding-${side}`), base) ?? 0);
}

export function borders(box: LayoutBox, axis: Axis): number {
  return SIDES[axis].reduce((sum, side) => sum + borderWidth(box.style, side), 0);
}

/** Margin of one side; undefined for `auto`. */
export function margin(style: Style, side: Side, base: () => number): number | undefined {
  return toPx(readLength(style, `margin-${side}`), base);
}

/** Margins of both sides, `auto` as none. */
export function margins(box: LayoutBox, axis: Axis, base: () => number): number {
  return SIDES[axis].reduce((sum, side) => sum + (margin(box.style, side, base) ?? 0), 0);
}

export function hasAutoMargin(box: LayoutBox, axis: Axis): boolean {
  return SIDES[axis].some((side) => margin(box.style, side, () => 0) === undefined);
}

/** Percentages of padding and margins on all sides are of the containing block's width. */
export function usedEdges(layout: Layout, box: LayoutBox, axis: Axis): number {
  return paddingAndBorder(box, axis, () => layout.containingWidth(box));
}

export function usedMargins(layout: Layout, box: LayoutBox, axis: Axis): number {
  return margins(box, axis, () => layout.containingWidth(box));
}
