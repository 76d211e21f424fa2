/**
 * Which rules match an element, and its `::before` and `::after`: found once for all variants of a
 * page, since conditions such as `@media` are only asked afterwards.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#filtering
 * @see https://drafts.csswg.org/css-scoping/#selectors
 */
import { assignedSlot, shadowRootOf } from '../../html/flat-tree.js';
import type { HtmlDocument, HtmlElement, HtmlParent, HtmlShadowRoot } from '../../html/tree.js';
import type { ComplexSelector } from '../selectors/complex-selector.js';
import { compareSpecificity } from '../selectors/specificity.js';
import type { ScopeRule, StyleRule } from '../style-rule.js';
import type { MatchedBlock } from './matched-block.js';
import type { IndexedSelector, RuleIndex } from './rule-index.js';

type StyledBox = 'element' | 'before' | 'after';

/** The blocks of one element by box. */
export type ElementRules = Readonly<Record<StyledBox, readonly MatchedBlock[]>>;

/** Most elements have no generated boxes. */
type BestBlocks = { element: Map<StyleRule, MatchedBlock> } & {
  [Box in 'before' | 'after']: Map<StyleRule, MatchedBlock> | undefined;
};

const NONE: readonly MatchedBlock[] = [];
const INFINITELY_FAR = Number.POSITIVE_INFINITY;

export class RuleMatcher {
  readonly #userAgent: RuleIndex;
  readonly #byTree: ReadonlyMap<HtmlDocument | HtmlShadowRoot, RuleIndex>;
  readonly #document: HtmlDocument;
  /** One block for each (rule, specificity, proximity), so that elements with the same ones can share styles. */
  readonly #blocks = new Map<StyleRule, MatchedBlock[]>();

  constructor(
    document: HtmlDocument,
    userAgent: RuleIndex,
    byTree: ReadonlyMap<HtmlDocument | HtmlShadowRoot, RuleIndex>,
  ) {
    this.#document = document;
    this.#userAgent = userAgent;
    this.#byTree = byTree;
  }

  rulesOf(element: HtmlElement): ElementRules {
    const best: BestBlocks = { element: new Map(), before: undefined, after: undefined };
    const consider = (indexed: IndexedSelector): void => this.#consider(indexed, element, best);
    this.#userAgent.visitCandidates(element, consider);
    const tree = shadowRootOf(element);
    this.#byTree.get(tree ?? this.#document)?.visitCandidates(element, consider);
    for (const [index, subject] of this.#indexesAcross(element, tree)) {
      for (const indexed of index.candidatesAcross(subject)) consider(indexed);
    }
    return {
      element: [...best.element.values()],
      before: best.before === undefined ? NONE : [...best.before.values()],
      after: best.after === undefined ? NONE : [...best.after.values()],
    };
  }

  *#indexesAcross(
    element: HtmlElement,
    tree: HtmlShadowRoot | undefined,
  ): Generator<[RuleIndex, 'host' | 'slotted' | 'part']> {
    const inner = element.shadowRoot && this.#byTree.get(element.shadowRoot);
    if (inner !== undefined) yield [inner, 'host'];
    const slot = assignedSlot(element);
    const slotTree = slot && shadowRootOf(slot);
    const around = slotTree && this.#byTree.get(slotTree);
    if (around !== undefined) yield [around, 'slotted'];
    if (tree === undefined || !element.attributes.has('part')) return;
    const outside = this.#byTree.get(shadowRootOf(tree.host) ?? this.#document);
    if (outside !== undefined) yield [outside, 'part'];
  }

  /** Of several selectors of a rule that match, the most specific counts. */
  #consider({ rule, selector }: IndexedSelector, element: HtmlElement, best: BestBlocks): void {
    const proximity = proximityOfMatch(rule.scope, selector, element);
    if (proximity === undefined) return;
    const box: StyledBox = selector.pseudoElement ?? 'element';
    const blocks = best[box] ?? new Map<StyleRule, MatchedBlock>();
    best[box] = blocks;
    const known = blocks.get(rule);
    if (known !== undefined && compareSpecificity(known.specificity, selector.specificity) >= 0) return;
    blocks.set(rule, this.#block(rule, selector, proximity));
  }

  #block(rule: StyleRule, { specificity }: ComplexSelector, proximity: number): MatchedBlock {
    const blocks = this.#blocks.get(rule) ?? [];
    const known = blocks.find(
      (block) => compareSpecificity(block.specificity, specificity) === 0 && block.proximity === proximity,
    );
    if (known !== undefined) return known;
    const block: MatchedBlock = {
      origin: rule.origin,
      isInline: false,
      selectorText: rule.selectorText,
      declarations: rule.declarations,
      conditions: rule.conditions,
      layer: rule.layer,
      treeDepth: rule.treeDepth,
      specificity,
      proximity,
      order: rule.order,
    };
    blocks.push(block);
    this.#blocks.set(rule, blocks);
    return block;
  }
}

/** Generations from the scoping root, infinite without `@scope`; undefined when the selector does not match. */
function proximityOfMatch(
  scope: ScopeRule | undefined,
  selector: ComplexSelector,
  element: HtmlElement,
): number | undefined {
  if (scope === undefined) return selector.matches(element) ? INFINITELY_FAR : undefined;
  let generations = 0;
  for (let root: HtmlParent = element; root.kind === 'element'; root = root.parent) {
    if (isScopingRoot(root, scope) && isInScope(element, root, scope)) {
      scope.current.current = root;
      const matches = selector.matches(element);
      scope.current.current = undefined;
      if (matches) return generations;
    }
    generations++;
  }
  return undefined;
}

function isScopingRoot(root: HtmlElement, scope: ScopeRule): boolean {
  const { outer } = scope;
  if (outer === undefined) return fitsPrelude(root, scope);
  for (let above: HtmlParent = root; above.kind === 'element'; above = above.parent) {
    if (!isScopingRoot(above, outer) || !isInScope(root, above, outer)) continue;
    const before = outer.current.current;
    outer.current.current = above;
    const fits = fitsPrelude(root, scope);
    outer.current.current = before;
    if (fits) return true;
  }
  return false;
}

function fitsPrelude(root: HtmlElement, { roots }: ScopeRule): boolean {
  return roots?.some((selector) => selector.matches(root)) ?? root.parent.kind !== 'element';
}

/** Not at or below an element that a limit matches. */
function isInScope(element: HtmlElement, root: HtmlElement, scope: ScopeRule): boolean {
  if (scope.limits.length === 0) return true;
  const before = scope.current.current;
  scope.current.current = root;
  let isInside = true;
  for (let node: HtmlParent = element; node.kind === 'element' && isInside; node = node.parent) {
    const limited = node;
    isInside = !scope.limits.some((limit) => limit.matches(limited));
    if (node === root) break;
  }
  scope.current.current = before;
  return isInside;
}
