/** Lints what a document holds, in whatever DOM it is. */
import type { ResolvedConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';
import { documentOf } from './document-of.js';
import type { KeptReports } from './kept-reports.js';
import { lintRendered, renderedIn } from './lint-rendered.js';
import { lintUnrendered } from './lint-unrendered.js';

/**
 * @param extra Reports that are kept count where nothing is laid out: what a browser shows can change at any time.
 * @throws {TypeError} when `node` is neither an element nor a document.
 */
export function lintNode(
  node: Element | Document,
  config: ResolvedConfig,
  extra: { readonly axe?: AxeCore | undefined; readonly kept?: KeptReports | undefined } = {},
): Report {
  const rendered = renderedIn(documentOf(node));
  return rendered === undefined
    ? lintUnrendered(node, config, extra)
    : lintRendered(node, config, rendered, extra.axe);
}
