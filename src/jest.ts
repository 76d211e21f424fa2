/**
 * `consentlint/jest`: in `setupFilesAfterEnv`, then `expect(element).toHaveNoDarkPatterns()`. Where Jest
 * injects no globals, extend `expect` with `matchers` yourself.
 *
 * @packageDocumentation
 */
import type {} from 'expect';
import type { PageLike } from './playwright/page.js';
import type { MatcherOptions } from './testing/options.js';
import { matchers } from './testing/to-have-no-dark-patterns.js';

export type { MatcherOptions } from './testing/options.js';
export { matchers, toHaveNoDarkPatterns } from './testing/to-have-no-dark-patterns.js';

declare global {
  namespace jest {
    /** Of `@types/jest`. */
    interface Matchers<R, T> {
      /**
       * Lints HTML, an element, a document or a page of Playwright for dark patterns in its consent dialogs.
       *
       * @returns A promise for a page.
       */
      toHaveNoDarkPatterns(options?: MatcherOptions): T extends PageLike ? Promise<void> : R;
    }
  }
}

declare module 'expect' {
  /** Of `@jest/globals`. */
  interface Matchers<R, T> {
    /**
     * Lints HTML, an element, a document or a page of Playwright for dark patterns in its consent dialogs.
     *
     * @returns A promise for a page.
     */
    toHaveNoDarkPatterns(options?: MatcherOptions): T extends PageLike ? Promise<void> : R;
  }
}

const { expect } = globalThis as { readonly expect?: { extend(added: typeof matchers): void } };
expect?.extend(matchers);
