import { bits } from './label-concepts.js';
import type { LabelConcept } from './lexicon.js';
import type { TermMatch } from './match-terms.js';
import { followsPause, type Word } from './words.js';

/** Verbs that a no negates where it is the word for "not" as well. */
const GIVING = bits.accept | bits.process | bits.acknowledge;

/** The parts of meaning in a label, with negations already applied to the verbs in their reach. */
export class LabelParts {
  #concepts = 0;
  #affirmed = 0;
  #negated = 0;
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
    const [first] = matches;
    this.asks = first?.concept === 'question' && first.positions[0] === 0;
    let isAnyNegated = false;
    for (const match of matches) {
      this.#concepts |= bits[match.concept];
      isAnyNegated ||= isNegation(match, words, negations);
    }
    this.#affirmed = this.#concepts;
    if (isAnyNegated) this.#negate(matches, words, negations);
  }

  #negate(
    matches: readonly TermMatch<LabelConcept>[],
    words: readonly Word[],
    negations: ReadonlySet<string>,
  ): void {
    const negates = matches.map((match) => isNegation(match, words, negations));
    const reaches = reachesOf(matches, words);
    const reachesNegated = new Set(reaches.filter((_, i) => negates[i]));
    const isNegated = matches.map(
      ({ concept }, i) => reachesNegated.has(reaches[i] ?? 0) && !(concept === 'decline' && negates[i]),
    );
    const turned = new Set(
      reaches.filter((_, i) => isNegated[i] && (bits[matches[i]?.concept ?? 'no'] & GIVING) !== 0),
    );
    this.#concepts = this.#affirmed = 0;
    for (const [i, { concept }] of matches.entries()) {
      const isSpent = concept === 'no' && negates[i] && turned.has(reaches[i] ?? 0);
      if (!isSpent) this.#concepts |= bits[concept];
      if (isNegated[i]) this.#negated |= bits[concept];
      else this.#affirmed |= bits[concept];
    }
  }

  /** @param concepts One of {@link bits}, or several together, of which any will do. */
  has(concepts: number): boolean {
    return (this.#concepts & concepts) !== 0;
  }

  /** The verb occurs and is meant as it stands. */
  affirms(concept: number): boolean {
    return (this.#affirmed & concept) !== 0;
  }

  negates(concept: number): boolean {
    return (this.#negated & concept) !== 0;
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

/** Which stretch of the label each match stands in: a negation reaches to the next "and", pause or punctuation mark. */
function reachesOf(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): number[] {
  let reach = 0;
  let before = 0;
  let position = 0;
  return matches.map(({ concept, positions: [first = 0] }) => {
    const clause = words[first]?.clause ?? 0;
    let isParted = concept === 'and' || clause !== before;
    while (position < first) if (followsPause(words, ++position)) isParted = true;
    if (isParted) reach++;
    before = clause;
    return reach;
  });
}
