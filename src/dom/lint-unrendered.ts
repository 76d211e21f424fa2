/** Lints a document in a DOM that does not lay out: jsdom, happy-dom. */
import type { ResolvedConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import { readUnrendered } from '../snapshot/unrendered/collect.js';
import { documentOf } from './document-of.js';

export function lintUnrendered(node: Element | Document, config: ResolvedConfig): Report {
  const started = performance.now();
  const document = documentOf(node);
  const page = readUnrendered(document, node === document ? undefined : (node as Element));
  const readings = config.variants.map((variant) => page.snapshot(variant));
  return reportOn({
    engine: 'dom',
    source: document.URL,
    snapshots: readings.map(({ snapshot }) => snapshot),
    scopes: readings.map(({ scope }) => scope),
    elementCount: page.elementCount,
    comments: [],
    excerpt: () => undefined,
    config,
    started,
  });
}
