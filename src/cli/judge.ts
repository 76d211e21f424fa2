/** From reports to the exit code, and why it is 1 where the report itself does not show that. */
import type { Finding, Report } from '../index.js';
import type { CommandOptions } from './options.js';

/** 0: nothing at error level. 1: findings. 2: could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

export interface Judgement {
  readonly code: 0 | 1;
  readonly reasons: readonly string[];
}

export function judge(reports: readonly Report[], options: CommandOptions): Judgement {
  const { failOn, maxWarnings, requireDialog } = options;
  const counted = reports.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => counts(outcome, failOn)),
  );
  const amount = (level: Finding['severity']) => counted.filter(({ severity }) => severity === level).length;
  const warnings = amount('warning');
  const reasons: string[] = [];
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    reasons.push(`There are more warnings (${warnings}) than --max-warnings allows (${maxWarnings}).`);
  }
  const without = reports.filter(({ stats }) => stats.dialogs === 0);
  if (requireDialog && without.length > 0) {
    const [first] = without;
    const pages = without.length === 1 ? first?.source : `${without.length} of ${reports.length} pages`;
    reasons.push(`No consent dialog was found in ${pages}, and --require-dialog asks for one.`);
  }
  return { code: amount('error') > 0 || reasons.length > 0 ? 1 : 0, reasons };
}

function counts(outcome: Finding['outcome'], failOn: CommandOptions['failOn']): boolean {
  return outcome === 'failed' || failOn === 'cantTell';
}
