/**
 * Is something laid over an element so that nobody sees it?
 *
 * Without a layout only one idiom can be decided: a positioned box that fills the box in which the
 * element stands, is opaque, and is painted after it.
 *
 * @see https://www.w3.org/TR/CSS22/zindex.html
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { elementChildren } from '../snapshot/tree.js';

/** What is neither positioned nor a stacking context is painted below what is. */
const IN_FLOW = -0.5;
/** Their `width: auto` follows the label even between two insets. */
const FITS_CONTENT = new Set(['button', 'input', 'select', 'table', 'img']);

const OF_LAYER = ['position', 'z-index', 'opacity', 'transform'];
const OF_COVER = [
  ...OF_LAYER,
  ...['background-color', 'display', 'visibility', 'clip-path'],
  ...['top', 'right', 'bottom', 'left', 'width', 'height'],
];

/** The box that covers `element`; undefined when none does, as far as can be told. */
export function coverOf(element: SnapshotElement, dialogRoot: SnapshotElement): SnapshotElement | undefined {
  let inner = element;
  let layer = layerOf(element.style);
  while (inner !== dialogRoot && inner.parent !== undefined && isKnown(inner.style, OF_LAYER)) {
    const box = inner.parent;
    const cover = isPositioned(box.style) ? coverAmong(elementChildren(box), inner, layer) : undefined;
    if (cover !== undefined) return cover;
    const own = layerOf(box.style);
    layer = isStackingContext(box.style) ? own : Math.max(layer, own);
    inner = box;
  }
  return undefined;
}

function coverAmong(
  siblings: readonly SnapshotElement[],
  inner: SnapshotElement,
  layer: number,
): SnapshotElement | undefined {
  const isLater = (sibling: SnapshotElement) => siblings.indexOf(sibling) > siblings.indexOf(inner);
  return siblings.find((sibling) => {
    if (sibling === inner || !isKnown(sibling.style, OF_COVER)) return false;
    if (!isOpaque(sibling.style) || !fillsContainer(sibling)) return false;
    const own = layerOf(sibling.style);
    return own > layer || (own === layer && isLater(sibling));
  });
}

function isKnown(style: Style, properties: readonly string[]): boolean {
  return properties.every((property) => style.unknown(property) === undefined);
}

/** Where it is painted among its siblings. */
function layerOf(style: Style): number {
  const zIndex = Number.parseInt(style.get('z-index'), 10);
  if (!Number.isNaN(zIndex)) return zIndex;
  return isPositioned(style) || isStackingContext(style) ? 0 : IN_FLOW;
}

function isPositioned(style: Style): boolean {
  return style.get('position') !== 'static';
}

function isStackingContext(style: Style): boolean {
  const position = style.get('position');
  if (position === 'fixed' || position === 'sticky' || style.get('z-index') !== 'auto') return true;
  return Number(style.get('opacity')) < 1 || style.get('transform') !== 'none';
}

/** Its own background hides what is below it. */
function isOpaque(style: Style): boolean {
  const color = style.get('background-color');
  const isSolid = color !== 'transparent' && !color.startsWith('rgba(') && !color.includes('/');
  const isPainted = style.get('display') !== 'none' && style.get('visibility') === 'visible';
  const isWhole = style.get('clip-path') === 'none' && style.get('transform') === 'none';
  return isSolid && isPainted && isWhole && Number(style.get('opacity')) === 1;
}

function fillsContainer({ tag, style }: SnapshotElement): boolean {
  if (style.get('position') !== 'absolute') return false;
  const isZero = (side: string) => Number.parseFloat(style.get(side)) === 0;
  const isFull = (size: string) => style.get(size) === '100%';
  const spansWidth = isZero('left') && isZero('right') && style.get('width') === 'auto';
  const spansHeight = isZero('top') && isZero('bottom') && style.get('height') === 'auto';
  return (
    ((isZero('left') && isFull('width')) || (spansWidth && !FITS_CONTENT.has(tag))) &&
    ((isZero('top') && isFull('height')) || spansHeight)
  );
}
