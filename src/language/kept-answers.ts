/** So many are kept; a hostile page asks any number of questions. */
const MOST_KEPT = 500;
/** Longer questions do not repeat. */
const LONGEST_KEPT = 5000;

/** Remembers what was answered lately: rules read the same passages, and parts of a page are asked of at each viewport. */
export class KeptAnswers<Answer> {
  readonly #known = new Map<string, Answer>();

  /** @param answer Asked where no answer to the question is kept. It may not be undefined. */
  to(question: string, answer: () => Answer): Answer {
    if (question.length > LONGEST_KEPT) return answer();
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const given = answer();
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(question, given);
    return given;
  }
}
