/**
 * Heights: stated, or of the content; then stretched by a flex row, a grid or insets.
 *
 * @see https://www.w3.org/TR/CSS22/visudet.html#Computing_heights_and_margins
 */
import { holdsLines, isBlockLevel, isInline, type LayoutBox } from './box-tree.js';
import { flowContainer, hasInset, lineContainer } from './containing-block.js';
import { usedEdges, usedMargins } from './edges.js';
import { flexContentHeight } from './flex.js';
import { gridContentHeight, gridItemHeight } from './grid.js';
import { hasAutomaticHeight, isColumn, isStretchedAcross, sizesItself } from './item-alignment.js';
import type { Layout } from './layout.js';
import { hasPercentage, readLength, toPx } from './lengths.js';
import { naturalSize } from './replaced.js';
import { aspectRatio, clamp, limits, statedSize } from './specified-size.js';
import { cellHeight, tableContentHeight } from './table.js';
import { contentHeightPx } from './text-metrics.js';
import { fontOfStyle, lineHeightPx } from './text-style.js';
import { undecidable } from './undecidable.js';

/** The final height of a border box. */
export function usedHeight(layout: Layout, box: LayoutBox): number {
  if (isInline(box) && !isBlockLevel(box)) return inlineHeight(layout, box);
  if (box.isOutOfFlow) return positionedHeight(layout, box);
  if (box.display.inner === 'table-cell') return cellHeight(layout, box);
  switch (box.parent?.display.inner) {
    case 'flex':
      return layout.flexHeights(box.parent).get(box) ?? layout.naturalHeight(box);
    case 'grid':
      return gridItemHeight(layout, box, box.parent);
    default:
      return percentageOfStretched(layout, box) ?? layout.naturalHeight(box);
  }
}

/** An inline box is as high as its font, not its line, over all the lines it spans. */
function inlineHeight(layout: Layout, box: LayoutBox): number {
  const piece = layout.lines(lineContainer(box)).pieces.get(box) ?? undecidable(`${box.name} is in no line`);
  const height = contentHeightPx(fontOfStyle(box.style), layout.bias);
  return height + usedEdges(layout, box, 'vertical') + piece.lastLineTop - piece.firstLineTop;
}

function positionedHeight(layout: Layout, box: LayoutBox): number {
  const isFilling =
    hasAutomaticHeight(box) && !sizesItself(box) && hasInset(box, 'top') && hasInset(box, 'bottom');
  if (!isFilling) return layout.naturalHeight(box);
  const container = layout.containingHeight(box);
  if (container === undefined) undecidable(`the height that ${box.name} is stretched over is not known`);
  const inset = (side: 'top' | 'bottom') => toPx(readLength(box.style, side), () => container) ?? 0;
  const room = container - inset('top') - inset('bottom') - usedMargins(layout, box, 'vertical');
  return clamp(
    room,
    limits(box, 'height', usedEdges(layout, box, 'vertical'), () => container),
  );
}

/** A percentage of the height that a flex item was stretched to; it counted as `auto` before that. */
function percentageOfStretched(layout: Layout, box: LayoutBox): number | undefined {
  if (!hasPercentage(readLength(box.style, 'height')) || layout.containingHeight(box) !== undefined)
    return undefined;
  const container = flowContainer(box);
  if (container?.parent?.display.inner !== 'flex' || isColumn(container.parent)) return undefined;
  if (!isStretchedAcross(container, 'vertical') || !hasAutomaticHeight(container)) return undefined;
  const base = layout.height(container) - usedEdges(layout, container, 'vertical');
  return statedSize(box, 'height', usedEdges(layout, box, 'vertical'), () => base);
}

/** The stated height when it does not depend on content; undefined for `auto`. */
export function specifiedHeight(layout: Layout, box: LayoutBox): number | undefined {
  const length = readLength(box.style, 'height');
  const isFilled =
    box.isOutOfFlow && length.kind === 'keyword' && hasInset(box, 'top') && hasInset(box, 'bottom');
  if (isFilled) return positionedHeight(layout, box);
  const containing = hasPercentage(length) ? layout.containingHeight(box) : undefined;
  const base = containing === undefined ? undefined : () => containing;
  return statedSize(box, 'height', usedEdges(layout, box, 'vertical'), base);
}

/** By its style and content, before anything stretches it. */
export function computeNaturalHeight(layout: Layout, box: LayoutBox): number {
  const edges = usedEdges(layout, box, 'vertical');
  const containing =
    hasPercentage(readLength(box.style, 'min-height')) || hasPercentage(readLength(box.style, 'max-height'));
  const base = containing ? layout.containingHeight(box) : undefined;
  const allowed = limits(box, 'height', edges, base === undefined ? undefined : () => base);
  const stated = statedHeight(layout, box, edges);
  return clamp(stated ?? contentHeight(layout, box) + edges, allowed);
}

function statedHeight(layout: Layout, box: LayoutBox, edges: number): number | undefined {
  const containing = hasPercentage(readLength(box.style, 'height'))
    ? layout.containingHeight(box)
    : undefined;
  const stated = statedSize(box, 'height', edges, containing === undefined ? undefined : () => containing);
  if (stated !== undefined || box.display.inner === 'replaced') return stated;
  const ratio = aspectRatio(box);
  return ratio === undefined
    ? undefined
    : Math.max(layout.width(box) / ratio, contentHeight(layout, box) + edges);
}

function contentHeight(layout: Layout, box: LayoutBox): number {
  switch (box.display.inner) {
    case 'flow':
    case 'flow-root':
    case 'table-cell':
      return holdsLines(box) ? linesHeight(layout, box) : layout.blockStack(box).height;
    case 'flex':
      return flexContentHeight(layout, box);
    case 'grid':
      return gridContentHeight(layout, box);
    case 'table':
    case 'table-row-group':
    case 'table-row':
      return tableContentHeight(layout, box);
    case 'replaced':
      return replacedHeight(layout, box);
    case 'hidden':
      return 0;
    default:
      return undecidable(`display: ${box.style.get('display')} of ${box.name} is not modelled`);
  }
}

/** An `<input>` of a button type keeps a line for its caption, a `<button>` does not. */
function linesHeight(layout: Layout, box: LayoutBox): number {
  const { height } = layout.lines(box);
  if (height > 0 || box.element?.tag !== 'input') return height;
  return lineHeightPx(box.style, fontOfStyle(box.style), layout.bias);
}

function replacedHeight(layout: Layout, box: LayoutBox): number {
  const ratio = aspectRatio(box);
  if (ratio !== undefined) return layout.contentWidth(box) / ratio;
  const natural = naturalSize(layout, box);
  if (natural.ratio !== undefined) return layout.contentWidth(box) / natural.ratio;
  return natural.height ?? undecidable(`the height of ${box.name} is not known`);
}
