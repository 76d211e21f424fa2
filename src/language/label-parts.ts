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
    const first = matches[0];
    this.asks = first?.concept === 'question' && first.positions[0] === 0;
    let isAnyNegated = false;
    for (const match of matches) {
      this.#concepts |= bitOf(match);
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
    const reaches = reachesOf(matches, words, negations);
    this.#concepts = this.#affirmed = 0;
    for (const { reach, match, negates } of reaches) {
      const bit = bitOf(match);
      const isSpent = negates && bit === bits.no && reach.turns;
      if (!isSpent) this.#concepts |= bit;
      if (isNegated(reach, bit, negates)) this.#negated |= bit;
      else this.#affirmed |= bit;
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

/** The bit of what it means, one of {@link bits}. */
export function bitOf({ compiled }: TermMatch<LabelConcept>): number {
  return 1 << compiled.rank;
}

function isNegation(
  match: TermMatch<LabelConcept>,
  words: readonly Word[],
  negations: ReadonlySet<string>,
): boolean {
  const bit = bitOf(match);
  if (bit === bits.negation) return true;
  if (bit !== bits.no && bit !== bits.decline) return false;
  return match.positions.some((position) => negations.has(words[position]?.text ?? ''));
}

/** A stretch of the label that a negation reaches over: to the next "and", pause or punctuation mark. */
interface Reach {
  /** There is a negation in it. */
  isNegative: boolean;
  /** It turns a verb that gives something. */
  turns: boolean;
}

interface Reached {
  readonly match: TermMatch<LabelConcept>;
  readonly negates: boolean;
  readonly reach: Reach;
}

function isNegated({ isNegative }: Reach, bit: number, negates: boolean): boolean {
  return isNegative && !(negates && bit === bits.decline);
}

/** Each match with the stretch of the label that it stands in. */
function reachesOf(
  matches: readonly TermMatch<LabelConcept>[],
  words: readonly Word[],
  negations: ReadonlySet<string>,
): readonly Reached[] {
  let reach: Reach = { isNegative: false, turns: false };
  let before = 0;
  let position = 0;
  const reached = matches.map((match): Reached => {
    const first = match.positions[0] ?? 0;
    const clause = words[first]?.clause ?? 0;
    let isParted = bitOf(match) === bits.and || clause !== before;
    while (position < first) if (followsPause(words, ++position)) isParted = true;
    if (isParted) reach = { isNegative: false, turns: false };
    before = clause;
    const negates = isNegation(match, words, negations);
    if (negates) reach.isNegative = true;
    return { match, negates, reach };
  });
  for (const { match, negates, reach } of reached) {
    const bit = bitOf(match);
    if ((bit & GIVING) !== 0 && isNegated(reach, bit, negates)) reach.turns = true;
  }
  return reached;
}
