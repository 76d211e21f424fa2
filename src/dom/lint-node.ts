/** Lints what a document holds, in whatever DOM it is. */
import type { ResolvedConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';
import { documentOf } from './document-of.js';
import { lintRendered, renderedIn } from './lint-rendered.js';
import { lintUnrendered } from './lint-unrendered.js';

/** @throws {TypeError} when `node` is neither an element nor a document. */
export function lintNode(node: Element | Document, config: ResolvedConfig, axe?: AxeCore): Report {
  const rendered = renderedIn(documentOf(node));
  return rendered === undefined
    ? lintUnrendered(node, config, axe)
    : lintRendered(node, config, rendered, axe);
}
