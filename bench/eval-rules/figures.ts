/** The figures of the evaluation, by rule and over all, and whether the targets are met. */
import { builtInRules } from '../../src/lint/registry.generated.js';
import { percent, table } from '../eval-prominence/print.js';
import type { BannerFinding } from './banner-findings.js';
import type { JudgedExample } from './examples.js';
import type { LabelledDialog } from './labelled-dialogs.js';
import type { EvaluatedPage } from './lint-page.js';
import { compareWithReview, type ReviewEntry, type Reviewed } from './review.js';
import { type Interval, type Scores, score, wilson } from './statistics.js';

const LEAST_PRECISION = { overAll: 0.99, ofEachRule: 0.95 };

export interface FalseAlarm {
  readonly page: EvaluatedPage;
  readonly rule: string;
  readonly target: string;
  readonly message: string;
}

export interface Evaluation {
  readonly examples: ReadonlyMap<string, readonly JudgedExample[]>;
  readonly labelled: readonly LabelledDialog[];
  readonly onBanners: readonly BannerFinding[];
  readonly review: readonly ReviewEntry[];
  readonly benignPages: number;
  readonly falseAlarms: readonly FalseAlarm[];
}

/** `98.2 % (93.7–99.5)`; a dash where there is nothing to count. */
function withInterval(share: number, interval: Interval | undefined): string {
  if (interval === undefined) return '–';
  const ends = `${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)}`;
  return `${percent(share)} (${ends})`;
}

/** The columns of {@link SCORE_HEAD}. */
export function scoreCells({ precision, recall, f1, ...intervals }: Scores): string[] {
  return [
    withInterval(precision, intervals.precisionInterval),
    withInterval(recall, intervals.recallInterval),
    Number.isNaN(f1) ? '–' : f1.toFixed(3),
  ];
}

export const SCORE_HEAD = ['precision (95 %)', 'recall (95 %)', 'F1'];

/** Prints everything; true when the targets are met. `wanted` are the ids of the rules to print. */
export function reportFigures(evaluation: Evaluation, wanted: readonly string[]): boolean {
  printExamples(evaluation, wanted);
  const reviewed = compareWithReview(
    evaluation.onBanners.filter(({ finding }) => wanted.includes(finding.ruleId)),
    evaluation.review.filter(({ rule }) => wanted.includes(rule)),
  );
  printReviewed(reviewed, wanted);
  printLabelled(evaluation.labelled, wanted);
  const isBenignQuiet = printBenign(evaluation, wanted);
  const isPrecise = judgePrecision(reviewed, wanted);
  return isBenignQuiet && isPrecise;
}

function printExamples({ examples }: Evaluation, wanted: readonly string[]): void {
  console.log('## Examples, and how many hold\n');
  const rows = wanted.map((rule) => {
    const own = examples.get(rule) ?? [];
    const cell = (outcome: string) => {
      const some = own.filter(({ example }) => example.outcome === outcome);
      const held = some.filter(({ holds }) => holds).length;
      return held === some.length ? String(held) : `${held} of ${some.length}`;
    };
    return [rule, cell('failed'), cell('passed'), cell('inapplicable'), cell('cant-tell')];
  });
  console.log(table(['rule', 'failed', 'passed', 'inapplicable', 'cannot tell'], rows));
  for (const { page, holds } of [...examples.values()].flat()) {
    if (!holds) console.log(`does not hold: ${page.name}`);
  }
}

function verdictsOf({ judged }: Reviewed, rule?: string) {
  const own = judged.filter(({ entry }) => rule === undefined || entry.rule === rule);
  const count = (verdict: string) => own.filter(({ entry }) => entry.verdict === verdict).length;
  return { right: count('right'), wrong: count('wrong'), debatable: count('debatable') };
}

