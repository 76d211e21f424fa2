/** Intrinsic widths with margins. */
import type { LayoutBox } from './box-tree.js';
import { margins } from './edges.js';
import type { IntrinsicWidth, Layout } from './layout.js';

/** Of a margin box; percentages of an unknown width count as none. */
export function outerIntrinsicWidth(layout: Layout, box: LayoutBox): IntrinsicWidth {
  const { min, max } = layout.intrinsicWidth(box);
  const outside = margins(box, 'horizontal', () => 0);
  return { min: Math.max(0, min + outside), max: Math.max(0, max + outside) };
}
