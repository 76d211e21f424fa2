/**
 * The narrowest and widest a box is by its content (CSS Sizing §5), as border-box widths.
 *
 * Percentages refer to nothing yet: widths behave as `auto`, padding and margins as none.
 */
import { holdsLines, type LayoutBox } from './box-tree.js';
import { paddingAndBorder } from './edges.js';
import { flexItems } from './flex.js';
import { gridIntrinsicWidth } from './grid.js';
import { isColumn, wraps } from './item-alignment.js';
import type { IntrinsicWidth, Layout } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { inlineIntrinsicWidth } from './lines.js';
import { outerIntrinsicWidth } from './outer-width.js';
import { naturalSize } from './replaced.js';
import { aspectRatio, clamp, limits, statedSize } from './specified-size.js';
import { tableIntrinsicWidth } from './table.js';
import { undecidable } from './undecidable.js';

const none = () => 0;

export function computeIntrinsicWidth(layout: Layout, box: LayoutBox): IntrinsicWidth {
  const edges = paddingAndBorder(box, 'horizontal', none);
  const allowed = limits(box, 'width', edges, undefined);
  const stated = statedSize(box, 'width', edges, undefined) ?? fromHeight(box, edges);
  const keyword = readKnown(box.style, 'width');
  if (stated !== undefined) return { min: clamp(stated, allowed), max: clamp(stated, allowed) };
  const content = contentWidths(layout, box);
  const min = clamp(content.min + edges, allowed);
  return { min, max: keyword === 'min-content' ? min : clamp(content.max + edges, allowed) };
}

function fromHeight(box: LayoutBox, edges: number): number | undefined {
  const ratio = box.display.inner === 'replaced' ? undefined : aspectRatio(box);
  const height =
    ratio === undefined
      ? undefined
      : statedSize(box, 'height', paddingAndBorder(box, 'vertical', none), undefined);
  return ratio === undefined || height === undefined ? undefined : Math.max(edges, height * ratio);
}

function contentWidths(layout: Layout, box: LayoutBox): IntrinsicWidth {
  if (/\b(?:inline-)?size\b/.test(readKnown(box.style, 'container-type'))) return { min: 0, max: 0 };
  switch (box.display.inner) {
    case 'flow':
    case 'flow-root':
    case 'table-cell':
      return holdsLines(box) ? inlineIntrinsicWidth(layout, box) : widest(layout, box.children);
    case 'flex':
      return flexIntrinsicWidth(layout, box);
    case 'grid':
      return gridIntrinsicWidth(layout, box);
    case 'table':
    case 'table-row-group':
    case 'table-row':
      return tableIntrinsicWidth(layout, box);
    case 'replaced':
      return replacedIntrinsicWidth(layout, box);
    case 'hidden':
      return { min: 0, max: 0 };
    default:
      return undecidable(`display: ${box.style.get('display')} of ${box.name} is not modelled`);
  }
}

function widest(layout: Layout, nodes: LayoutBox['children']): IntrinsicWidth {
  return outerWidths(layout, nodes).reduce(
    (all, one) => ({ min: Math.max(all.min, one.min), max: Math.max(all.max, one.max) }),
    { min: 0, max: 0 },
  );
}

function outerWidths(layout: Layout, nodes: LayoutBox['children']): IntrinsicWidth[] {
  return nodes.flatMap((node) => (node.kind === 'box' ? [outerIntrinsicWidth(layout, node)] : []));
}

function flexIntrinsicWidth(layout: Layout, container: LayoutBox): IntrinsicWidth {
  const items = flexItems(container);
  if (isColumn(container)) return widest(layout, items);
  const gap = toPx(readLength(container.style, 'column-gap'), none) ?? 0;
  const gaps = gap * Math.max(0, items.length - 1);
  const widths = outerWidths(layout, items);
  const max = widths.reduce((sum, item) => sum + item.max, gaps);
  const min = wraps(container)
    ? widths.reduce((largest, item) => Math.max(largest, item.min), 0)
    : widths.reduce((sum, item) => sum + item.min, gaps);
  return { min, max };
}

function replacedIntrinsicWidth(layout: Layout, box: LayoutBox): IntrinsicWidth {
  const natural = naturalSize(layout, box);
  const height = toPx(readLength(box.style, 'height'), none);
  const ratio = aspectRatio(box) ?? natural.ratio;
  const width = height !== undefined && height > 0 && ratio !== undefined ? height * ratio : natural.width;
  if (width === undefined) undecidable(`${box.name} states no width, and takes what room there is`);
  return { min: width, max: width };
}
