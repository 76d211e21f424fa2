/**
 * For one set of matched blocks under one variant: the declarations of each property, in order of
 * precedence. Elements that match the same rules share one of these.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#cascading
 */
import type { ConditionEvaluator } from '../conditions/condition.js';
import { isCustomProperty, longhandsOf, physicalNames, resetsOf, resetterOf } from '../properties.js';
import type { Declaration } from '../syntax/declaration.js';
import { compareImportant, compareNormal, type MatchedBlock } from './matched-block.js';

export interface CascadeEntry {
  readonly declaration: Declaration;
  readonly block: MatchedBlock;
  /** Higher wins. */
  readonly rank: number;
  /** Why it is not known whether the entry applies. */
  readonly undecided: string | undefined;
}

const NO_ENTRIES: readonly CascadeEntry[] = [];

export class Cascade {
  readonly #byProperty = new Map<string, CascadeEntry[]>();
  /** Physical properties that a declaration may set by a logical name, whichever way text runs. */
  readonly #setLogically = new Set<string>();
  readonly #mayDeclare = new Set<string>();
  readonly #setsAll: boolean;
  /** Values may differ between elements that the same rules match. */
  readonly readsAttributes: boolean;

  constructor(blocks: readonly MatchedBlock[], conditions: ConditionEvaluator) {
    let rank = 0;
    const applying = blocks.flatMap((block) => {
      const verdict = conditions.all(block.conditions);
      if (verdict === false) return [];
      return [{ block, undecided: verdict === true ? undefined : verdict.reason }];
    });
    this.readsAttributes = applying.some(({ block }) =>
      block.declarations.some(({ value }) => value.includes('attr(')),
    );
    const add = (important: boolean): void => {
      applying.sort((a, b) => (important ? compareImportant : compareNormal)(a.block, b.block));
      for (const { block, undecided } of applying) {
        for (const declaration of block.declarations) {
          if (declaration.important === important) this.#add({ declaration, block, rank: rank++, undecided });
        }
      }
    };
    add(false);
    if (applying.some(({ block }) => block.declarations.some((declaration) => declaration.important)))
      add(true);
    for (const name of this.#byProperty.keys()) {
      this.#mayDeclare.add(name);
      for (const reset of resetsOf(name)) this.#mayDeclare.add(reset);
      for (const physical of physicalNames(name)) {
        this.#setLogically.add(physical);
        this.#mayDeclare.add(physical);
      }
    }
    this.#setsAll = this.#byProperty.has('all');
  }

  /** Ascending: the last one wins, if it is valid. `all` counts for every property but custom ones. */
  entries(property: string, logical: string | undefined): readonly CascadeEntry[] {
    const own = this.#byProperty.get(property) ?? NO_ENTRIES;
    const others = logical === undefined ? NO_ENTRIES : (this.#byProperty.get(logical) ?? NO_ENTRIES);
    const all = coveredByAll(property) ? (this.#byProperty.get('all') ?? NO_ENTRIES) : NO_ENTRIES;
    const resetter = resetterOf(property);
    const resets = resetter === undefined ? NO_ENTRIES : (this.#byProperty.get(resetter) ?? NO_ENTRIES);
    if (others.length === 0 && all.length === 0 && resets.length === 0) return own;
    return [...own, ...others, ...all, ...resets].sort((a, b) => a.rank - b.rank);
  }

  /** False when no declaration can set the property, under whichever name. */
  mayDeclare(property: string): boolean {
    return this.#setsAll || this.#mayDeclare.has(property);
  }

  /** Whether a declaration may set a physical property by a logical name. */
  maySetLogically(property: string): boolean {
    return this.#setLogically.has(property);
  }

  has(property: string): boolean {
    return this.#byProperty.has(property);
  }

  #add(entry: CascadeEntry): void {
    const { property } = entry.declaration;
    for (const name of longhandsOf(property) ?? [property]) this.#addTo(name, entry);
    // One entry, not one for each of so many properties that hardly anybody asks for.
    if (resetsOf(property).length > 0) this.#addTo(property, entry);
  }

  #addTo(name: string, entry: CascadeEntry): void {
    const entries = this.#byProperty.get(name);
    if (entries === undefined) this.#byProperty.set(name, [entry]);
    else entries.push(entry);
  }
}

function coveredByAll(property: string): boolean {
  return property !== 'direction' && property !== 'unicode-bidi' && !isCustomProperty(property);
}
