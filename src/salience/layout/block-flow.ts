/**
 * Blocks stacked on one another, their adjoining margins collapsed.
 *
 * @see https://www.w3.org/TR/CSS22/box.html#collapsing-margins
 */
import type { Style } from '../../snapshot/snapshot.js';
import { holdsLines, type LayoutBox } from './box-tree.js';
import { edge, margin } from './edges.js';
import type { BlockStack, Layout } from './layout.js';
import { readKnown } from './lengths.js';

/** Margins are followed through first and last children no deeper than this. */
const MAX_CHAIN = 32;

type End = 'top' | 'bottom';

/** The content of a box whose children are blocks. */
export function stackBlocks(layout: Layout, box: LayoutBox): BlockStack {
  const blocks = box.children.filter((node) => node.kind === 'box').filter((node) => !node.isFloating);
  const tops = new Map<LayoutBox, number>();
  let height = 0;
  let pending = letsMarginsThrough(layout, box, 'top') ? undefined : 0;
  for (const block of blocks) {
    const top = collapsedMargin(layout, block, 'top', MAX_CHAIN);
    height += pending === undefined ? 0 : collapse(pending, top);
    tops.set(block, height);
    height += layout.naturalHeight(block);
    pending = collapsedMargin(layout, block, 'bottom', MAX_CHAIN);
  }
  return { height: height + (letsMarginsThrough(layout, box, 'bottom') ? 0 : (pending ?? 0)), tops };
}

/** True when nothing keeps the margins of a box's children from joining its own. */
function letsMarginsThrough(layout: Layout, box: LayoutBox, end: End): boolean {
  if (box.display.inner !== 'flow' || edge(box.style, end, () => layout.containingWidth(box)) !== 0)
    return false;
  return !keepsOverflow(box);
}

/** A box that cuts off or scrolls what overflows it keeps margins inside; what `<body>` says is done by the window, unless `<html>` says something too. */
function keepsOverflow({ style, element, parent }: LayoutBox): boolean {
  const isKept = (of: Style) => !['', 'visible', 'clip'].includes(readKnown(of, 'overflow-y'));
  if (!isKept(style)) return false;
  const isOfWindow = element?.tag === 'body' && parent !== undefined && !isKept(parent.style);
  return !isOfWindow;
}

/** A block's own margin joined with that of its first or last child. */
function collapsedMargin(layout: Layout, box: LayoutBox, end: End, depth: number): number {
  const own = margin(box.style, end, () => layout.containingWidth(box)) ?? 0;
  if (depth === 0 || holdsLines(box) || !letsMarginsThrough(layout, box, end)) return own;
  const child = box.children.at(end === 'top' ? 0 : -1);
  return child?.kind === 'box' ? collapse(own, collapsedMargin(layout, child, end, depth - 1)) : own;
}

function collapse(first: number, second: number): number {
  return Math.max(0, first, second) + Math.min(0, first, second);
}
