/**
 * A name for a finding that survives edits elsewhere in the file, for baselines and code scanning.
 *
 * Made of what the finding is about (rule, dialog kind, the target's role and accessible name), not
 * of where it stands; equal ones on a page are told apart by their order.
 */
import { createHash } from 'node:crypto';
import type { Finding } from './report.js';

export interface Unmarked {
  readonly finding: Omit<Finding, 'fingerprint'>;
  readonly dialogKind: string;
}

/** Adds the fingerprint, 16 hexadecimal digits, to each finding of one page. */
export function fingerprintAll(findings: readonly Unmarked[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map(({ finding, dialogKind }) => {
    const { role, name } = finding.target;
    const identity = [finding.ruleId, finding.outcome, dialogKind, role, name.toLowerCase()].join('\u0000');
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    const fingerprint = createHash('sha256').update(`${identity}\u0000${ordinal}`).digest('hex').slice(0, 16);
    return { ...finding, fingerprint };
  });
}
