/** The closing lines of a report: what was found, and what was looked at, so that silence means that we looked. */
import type { Report, Severity } from '../../lint/report.js';
import { count } from './count.js';
import { oneLine } from './terminal-text.js';

export interface Summary {
  /** The worst that was found. */
  readonly verdict: Severity | 'cantTell' | 'nothing-to-judge' | 'fine';
  readonly lines: readonly string[];
}

/** Pages without a dialog that are named; the others are counted. */
const NAMED_PAGES = 5;

/** @param quiet Findings below error level have been left out of the reports, so nothing is said of them. */
export function summarise(reports: readonly Report[], quiet: boolean): Summary {
  const dialogs = sum(reports.map(({ stats }) => stats.dialogs));
  const without = reports.filter(({ stats }) => stats.dialogs === 0);
  if (dialogs === 0) return { verdict: 'nothing-to-judge', lines: withoutDialog(without) };
  const findings = reports.flatMap((report) => report.findings);
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const undecided = findings.length - failed.length;
  const looked = `${count(dialogs, 'consent dialog')}${reports.length > 1 ? ` on ${reports.length} pages` : ''}`;
  const scope = [count(ruleCount(reports), 'rule'), ...variantCounts(reports)].join(', ');
  const line =
    failed.length === 0
      ? `${looked}, ${scope}: no ${quiet ? 'errors' : 'problems'}`
      : `${count(failed.length, 'problem')} (${bySeverity(failed)}) in ${looked} (${scope})`;
  const suppressed = sum(reports.map(({ stats }) => stats.suppressed));
  const asides = [
    ...(undecided === 0 ? [] : [`${undecided} could not be told`]),
    ...(suppressed === 0 ? [] : [`${suppressed} silenced by comments`]),
  ];
  const verdict = worst(failed) ?? (undecided > 0 ? 'cantTell' : 'fine');
  return { verdict, lines: [[line, ...asides].join(', '), ...withoutDialog(without)] };
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function worst(findings: Report['findings']): Severity | undefined {
  return severities.find((level) => findings.some(({ severity }) => severity === level));
}

function bySeverity(findings: Report['findings']): string {
  return severities
    .map((level) => ({ level, amount: findings.filter(({ severity }) => severity === level).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ level, amount }) => count(amount, nouns[level]))
    .join(', ');
}

function ruleCount(reports: readonly Report[]): number {
  return new Set(reports.flatMap(({ stats }) => stats.coverage.map(({ ruleId }) => ruleId))).size;
}

function variantCounts(reports: readonly Report[]): string[] {
  const variants = reports.flatMap(({ stats }) => stats.variants);
  const viewports = new Set(variants.map(({ viewport }) => viewport)).size;
  const schemes = [...new Set(variants.map(({ colorScheme }) => colorScheme))];
  const isPlain = schemes.length === 1 && schemes[0] === 'light';
  return [count(viewports, 'viewport'), ...(isPlain ? [] : [schemes.join(' and ')])];
}

const WHY_NOTHING_WAS_FOUND = new Set(['no-dialog', 'scripts-not-run', 'frames-not-read']);

/** Names the pages in which there is nothing to judge, with what may be the reason. */
function withoutDialog(reports: readonly Report[]): string[] {
  const [only] = reports;
  if (only === undefined) return [];
  if (reports.length === 1) {
    const hints = only.diagnostics.filter(({ code }) => WHY_NOTHING_WAS_FOUND.has(code));
    return hints.length === 0 ? [none([only])] : hints.map(({ message }) => oneLine(message)).sort();
  }
  const hasScripts = reports.some(({ diagnostics }) =>
    diagnostics.some(({ code }) => code === 'scripts-not-run'),
  );
  const hint = 'Scripts are not run: a dialog that a script builds is not seen.';
  return [none(reports), ...(hasScripts ? [hint] : [])];
}

function none(reports: readonly Report[]): string {
  const names = reports.slice(0, NAMED_PAGES).map(({ source }) => oneLine(source));
  const more = reports.length - names.length;
  return `No consent dialog was found in ${names.join(', ')}${more > 0 ? ` and ${count(more, 'more page')}` : ''}.`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
