/**
 * Used widths: filling the containing block, shrinking to fit, between insets, or as a flex row,
 * grid or table deals them out.
 *
 * @see https://www.w3.org/TR/CSS22/visudet.html#Computing_widths_and_margins
 */

import { EXACT_FONT_ERROR } from '../../fonts/font-family.js';
import { isBlockLevel, isInline, type LayoutBox } from './box-tree.js';
import { hasInset, lineContainer } from './containing-block.js';
import { usedMargins } from './edges.js';
import { fittedWidth } from './fitted-width.js';
import { gridItemWidth, isStretchedInGrid } from './grid.js';
import { isColumn, isStretchedAcross, sizesItself } from './item-alignment.js';
import type { Layout } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { cellWidth } from './table.js';
import { fontOfStyle } from './text-style.js';
import { undecidable } from './undecidable.js';

export function usedWidth(layout: Layout, box: LayoutBox): number {
  if (isInline(box) && !isBlockLevel(box)) return inlineWidth(layout, box);
  if (box.isOutOfFlow) return positionedWidth(layout, box);
  switch (box.parent?.display.inner) {
    case 'flex':
      return isColumn(box.parent) ? columnItemWidth(layout, box) : rowItemWidth(layout, box, box.parent);
    case 'grid':
      return gridItemWidth(layout, box, box.parent);
    case 'hidden':
      return undecidable(
        `${box.parent.name} is display: none, and how it lays out its content when shown is not known`,
      );
    case 'unsupported':
      return undecidable(`display: ${box.parent.style.get('display')} of ${box.parent.name} is not modelled`);
    case 'table-row':
    case 'table':
    case 'table-row-group':
      return box.display.inner === 'table-cell' ? cellWidth(layout, box) : layout.contentWidth(box.parent);
    default:
      return flowWidth(layout, box);
  }
}

function inlineWidth(layout: Layout, box: LayoutBox): number {
  const piece = layout.lines(lineContainer(box)).pieces.get(box) ?? undecidable(`${box.name} is in no line`);
  const isExact = fontOfStyle(box.style).family.widthError <= EXACT_FONT_ERROR;
  if (piece.canBreak && !piece.isOnFirstLine && !isExact) {
    undecidable(`where the text around ${box.name} breaks into lines depends on the font it is shown in`);
  }
  return piece.width;
}

function flowWidth(layout: Layout, box: LayoutBox): number {
  const available = () => layout.containingWidth(box) - usedMargins(layout, box, 'horizontal');
  return fittedWidth(layout, box, available, () => fills(box));
}

/** A block in normal flow, or an inline box around one, is as wide as its container; buttons, images, floats and the like are not. */
function fills(box: LayoutBox): boolean {
  return isBlockLevel(box) && !sizesItself(box);
}

function positionedWidth(layout: Layout, box: LayoutBox): number {
  const base = () => layout.containingWidth(box);
  const inset = (side: 'left' | 'right') => toPx(readLength(box.style, side), base) ?? 0;
  const available = () => base() - inset('left') - inset('right') - usedMargins(layout, box, 'horizontal');
  return fittedWidth(layout, box, available, () => isBetweenInsets(box));
}

/**
 * Whether a box is as wide as its content, on one line, because nothing else says how wide it is; undefined where only
 * the used width is known, and may have been stated.
 */
export function shrinksToFit(layout: Layout, box: LayoutBox): boolean | undefined {
  if (isInline(box) && !isBlockLevel(box)) return isOnOneLine(layout, box);
  if (box.style.mayBeUsed?.('width') === true) return takesRoomGiven(box) ? false : undefined;
  const stated = readKnown(box.style, 'width');
  const isAutomatic = stated === 'auto' || stated === '';
  if (!isAutomatic && stated !== 'fit-content' && stated !== 'max-content') return false;
  if (isAutomatic && takesRoomGiven(box)) return false;
  return Math.abs(layout.width(box) - layout.intrinsicWidth(box).max) < 1;
}

function isOnOneLine(layout: Layout, box: LayoutBox): boolean {
  const piece = layout.lines(lineContainer(box)).pieces.get(box);
  return piece !== undefined && piece.firstLineTop === piece.lastLineTop;
}

function takesRoomGiven(box: LayoutBox): boolean {
  if (box.isOutOfFlow) return isBetweenInsets(box);
  const { parent } = box;
  if (parent?.display.inner === 'grid') return isStretchedInGrid(box, parent, 'justify');
  if (parent?.display.inner !== 'flex') return fills(box);
  if (isColumn(parent)) return isStretchedAcross(box, 'horizontal');
  return (
    Number(readKnown(box.style, 'flex-grow')) > 0 ||
    !['auto', 'content', ''].includes(readKnown(box.style, 'flex-basis'))
  );
}

function isBetweenInsets(box: LayoutBox): boolean {
  return hasInset(box, 'left') && hasInset(box, 'right') && !sizesItself(box);
}

function rowItemWidth(layout: Layout, box: LayoutBox, container: LayoutBox): number {
  const width = layout.flexRow(container).widths.get(box);
  return width ?? undecidable(`${box.name} is not laid out by its flex container`);
}

function columnItemWidth(layout: Layout, box: LayoutBox): number {
  const available = () => layout.containingWidth(box) - usedMargins(layout, box, 'horizontal');
  return fittedWidth(layout, box, available, () => isStretchedAcross(box, 'horizontal'));
}
