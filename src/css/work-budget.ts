/**
 * A bound on the work that a page's CSS can ask for, so that hostile input ends with a diagnostic
 * instead of a hang.
 */
import type { ReportDiagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';

/** Thrown where work stops; caught by whoever spends, never seen outside src/css. */
export class BudgetSpent extends Error {}

/** Steps of selector matching for one selector: ten times what 5,000 elements cost a plain one. */
const STEPS_PER_SELECTOR = 5_000_000;
/** … and for all of them: some seconds of work. */
const STEPS_PER_PAGE = 60_000_000;

export interface StepCounter {
  steps: number;
}

export class WorkBudget {
  #steps = 0;
  #spent: string | undefined;
  readonly #reported = new Set<string>();
  readonly #report: ReportDiagnostic;
  readonly #stepsPerSelector: number;
  readonly #stepsPerPage: number;

  constructor(
    report: ReportDiagnostic,
    stepsPerSelector = STEPS_PER_SELECTOR,
    stepsPerPage = STEPS_PER_PAGE,
  ) {
    this.#report = report;
    this.#stepsPerSelector = stepsPerSelector;
    this.#stepsPerPage = stepsPerPage;
  }

  /** For stylesheets of our own. */
  static unlimited(): WorkBudget {
    return new WorkBudget(() => {}, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  }

  /** What was given up, as a sentence; undefined when nothing was. */
  get spent(): string | undefined {
    return this.#spent;
  }

  /** Counts one step of matching; throws BudgetSpent when there have been too many. */
  step(counter: StepCounter): void {
    counter.steps++;
    this.#steps++;
    if (counter.steps > this.#stepsPerSelector || this.#steps > this.#stepsPerPage) throw new BudgetSpent();
  }

  /** Says that one value was given up, which the value itself says too. */
  gaveUp(what: string): void {
    if (this.#reported.has(what)) return;
    this.#reported.add(what);
    this.#report({ code: 'css-limit', severity: 'warning', message: what });
  }

  /** Says that something was left out. */
  exceeded(what: string, location: SourceLocation | undefined): void {
    this.#spent ??= `${what}.`;
    const fact = `${what}${location?.file}${location?.startOffset}`;
    if (this.#reported.has(fact)) return;
    this.#reported.add(fact);
    this.#report({
      code: 'css-limit',
      severity: 'warning',
      message: `${what}, so computed styles may be wrong.`,
      ...(location === undefined ? {} : { location }),
    });
  }
}
