/** A badge: words in a box of their own that is stuck on a control (“Recommended”). */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { parseColor } from './color.js';
import { colorsOf } from './label-contrast.js';
import { labelTexts } from './label-texts.js';
import type { Rgba } from './measure.js';
import { differenceOver, type Surface } from './surface.js';

/**
 * How much the most striking badge of a control differs from the control's own fill; 0 without one, or where
 * that fill is not known.
 *
 * @param surface of the same control
 */
export function badgeDifference(control: SnapshotElement, { node, fill }: Surface): number {
  if (fill.kind === 'unknown') return 0;
  const below = colorsOf(fill);
  const badges = [...boxesIn(control, node), ...generatedBadges(node)];
  return Math.max(0, ...badges.map((badge) => differenceOver(below, badge)));
}

/** Fills of the boxes around words that stand within the surface, and not on it. */
function boxesIn(control: SnapshotElement, surface: SnapshotElement): Rgba[] {
  const fills = labelTexts(control).map(({ element }) => boxAround(element, surface));
  return fills.flatMap((fill) => fill ?? []);
}

function boxAround(words: SnapshotElement, surface: SnapshotElement): Rgba | undefined {
  let nearest: Rgba | undefined;
  for (let node: SnapshotElement | undefined = words; node !== undefined; node = node.parent) {
    if (node === surface) return nearest;
    nearest ??= fillOf(node.style);
  }
  return undefined;
}

function generatedBadges(element: SnapshotElement): Rgba[] {
  return (['before', 'after'] as const).flatMap((which) => {
    const style = element.pseudo(which);
    return style !== undefined && hasWords(style.get('content')) ? (fillOf(style) ?? []) : [];
  });
}

/** Generated content with a word in it; an arrow or a tick is none. */
function hasWords(content: string): boolean {
  return /^["']/.test(content) && /\p{L}{3}/u.test(content);
}

function fillOf(style: Style): Rgba | undefined {
  const color = parseColor(style.get('background-color'));
  return color === undefined || color.alpha === 0 ? undefined : color;
}
