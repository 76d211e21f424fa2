/**
 * Query containers of a page in one variant: what `@container` says below an element, and what container
 * units there are relative to.
 *
 * @see https://drafts.csswg.org/css-conditional-5/#container-queries
 */
import { ident } from 'css-tree';
import type { ComputedStyle } from '../computed/computed-style.js';
import { ElementValueContext } from '../computed/element-value-context.js';
import { testFeature } from '../conditions/feature-test.js';
import { evaluateCondition } from '../conditions/kleene.js';
import { lengthInPixels } from '../conditions/query-length.js';
import type { WorkBudget } from '../work-budget.js';
import { inlineAxis, mayBeSizeContainer } from './box-kind.js';
import { BoxSizes } from './box-sizes.js';
import { type ContainerQuery, type QueriedAxis, sizeSource } from './container-query.js';
import type { Floats } from './floats.js';
import { evaluateStyleQuery } from './style-query.js';
import { attempt, type Extent, isUnknown, type Unknown } from './undecidable.js';
import { type Axis, layoutUnits, read } from './used-length.js';

/** What stands around a rule in `@container`. */
export interface ContainerCondition {
  readonly kind: 'container';
  readonly prelude: string;
  readonly queries: readonly ContainerQuery[];
}

export interface ContainersOptions {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly quirksMode: boolean;
  /** Whether anything may be a size container. */
  readonly areDeclared: boolean;
  /** Asked when a width depends on them. */
  readonly floats: () => Floats;
  readonly budget: WorkBudget;
}

type Answer = boolean | Unknown;

/** Some seconds of work, and far more than pages ask for. */
const MAX_STEPS = 5_000_000;
/** What reading one query costs, in steps from one container to the next. */
const STEPS_PER_QUERY = 20;
const TOO_MANY = { reason: 'There are too many container queries to answer.' };

export class Containers {
  readonly quirksMode: boolean;
  readonly #options: ContainersOptions;
  readonly #sizes: BoxSizes;
  /** The nearest style from here up that may be a container by more than its style; null when there is none. */
  readonly #candidates = new WeakMap<ComputedStyle, ComputedStyle | null>();
  readonly #answers = new WeakMap<ComputedStyle, Map<ContainerCondition, Answer>>();
  #steps = 0;

  constructor(options: ContainersOptions) {
    this.quirksMode = options.quirksMode;
    this.#options = options;
    this.#sizes = new BoxSizes(options.viewport, options.floats);
  }

  /**
   * Whether elements with the same styles may be containers of different sizes, since one of them stands
   * beside a float: then they cannot share what depends on it.
   */
  get sizesDependOnPlace(): boolean {
    return this.#options.areDeclared && this.#options.floats().any;
  }

  /** @param parent in the flat tree, of what the condition is asked for; its own element for a generated box */
  decide(condition: ContainerCondition, parent: ComputedStyle | undefined): Answer {
    if (parent === undefined) return false;
    const answers = this.#answers.get(parent) ?? new Map<ContainerCondition, Answer>();
    this.#answers.set(parent, answers);
    const known = answers.get(condition);
    if (known !== undefined) return known;
    const answer = this.#anyHolds(condition, parent);
    answers.set(condition, answer);
    return answer;
  }

  /** What 100 container units are in px, or why that is not known. @param parent as in `decide` */
  unitBase(parent: ComputedStyle | undefined, axis: Axis): Extent {
    for (let at = this.#candidateFrom(parent); at !== undefined; at = this.#candidateFrom(at.parent)) {
      if (this.#isSpent(1)) return TOO_MANY;
      const container = at;
      const isSized = attempt(() => queriesAxis(container, axis) && mayBeSizeContainer(container));
      if (isSized === false) continue;
      const size = isUnknown(isSized) ? isSized : this.#sizes.contentSize(container, axis);
      if (typeof size === 'number') return size;
      return { reason: `Container units need the size of a container, but ${size.reason}.` };
    }
    return this.#options.viewport[axis];
  }

  #anyHolds({ queries, prelude }: ContainerCondition, parent: ComputedStyle): Answer {
    let unknown: Unknown | undefined;
    for (const query of queries) {
      const answer = this.#holds(query, parent);
      if (answer === true) return true;
      if (answer !== false) unknown ??= answer;
    }
    if (unknown === undefined || unknown === TOO_MANY) return unknown ?? false;
    return { reason: `It depends on @container ${prelude}, but ${unknown.reason}.` };
  }

