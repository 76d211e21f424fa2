/** `lintElement()`: the same rules as `lint()`, on a document that is alive. */
import { type Config, resolveConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { lintNode } from './lint-node.js';

/**
 * Lints a document, or the dialogs that lie in an element or hold it. Nothing in the document is changed.
 *
 * Where a browser shows it, as it looks now: at the size and in the colours that the window has, so that
 * the viewports and colour schemes of the configuration do not count. In jsdom and happy-dom, which do not
 * lay out: nodes and state from the DOM, styles and sizes from consentlint's own engine over the stylesheets of the
 * document, at each configured viewport and colour scheme.
 *
 * @param node An element need not be in its document.
 * @param config As for `lint()`.
 * @throws {TypeError} when `node` is neither; `ConfigError` when `config` is not as documented.
 */
export function lintElement(node: Element | Document, config?: Config): Report {
  return lintNode(node, resolveConfig(config));
}
