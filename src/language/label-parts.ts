import type { LabelConcept } from './lexicon.js';
import type { TermMatch } from './term-index.js';
import type { Word } from './words.js';

/** Verbs that a no negates where it is the word for "not" as well. */
const GIVING: ReadonlySet<LabelConcept> = new Set(['accept', 'process', 'acknowledge']);

/** The parts of meaning in a label, with negations already applied to the verbs in their reach. */
export class LabelParts {
  readonly #concepts: readonly LabelConcept[];
  readonly #affirmed: readonly LabelConcept[];
  readonly #negated: readonly LabelConcept[];
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
    const concepts = matches.map(({ concept }) => concept);
    const negates = matches.map((match) => isNegation(match, words, negations));
    if (!negates.includes(true)) {
      this.#concepts = concepts;
      this.#affirmed = concepts;
      this.#negated = [];
      return;
    }
    const reaches = reachesOf(matches, words);
    const reachesNegated = new Set(reaches.filter((_, i) => negates[i]));
    const isNegated = concepts.map(
      (concept, i) => reachesNegated.has(reaches[i] ?? 0) && !(concept === 'decline' && negates[i]),
    );
    const turned = new Set(reaches.filter((_, i) => isNegated[i] && GIVING.has(concepts[i] ?? 'no')));
    const isSpent = (concept: LabelConcept, i: number) =>
      concept === 'no' && negates[i] && turned.has(reaches[i] ?? 0);
    this.#concepts = concepts.filter((concept, i) => !isSpent(concept, i));
    this.#affirmed = concepts.filter((_, i) => !isNegated[i]);
    this.#negated = concepts.filter((_, i) => isNegated[i]);
  }

  has(...concepts: LabelConcept[]): boolean {
    for (const concept of concepts) if (this.#concepts.includes(concept)) return true;
    return false;
  }

  /** The verb occurs and is meant as it stands. */
  affirms(concept: LabelConcept): boolean {
    return this.#affirmed.includes(concept);
  }

  negates(concept: LabelConcept): boolean {
    return this.#negated.includes(concept);
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
