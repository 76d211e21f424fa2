/** From snapshots to report: looks for dialogs in every variant of a page, runs the rules, tells what they found. */
import packageJson from '../../package.json' with { type: 'json' };
import { findDialogs } from '../dialog/find-dialogs.js';
import { selectAll } from '../snapshot/selectors.js';
import type { Engine, Snapshot, SnapshotElement, Variant } from '../snapshot/snapshot.js';
import { isWithin } from '../snapshot/tree.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { ConfigError, type ResolvedConfig } from './config.js';
import type { Dialog } from './define-rule.js';
import { describeDialog } from './describe-dialogs.js';
import type { Excerpt } from './describe-target.js';
import {
  listResults,
  mergeFindings,
  reportVariant,
  summariseCoverage,
  type VariantJudgements,
} from './findings.js';
import { fingerprintAll } from './fingerprint.js';
import { type Flow, type Report, SCHEMA_VERSION } from './report.js';
import { runRules } from './run-rules.js';
import { applySuppressions, type SourceComment } from './suppressions.js';

/** One page, as whatever engine has read it. */
export interface ReadPage {
  readonly engine: Engine;
  /** What to call it: a file, an address. */
  readonly source: string;
  /** One for each variant; the same element has the same `id` in all of them. */
  readonly snapshots: readonly Snapshot[];
  readonly elementCount: number;
  /** Where the source is at hand: comments, which may suppress findings. */
  readonly comments: readonly SourceComment[];
  readonly excerpt: Excerpt;
  /** Dialogs that neither lie in this element nor hold it are left alone. One for each snapshot, in their order. */
  readonly scopes?: readonly (SnapshotElement | undefined)[];
  readonly config: ResolvedConfig;
  /** How a dialog was gone through, where that was done. */
  readonly flow?: Flow | undefined;
  /** `performance.now()` at the beginning. */
  readonly started: number;
}

/** @throws {ConfigError} for a selector in the configuration that cannot be used. */
export function reportOn(page: ReadPage): Report {
  const { config, snapshots, scopes = [] } = page;
  const looks = snapshots.map((snapshot, index) => ({
    snapshot,
    ...lookForDialogs(snapshot, scopes[index], config),
  }));
  const runs: VariantJudgements[] = looks.map(({ snapshot, dialogs }) => ({
    variant: snapshot.variant,
    judgements: runRules(dialogs, config.rules, flowIn(snapshot.variant, page)),
  }));
  const ruleIds = config.rules.map(({ rule }) => rule.id);
  const suppression = applySuppressions(mergeFindings(runs, page.excerpt), page.comments, ruleIds);
  const results = listResults(runs);
  const dialogs = distinctDialogs(looks.flatMap((look) => look.dialogs));
  const diagnostics = [
    ...snapshots.flatMap((snapshot) => snapshot.diagnostics),
    ...looks.flatMap((look) => look.diagnostics),
    ...suppression.diagnostics,
    ...(dialogs.length === 0 ? [noDialog(page.source)] : []),
  ];
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'consentlint', version: packageJson.version },
    engine: page.engine,
    source: page.source,
    dialogs: dialogs.map(describeDialog),
    findings: fingerprintAll(suppression.kept),
    results,
    diagnostics: withoutDoubles(diagnostics),
    stats: {
      elements: page.elementCount,
      dialogs: dialogs.length,
      variants: snapshots.map(({ variant }) => reportVariant(variant)),
      suppressed: suppression.suppressed,
      durationMs: Math.round((performance.now() - page.started) * 10) / 10,
      coverage: summariseCoverage(ruleIds, results),
    },
    ...(page.flow === undefined ? {} : { flow: page.flow }),
  };
}

/** What was measured in one variant says nothing of another. */
function flowIn(variant: Variant, { flow }: ReadPage): Flow | undefined {
  const { viewport, colorScheme } = reportVariant(variant);
  const isSame = flow?.variant.viewport === viewport && flow.variant.colorScheme === colorScheme;
  return isSame ? flow : undefined;
}

function lookForDialogs(
  snapshot: Snapshot,
  scope: SnapshotElement | undefined,
  config: ResolvedConfig,
): { dialogs: Dialog[]; diagnostics: Diagnostic[] } {
  const { languages, dialogs: selectors, ignore } = config;
  const ignored = new Set(ignore.flatMap((selector) => select(snapshot, selector, 'ignore')));
  const unmatched = selectors.filter((selector) => select(snapshot, selector, 'dialogs').length === 0);
  const isMeant = ({ root }: Dialog): boolean =>
    !isInside(root, ignored) && (scope === undefined || isWithin(root, scope) || isWithin(scope, root));
  return {
    dialogs: findDialogs(snapshot, { languages, selectors }).filter(isMeant),
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
