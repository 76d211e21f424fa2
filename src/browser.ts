/** The one file for pages, to be injected or loaded by `<script>`: `consentlint.lintElement(document)`. */
import { documentOf } from './dom/document-of.js';
import type { ElementConfig } from './dom/lint-element.js';
import { lintRendered, renderedIn } from './dom/lint-rendered.js';
import { resolveConfig } from './lint/config.js';
import type { Report } from './lint/report.js';

Object.assign(globalThis, { consentlint: { lintElement } });

/** As in `consentlint/dom`, without the engine for DOMs that do not lay out. */
function lintElement(node: Element | Document, config: ElementConfig = {}): Report {
  const { axe, ...rest } = config;
  const resolved = resolveConfig(rest);
  const rendered = renderedIn(documentOf(node));
  if (rendered === undefined) {
    throw new Error('lintElement() needs a document that a browser shows; this one has no layout.');
  }
  return lintRendered(node, resolved, rendered, axe);
}
