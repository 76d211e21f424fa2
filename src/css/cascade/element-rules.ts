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

interface Candidate {
  readonly block: MatchedBlock;
  readonly box: StyledBox;
}

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
    const best = new Map<StyleRule, Candidate[]>();
    const consider = (indexed: IndexedSelector): void => this.#consider(indexed, element, best);
    this.#userAgent.visitCandidates(element, consider);
    const tree = shadowRootOf(element);
    this.#byTree.get(tree ?? this.#document)?.visitCandidates(element, consider);
    for (const [index, subject] of this.#indexesAcross(element, tree)) {
      for (const indexed of index.candidatesAcross(subject)) consider(indexed);
    }
    const rules: Record<StyledBox, MatchedBlock[]> = { element: [], before: [], after: [] };
    for (const candidates of best.values()) {
      for (const { box, block } of candidates) rules[box].push(block);
    }
    return rules;
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

  #consider(
    { rule, selector }: IndexedSelector,
    element: HtmlElement,
    best: Map<StyleRule, Candidate[]>,
  ): void {
    const proximity = proximityOfMatch(rule.scope, selector, element);
    if (proximity !== undefined) this.#offer(rule, selector, proximity, best);
  }

  /** Of several selectors of a rule that match, the most specific counts. */
  #offer(
    rule: StyleRule,
    selector: ComplexSelector,
    proximity: number,
    best: Map<StyleRule, Candidate[]>,
  ): void {
    const box: StyledBox = selector.pseudoElement ?? 'element';
    const others = best.get(rule) ?? [];
    const same = others.findIndex((candidate) => candidate.box === box);
    const known = others[same];
    if (known !== undefined && compareSpecificity(known.block.specificity, selector.specificity) >= 0) return;
    const candidate: Candidate = { box, block: this.#block(rule, selector, proximity) };
    if (known === undefined) best.set(rule, [...others, candidate]);
    else others[same] = candidate;
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
    this.#blocks.set(rule, [...blocks, block]);
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
