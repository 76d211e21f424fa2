/** The width of all the text inside a box, were it on one line. */
import type { LayoutBox, LayoutNode } from './box-tree.js';
import { type Bias, textWidth } from './text-metrics.js';
import { fontOfStyle } from './text-style.js';

/** In CSS px; white space collapsed. */
export function labelTextWidth(box: LayoutBox, bias: Bias): number {
  let width = 0;
  let isAfterSpace = true;
  const pending: LayoutNode[] = [box];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'box') for (const child of node.children.toReversed()) pending.push(child);
    if (node.kind !== 'text') continue;
    const collapsed = node.text.replace(/\s+/g, ' ');
    const text = isAfterSpace ? collapsed.trimStart() : collapsed;
    width += textWidth(text.trimEnd(), fontOfStyle(node.style), bias);
    isAfterSpace = collapsed.endsWith(' ');
  }
  return width;
}
