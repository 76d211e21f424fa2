import type { LabelConcept } from './lexicon.js';
import type { TermMatch } from './term-index.js';
import type { Word } from './words.js';

/** The parts of meaning in a label, with negations already applied to the verbs in their reach. */
export class LabelParts {
  readonly #concepts: ReadonlySet<LabelConcept>;
  readonly #verbs: readonly { readonly concept: LabelConcept; readonly isNegated: boolean }[];
  readonly hasPrice: boolean;
  /** It begins as a question does. */
  readonly asks: boolean;

  constructor(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[], hasPrice: boolean) {
    this.hasPrice = hasPrice;
    this.asks = matches.some(({ concept, positions }) => concept === 'question' && positions[0] === 0);
    this.#concepts = new Set(matches.map(({ concept }) => concept));
    const reaches = reachesOf(matches, words);
    const negated = new Set(reaches.filter((_, i) => matches[i]?.concept === 'negation'));
    this.#verbs = matches.map(({ concept }, i) => ({
      concept,
      isNegated: negated.has(reaches[i] ?? ''),
    }));
  }

  has(...concepts: LabelConcept[]): boolean {
    return concepts.some((concept) => this.#concepts.has(concept));
  }

  /** The verb occurs and is meant as it stands. */
  affirms(concept: LabelConcept): boolean {
    return this.#verbs.some((verb) => verb.concept === concept && !verb.isNegated);
  }

  negates(concept: LabelConcept): boolean {
    return this.#verbs.some((verb) => verb.concept === concept && verb.isNegated);
  }
}

/** Which stretch of the label each match stands in: a negation reaches to the next "and" or punctuation mark. */
function reachesOf(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): string[] {
  let conjunctions = 0;
  return matches.map(({ concept, positions }) => {
    if (concept === 'and') conjunctions++;
    const clause = words[positions[0] ?? 0]?.clause ?? 0;
    return `${clause}/${conjunctions}`;
  });
}
