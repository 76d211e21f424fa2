/**
 * Can a person perceive an element, supposing that its dialog is on the screen?
 *
 * Dialogs are usually shown by a script, so what hides the dialog's root or its ancestors is
 * disregarded, and so is a `visibility: hidden` inherited from there. What hides something *within*
 * a dialog that is shown does count.
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { ancestors } from '../snapshot/tree.js';
import type { Visibility } from './dialog.js';

const VISIBLE: Visibility = { kind: 'visible' };
/** Nobody makes out what is this faint. */
const BARELY_OPAQUE = 0.05;
/** Further out than any page is wide or tall: the off-screen idiom. In CSS px. */
const FAR_OUT = 999;

export function visibilityWithin(element: SnapshotElement, dialogRoot: SnapshotElement): Visibility {
  const chain = chainWithin(element, dialogRoot);
  const inherited = inheritedVisibility(element, dialogRoot);
  if (inherited !== undefined) return inherited;
  for (const node of chain) {
    const verdict = hiddenBy(node, element) ?? undecidable(node);
    if (verdict !== undefined) return verdict;
  }
  return VISIBLE;
}

/** The element and its ancestors below the dialog's root, innermost first. */
function chainWithin(element: SnapshotElement, dialogRoot: SnapshotElement): SnapshotElement[] {
  if (element === dialogRoot) return [];
  const chain = [element];
  for (const ancestor of ancestors(element)) {
    if (ancestor === dialogRoot) break;
    chain.push(ancestor);
  }
  return chain;
}

/** `visibility` inherits, so it is compared with the root's own: only a change within the dialog counts. */
function inheritedVisibility(element: SnapshotElement, dialogRoot: SnapshotElement): Visibility | undefined {
  const value = element.style.get('visibility');
  if (value === 'visible' || value === dialogRoot.style.get('visibility')) return undefined;
  return hidden(element, `visibility is ${value}`);
}

function hidden(cause: SnapshotElement, reason: string): Visibility {
  return { kind: 'hidden', reason, cause };
}

function hiddenBy(node: SnapshotElement, element: SnapshotElement): Visibility | undefined {
  const { style, attributes, parent } = node;
  if (style.get('display') === 'none') {
    if (node.tag === 'dialog' && node.state.open === false)
      return hidden(node, 'it is inside a <dialog> that is closed');
    return hidden(node, attributes.has('hidden') ? 'it has the hidden attribute' : 'display is none');
  }
  if (parent?.tag === 'details' && parent.state.open === false && node.tag !== 'summary') {
    return hidden(parent, 'it is inside a <details> that is closed');
  }
  if (node !== element && style.get('content-visibility') === 'hidden')
    return hidden(node, 'content-visibility is hidden');
  if (Number(style.get('opacity')) < BARELY_OPAQUE) return hidden(node, `opacity is ${style.get('opacity')}`);
  const reason = clippedAway(style) ?? farOut(style) ?? sizeless(style) ?? textless(style, node === element);
  return reason === undefined ? undefined : hidden(node, reason);
}

/** The screen-reader-only idioms: `clip: rect(0 0 0 0)`, `clip-path: inset(50%)`. */
function clippedAway(style: Style): string | undefined {
  const isOut = style.get('position') === 'absolute' || style.get('position') === 'fixed';
  const rect = /^rect\((.+)\)$/.exec(style.get('clip'))?.[1];
  if (isOut && rect !== undefined) {
    const [top = 0, right = 0, bottom = 0, left = 0] = rect
      .split(/[\s,]+/)
      .map((edge) => Number.parseFloat(edge));
    if (bottom - top <= 1 && right - left <= 1) return 'clip cuts it away';
  }
  const inset = /^inset\(\s*([\d.]+)%\s*\)$/.exec(style.get('clip-path'))?.[1];
  if (inset !== undefined && Number(inset) >= 50) return 'clip-path cuts it away';
  const circle = /^circle\(\s*0(?:px|%)?\b/.test(style.get('clip-path'));
  return circle ? 'clip-path cuts it away' : undefined;
}

function farOut(style: Style): string | undefined {
  const isOut = style.get('position') !== 'static';
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    const offset = px(style.get(side));
    if (isOut && offset !== undefined && offset <= -FAR_OUT)
      return `${side} puts it off the screen (${style.get(side)})`;
  }
  for (const side of ['margin-left', 'margin-top'] as const) {
    const margin = px(style.get(side));
    if (margin !== undefined && margin <= -FAR_OUT)
      return `${side} puts it off the screen (${style.get(side)})`;
  }
  const indent = px(style.get('text-indent'));
  if (indent !== undefined && indent <= -FAR_OUT)
    return `text-indent puts its text off the screen (${style.get('text-indent')})`;
  return transformedAway(style.get('transform'));
}

function transformedAway(transform: string): string | undefined {
  if (transform === 'none' || transform === '') return undefined;
  if (/scale(?:3d|X|Y)?\(\s*0(?:\s*[,)])/.test(transform)) return 'transform scales it to nothing';
  const matrix = /^matrix\(([^)]+)\)$/.exec(transform)?.[1]?.split(',').map(Number);
  if (matrix !== undefined) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = matrix;
    if (a * d - b * c === 0) return 'transform scales it to nothing';
    if (Math.min(x, y) <= -FAR_OUT || Math.max(x, y) >= 3 * FAR_OUT)
      return 'transform puts it off the screen';
  }
  const shifts = [...transform.matchAll(/translate(?:3d|X|Y)?\(([^)]*)\)/g)].flatMap((match) =>
    (match[1] ?? '').split(','),
  );
  const isFar = shifts.some((shift) => Math.abs(px(shift.trim()) ?? 0) >= FAR_OUT);
  return isFar ? 'transform puts it off the screen' : undefined;
}

/** No size, and nothing spills out. */
function sizeless(style: Style): string | undefined {
  const clips = ['hidden', 'clip', 'auto', 'scroll'];
  const isTiny = (property: 'width' | 'height', most: 'max-width' | 'max-height') =>
    (px(style.get(property)) ?? Number.POSITIVE_INFINITY) <= 1 ||
    (px(style.get(most)) ?? Number.POSITIVE_INFINITY) <= 1;
  if (style.get('display') === 'inline') return undefined;
  if (isTiny('height', 'max-height') && clips.includes(style.get('overflow-y'))) return 'it has no height';
  if (isTiny('width', 'max-width') && clips.includes(style.get('overflow-x'))) return 'it has no width';
  return undefined;
}

function textless(style: Style, isElementItself: boolean): string | undefined {
  return isElementItself && px(style.get('font-size')) === 0 ? 'its font-size is 0' : undefined;
}

/** Properties that decide visibility, of which one could not be computed. */
function undecidable(node: SnapshotElement): Visibility | undefined {
  for (const property of ['display', 'visibility', 'opacity', 'position', 'clip', 'clip-path']) {
    const reason = node.style.unknown(property);
    if (reason !== undefined) return { kind: 'unknown', reason: `${property} is not known: ${reason}` };
  }
  return undefined;
}

/** A length in CSS px; undefined for keywords and percentages. */
function px(value: string): number | undefined {
  return /^-?[\d.]+(?:e[+-]?\d+)?px$/i.test(value) || value === '0' ? Number.parseFloat(value) : undefined;
}
