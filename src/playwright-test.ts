/**
 * `consentlint/playwright-test`: `expect` of Playwright Test with
 * `await expect(page).toHaveNoDarkPatterns()`.
 *
 * @packageDocumentation
 */
import { expect as base } from '@playwright/test';
import type { MatcherOptions } from './testing/options.js';
import {
  type MatcherContext,
  type MatcherResult,
  toHaveNoDarkPatterns as match,
} from './testing/to-have-no-dark-patterns.js';

export type { MatcherOptions } from './testing/options.js';

/** In the shape that `expect.extend()` of Playwright Test takes. */
export const matchers = {
  /** Lints a page, or HTML, for dark patterns in its consent dialogs. */
  async toHaveNoDarkPatterns(
    this: MatcherContext,
    received: unknown,
    options?: MatcherOptions,
  ): Promise<MatcherResult> {
    return match.call(this, received, options);
  },
};

/** Playwright's own `expect` has learned nothing: this one has. */
export const expect = base.extend(matchers);
