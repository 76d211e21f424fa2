import type { LabelConcept } from './lexicon.js';
import type { TermMatch } from './term-index.js';
import type { Word } from './words.js';

/** Verbs that a no negates where it is the word for "not" as well. */
const GIVING: ReadonlySet<LabelConcept> = new Set(['accept', 'process', 'acknowledge']);

/** The parts of meaning in a label, with negations already applied to the verbs in their reach. */
export class LabelParts {
  readonly #concepts: ReadonlySet<LabelConcept>;
  readonly #verbs: readonly { readonly concept: LabelConcept; readonly isNegated: boolean }[];
  readonly hasPrice: boolean;
  /** It begins as a question does. */
  readonly asks: boolean;

  /**
   * @param negations Words that negate a verb, in folded form. One of them may be a bare no as well ("No acepto",
   *   "No"), or stand within a refusal ("geen cookies toestaan"): it negates the verbs in its reach all the same.
   */
  constructor(
    matches: readonly TermMatch<LabelConcept>[],
    words: readonly Word[],
    hasPrice: boolean,
    negations: ReadonlySet<string>,
  ) {
    this.hasPrice = hasPrice;
    this.asks = matches.some(({ concept, positions }) => concept === 'question' && positions[0] === 0);
    const reaches = reachesOf(matches, words);
    const negates = matches.map((match) => isNegation(match, words, negations));
    const negated = new Set(reaches.filter((_, i) => negates[i]));
    this.#verbs = matches.map(({ concept }, i) => ({
      concept,
      isNegated: negated.has(reaches[i] ?? 0) && !(concept === 'decline' && negates[i]),
    }));
    const turned = new Set(reaches.filter((_, i) => this.#isTurned(i)));
    const isSpent = (i: number) => matches[i]?.concept === 'no' && negates[i] && turned.has(reaches[i] ?? 0);
    this.#concepts = new Set(matches.flatMap(({ concept }, i) => (isSpent(i) ? [] : [concept])));
  }

  #isTurned(i: number): boolean {
    const verb = this.#verbs[i];
    return verb?.isNegated === true && GIVING.has(verb.concept);
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

function isNegation(
  { concept, positions }: TermMatch<LabelConcept>,
  words: readonly Word[],
  negations: ReadonlySet<string>,
): boolean {
  if (concept === 'negation') return true;
  if (concept !== 'no' && concept !== 'decline') return false;
  return positions.some((position) => negations.has(words[position]?.text ?? ''));
}

/** Which stretch of the label each match stands in: a negation reaches to the next "and" or punctuation mark. */
function reachesOf(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): number[] {
  let reach = 0;
  let before = 0;
  return matches.map(({ concept, positions }) => {
    const clause = words[positions[0] ?? 0]?.clause ?? 0;
    if (concept === 'and' || clause !== before) reach++;
    before = clause;
    return reach;
  });
}
