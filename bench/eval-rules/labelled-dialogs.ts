/**
 * Dialogs of which it is known, rule by rule, whether the rule has something to find: examples, fixtures,
 * and for `prominent-accept` the pairs of controls on whose label both raters agree.
 */
import { builtInRules } from '../../src/lint/registry.generated.js';
import type { Report } from '../../src/lint/report.js';
import { fixtureNames, readFixture } from '../../test/fixtures/read-fixture.js';
import { findPair, readSnapshot } from '../eval-prominence/judge-pair.js';
import { labelledPairs } from '../eval-prominence/labels.js';
import { lintPair } from '../eval-prominence/lint-pair.js';
import type { JudgedExample } from './examples.js';
import { type EvaluatedPage, failedFindings, lintPage } from './lint-page.js';
import type { Judged } from './statistics.js';

/** One label, with what we say of it. */
export interface LabelledDialog extends Judged {
  readonly rule: string;
  readonly source: 'example' | 'fixture' | 'pair' | 'benign';
  readonly page: EvaluatedPage;
}

/** An example that fails or passes is a label for its own rule, which was written with it in sight. */
export function labelledExamples(rule: string, examples: readonly JudgedExample[]): LabelledDialog[] {
  return examples
    .filter(({ example }) => example.outcome === 'failed' || example.outcome === 'passed')
    .map(({ example, page, report }) => ({
      rule,
      source: 'example',
      page,
      isPositive: example.outcome === 'failed',
      isPredicted: finds(report, rule),
    }));
}

const finds = (report: Report, rule: string): boolean =>
  failedFindings(report).some(({ ruleId }) => ruleId === rule);

/**
 * A fixture's `expected.json` lists every finding of the recommended rules; others may not have been
 * looked for in it, and are labelled by it only where it names them.
 */
export function labelledFixtures(): LabelledDialog[] {
  const all = fixtureNames.map((name) => {
    const { page, expected } = readFixture(name);
    const evaluated = {
      name: `fixture:${name}`,
      ...page,
      colorSchemes: ['light', 'dark'] as const,
    } satisfies EvaluatedPage;
    return { page: evaluated, expected, report: lintPage(evaluated) };
  });
  return builtInRules.flatMap(({ id, tags }) =>
    all.flatMap(({ page, expected, report }): LabelledDialog[] => {
      const named = expected.findings.filter(({ ruleId }) => ruleId === id);
      const isPositive = named.some(({ outcome }) => outcome === 'failed');
      const isOpen =
        expected.borderline?.some(({ ruleId }) => ruleId === id) || (named.length > 0 && !isPositive);
      const isPassed = expected.passes.some(({ ruleId }) => ruleId === id);
      if (isOpen || !(isPositive || isPassed || tags.includes('recommended'))) return [];
      return [{ rule: id, source: 'fixture', page, isPositive, isPredicted: finds(report, id) }];
    }),
  );
}

/** Of the labelled pairs, those that both raters see alike and that are not unclear. */
export async function labelledPairDialogs(): Promise<LabelledDialog[]> {
  const sets = [await labelledPairs('first'), await labelledPairs('held-out')];
  const pairs = sets.flat().filter(({ label }) => label !== 'unclear');
  return pairs.map((pair, index) => {
    const { content, viewport, colorScheme, label } = pair;
    const { outcome } = lintPair(pair, findPair(pair, readSnapshot(pair)));
    const name = `pair:${index + 1} ${pair.page}`;
    return {
      rule: 'prominent-accept',
      source: 'pair',
      page: { name, ...content, viewports: [viewport], colorSchemes: [colorScheme] },
      isPositive: label === 'accept stands out',
      isPredicted: outcome === 'failed',
    };
  });
}
