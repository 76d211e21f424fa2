/** Boxes that lie where nobody can see them: cut off by a box around them, or off the screen. */
import type { Visibility } from '../dialog/dialog.js';
import { outOfSight } from '../dialog/out-of-sight.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { type Clip, type Geometry, insideBorders } from './geometry.js';
import type { LayoutBox } from './layout/box-tree.js';
import { parseLength, readKnown, toPx } from './layout/lengths.js';
import { ifDecidable } from './layout/undecidable.js';
import type { Scrolling } from './measurements.js';

const CUTS = new Set(['hidden', 'clip']);
const SCROLLS = new Set(['auto', 'scroll']);
/** `overflow` applies to these. */
const CONTAINERS = new Set(['flow', 'flow-root', 'flex', 'grid']);

/**
 * Where it is certain that an element lies outside the box that cuts off its overflow, or off the screen.
 * What can be scrolled to counts as seen, and a dialog that has yet to unfold cuts nothing off.
 */
export function cutOff(
  element: SnapshotElement,
  dialogRoot: SnapshotElement,
  geometry: Geometry,
): Visibility | undefined {
  const box = geometry.boxOf(element);
  const root = geometry.boxOf(dialogRoot);
  if (box === undefined || root === undefined || element === dialogRoot) return undefined;
  return ifDecidable(() => cutOffBox(element, box, root, geometry));
}

function cutOffBox(
  element: SnapshotElement,
  box: LayoutBox,
  root: LayoutBox,
  geometry: Geometry,
): Visibility | undefined {
  let subject = box;
  const around = geometry.containers(box);
  for (const container of [box, ...around]) {
    if (container === root && outOfSight(root.style) !== undefined) return undefined;
    const clip = clipOf(container, container === box);
    if (clip !== undefined && geometry.isCutOff(subject, clip)) return hiddenBy(clip);
    if (container === root) return undefined;
    if (container !== box && scrolls(container)) subject = container;
  }
  const isFixed = [box, ...around].some(({ style }) => readKnown(style, 'position') === 'fixed');
  if (subject !== box || !geometry.isOffScreen(box, isFixed)) return undefined;
  return { kind: 'hidden', reason: 'it is placed off the screen', cause: element };
}

/**
 * Whether a box around an element, within its dialog, has to be scrolled down before any of the element is seen.
 * Nothing is taken to be scrolled yet.
 */
export function scrollingTo(
  element: SnapshotElement,
  dialogRoot: SnapshotElement,
  geometry: Geometry,
): Scrolling {
  const box = geometry.boxOf(element);
  const root = geometry.boxOf(dialogRoot);
  if (box === undefined || root === undefined) return { kind: 'unknown' };
  return ifDecidable(() => scrollingToBox(box, root, geometry)) ?? { kind: 'unknown' };
}

function scrollingToBox(box: LayoutBox, root: LayoutBox, geometry: Geometry): Scrolling {
  let isInView = true;
  for (const container of geometry.containers(box)) {
    const { element, style } = container;
    if (element !== undefined && SCROLLS.has(readKnown(style, 'overflow-y')) && !isViewportsOwn(container)) {
      const clip: Clip = { box: container, x: false, y: true, insets: () => insideBorders(container) };
      if (geometry.isCutOff(box, clip)) return { kind: 'needed', scroller: element };
      if (geometry.relation(box, 'border', container) !== 'covers') isInView = false;
    }
    if (container === root) break;
  }
  return isInView ? { kind: 'not needed' } : { kind: 'unknown' };
}

interface NamedClip extends Clip {
  readonly element: SnapshotElement;
  /** The declaration that does it. */
  readonly how: string;
}

function clipOf(container: LayoutBox, isItself: boolean): NamedClip | undefined {
  const { style, element } = container;
  if (element === undefined) return undefined;
  const inset = insetPath(readKnown(style, 'clip-path'), container);
  if (inset !== undefined)
    return { element, box: container, x: true, y: true, insets: inset, how: 'clip-path' };
  if (isItself || !CONTAINERS.has(container.display.inner) || isViewportsOwn(container)) return undefined;
  const cuts = (axis: 'x' | 'y') => {
    const overflow = readKnown(style, `overflow-${axis}`);
    const margin = style.get('overflow-clip-margin');
    return CUTS.has(overflow) && (overflow === 'hidden' || margin === '' || margin === '0px');
  };
  const [x, y] = [cuts('x'), cuts('y')];
  if (!x && !y) return undefined;
  const how = `overflow: ${style.get(x ? 'overflow-x' : 'overflow-y')}`;
  return { element, box: container, x, y, insets: () => insideBorders(container), how };
}

/** The `overflow` of the root and the body is that of the viewport. */
function isViewportsOwn({ element }: LayoutBox): boolean {
  return element?.tag === 'html' || element?.tag === 'body';
}

function scrolls({ style }: LayoutBox): boolean {
  return ['overflow-x', 'overflow-y'].some((property) => SCROLLS.has(readKnown(style, property)));
}

/** `inset(top right bottom left round …)`, percentages of the border box. */
function insetPath(value: string, box: LayoutBox): Clip['insets'] | undefined {
  const inside = /^inset\(([^()]*)\)$/
    .exec(value)?.[1]
    ?.replace(/\bround\b.*$/, '')
    .trim();
  if (inside === undefined || inside === '') return undefined;
  const [first = '0', second = first, third = first, fourth = second] = inside.split(/\s+/);
  return (layout) => {
    const px = (text: string, base: () => number) => toPx(parseLength(text), base) ?? 0;
    const [width, height] = [() => layout.width(box), () => layout.height(box)];
    return {
      top: px(first, height),
      right: px(second, width),
      bottom: px(third, height),
      left: px(fourth, width),
    };
  };
}

function hiddenBy({ element, how }: NamedClip): Visibility {
  return { kind: 'hidden', reason: `<${element.tag}> cuts it off (${how})`, cause: element };
}
