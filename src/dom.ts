/**
 * `consentlint/dom`: linting from within a page.
 *
 * @packageDocumentation
 */
export { type ElementConfig, lintElement } from './dom/lint-element.js';
export { type Config, ConfigError, defineConfig } from './lint/config.js';
export type { Report } from './lint/report.js';
export type { AxeCore } from './snapshot/accessibility/axe-audit.js';
