/**
 * A name for a finding that survives edits elsewhere in the file, for baselines and code scanning.
 *
 * Made of what the finding is about (rule, dialog kind, the target's role and accessible name), not
 * of where it stands; equal ones on a page are told apart by their order.
 */
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
    return { ...finding, fingerprint: hash(`${identity}\u0000${ordinal}`) };
  });
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * FNV-1a with 64 bits, which unlike a digest of Node's is there in browsers too and asks for no promise.
 *
 * @see https://datatracker.ietf.org/doc/html/rfc9923
 */
function hash(text: string): string {
  let value = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * PRIME);
  return value.toString(16).padStart(16, '0');
}
