/**
 * `consentlint/playwright`: linting in a real browser.
 *
 * @packageDocumentation
 */
export { type Config, ConfigError, defineConfig } from './lint/config.js';
export type { Flow, FlowClose, FlowStep, FlowUntouched, FlowWay, Report } from './lint/report.js';
export type { FlowConfig } from './playwright/flow/flow-config.js';
export type { FlowPage } from './playwright/flow/flow-page.js';
export { type FlowReport, lintFlow } from './playwright/flow/lint-flow.js';
export { lintPage, type PageConfig } from './playwright/lint-page.js';
export type { PageLike } from './playwright/page.js';
