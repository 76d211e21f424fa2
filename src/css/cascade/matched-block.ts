/**
 * Blocks of declarations that apply to an element, in cascade order.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#cascade-sort
 */
import type { Condition } from '../conditions/condition.js';
import { compareSpecificity, NO_SPECIFICITY, type Specificity } from '../selectors/specificity.js';
import type { DeclarationBlock } from './declaration-block.js';
import type { Layer } from './layer.js';

/** Presentational hints are author-level, but before all author rules (CSS Cascade §6.2.3). */
type BlockOrigin = 'user-agent' | 'hint' | 'author';

export interface MatchedBlock {
  readonly origin: BlockOrigin;
  readonly isInline: boolean;
  readonly selectorText: string;
  readonly declarations: DeclarationBlock;
  readonly conditions: readonly Condition[];
  readonly layer: Layer | undefined;
  /** Of the tree that the block stands in; inner trees are deeper. */
  readonly treeDepth: number;
  readonly specificity: Specificity;
  /** Generations from the scoping root; infinite without `@scope`. */
  readonly proximity: number;
  readonly order: number;
}

const RANK: Readonly<Record<BlockOrigin, number>> = { 'user-agent': 0, hint: 1, author: 2 };

export const INLINE_DEFAULTS = {
  conditions: [],
  layer: undefined,
  specificity: NO_SPECIFICITY,
  proximity: Number.POSITIVE_INFINITY,
  order: Number.POSITIVE_INFINITY,
} as const;

/** Ascending precedence of normal declarations. */
export function compareNormal(a: MatchedBlock, b: MatchedBlock): number {
  return (
    RANK[a.origin] - RANK[b.origin] ||
    b.treeDepth - a.treeDepth ||
    Number(a.isInline) - Number(b.isInline) ||
    layerOrder(a) - layerOrder(b) ||
    compareWithinLayer(a, b)
  );
}

/** Ascending precedence of important ones: origins, trees and layers count the other way round. */
export function compareImportant(a: MatchedBlock, b: MatchedBlock): number {
  return (
    RANK[b.origin] - RANK[a.origin] ||
    a.treeDepth - b.treeDepth ||
    Number(a.isInline) - Number(b.isInline) ||
    layerOrder(b) - layerOrder(a) ||
    compareWithinLayer(a, b)
  );
}

function compareWithinLayer(a: MatchedBlock, b: MatchedBlock): number {
  const bySpecificity = compareSpecificity(a.specificity, b.specificity);
  if (bySpecificity !== 0) return bySpecificity;
  if (a.proximity !== b.proximity) return b.proximity - a.proximity;
  return a.order === b.order ? 0 : a.order - b.order;
}

function layerOrder(block: MatchedBlock): number {
  return block.layer?.order ?? Number.MAX_SAFE_INTEGER;
}
