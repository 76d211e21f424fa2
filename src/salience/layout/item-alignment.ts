/** How items lie in flex containers, and which boxes never stretch. */
import type { LayoutBox } from './box-tree.js';
import { hasAutoMargin } from './edges.js';
import { readKnown, readLength } from './lengths.js';

export function isColumn(container: LayoutBox): boolean {
  return readKnown(container.style, 'flex-direction').startsWith('column');
}

export function wraps(container: LayoutBox): boolean {
  return readKnown(container.style, 'flex-wrap').startsWith('wrap');
}

/** Whether a flex item with an automatic cross size takes all the room across. */
export function isStretchedAcross(box: LayoutBox, axis: 'horizontal' | 'vertical'): boolean {
  if (hasAutoMargin(box, axis)) return false;
  const own = readKnown(box.style, 'align-self');
  const alignment =
    own === 'auto' || own === '' ? readKnown(box.parent?.style ?? box.style, 'align-items') : own;
  return alignment === '' || alignment === 'normal' || alignment === 'stretch';
}

export function hasAutomaticHeight(box: LayoutBox): boolean {
  const length = readLength(box.style, 'height');
  return length.kind === 'keyword' && length.keyword === 'auto';
}

/** `width: auto` of these is shrink-to-fit, wherever they stand. */
export function sizesItself(box: LayoutBox): boolean {
  const tag = box.element?.tag;
  return (
    box.display.inner === 'replaced' ||
    box.display.inner === 'table' ||
    tag === 'button' ||
    tag === 'input' ||
    tag === 'legend'
  );
}