  #holds(query: ContainerQuery, parent: ComputedStyle): Answer {
    if (query.isImpossible) return false;
    if (this.#isSpent(STEPS_PER_QUERY)) return TOO_MANY;
    const container = this.#find(query, parent);
    if (container === undefined) return false;
    if (isUnknown(container)) return container;
    return attempt(() => this.#ask(query, container));
  }

  /** Every element is a container for questions about its style alone. */
  #find(query: ContainerQuery, parent: ComputedStyle): ComputedStyle | Unknown | undefined {
    const { name, axes, states } = query;
    if (name === undefined && axes.size === 0 && states.size === 0) return parent;
    for (let at = this.#candidateFrom(parent); at !== undefined; at = this.#candidateFrom(at.parent)) {
      if (this.#isSpent(1)) return TOO_MANY;
      const candidate = at;
      const answers = attempt(() => answersTo(candidate, query));
      if (answers === true) return candidate;
      if (isUnknown(answers)) return answers;
    }
    return undefined;
  }

  #ask(query: ContainerQuery, container: ComputedStyle): Answer {
    const { condition, axes, states, styles } = query;
    if (condition === undefined) return true;
    if (states.size > 0) return { reason: `${[...states].join(' and ')}() is only known of a page in use` };
    if (axes.size > 0 && !mayBeSizeContainer(container)) return false;
    const context = new ElementValueContext(container, 'width');
    let unknown: string | undefined;
    const source = sizeSource(
      (axis) => {
        const size = this.#sizes.contentSize(container, physicalAxis(axis, container));
        if (typeof size === 'number') return size;
        unknown ??= size.reason;
        return Number.NaN;
      },
      (text) => {
        const length = lengthInPixels(text, context.length);
        return length === undefined ? undefined : layoutUnits(length);
      },
    );
    const result = evaluateCondition(condition, (node) => {
      const before = unknown;
      unknown = undefined;
      const style = styles.get(node);
      const answer =
        style === undefined
          ? testFeature(node, source)
          : evaluateStyleQuery(style, container, (reason) => {
              unknown ??= reason;
            });
      unknown ??= context.reason;
      const isKnown = unknown === undefined;
      unknown = before ?? unknown;
      return isKnown ? answer : undefined;
    });
    if (result !== undefined || unknown === undefined) return result ?? false;
    return { reason: withoutStop(unknown) };
  }

  #candidateFrom(style: ComputedStyle | undefined): ComputedStyle | undefined {
    const passed: ComputedStyle[] = [];
    let candidate: ComputedStyle | null = null;
    for (let at = style; at !== undefined; at = at.parent) {
      const known = this.#candidates.get(at);
      candidate = known ?? (known === undefined && mayBeContainer(at) ? at : null);
      if (known === undefined) passed.push(at);
      if (known !== undefined || candidate !== null) break;
    }
    for (const each of passed) this.#candidates.set(each, candidate);
    return candidate ?? undefined;
  }

  #isSpent(steps: number): boolean {
    this.#steps += steps;
    if (this.#steps <= MAX_STEPS) return false;
    this.#options.budget.gaveUp(TOO_MANY.reason);
    return true;
  }
}

function mayBeContainer(style: ComputedStyle): boolean {
  return style.mayDeclare('container-type') || style.mayDeclare('container-name');
}

function answersTo(candidate: ComputedStyle, { name, axes, states }: ContainerQuery): boolean {
  if (name !== undefined && !namesOf(candidate).includes(name)) return false;
  const types = states.size === 0 ? [] : read(candidate, 'container-type').split(' ');
  if (![...states].every((state) => types.includes(state))) return false;
  return [...axes].every((axis) => queriesAxis(candidate, physicalAxis(axis, candidate)));
}

/** Whichever tree they were given in: Chromium does not keep those of shadow trees apart. */
function namesOf(candidate: ComputedStyle): string[] {
  return read(candidate, 'container-name')
    .split(' ')
    .map((name) => ident.decode(name));
}

/** By its type alone: whether it has a box that can answer is asked afterwards. */
function queriesAxis(style: ComputedStyle, axis: Axis): boolean {
  const types = read(style, 'container-type').split(' ');
  return types.includes('size') || (types.includes('inline-size') && axis === inlineAxis(style));
}

function physicalAxis(axis: QueriedAxis, container: ComputedStyle): Axis {
  if (axis === 'width' || axis === 'height') return axis;
  const inline = inlineAxis(container);
  return axis === 'inline' ? inline : inline === 'width' ? 'height' : 'width';
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
