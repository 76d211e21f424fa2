/** `lintElement()`: the same rules as `lint()`, on a document that is alive. */
import { type Config, resolveConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';
import { lintNode } from './lint-node.js';

export interface ElementConfig extends Config {
  /**
   * The module `axe-core`, as `import axe from 'axe-core'` gives it to the page: it is asked about accept and
   * refusal as well; in jsdom about what needs neither boxes nor colours. Default: none.
   */
  readonly axe?: AxeCore;
}

/**
 * Lints a document, or the dialogs that lie in an element or hold it. Nothing in the document is changed.
 *
 * Where a browser shows it, as it looks now: at the size and in the colours that the window has, so that
 * the viewports and colour schemes of the configuration do not count. In jsdom and happy-dom, which do not
 * lay out: nodes and state from the DOM, styles and sizes from consentlint's own engine over the stylesheets of the
 * document, at each configured viewport and colour scheme.
 *
 * @param node An element need not be in its document.
 * @param config As for `lint()`, and axe-core, where it is wanted.
 * @throws {TypeError} when `node` is neither; `ConfigError` when `config` is not as documented.
 */
export function lintElement(node: Element | Document, config: ElementConfig = {}): Report {
  const { axe, ...rest } = config;
  return lintNode(node, resolveConfig(rest), { axe });
}
