/**
 * `consentlint/vitest`: `import 'consentlint/vitest'` in a setup file, then
 * `expect(element).toHaveNoDarkPatterns()`.
 *
 * @packageDocumentation
 */
import { expect } from 'vitest';
import type { PageLike } from './playwright/page.js';
import type { MatcherOptions } from './testing/options.js';
import { matchers } from './testing/to-have-no-dark-patterns.js';

export type { MatcherOptions } from './testing/options.js';
export { matchers, toHaveNoDarkPatterns } from './testing/to-have-no-dark-patterns.js';

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * Lints HTML, an element, a document or a page of Playwright for dark patterns in its consent dialogs.
     *
     * @returns A promise for a page.
     */
    toHaveNoDarkPatterns(options?: MatcherOptions): T extends PageLike ? Promise<void> : void;
  }
}

expect.extend(matchers);
