/** Where the baseline of an atomic inline box is, from the top of its margin box. */
import { holdsLines, type LayoutBox } from './box-tree.js';
import { edge, margin, usedEdges } from './edges.js';
import type { Layout } from './layout.js';
import { readKnown } from './lengths.js';

/** `outerHeight` is that of the margin box; its bottom is the baseline of what has no text. */
export function baselineOf(layout: Layout, box: LayoutBox, outerHeight: number): number {
  const inner = innerBaseline(layout, box);
  if (inner === undefined) return outerHeight - (isTick(box) ? (marginOf(layout, box, 'bottom') ?? 0) : 0);
  return (marginOf(layout, box, 'top') ?? 0) + inner;
}

function marginOf(layout: Layout, box: LayoutBox, side: 'top' | 'bottom'): number | undefined {
  return margin(box.style, side, () => layout.containingWidth(box));
}

/** Checkboxes and radio buttons stand on the baseline, and their margins reach below it. */
function isTick({ element }: LayoutBox): boolean {
  const type = element?.attributes.get('type')?.toLowerCase();
  return element?.tag === 'input' && (type === 'checkbox' || type === 'radio');
}

/** From the top of the border box; undefined when nothing in it has a baseline. */
function innerBaseline(layout: Layout, box: LayoutBox): number | undefined {
  const isButton = box.element?.tag === 'button' || box.element?.tag === 'input';
  if (box.display.inner === 'replaced' || (!isButton && readKnown(box.style, 'overflow-y') !== 'visible'))
    return undefined;
  const top = edge(box.style, 'top', () => layout.containingWidth(box));
  const text = contentBaseline(layout, box);
  if (text === undefined) return undefined;
  if (!isButton) return top + text.baseline;
  const room = layout.naturalHeight(box) - usedEdges(layout, box, 'vertical');
  return top + text.baseline + Math.max(0, room - text.height) / 2;
}

function contentBaseline(layout: Layout, box: LayoutBox): { baseline: number; height: number } | undefined {
  const { inner } = box.display;
  if (inner === 'flow' || inner === 'flow-root') {
    if (!holdsLines(box)) return undefined;
    const { baseline, height } = layout.lines(box);
    return height > 0 ? { baseline, height } : undefined;
  }
  const [first] = box.children;
  if (inner !== 'flex' || first?.kind !== 'box') return undefined;
  const itemBaseline = innerBaseline(layout, first);
  return itemBaseline === undefined
    ? undefined
    : { baseline: itemBaseline, height: layout.naturalHeight(first) };
}
