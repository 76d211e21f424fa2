/** A width as its style and the room there is make it. */
import type { LayoutBox } from './box-tree.js';
import { usedEdges } from './edges.js';
import type { Layout } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { aspectRatio, clamp, type Limits, limits, statedSize } from './specified-size.js';

/**
 * The stated width, or all of `available`, or what the content needs of it; within the limits. How much room there is
 * is asked only where the width depends on it: browsers that give used values do not tell which insets were stated.
 */
export function fittedWidth(
  layout: Layout,
  box: LayoutBox,
  available: () => number,
  isStretched: () => boolean,
): number {
  const base = () => layout.containingWidth(box);
  const edges = usedEdges(layout, box, 'horizontal');
  const allowed = widthLimits(layout, box, edges);
  const stated = statedSize(box, 'width', edges, base) ?? widthFromHeight(layout, box, edges);
  return clamp(stated ?? autoWidth(layout, box, available, isStretched), allowed);
}

function autoWidth(
  layout: Layout,
  box: LayoutBox,
  available: () => number,
  isStretched: () => boolean,
): number {
  const length = readLength(box.style, 'width');
  const keyword = length.kind === 'keyword' ? length.keyword : 'auto';
  if (keyword === 'stretch' || keyword === '-webkit-fill-available' || keyword === '-moz-available')
    return available();
  if (keyword === 'auto' && isStretched()) return available();
  const { min, max } = layout.intrinsicWidth(box);
  if (keyword === 'min-content') return min;
  return keyword === 'max-content' ? max : Math.max(min, Math.min(max, available()));
}

function widthLimits(layout: Layout, box: LayoutBox, edges: number): Limits {
  const stated = limits(box, 'width', edges, () => layout.containingWidth(box));
  return { ...stated, max: Math.min(stated.max, dialogMaxWidth(layout, box)) };
}

/** A closed `<dialog>` is mostly opened as a modal, which the user-agent sheet keeps off the screen's edges. */
function dialogMaxWidth(layout: Layout, box: LayoutBox): number {
  const isClosedDialog = box.element?.tag === 'dialog' && box.element.state.open !== true;
  if (!isClosedDialog || readKnown(box.style, 'max-width') !== 'none') return Number.POSITIVE_INFINITY;
  const fontSize = toPx(readLength(box.style, 'font-size'), () => 16) ?? 16;
  return layout.viewport.width - 6 - 2 * fontSize;
}

function widthFromHeight(layout: Layout, box: LayoutBox, edges: number): number | undefined {
  if (box.display.inner === 'replaced' || readLength(box.style, 'width').kind !== 'keyword') return undefined;
  const ratio = aspectRatio(box);
  const height =
    ratio === undefined
      ? undefined
      : statedSize(box, 'height', usedEdges(layout, box, 'vertical'), undefined);
  return ratio === undefined || height === undefined ? undefined : Math.max(edges, height * ratio);
}
