/**
 * Which rules match an element, and its `::before` and `::after`: found once for all variants of a
 * page, since conditions such as `@media` are only asked afterwards.
 *
 * Many selectors ask for nothing but the key that they are filed under. Those match all elements that have
 * the key; only the others are tried on each element.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#filtering
 * @see https://drafts.csswg.org/css-scoping/#selectors
 */
import { assignedSlot, shadowRootOf } from '../../html/flat-tree.js';
import type { HtmlDocument, HtmlElement, HtmlShadowRoot } from '../../html/tree.js';
import type { ComplexSelector } from '../selectors/complex-selector.js';
import { compareSpecificity } from '../selectors/specificity.js';
import type { StyleRule } from '../style-rule.js';
import type { MatchedBlock } from './matched-block.js';
import type { IndexedSelector, RuleIndex } from './rule-index.js';
import { INFINITELY_FAR, proximityOfMatch } from './scope-proximity.js';

/** The blocks of one element by box. */
export interface ElementRules {
  readonly element: readonly MatchedBlock[];
  readonly before: readonly MatchedBlock[];
  readonly after: readonly MatchedBlock[];
}

interface MatchedSelector extends IndexedSelector {
  readonly proximity: number;
}

/** What elements share that have the same of the keys under which rules are filed. */
interface Likeness {
  /** Match all of them. */
  readonly certain: readonly MatchedSelector[];
  /** Are to be tried on each. */
  readonly uncertain: readonly IndexedSelector[];
  /** By which of the uncertain ones matched. */
  readonly outcomes: Map<string, ElementRules>;
}

export class RuleMatcher {
  readonly #userAgent: RuleIndex;
  readonly #byTree: ReadonlyMap<HtmlDocument | HtmlShadowRoot, RuleIndex>;
  readonly #document: HtmlDocument;
  readonly #likenesses = new Map<RuleIndex | undefined, Map<string, Likeness>>();
  /** One block for each (rule, specificity, proximity), so that elements with the same ones can share styles. */
  readonly #blocks = new Map<StyleRule, MatchedBlock[]>();
  /** One object for each combination of blocks. */
  readonly #combinations = new Map<string, ElementRules>();
  readonly #blockIds = new Map<MatchedBlock, number>();

  constructor(
    document: HtmlDocument,
    userAgent: RuleIndex,
    byTree: ReadonlyMap<HtmlDocument | HtmlShadowRoot, RuleIndex>,
  ) {
    this.#document = document;
    this.#userAgent = userAgent;
    this.#byTree = byTree;
  }

  /** The same object for elements that the same rules match in the same way. */
  rulesOf(element: HtmlElement): ElementRules {
    const tree = shadowRootOf(element);
    const likeness = this.#likenessOf(element, this.#byTree.get(tree ?? this.#document));
    const matched: MatchedSelector[] = [];
    let outcome = '';
    let position = 0;
    for (const { rule, selector } of likeness.uncertain) {
      const proximity = proximityOfMatch(rule.scope, selector, element);
      position++;
      if (proximity === undefined) continue;
      matched.push({ rule, selector, proximity });
      outcome += proximity === INFINITELY_FAR ? `${position} ` : `${position}@${proximity} `;
    }
    const across = this.#matchedAcross(element, tree);
    if (across.length > 0) return this.#combine([...likeness.certain, ...matched, ...across]);
    const known = likeness.outcomes.get(outcome);
    if (known !== undefined) return known;
    const rules = this.#combine([...likeness.certain, ...matched]);
    likeness.outcomes.set(outcome, rules);
    return rules;
  }

  #likenessOf(element: HtmlElement, index: RuleIndex | undefined): Likeness {
    const userAgentKeys = this.#userAgent.keysOf(element);
    const keys = index?.keysOf(element) ?? [];
    const known = this.#likenesses.get(index) ?? new Map<string, Likeness>();
    this.#likenesses.set(index, known);
    const name = `${userAgentKeys.join(' ')}\n${keys.join(' ')}`;
    const likeness = known.get(name) ?? this.#findLikeness(userAgentKeys, index, keys);
    known.set(name, likeness);
    return likeness;
  }

  #findLikeness(
    userAgentKeys: readonly string[],
    index: RuleIndex | undefined,
    keys: readonly string[],
  ): Likeness {
    const certain: MatchedSelector[] = [];
    const uncertain: IndexedSelector[] = [];
    for (const candidates of [this.#userAgent.candidates(userAgentKeys), index?.candidates(keys) ?? []]) {
      for (const indexed of candidates) {
        const { rule, selector } = indexed;
        if (!selector.asksForKeyOnly || rule.scope !== undefined) uncertain.push(indexed);
        else certain.push({ ...indexed, proximity: INFINITELY_FAR });
      }
    }
    return { certain, uncertain, outcomes: new Map() };
  }

  #matchedAcross(element: HtmlElement, tree: HtmlShadowRoot | undefined): MatchedSelector[] {
    const isPlain = tree === undefined && element.shadowRoot === undefined;
    if (isPlain && (element.parent.kind !== 'element' || element.parent.shadowRoot === undefined)) return [];
    const matched: MatchedSelector[] = [];
    for (const [index, subject] of this.#indexesAcross(element, tree)) {
      for (const indexed of index.candidatesAcross(subject)) {
        const proximity = proximityOfMatch(indexed.rule.scope, indexed.selector, element);
        if (proximity !== undefined) matched.push({ ...indexed, proximity });
      }
    }
    return matched;
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
  #combine(matched: readonly MatchedSelector[]): ElementRules {
    const best = {
      element: new Map<StyleRule, MatchedBlock>(),
      before: new Map<StyleRule, MatchedBlock>(),
      after: new Map<StyleRule, MatchedBlock>(),
    };
    for (const { rule, selector, proximity } of matched) {
      const blocks = best[selector.pseudoElement ?? 'element'];
      const known = blocks.get(rule);
      if (known !== undefined && compareSpecificity(known.specificity, selector.specificity) >= 0) continue;
      blocks.set(rule, this.#block(rule, selector, proximity));
    }
    return this.#theOne({
      element: [...best.element.values()],
      before: [...best.before.values()],
      after: [...best.after.values()],
    });
  }

  #theOne(rules: ElementRules): ElementRules {
    const idsOf = (blocks: readonly MatchedBlock[]): string =>
      blocks.map((block) => this.#blockIds.get(block)).join(' ');
    const name = [idsOf(rules.element), idsOf(rules.before), idsOf(rules.after)].join('\n');
    const known = this.#combinations.get(name) ?? rules;
    this.#combinations.set(name, known);
    return known;
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
      selectorText: rule.selectors.text,
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
    this.#blockIds.set(block, this.#blockIds.size);
    return block;
  }
}
