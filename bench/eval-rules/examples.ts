/** The examples of the rules, and whether each holds: whether the rule says of it what its name says. */
import { type RuleExample, readExamples } from '../../scripts/rule-examples.js';
import type { Report } from '../../src/lint/report.js';
import { type EvaluatedPage, lintPage } from './lint-page.js';

export interface JudgedExample {
  readonly page: EvaluatedPage;
  readonly example: RuleExample;
  /** The rule alone. */
  readonly report: Report;
  readonly holds: boolean;
}

/** Every example of a rule, linted with that rule alone. */
export function judgeExamples(ruleId: string): JudgedExample[] {
  return readExamples(ruleId).map((example) => {
    const page = examplePage(ruleId, example);
    const report = lintPage(page, ruleId, example.options);
    return { page, example, report, holds: holds(example, report) };
  });
}

function examplePage(ruleId: string, { file, source, viewport, colorScheme }: RuleExample): EvaluatedPage {
  return {
    name: `example:${ruleId}/${file}`,
    html: source,
    filename: file,
    viewports: viewport === undefined ? undefined : [viewport],
    colorSchemes: [colorScheme],
  };
}

/** As test/rule-examples.test.ts asks for it, without the wording of messages. */
function holds({ outcome, targets }: RuleExample, { results, findings, dialogs }: Report): boolean {
  const outcomes = new Set(results.map((result) => result.outcome));
  const named = (wanted: string) =>
    findings.filter((finding) => finding.outcome === wanted).map(({ target }) => target.name);
  const areTargets = (names: readonly string[]) => JSON.stringify(names) === JSON.stringify(targets);
  switch (outcome) {
    case 'failed':
      return areTargets(named('failed')) && named('cantTell').length === 0;
    case 'cant-tell':
      return areTargets(named('cantTell')) && named('failed').length === 0;
    case 'passed':
      return outcomes.size === 1 && outcomes.has('passed');
    case 'inapplicable':
      return dialogs.length === 0 ? outcomes.size === 0 : outcomes.size === 1 && outcomes.has('inapplicable');
  }
}
