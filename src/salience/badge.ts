/** A badge: words in a box of their own that is stuck on a control (“Recommended”). */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Backdrops } from './backdrop.js';
import { parseColor } from './color.js';
import { labelTexts } from './label-texts.js';
import { meanDifference, type Surface } from './surface.js';

/**
 * How much the most striking badge of a control differs from the control's own fill; 0 without one.
 *
 * @param surface of the same control
 */
export function badgeDifference(control: SnapshotElement, surface: Surface, backdrops: Backdrops): number {
  const boxes = new Set(labelTexts(control).flatMap(({ element }) => boxAround(element, surface.node) ?? []));
  const differences = [...boxes].map((box) => meanDifference(backdrops.behind(box), surface.fill) ?? 0);
  return Math.max(0, ...differences, ...generatedBadges(surface));
}

/** The nearest box with a background around words that stand within the surface; undefined when they stand on the surface itself. */
function boxAround(words: SnapshotElement, surface: SnapshotElement): SnapshotElement | undefined {
  let own: SnapshotElement | undefined;
  for (let node: SnapshotElement | undefined = words; node !== undefined; node = node.parent) {
    if (node === surface) return own;
    const color = parseColor(node.style.get('background-color'));
    if (color !== undefined && color.alpha > 0) own ??= node;
  }
  return undefined;
}

function generatedBadges({ node, fill }: Surface): number[] {
  return (['before', 'after'] as const).flatMap((which) => {
    const style = node.pseudo(which);
    if (style === undefined || !hasWords(style.get('content'))) return [];
    const color = parseColor(style.get('background-color'));
    const isSolid = color !== undefined && color.alpha === 1;
    return isSolid ? (meanDifference({ kind: 'known', color, painter: undefined }, fill) ?? []) : [];
  });
}

/** Generated content with a word in it; an arrow or a tick is none. */
function hasWords(content: string): boolean {
  return /^["']/.test(content) && /\p{L}{3}/u.test(content);
}
