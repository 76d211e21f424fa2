/**
 * A style rule after its stylesheet has been flattened: no nesting, no at-rules around it, all that
 * decides about it in one place.
 *
 * @see https://drafts.csswg.org/css-cascade/#cascade-sort
 */
import type { HtmlElement } from '../html/tree.js';
import type { DeclarationBlock } from './cascade/declaration-block.js';
import type { Layer } from './cascade/layer.js';
import type { Condition } from './conditions/condition.js';
import type { ComplexSelector } from './selectors/complex-selector.js';
import type { SelectorList } from './selectors/selector-list.js';

export type Origin = 'user-agent' | 'author';

export interface StyleRule {
  readonly origin: Origin;
  readonly selectors: SelectorList;
  readonly declarations: DeclarationBlock;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  readonly layer: Layer | undefined;
  readonly scope: ScopeRule | undefined;
  /** How many shadow trees deep its stylesheet stands; 0 for the document's. */
  readonly treeDepth: number;
  /** Order of appearance over all stylesheets. */
  readonly order: number;
}

/** `@scope (root) to (limit)`. @see https://drafts.csswg.org/css-cascade-6/#scoped-styles */
export interface ScopeRule {
  /** Undefined for `@scope { … }`, whose root is the parent of its `<style>`: any element here. */
  readonly roots: readonly ComplexSelector[] | undefined;
  readonly limits: readonly ComplexSelector[];
  readonly outer: ScopeRule | undefined;
  /** What `:scope` means while a selector of the rule is matched. */
  readonly current: { current: HtmlElement | undefined };
}
