/**
 * For one set of matched blocks under one variant: the declarations of each property, in order of
 * precedence. Elements that match the same rules share one of these.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#cascading
 */
import type { ComputedStyle } from '../computed/computed-style.js';
import type { ConditionEvaluator } from '../conditions/condition.js';
import { isCustomProperty, type PropertyInfo, propertyInfo, resetterOf } from '../properties.js';
import type { Declaration } from '../syntax/declaration.js';
import { compareImportant, compareNormal, type MatchedBlock } from './matched-block.js';
import { PropertySet } from './property-set.js';

export interface CascadeEntry {
  readonly declaration: Declaration;
  readonly block: MatchedBlock;
  /** Why it is not known whether the entry applies. */
  readonly undecided: string | undefined;
}

interface ApplyingBlock {
  readonly block: MatchedBlock;
  readonly undecided: string | undefined;
}

const ALL = propertyInfo('all');

export class Cascade {
  /** Ascending precedence of normal declarations. */
  readonly #normal: readonly ApplyingBlock[];
  /** … and of important ones, which all come after them. */
  readonly #important: readonly ApplyingBlock[];
  readonly #sets = new PropertySet();
  readonly #setsLogically: PropertySet | undefined;
  readonly #custom: readonly MatchedBlock[];
  readonly #setsAll: boolean;
  /** Values may differ between elements that the same rules match. */
  readonly readsAttributes: boolean;

  /** @param parent of the elements, in the flat tree */
  constructor(
    blocks: readonly MatchedBlock[],
    conditions: ConditionEvaluator,
    parent: ComputedStyle | undefined,
  ) {
    const applying: ApplyingBlock[] = [];
    const custom: MatchedBlock[] = [];
    let setsLogically: PropertySet | undefined;
    let readsAttributes = false;
    for (const block of blocks) {
      const verdict = conditions.all(block.conditions, parent);
      if (verdict === false) continue;
      applying.push({ block, undecided: verdict === true ? undefined : verdict.reason });
      const { content } = block.declarations;
      this.#sets.addAll(content.sets);
      if (content.setsLogically !== undefined) {
        setsLogically ??= new PropertySet();
        setsLogically.addAll(content.setsLogically);
      }
      if (content.hasCustomProperties) custom.push(block);
      readsAttributes ||= content.readsAttributes;
    }
    this.#normal = applying.sort((a, b) => compareNormal(a.block, b.block));
    this.#important = applying
      .filter(({ block }) => block.declarations.content.hasImportant)
      .sort((a, b) => compareImportant(a.block, b.block));
    this.#setsLogically = setsLogically;
    this.#custom = custom;
    this.#setsAll = this.#sets.has(ALL);
    this.readsAttributes = readsAttributes;
  }

  /** Ascending: the last one wins, if it is valid. `all` counts for every property but custom ones. */
  entries(property: string, logical: string | undefined): readonly CascadeEntry[] {
    const names = [property];
    if (logical !== undefined) names.push(logical);
    if (this.#setsAll && coveredByAll(property)) names.push('all');
    const resetter = resetterOf(property);
    if (resetter !== undefined) names.push(resetter);
    const entries: CascadeEntry[] = [];
    const add = (blocks: readonly ApplyingBlock[], important: boolean): void => {
      for (const { block, undecided } of blocks) {
        for (const declaration of block.declarations.content.declaring(names)) {
          if (declaration.important === important) entries.push({ declaration, block, undecided });
        }
      }
    };
    add(this.#normal, false);
    add(this.#important, true);
    return entries;
  }

  /** False when no declaration can set the longhand, under whichever name. */
  mayDeclare(property: PropertyInfo): boolean {
    return this.#setsAll || this.#sets.has(property);
  }

  /** Whether a declaration may set a physical property by a logical name. */
  maySetLogically(property: PropertyInfo): boolean {
    return this.#setsLogically?.has(property) ?? false;
  }

  hasCustomProperty(name: string): boolean {
    return this.#custom.some(({ declarations }) => declarations.content.has(name));
  }
}

function coveredByAll(property: string): boolean {
  return property !== 'direction' && property !== 'unicode-bidi' && !isCustomProperty(property);
}