function printReviewed(reviewed: Reviewed, wanted: readonly string[]): void {
  console.log('\n## Findings on real banners, as reviewed\n');
  const row = (rule: string | undefined, name: string) => {
    const { right, wrong, debatable } = verdictsOf(reviewed, rule);
    const open = reviewed.unreviewed.filter(
      ({ finding }) => rule === undefined || finding.ruleId === rule,
    ).length;
    const decided = right + wrong;
    return [
      name,
      ...[decided + debatable + open, right, wrong, debatable, open].map(String),
      withInterval(right / decided, wilson(right, decided)),
    ];
  };
  const rows = [...wanted.map((rule) => row(rule, rule)), row(undefined, 'over all')];
  const head = ['rule', 'findings', 'right', 'wrong', 'debatable', 'unreviewed', 'precision (95 %)'];
  console.log(table(head, rows));
  for (const { banner, finding } of reviewed.unreviewed) {
    console.log(`not reviewed: ${banner} ${finding.ruleId} ${finding.target.selector}: ${finding.message}`);
  }
  for (const { banner, rule, target } of reviewed.gone) {
    console.log(`no longer found: ${banner} ${rule} ${target}`);
  }
  for (const { banner, finding, entry } of reviewed.judged) {
    if (entry.verdict === 'wrong') console.log(`wrong: ${banner} ${finding.ruleId}: ${entry.seen}`);
  }
}

/** Which labels a row counts, and what it is called. */
const SOURCES = [
  ['examples', ['example']],
  ['fixtures', ['fixture']],
  ['pairs', ['pair']],
] as const;

function printLabelled(labelled: readonly LabelledDialog[], wanted: readonly string[]): void {
  console.log('\n## Labelled dialogs\n');
  const row = (name: string, some: readonly LabelledDialog[]) => {
    const scores = score(some);
    return [name, `${scores.positives}+${scores.negatives}`, ...scoreCells(scores)];
  };
  const own = labelled.filter(({ rule }) => wanted.includes(rule));
  const rows = wanted.flatMap((rule) =>
    SOURCES.flatMap(([name, sources]) => {
      const some = own.filter((one) => one.rule === rule && sources.some((source) => source === one.source));
      return some.length === 0 ? [] : [row(`${rule}, ${name}`, some)];
    }),
  );
  const total = [
    row(
      'over all, examples',
      own.filter(({ source }) => source === 'example'),
    ),
    row(
      'over all, fixtures and pairs',
      own.filter(({ source }) => source !== 'example'),
    ),
  ];
  const head = ['rule', 'support', ...SCORE_HEAD];
  console.log(table(head, [...rows, ...total]));
  for (const { rule, source, page, isPositive, isPredicted } of own) {
    if (source === 'example' || isPositive === isPredicted) continue;
    console.log(`${isPositive ? 'missed' : 'false alarm'}: ${rule} on ${page.name}`);
  }
}

function printBenign({ benignPages, falseAlarms }: Evaluation, wanted: readonly string[]): boolean {
  const own = falseAlarms.filter(({ rule }) => wanted.includes(rule));
  const pages = new Set(own.map(({ page }) => page.name)).size;
  console.log(`\n## Benign set: ${benignPages} dialogs\n`);
  const rows = wanted.map((rule) => [rule, String(own.filter((one) => one.rule === rule).length)]);
  console.log(table(['rule', 'false alarms'], rows));
  console.log(`Dialogs with a false alarm: ${withInterval(pages / benignPages, wilson(pages, benignPages))}`);
  for (const { page, rule, target, message } of own) {
    console.log(`false alarm: ${page.name} ${rule} on ${target}: ${message}`);
  }
  return own.length === 0;
}

function judgePrecision(reviewed: Reviewed, wanted: readonly string[]): boolean {
  const precision = (rule?: string) => {
    const { right, wrong } = verdictsOf(reviewed, rule);
    return right + wrong === 0 ? 1 : right / (right + wrong);
  };
  const known = new Set(builtInRules.map(({ id }) => id));
  const low = wanted.filter((rule) => known.has(rule) && precision(rule) < LEAST_PRECISION.ofEachRule);
  for (const rule of low) console.log(`\n${rule} is below ${percent(LEAST_PRECISION.ofEachRule)}.`);
  return low.length === 0 && precision() >= LEAST_PRECISION.overAll && reviewed.unreviewed.length === 0;
}
