/** From text to report: reads the page once, looks at it in every variant, runs the rules, tells what they found. */
import { findDialogs } from '../dialog/find-dialogs.js';
import { createMeasurements } from '../salience/create-measurements.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { collectStatic, readPage, type StaticPage } from '../snapshot/static.js';
import { uniqueSelector } from '../snapshot/selectors.js';
import type { Diagnostic } from '../source/diagnostic.js';
import packageJson from '../../package.json' with { type: 'json' };
import { type Config, type ResolvedConfig, resolveConfig } from './config.js';
import type { Control, Dialog } from './define-rule.js';
import type { Excerpt } from './describe-target.js';
import { fingerprintAll } from './fingerprint.js';
import { listResults, mergeFindings, reportVariant, summariseCoverage, type VariantJudgements } from './findings.js';
import { isIgnored, knownDiagnostics } from './page-checks.js';
import { type Report, type ReportControl, type ReportDialog, SCHEMA_VERSION } from './report.js';
import { runRules } from './run-rules.js';
import { applySuppressions } from './suppressions.js';

export interface LintInput {
  /** A whole document or a fragment. */
  readonly html: string;
  /** Stylesheets beside it, after those of the page in the cascade. */
  readonly css?: string | readonly { readonly css: string; readonly filename: string }[];
  /** Named in locations, and what relative stylesheet links are resolved against. */
  readonly filename?: string;
  /** Directory that linked stylesheets may be read from. Without it nothing is read from disk. */
  readonly root?: string;
  /** URL the page is served under, for links that are written absolutely. */
  readonly baseURL?: string;
}

export interface Linter {
  /** Lints one page; see {@link lint}. */
  lint(input: string | LintInput): Report;
}

/**
 * Lints one page of HTML for consent dialogs.
 *
 * @param input HTML, or HTML with its CSS and where both come from.
 * @param config Rules, viewports and so on; default: the preset `recommended`.
 * @returns Findings, passes and what could not be decided, as plain data.
 * @throws {TypeError} when `input` is not HTML text; {@link ConfigError} when `config` is not as documented.
 */
export function lint(input: string | LintInput, config?: Config): Report {
  return createLinter(config).lint(input);
}

/** Checks the configuration once, for linting many pages. @throws {ConfigError} */
export function createLinter(config?: Config): Linter {
  const resolved = resolveConfig(config);
  return { lint: (input) => lintPage(checkInput(input), resolved) };
}

function checkInput(input: unknown): LintInput {
  if (typeof input === 'string') return { html: input };
  if (typeof input === 'object' && input !== null && 'html' in input && typeof input.html === 'string') {
    return input as LintInput;
  }
  const given = input === null ? 'null' : typeof input;
  throw new TypeError(`lint() takes a string of HTML, or an object with the HTML in \`html\`; it was given ${given}.`);
}

function lintPage(input: LintInput, config: ResolvedConfig): Report {
  const started = performance.now();
  const page = readPage({ ...input, css: cssFiles(input.css) });
  const excerpt: Excerpt = page.excerpt;
  const snapshots: Snapshot[] = [];
  const dialogs = new Map<number, Dialog>();
  const runs: VariantJudgements[] = config.variants.map((variant) => {
    const snapshot = collectStatic(page, variant);
    snapshots.push(snapshot);
    const found = findDialogs(snapshot, { languages: config.languages, selectors: config.dialogs }).filter(
      (dialog) => !isIgnored(dialog, config.ignore),
    );
    for (const dialog of found) if (!dialogs.has(dialog.root.id)) dialogs.set(dialog.root.id, dialog);
    return { variant, judgements: found.flatMap((dialog) => runRules(dialog, config.rules)) };
  });
  const ruleIds = config.rules.map(({ rule }) => rule.id);
  const suppression = applySuppressions(mergeFindings(runs, excerpt), page.comments, ruleIds);
  const results = listResults(runs);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'consentlint', version: packageJson.version },
    engine: 'static',
    source: page.file,
    dialogs: [...dialogs.values()].map(describeDialog),
    findings: fingerprintAll(suppression.kept),
    results,
    diagnostics: collectDiagnostics(page, snapshots, config, [...suppression.diagnostics]),
    stats: {
      elements: page.elementCount,
      dialogs: dialogs.size,
      variants: config.variants.map(reportVariant),
      suppressed: suppression.suppressed,
      durationMs: Math.round((performance.now() - started) * 10) / 10,
      coverage: summariseCoverage(ruleIds, results),
    },
  };
}
