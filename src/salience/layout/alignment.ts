/** How flex and grid containers align what they hold along one axis. @see https://www.w3.org/TR/css-align-3/ */
import type { LayoutBox } from './box-tree.js';
import { type Axis, margin } from './edges.js';
import type { Layout } from './layout.js';
import { readKnown } from './lengths.js';
import { exactly, type Span } from './span.js';

export interface OuterMargins {
  /** Undefined for `auto`. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

export function outerMargins(layout: Layout, box: LayoutBox, axis: Axis): OuterMargins {
  const base = () => layout.containingWidth(box);
  const [start, end] = axis === 'horizontal' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  return { start: margin(box.style, start, base), end: margin(box.style, end, base) };
}

/** Where the border box begins in `room`, by its `auto` margins or its alignment. */
export function alignedStart(
  box: LayoutBox,
  size: number,
  room: number,
  { start, end }: OuterMargins,
  property: 'align' | 'justify',
): Span {
  const free = room - size - (start ?? 0) - (end ?? 0);
  if (free > 0 && start === undefined) return exactly(end === undefined ? free / 2 : free);
  if (free > 0 && end === undefined) return exactly(start ?? 0);
  const before = start ?? 0;
  switch (alignmentOf(box, property)) {
    case 'start':
      return exactly(before);
    case 'end':
      return exactly(before + free);
    case 'center':
      return exactly(before + free / 2);
    default:
      return { min: before + Math.min(0, free), max: before + Math.max(0, free) };
  }
}

function alignmentOf(box: LayoutBox, property: 'align' | 'justify'): 'start' | 'end' | 'center' | 'other' {
  const own = readKnown(box.style, `${property}-self`);
  const value = ['', 'auto'].includes(own)
    ? readKnown(box.parent?.style ?? box.style, `${property}-items`)
    : own;
  if (['', 'normal', 'stretch', 'legacy', 'start', 'flex-start', 'self-start'].includes(value))
    return 'start';
  if (['end', 'flex-end', 'self-end'].includes(value)) return 'end';
  return value === 'center' ? 'center' : 'other';
}

/** Where content of `count` parts begins and what is put between them; undefined where that is not modelled. */
export function distributed(
  justification: string,
  free: number,
  count: number,
): { readonly start: number; readonly between: number } | undefined {
  const room = Math.max(0, free);
  switch (justification) {
    case '':
    case 'normal':
    case 'stretch':
    case 'start':
    case 'flex-start':
    case 'left':
      return { start: 0, between: 0 };
    case 'end':
    case 'flex-end':
    case 'right':
      return { start: free, between: 0 };
    case 'center':
      return { start: free / 2, between: 0 };
    case 'space-between':
      return { start: 0, between: count > 1 ? room / (count - 1) : 0 };
    case 'space-around':
      return { start: room / count / 2, between: room / count };
    case 'space-evenly':
      return { start: room / (count + 1), between: room / (count + 1) };
    default:
      return undefined;
  }
}
