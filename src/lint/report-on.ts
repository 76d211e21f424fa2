/** From snapshots to report: looks for dialogs in every variant of a page, runs the rules, tells what they found. */
import packageJson from '../../package.json' with { type: 'json' };
import type { Engine, Snapshot, SnapshotElement, Variant } from '../snapshot/snapshot.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { ResolvedConfig } from './config.js';
import type { Dialog } from './define-rule.js';
import { describeDialog } from './describe-dialogs.js';
import type { Excerpt } from './describe-target.js';
import {
  type LayerOf,
  listResults,
  mergeFindings,
  reportVariant,
  summariseCoverage,
  type VariantJudgements,
} from './findings.js';
import { fingerprintAll } from './fingerprint.js';
import { describeLayers } from './layers/describe-layers.js';
import { lookAtLayers } from './layers/look-at-layers.js';
import type { ReadLayer } from './layers/read-layer.js';
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
  /** What is shown after controls of the page were pressed; it is judged together with the page. */
  readonly layers?: readonly ReadLayer[];
  readonly config: ResolvedConfig;
  /** How a dialog was gone through, where that was done. */
  readonly flow?: Flow | undefined;
  /** `performance.now()` at the beginning. */
  readonly started: number;
}

/** @throws {ConfigError} for a selector in the configuration that cannot be used. */
export function reportOn(page: ReadPage): Report {
  const { config, snapshots, layers = [] } = page;
  const looks = snapshots.map((snapshot, index) =>
    lookAtLayers(
      { snapshot, scope: page.scopes?.[index] },
      layers.map((layer) => ({ snapshot: layer.snapshots[index], openedBy: layer.openedBy })),
      config,
    ),
  );
  const runs: VariantJudgements[] = looks.map(({ variant, dialogs }) => ({
    variant,
    judgements: runRules(dialogs, config.rules, flowIn(variant, page)),
  }));
  const layerOf = layersBySnapshot(page);
  const sourceOf = (dialog: Dialog): string | undefined => layers[layerOf(dialog) - 1]?.source;
  const excerpt: Excerpt = (location) => {
    for (const file of [page, ...layers]) {
      const text = file.excerpt(location);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const ruleIds = config.rules.map(({ rule }) => rule.id);
  const comments = [page, ...layers].flatMap((layer) => layer.comments);
  const suppression = applySuppressions(mergeFindings(runs, excerpt, layerOf), comments, ruleIds);
  const results = listResults(runs, sourceOf);
  const dialogs = distinctDialogs(
    looks.flatMap((look) => look.dialogs),
    layerOf,
  );
  const diagnostics = [
    ...[...snapshots, ...layers.flatMap((layer) => layer.snapshots)].flatMap(
      (snapshot) => snapshot?.diagnostics ?? [],
    ),
    ...looks.flatMap((look) => look.diagnostics),
    ...suppression.diagnostics,
    ...describeLayers([page, ...layers], looks),
  ];
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'consentlint', version: packageJson.version },
    engine: page.engine,
    source: page.source,
    dialogs: dialogs.map((dialog) => describeDialog(dialog, sourceOf(dialog))),
    findings: fingerprintAll(suppression.kept),
    results,
    diagnostics: withoutDoubles(diagnostics),
    stats: {
      elements: layers.reduce((sum, { elementCount = 0 }) => sum + elementCount, page.elementCount),
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

function layersBySnapshot({ snapshots, layers = [] }: ReadPage): LayerOf {
  const positions = new Map<Snapshot, number>();
  for (const [position, layer] of [snapshots, ...layers.map((one) => one.snapshots)].entries()) {
    for (const snapshot of layer) if (snapshot !== undefined) positions.set(snapshot, position);
  }
  return ({ snapshot }) => positions.get(snapshot) ?? 0;
}

/** A dialog is told once, as the first variant that has it sees it. */
function distinctDialogs(dialogs: readonly Dialog[], layerOf: LayerOf): Dialog[] {
  const told = new Map<string, Dialog>();
  for (const dialog of dialogs) {
    const key = `${layerOf(dialog)} ${dialog.root.id}`;
    if (!told.has(key)) told.set(key, dialog);
  }
  return [...told.values()];
}

function withoutDoubles(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, message, location }: Diagnostic) =>
    [code, message, location?.file, location?.startOffset].join('\u0000');
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}
