/** What an accessibility checker that ran in the page has found about one element. */

/** What people without a pointer, a screen or sharp eyes need of a control. */
export type AccessConcern = 'name' | 'hidden from screen readers' | 'nesting' | 'target size' | 'contrast';

/** One rule of the checker; what it could not decide is left out. */
export interface AccessCheck {
  readonly concern: AccessConcern;
  readonly outcome: 'passed' | 'failed';
  /** The rule as the checker names it, and where it is explained. */
  readonly ruleId: string;
  readonly helpUrl: string;
  /** What it measured; units are in the names. */
  readonly facts: AccessFacts;
}

export interface AccessFacts {
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Least width and height that it asks for. */
  readonly leastPx?: number;
  /** Diameter of the circle around its middle that no other target reaches into; `leastPx` where it is larger. */
  readonly clearPx?: number;
  readonly contrastRatio?: number;
  readonly neededContrastRatio?: number;
}
