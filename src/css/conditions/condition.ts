/**
 * The conditions of the at-rules around a style rule, decided anew for each variant of the page.
 *
 * @see https://drafts.csswg.org/css-conditional/
 */
import type { Variant } from '../../snapshot/snapshot.js';
import type { ComputedStyle } from '../computed/computed-style.js';
import type { ContainerCondition, Containers } from '../containers/containers.js';
import { matchesMedia } from './media-query.js';

export type Condition = { readonly kind: 'media'; readonly query: string } | ContainerCondition;

/** True, false, or the reason why it cannot be said. */
export type Verdict = boolean | { readonly reason: string };

interface Conditional {
  readonly conditions: readonly Condition[];
}

/** Decides conditions for one variant; the same question is answered once. */
export class ConditionEvaluator {
  readonly #variant: Variant;
  readonly #containers: Containers;
  readonly #media = new Map<string, Verdict>();
  readonly #reasons = new Map<string, number>();

  constructor(variant: Variant, containers: Containers) {
    this.#variant = variant;
    this.#containers = containers;
  }

  /** @param parent whose ancestors, itself among them, are the containers that are asked */
  all(conditions: readonly Condition[], parent: ComputedStyle | undefined): Verdict {
    let verdict: Verdict = true;
    for (const condition of conditions) {
      const next = this.#decide(condition, parent);
      if (next === false) return false;
      if (next !== true) verdict = next;
    }
    return verdict;
  }

  /** What containers make of conditions, so that it can be told apart; empty when none is asked. */
  containerKey(blocks: readonly Conditional[], parent: ComputedStyle | undefined): string {
    let key = '';
    for (const { conditions } of blocks) {
      if (!conditions.some(isOfContainer)) continue;
      const verdict = this.all(conditions, parent);
      key += verdict === true ? '+' : verdict === false ? '-' : `?${this.#idOf(verdict.reason)}`;
    }
    return key;
  }

  #idOf(reason: string): number {
    const id = this.#reasons.get(reason) ?? this.#reasons.size;
    this.#reasons.set(reason, id);
    return id;
  }

  #decide(condition: Condition, parent: ComputedStyle | undefined): Verdict {
    if (condition.kind === 'container') return this.#containers.decide(condition, parent);
    const known = this.#media.get(condition.query);
    if (known !== undefined) return known;
    const verdict = matchesMedia(condition.query, this.#variant);
    this.#media.set(condition.query, verdict);
    return verdict;
  }
}

function isOfContainer({ kind }: Condition): boolean {
  return kind === 'container';
}
