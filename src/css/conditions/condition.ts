/**
 * The conditions of the at-rules around a style rule, decided anew for each variant of the page.
 *
 * @see https://drafts.csswg.org/css-conditional/
 */
import type { Variant } from '../../snapshot/snapshot.js';
import { matchesMedia } from './media-query.js';

export type Condition =
  | { readonly kind: 'media'; readonly query: string }
  | { readonly kind: 'undecided'; readonly reason: string };

/** True, false, or the reason why it cannot be said. */
export type Verdict = boolean | { readonly reason: string };

/** Decides conditions for one variant; the same question is answered once. */
export class ConditionEvaluator {
  readonly #variant: Variant;
  readonly #media = new Map<string, Verdict>();

  constructor(variant: Variant) {
    this.#variant = variant;
  }

  all(conditions: readonly Condition[]): Verdict {
    let verdict: Verdict = true;
    for (const condition of conditions) {
      const next = this.#decide(condition);
      if (next === false) return false;
      if (next !== true) verdict = next;
    }
    return verdict;
  }

  #decide(condition: Condition): Verdict {
    if (condition.kind === 'undecided') return { reason: condition.reason };
    const known = this.#media.get(condition.query);
    if (known !== undefined) return known;
    const verdict = matchesMedia(condition.query, this.#variant);
    this.#media.set(condition.query, verdict);
    return verdict;
  }
}
