/** What the whole linter says of a pair: it has to find the dialog, both controls and what they do first. */
import { lint } from '../../src/lint/lint.js';
import type { Finding, Report, ReportControl } from '../../src/lint/report.js';
import { uniqueSelector } from '../../src/snapshot/selectors.js';
import { ONLY_THE_RULE, RULE, type StaticPair } from './judge-pair.js';
import type { Pair, WithPage } from './labels.js';

export type LintOutcome =
  | 'failed'
  | 'passed'
  | 'cantTell'
  /** No dialog holds both as controls. */
  | 'not found'
  /** One is not taken for what it is: accept for an acceptance that is seen, decline for a refusal that is. */
  | 'not understood'
  /** The rule judged another accept of this dialog, or compared this one with another control. */
  | 'other control';

export interface LintedPair {
  readonly outcome: LintOutcome;
  readonly detail: string;
}

export function lintPair(pair: WithPage<Pair>, nodes: StaticPair): LintedPair {
  const report = lint(pair.content, {
    rules: ONLY_THE_RULE,
    viewports: [pair.viewport],
    colorSchemes: [pair.colorScheme],
  });
  const [accept, decline] = [uniqueSelector(nodes.accept), uniqueSelector(nodes.decline)];
  const [yes, no] = controlsOf(report, accept, decline);
  if (yes === undefined || no === undefined) return { outcome: 'not found', detail: '' };
  if (yes.role !== 'accept' || no.role !== 'decline' || yes.visible !== true || no.visible !== true) {
    return { outcome: 'not understood', detail: `${describe(yes)}, ${describe(no)}` };
  }
  const result = report.results.find(({ target }) => target === accept);
  if (result === undefined || result.outcome === 'inapplicable') {
    return { outcome: 'other control', detail: report.results.map(({ target }) => target).join(', ') };
  }
  const { outcome, message = '', evidence } = result;
  const rival = rivalOf(report, accept);
  const isOther = rival === undefined ? evidence['comparedWith'] !== no.name : rival !== decline;
  return isOther
    ? { outcome: 'other control', detail: `compared with ${rival ?? String(evidence['comparedWith'])}` }
    : { outcome, detail: message };
}

function controlsOf(report: Report, accept: string, decline: string): (ReportControl | undefined)[] {
  for (const { controls } of report.dialogs) {
    const both = [accept, decline].map((wanted) => controls.find(({ selector }) => selector === wanted));
    if (!both.includes(undefined)) return both;
  }
  return [];
}

/** What a finding says that accept was compared with; passes and what cannot be told do not say. */
function rivalOf({ findings }: Report, accept: string): string | undefined {
  const isAboutIt = ({ ruleId, outcome, target }: Finding) =>
    ruleId === RULE && outcome === 'failed' && target.selector === accept;
  return findings.find(isAboutIt)?.related[0]?.selector;
}

function describe({ name, role, visible }: ReportControl): string {
  return `“${name}” is ${role}${visible === true ? '' : `, visible: ${visible}`}`;
}
