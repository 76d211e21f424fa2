/**
 * `consentlint/playwright`: linting in a real browser.
 *
 * @packageDocumentation
 */
export { type Config, ConfigError, defineConfig } from './lint/config.js';
export type { Report } from './lint/report.js';
export { lintPage, type PageConfig } from './playwright/lint-page.js';
export type { PageLike } from './playwright/page.js';
