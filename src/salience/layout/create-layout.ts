/** Ties the parts of the layout together: every size of every box is computed at most once. */
import type { Viewport } from '../../snapshot/snapshot.js';
import { stackBlocks } from './block-flow.js';
import { isInline, type LayoutBox } from './box-tree.js';
import { containingHeight, containingWidth } from './containing-block.js';
import { usedEdges } from './edges.js';
import { layOutFlexHeights, layOutFlexRow } from './flex.js';
import { flexPlaces } from './flex-places.js';
import { layOutGrid, layOutGridRows } from './grid.js';
import { computeNaturalHeight, specifiedHeight, usedHeight } from './heights.js';
import { computeIntrinsicWidth } from './intrinsic-width.js';
import type { Layout } from './layout.js';
import { layOutLines } from './lines.js';
import { type Depth, memoize } from './memoize.js';
import { offsetOf } from './offset.js';
import { layOutTableColumns } from './table.js';
import type { Bias } from './text-metrics.js';
import { ifDecidable } from './undecidable.js';
import { usedWidth } from './widths.js';

/** So many boxes may stand inside one another before those far in are computed first. */
const STRIDE = 24;

/**
 * What follows from content: from the leaves up, so that on a page nested however deep no computation stands
 * deep in others.
 */
function upFromLeaves<V>(compute: (box: LayoutBox) => V): (box: LayoutBox) => V {
  const visited = new Set<LayoutBox>();
  return (box) => {
    if (!visited.has(box)) for (const inner of farBelow(box, visited)) ifDecidable(() => compute(inner));
    return compute(box);
  };
}

/** The boxes at every so many levels below one, the innermost first; not where it has been looked. */
function farBelow(box: LayoutBox, visited: Set<LayoutBox>): LayoutBox[] {
  const found: LayoutBox[] = [];
  const pending = [{ box, level: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    visited.add(next.box);
    if (next.level > 0 && next.level % STRIDE === 0 && !isInline(next.box)) found.push(next.box);
    for (const child of next.box.children) {
      if (child.kind === 'box' && !visited.has(child)) pending.push({ box: child, level: next.level + 1 });
    }
  }
  return found.reverse();
}

export function createLayout(viewport: Viewport, bias: Bias): Layout {
  const depth: Depth = { current: 0 };
  const once = <V>(compute: (layout: Layout, box: LayoutBox) => V) =>
    memoize(depth, (box: LayoutBox) => compute(layout, box));
  const width = once(usedWidth);
  const visited = new Set<LayoutBox>();
  /** Widths depend on those of ancestors: from the root down, no computation stands deep in others. */
  const widthFromRoot = (box: LayoutBox): number => {
    const chain: LayoutBox[] = [];
    for (let next = box.parent; next !== undefined && !visited.has(next); next = next.parent)
      chain.push(next);
    for (const ancestor of chain.reverse()) {
      visited.add(ancestor);
      // Nothing is measured by inline boxes; theirs follow from lines, which may be what is asked for.
      if (!isInline(ancestor)) ifDecidable(() => width(ancestor));
    }
    return width(box);
  };
  const layout: Layout = {
    bias,
    viewport,
    width: widthFromRoot,
    contentWidth: (box) => Math.max(0, layout.width(box) - usedEdges(layout, box, 'horizontal')),
    containingWidth: once(containingWidth),
    containingHeight: once(containingHeight),
    intrinsicWidth: upFromLeaves(once(computeIntrinsicWidth)),
    naturalHeight: upFromLeaves(once(computeNaturalHeight)),
    specifiedHeight: once(specifiedHeight),
    height: once(usedHeight),
    blockStack: once(stackBlocks),
    lines: once(layOutLines),
    flexRow: once(layOutFlexRow),
    flexHeights: once(layOutFlexHeights),
    grid: once(layOutGrid),
    gridRows: once(layOutGridRows),
    tableColumns: once(layOutTableColumns),
    flexPlaces: once(flexPlaces),
    offset: once(offsetOf),
  };
  return layout;
}
