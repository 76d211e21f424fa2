/**
 * The containing block: what percentages and insets of a box refer to.
 *
 * @see https://www.w3.org/TR/css-position-3/#def-cb
 */
import { isNone } from '../is-none.js';
import { isBlockLevel, isInline, type LayoutBox } from './box-tree.js';
import { borders, usedEdges } from './edges.js';
import { gridAreaWidth } from './grid.js';
import type { Layout } from './layout.js';
import { readKnown, readLength } from './lengths.js';
import { undecidable } from './undecidable.js';

/** Properties other than `position` that make an ancestor the containing block of fixed boxes too. */
const CONTAINS_FIXED = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'perspective',
  'filter',
  'backdrop-filter',
];

export function containingWidth(layout: Layout, box: LayoutBox): number {
  if (!box.isOutOfFlow) {
    const container = flowContainer(box);
    if (container === undefined) return layout.viewport.width;
    if (isMultiColumn(container)) undecidable(`how wide a column of ${container.name} is, is not modelled`);
    return container.display.inner === 'grid'
      ? gridAreaWidth(layout, box, container)
      : layout.contentWidth(container);
  }
  const container = positionedContainer(box);
  if (container === undefined) return layout.viewport.width;
  return layout.width(container) - borders(container, 'horizontal');
}

/** Undefined when it depends on what it contains. */
export function containingHeight(layout: Layout, box: LayoutBox): number | undefined {
  if (!box.isOutOfFlow) {
    const container = flowContainer(box);
    return container === undefined ? layout.viewport.height : definiteContentHeight(layout, container);
  }
  const container = positionedContainer(box);
  if (container === undefined) return layout.viewport.height;
  return layout.height(container) - borders(container, 'vertical');
}

function definiteContentHeight(layout: Layout, container: LayoutBox): number | undefined {
  const height = layout.specifiedHeight(container);
  return height === undefined ? undefined : Math.max(0, height - usedEdges(layout, container, 'vertical'));
}

/** The nearest ancestor box that is not inline. */
export function flowContainer(box: LayoutBox): LayoutBox | undefined {
  let container = box.parent;
  while (container !== undefined && isInline(container) && !isBlockLevel(container))
    container = container.parent;
  return container;
}

/** Of an absolutely positioned box; undefined for the viewport. */
export function positionedContainer(box: LayoutBox): LayoutBox | undefined {
  const isFixed = readKnown(box.style, 'position') === 'fixed';
  let container = box.parent;
  while (container !== undefined && !contains(container, isFixed)) container = container.parent;
  if (container !== undefined && isInline(container)) {
    undecidable(`${box.name} is positioned in an inline box, whose place depends on the lines around it`);
  }
  return container;
}

function contains(container: LayoutBox, isFixed: boolean): boolean {
  const { style } = container;
  if (!isFixed && readKnown(style, 'position') !== 'static') return true;
  if (CONTAINS_FIXED.some((property) => !isNone(readKnown(style, property)))) return true;
  return (
    /\b(?:paint|layout|strict|content)\b/.test(style.get('contain')) ||
    /\btransform\b/.test(style.get('will-change'))
  );
}

/** The distance of an edge from the containing block's; undefined for `auto`. */
export function hasInset(box: LayoutBox, side: 'top' | 'right' | 'bottom' | 'left'): boolean {
  const inset = readLength(box.style, side);
  return inset.kind !== 'keyword';
}

function isMultiColumn(container: LayoutBox): boolean {
  const { style } = container;
  return ['column-count', 'column-width'].some(
    (property) => !['', 'auto'].includes(readKnown(style, property)),
  );
}

/** The block whose lines hold an inline box. */
export function lineContainer(box: LayoutBox): LayoutBox {
  const container = flowContainer(box);
  if (container === undefined) undecidable(`${box.name} is in no block`);
  const top = topInline(box, container);
  return container.children.includes(top) ? container : anonymousAround(container, top);
}

function topInline(box: LayoutBox, container: LayoutBox): LayoutBox {
  let top = box;
  while (top.parent !== undefined && top.parent !== container) top = top.parent;
  return top;
}

/** Inline content beside blocks stands in an anonymous block of the container. */
function anonymousAround(container: LayoutBox, inline: LayoutBox): LayoutBox {
  for (const child of container.children) {
    if (child.kind === 'box' && child.element === undefined && child.children.includes(inline)) return child;
  }
  return undecidable(`${inline.name} is in no line`);
}
