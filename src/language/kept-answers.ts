/** So many are kept; a hostile page asks any number of questions. */
const MOST_KEPT = 500;
/** In UTF-16 code units; longer questions do not repeat. */
const LONGEST_KEPT = 5000;

/** Remembers what was answered lately: rules read the same passages, and parts of a page are asked of at each viewport. */
export class KeptAnswers<Answer> {
  readonly #known = new Map<string, Answer>();
  readonly #most: number;
  readonly #longest: number;

  constructor({ most = MOST_KEPT, longest = LONGEST_KEPT } = {}) {
    this.#most = most;
    this.#longest = longest;
  }

  /** @param answer Asked where no answer to the question is kept. It may not be undefined. */
  to(question: string, answer: () => Answer): Answer {
    if (question.length > this.#longest) return answer();
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const given = answer();
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(question, given);
    return given;
  }
}
