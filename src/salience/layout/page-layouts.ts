/** One page laid out three times: with text as wide as font metrics say, and at both ends of what other fonts may make of it. */
import type { Snapshot } from '../../snapshot/snapshot.js';
import { type BoxTree, createBoxTree } from './box-tree.js';
import { createLayout } from './create-layout.js';
import type { Layout } from './layout.js';

export interface PageLayouts {
  readonly tree: BoxTree;
  readonly narrow: Layout;
  readonly best: Layout;
  readonly wide: Layout;
}

const made = new WeakMap<Snapshot, PageLayouts>();

/** The layouts of a page, which compute what they are asked for and keep it. */
export function layoutsOf(snapshot: Snapshot): PageLayouts {
  const known = made.get(snapshot);
  if (known !== undefined) return known;
  const { viewport } = snapshot.variant;
  const layouts = {
    tree: createBoxTree(snapshot),
    narrow: createLayout(viewport, -1),
    best: createLayout(viewport, 0),
    wide: createLayout(viewport, 1),
  };
  made.set(snapshot, layouts);
  return layouts;
}
