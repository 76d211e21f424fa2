/** From judgements, variant by variant, to findings: one fact, one finding. */
import packageJson from '../../package.json' with { type: 'json' };
import { uniqueSelector } from '../snapshot/selectors.js';
import type { ColorScheme, Variant } from '../snapshot/snapshot.js';
import type { Dialog } from './define-rule.js';
import type { Excerpt } from './describe-target.js';
import { describeRelated, describeTarget } from './describe-target.js';
import type { Unmarked } from './fingerprint.js';
import type { Coverage, ReportVariant, Result, SourceLocation } from './report.js';
import type { Judgement } from './run-rules.js';
import type { Suppressible } from './suppressions.js';
import { nodeOf } from './targets.js';

export interface VariantJudgements {
  readonly variant: Variant;
  readonly judgements: readonly Judgement[];
}

/** Of which layer of its consent flow a dialog is: 0 is the page itself. */
export type LayerOf = (dialog: Dialog) => number;

export type PendingFinding = Unmarked & Suppressible;

/** The documentation that is published with the package, in the version at hand. */
const HELP_BASE = `https://unpkg.com/consentlint@${packageJson.version}/rules`;

export function reportVariant(variant: Variant): ReportVariant {
  const { width, height } = variant.viewport;
  return { viewport: `${width}x${height}`, colorScheme: variant.colorScheme satisfies ColorScheme };
}

/**
 * Merges what the variants found: the same rule and outcome on the same target is one finding, told
 * with the numbers of the first variant it occurs in. What failed in one variant is not also told as
 * undecided in another.
 */
export function mergeFindings(
  runs: readonly VariantJudgements[],
  excerpt: Excerpt,
  layerOf: LayerOf,
): PendingFinding[] {
  const keyOf = ({ configured, target, dialog }: Judgement, outcome: string): string =>
    [configured.rule.id, outcome, nodeOf(target).id, layerOf(dialog)].join(' ');
  const occurrences = new Map<string, { judgement: Judgement; variants: ReportVariant[] }>();
  for (const { variant, judgements } of runs) {
    for (const judgement of judgements) {
      const { outcome } = judgement.verdict;
      if (outcome !== 'failed' && outcome !== 'cantTell') continue;
      const key = keyOf(judgement, outcome);
      const known = occurrences.get(key);
      if (known === undefined) occurrences.set(key, { judgement, variants: [reportVariant(variant)] });
      else known.variants.push(reportVariant(variant));
    }
  }
  const pending = [...occurrences.values()]
    .filter(
      ({ judgement }) =>
        judgement.verdict.outcome === 'failed' || !occurrences.has(keyOf(judgement, 'failed')),
    )
    .map(({ judgement, variants }) => ({
      finding: pendingFinding(judgement, variants, excerpt),
      layer: layerOf(judgement.dialog),
      order: nodeOf(judgement.target).id,
    }));
  return pending.sort(bySourceOrder).map(({ finding }) => finding);
}

function pendingFinding(
  judgement: Judgement,
  variants: readonly ReportVariant[],
  excerpt: Excerpt,
): PendingFinding {
  const { configured, dialog, target, verdict, confidence } = judgement;
  const { rule, severity } = configured;
  if (verdict.outcome !== 'failed' && verdict.outcome !== 'cantTell') {
    throw new Error(`A verdict of ${verdict.outcome} is not a finding.`);
  }
  const { details, evidence, outcome } = verdict;
  const described = describeTarget(target, details.attribute, excerpt);
  const finding: Unmarked['finding'] = {
    ruleId: rule.id,
    outcome,
    severity,
    confidence,
    message: outcome === 'failed' ? verdict.message : verdict.reason,
    target: described,
    related: (details.related ?? []).map((related) => describeRelated(related, dialog, excerpt)),
    evidence,
    references: rule.references,
    helpUrl: `${HELP_BASE}/${rule.id}/README.md`,
    ...(details.fix === undefined ? {} : { fix: details.fix }),
    variants,
  };
  const anchors = [nodeOf(target).startTagSource ?? null, described.location];
  return { finding, dialogKind: dialog.kind, ruleId: rule.id, anchors };
}

interface Ordered {
  readonly finding: PendingFinding;
  readonly layer: number;
  /** Of the target, in the document. */
  readonly order: number;
}

function bySourceOrder(left: Ordered, right: Ordered): number {
  const a = left.finding.finding.target.location;
  const b = right.finding.finding.target.location;
  return (
    left.layer - right.layer ||
    offset(a) - offset(b) ||
    left.order - right.order ||
    left.finding.ruleId.localeCompare(right.finding.ruleId)
  );
}

function offset(location: SourceLocation | null): number {
  return location?.startOffset ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Every (rule, target, outcome) of every variant, passes included.
 *
 * @param sourceOf The file of a dialog that is on another layer than the page itself.
 */
export function listResults(
  runs: readonly VariantJudgements[],
  sourceOf: (dialog: Dialog) => string | undefined,
): Result[] {
  return runs.flatMap(({ variant, judgements }) =>
    judgements.map((judgement) => {
      const { verdict } = judgement;
      const source = sourceOf(judgement.dialog);
      return {
        ruleId: judgement.configured.rule.id,
        outcome: verdict.outcome,
        target: uniqueSelector(nodeOf(judgement.target)),
        variant: reportVariant(variant),
        ...(source === undefined ? {} : { source }),
        ...(verdict.outcome === 'failed' ? { message: verdict.message } : {}),
        ...(verdict.outcome === 'cantTell' ? { message: verdict.reason } : {}),
        ...(verdict.outcome === 'inapplicable' && verdict.yieldedTo !== undefined
          ? { message: `${verdict.yieldedTo} tells what is wrong here.` }
          : {}),
        evidence: verdict.outcome === 'inapplicable' ? {} : verdict.evidence,
      };
    }),
  );
}

/** How often each rule that ran came to which outcome, and why it could not decide. */
export function summariseCoverage(ruleIds: readonly string[], results: readonly Result[]): Coverage[] {
  return ruleIds.map((ruleId) => {
    const own = results.filter((result) => result.ruleId === ruleId);
    const count = (outcome: Result['outcome']) => own.filter((result) => result.outcome === outcome).length;
    const undecided = own
      .filter((result) => result.outcome === 'cantTell')
      .map((result) => result.message ?? '');
    return {
      ruleId,
      passed: count('passed'),
      failed: count('failed'),
      cantTell: count('cantTell'),
      inapplicable: count('inapplicable'),
      undecided: [...new Set(undecided)],
    };
  });
}
