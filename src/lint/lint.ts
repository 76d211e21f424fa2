/** From text to report: reads the page once, looks at it in every variant, runs the rules, tells what they found. */
import packageJson from '../../package.json' with { type: 'json' };
import { findDialogs } from '../dialog/find-dialogs.js';
import { selectAll } from '../snapshot/selectors.js';
import type { Snapshot, SnapshotElement } from '../snapshot/snapshot.js';
import { collectStatic, readPage } from '../snapshot/static.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { type Config, ConfigError, type ResolvedConfig, resolveConfig } from './config.js';
import type { Dialog } from './define-rule.js';
import { describeDialog } from './describe-dialogs.js';
import { type EffectiveConfig, effectiveConfig } from './effective-config.js';
import {
  listResults,
  mergeFindings,
  reportVariant,
  summariseCoverage,
  type VariantJudgements,
} from './findings.js';
import { fingerprintAll } from './fingerprint.js';
import { type Report, SCHEMA_VERSION } from './report.js';
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
  /** The configuration in effect: presets, defaults and all. */
  readonly config: EffectiveConfig;
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
  return {
    config: effectiveConfig(config ?? {}, resolved),
    lint: (input) => lintPage(checkInput(input), resolved),
  };
}

function checkInput(input: unknown): LintInput {
  if (typeof input === 'string') return { html: input };
  if (typeof input === 'object' && input !== null && 'html' in input && typeof input.html === 'string') {
    return input as LintInput;
  }
  const given = input === null ? 'null' : typeof input;
  throw new TypeError(
    `lint() takes a string of HTML, or an object with the HTML in \`html\`; it was given ${given}.`,
  );
}

function lintPage(input: LintInput, config: ResolvedConfig): Report {
  const started = performance.now();
  const page = readPage({ ...input, css: cssFiles(input.css) });
  const snapshots = config.variants.map((variant) => collectStatic(page, variant));
  const looks = snapshots.map((snapshot) => ({ snapshot, ...lookForDialogs(snapshot, config) }));
  const runs: VariantJudgements[] = looks.map(({ snapshot, dialogs }) => ({
    variant: snapshot.variant,
    judgements: runRules(dialogs, config.rules),
  }));
  const ruleIds = config.rules.map(({ rule }) => rule.id);
  const suppression = applySuppressions(mergeFindings(runs, page.excerpt), page.comments, ruleIds);
  const results = listResults(runs);
  const dialogs = distinctDialogs(looks.flatMap((look) => look.dialogs));
  const diagnostics = [
    ...snapshots.flatMap((snapshot) => snapshot.diagnostics),
    ...looks.flatMap((look) => look.diagnostics),
    ...suppression.diagnostics,
    ...(dialogs.length === 0 ? [noDialog(page.file)] : []),
  ];
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'consentlint', version: packageJson.version },
    engine: 'static',
    source: page.file,
    dialogs: dialogs.map(describeDialog),
    findings: fingerprintAll(suppression.kept),
    results,
    diagnostics: withoutDoubles(diagnostics),
    stats: {
      elements: page.elementCount,
      dialogs: dialogs.length,
      variants: config.variants.map(reportVariant),
      suppressed: suppression.suppressed,
      durationMs: Math.round((performance.now() - started) * 10) / 10,
      coverage: summariseCoverage(ruleIds, results),
    },
  };
}

function cssFiles(css: LintInput['css']): { css: string; filename: string }[] {
  if (css === undefined) return [];
  return typeof css === 'string' ? [{ css, filename: '<css>' }] : [...css];
}

function lookForDialogs(
  snapshot: Snapshot,
  config: ResolvedConfig,
): { dialogs: Dialog[]; diagnostics: Diagnostic[] } {
  const { languages, dialogs: selectors, ignore } = config;
  const ignored = new Set(ignore.flatMap((selector) => select(snapshot, selector, 'ignore')));
  const unmatched = selectors.filter((selector) => select(snapshot, selector, 'dialogs').length === 0);
  return {
    dialogs: findDialogs(snapshot, { languages, selectors }).filter(({ root }) => !isInside(root, ignored)),
    diagnostics: unmatched.map((selector) => ({
      code: 'dialog-selector-unmatched',
      severity: 'warning',
      message: `dialogs: nothing on this page matches ${selector}.`,
    })),
  };
}

function isInside(element: SnapshotElement, ignored: ReadonlySet<SnapshotElement>): boolean {
  for (let node: SnapshotElement | undefined = element; node !== undefined; node = node.parent) {
    if (ignored.has(node)) return true;
  }
  return false;
}

function select(snapshot: Snapshot, selector: string, key: 'dialogs' | 'ignore'): SnapshotElement[] {
  try {
    return selectAll(snapshot.root, selector);
  } catch (error) {
    throw new ConfigError(`${key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A dialog is told once, as the first variant that has it sees it. */
function distinctDialogs(dialogs: readonly Dialog[]): Dialog[] {
  const byRoot = new Map<number, Dialog>();
  for (const dialog of dialogs) if (!byRoot.has(dialog.root.id)) byRoot.set(dialog.root.id, dialog);
  return [...byRoot.values()];
}

function noDialog(file: string): Diagnostic {
  return {
    code: 'no-dialog',
    severity: 'info',
    message: `No consent dialog was found in ${file}. If there is one, name it: dialogs: ['selector'].`,
  };
}

function withoutDoubles(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, message, location }: Diagnostic) =>
    [code, message, location?.file, location?.startOffset].join('\u0000');
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}
