/** Lints a document in a DOM that does not lay out: jsdom, happy-dom. */
import type { ResolvedConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';
import { notChecked } from '../snapshot/accessibility/not-checked.js';
import { readUnrendered, type ScopedSnapshot, type UnrenderedPage } from '../snapshot/unrendered/collect.js';
import { type Checked, checkAccess } from './check-access.js';
import { documentOf } from './document-of.js';
import type { KeptReports } from './kept-reports.js';

/** @param kept Of the same configuration. Not used with axe-core, which sees more than is read. */
export function lintUnrendered(
  node: Element | Document,
  config: ResolvedConfig,
  { axe, kept }: { readonly axe?: AxeCore | undefined; readonly kept?: KeptReports | undefined } = {},
): Report {
  const started = performance.now();
  const document = documentOf(node);
  const page = readUnrendered(document, node === document ? undefined : (node as Element));
  const judge = () => judgePage({ document, page, config, axe, started });
  return kept === undefined || axe !== undefined ? judge() : kept.to(page.written, judge);
}

interface Asked {
  readonly document: Document;
  readonly page: UnrenderedPage;
  readonly config: ResolvedConfig;
  readonly axe: AxeCore | undefined;
  readonly started: number;
}

function judgePage({ document, page, config, axe, started }: Asked): Report {
  const asRead = config.variants.map((variant) => page.snapshot(variant));
  const checked = axe && checkWith(axe, document, page, asRead, config);
  const isChecked = checked !== undefined && !('notChecked' in checked);
  const readings = isChecked ? config.variants.map((variant) => page.snapshot(variant, checked)) : asRead;
  return reportOn({
    engine: 'dom',
    source: document.URL,
    snapshots: readings.map(({ snapshot }) => snapshot),
    scopes: readings.map(({ scope }) => scope),
    elementCount: page.elementCount,
    comments: [],
    diagnostics: checked === undefined || isChecked ? [] : [notChecked(document.URL, checked.notChecked)],
    excerpt: () => undefined,
    config,
    started,
  });
}

/** Once for all variants, since nothing depends on them that it can tell without boxes. */
function checkWith(
  axe: AxeCore,
  document: Document,
  page: UnrenderedPage,
  [first]: readonly ScopedSnapshot[],
  config: ResolvedConfig,
): Checked | undefined {
  if (first === undefined) return undefined;
  return checkAccess({
    ...first,
    axe,
    document,
    hasLayout: false,
    config,
    placeOf: ({ id }) => id,
    elementAt: page.elementAt,
  });
}
