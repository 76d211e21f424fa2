/** One cause, one finding: a rule gives way where another one has told what is wrong. */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Yield } from './define-rule.js';
import type { Judgement } from './run-rules.js';
import { nodeOf } from './targets.js';

/**
 * Turns what failed, or could not be told, into `inapplicable` where a rule that it yields to failed.
 * A verdict that has itself given way makes no other give way.
 *
 * @param judgements Of one dialog in one variant, by the rules that ran.
 */
export function withYields(judgements: readonly Judgement[]): Judgement[] {
  const byRule = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { id } = judgement.configured.rule;
    const ofRule = byRule.get(id);
    if (ofRule === undefined) byRule.set(id, [judgement]);
    else ofRule.push(judgement);
  }
  /** Where each rule fails once it has given way itself; being worked out where undefined. */
  const standing = new Map<string, ReadonlySet<SnapshotElement> | undefined>();
  const settled = new Map<Judgement, Judgement>();
  const failuresOf = (ruleId: string): ReadonlySet<SnapshotElement> => {
    // In a circle, which no built-in rule stands in, the first to be asked stays.
    if (standing.has(ruleId)) return standing.get(ruleId) ?? new Set();
    standing.set(ruleId, undefined);
    const failures = new Set<SnapshotElement>();
    for (const judgement of byRule.get(ruleId) ?? []) {
      const verdict = settle(judgement);
      settled.set(judgement, verdict);
      if (verdict.verdict.outcome === 'failed') failures.add(nodeOf(verdict.target));
    }
    standing.set(ruleId, failures);
    return failures;
  };
  const settle = (judgement: Judgement): Judgement => {
    const { outcome } = judgement.verdict;
    if (outcome !== 'failed' && outcome !== 'cantTell') return judgement;
    const node = nodeOf(judgement.target);
    const { evidence } = judgement.verdict;
    const winner = judgement.configured.rule.yieldsTo?.find(
      (entry) => entry.onlyIf?.holds(evidence) !== false && reaches(entry, failuresOf(entry.rule), node),
    );
    if (winner === undefined) return judgement;
    return { ...judgement, verdict: { outcome: 'inapplicable', yieldedTo: winner.rule }, confidence: 1 };
  };
  for (const ruleId of byRule.keys()) failuresOf(ruleId);
  return judgements.map((judgement) => settled.get(judgement) ?? judgement);
}

function reaches({ on }: Yield, failures: ReadonlySet<SnapshotElement>, node: SnapshotElement): boolean {
  return on === 'dialog' ? failures.size > 0 : failures.has(node);
}
