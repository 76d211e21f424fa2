/** The measure and the linter, held against the labels by hand. */
import type { Prominence } from '../../src/salience/measurements.js';
import { findPair, judgePair, type PairJudgement, type Prediction, readSnapshot } from './judge-pair.js';
import type { PairLabel, WithPage } from './labels.js';
import { type LintedPair, type LintOutcome, lintPair } from './lint-pair.js';
import { percent, table } from './print.js';

/** Share of the pairs that were decided, those that are labelled `unclear` left out. */
const LEAST_AGREEMENT = 0.97;

const LABELS = ['equal', 'accept stands out', 'decline stands out', 'unclear'] as const;
const PREDICTIONS = ['equal', 'accept stands out', 'decline stands out', 'cantTell'] as const;
const OUTCOMES = ['passed', 'failed', 'cantTell', 'not found', 'not understood', 'other control'] as const;

export interface JudgedPair {
  readonly pair: WithPage<PairLabel>;
  readonly judgement: PairJudgement;
  readonly linted: LintedPair;
}

export function judgeLabelled(pair: WithPage<PairLabel>): JudgedPair {
  const nodes = findPair(pair, readSnapshot(pair));
  return { pair, judgement: judgePair(nodes), linted: lintPair(pair, nodes) };
}

/** Pairs that judge: all but the unclear ones. */
const counts = ({ pair }: JudgedPair): boolean => pair.label !== 'unclear';
const isDecided = ({ judgement }: JudgedPair): boolean => judgement.prediction !== 'cantTell';
const agrees = ({ pair, judgement }: JudgedPair): boolean => pair.label === judgement.prediction;

/** Pairs labelled `equal` that the rule, of itself or in the whole linter, reports. */
export function falseAlarms(judged: readonly JudgedPair[]): JudgedPair[] {
  return judged.filter(
    ({ pair, judgement, linted }) =>
      pair.label === 'equal' && (judgement.prediction === 'accept stands out' || linted.outcome === 'failed'),
  );
}

/** Of the pairs that count and were decided. */
export function agreement(judged: readonly JudgedPair[]): number {
  const decided = judged.filter(counts).filter(isDecided);
  return decided.filter(agrees).length / Math.max(1, decided.length);
}

/** Prints everything; true when the targets are met. */
export function reportLabels(
  judged: readonly JudgedPair[],
  pixelRatio: (judged: JudgedPair) => number | undefined,
): boolean {
  const describe = (one: JudgedPair) => describePair(one, pixelRatio(one));
  const counting = judged.filter(counts);
  const decided = counting.filter(isDecided);
  console.log('\n## The rule, asked of the two controls alone, against the labels\n');
  printConfusion(judged, PREDICTIONS, ({ judgement }) => judgement.prediction);
  console.log(
    `\nAgreement ${percent(agreement(judged))} of ${decided.length} decided; coverage ${percent(decided.length / counting.length)} of ${counting.length} that count.`,
  );
  const reported = counting.filter(
    ({ pair, judgement }) => pair.label === 'equal' && judgement.prediction === 'accept stands out',
  );
  console.log(`Labelled equal, but reported: ${reported.length}.`);
  printGroup(
    'Disagreements',
    decided.filter((one) => !agrees(one)),
    describe,
  );
  printGroup(
    'Cannot be told',
    counting.filter((one) => !isDecided(one)),
    describe,
  );

  console.log('\n## The whole linter, with this rule alone, against the labels\n');
  printConfusion(judged, OUTCOMES, ({ linted }) => linted.outcome);
  const withOutcome = (label: PairLabel['label'], ...outcomes: LintOutcome[]) =>
    counting.filter(({ pair, linted }) => pair.label === label && outcomes.includes(linted.outcome));
  const alarms = [...withOutcome('equal', 'failed'), ...withOutcome('decline stands out', 'failed')];
  console.log(`\nReported without accept standing out: ${alarms.length}.`);
  printGroup('Reported', alarms, describe);
  const missed = withOutcome('accept stands out', 'passed');
  console.log(`\nAccept stands out and it passes: ${missed.length}.`);
  printGroup(
    'The dialog, its controls or what they do are not seen as labelled',
    counting.filter(({ linted }) => !['passed', 'failed', 'cantTell'].includes(linted.outcome)),
    ({ pair, linted }) =>
      `${pair.page}: ${linted.outcome}${linted.detail === '' ? '' : ` (${linted.detail})`}`,
  );
  return falseAlarms(judged).length === 0 && agreement(judged) >= LEAST_AGREEMENT;
}

function printConfusion<T extends Prediction | LintOutcome>(
  judged: readonly JudgedPair[],
  columns: readonly T[],
  columnOf: (judged: JudgedPair) => T,
): void {
  const rows = LABELS.map((label) => [
    label,
    ...columns.map((column) =>
      String(judged.filter((one) => one.pair.label === label && columnOf(one) === column).length),
    ),
  ]);
  console.log(table(['label', ...columns], rows));
}

function printGroup(
  title: string,
  judged: readonly JudgedPair[],
  describe: (judged: JudgedPair) => string,
): void {
  console.log(`\n${title}: ${judged.length}`);
  for (const one of judged) console.log(`  ${describe(one)}`);
}

function describePair({ pair, judgement }: JudgedPair, pixelRatio: number | undefined): string {
  const { comparison, prediction, reason, accept, decline } = judgement;
  const { viewport, colorScheme } = pair;
  const figures =
    comparison === undefined
      ? 'not compared'
      : `ratio ${comparison.ratio.toFixed(2)} (strength ${comparison.factors.strength.toFixed(2)} × size ${comparison.factors.size.toFixed(2)}, ±${percent(comparison.errorFraction)})`;
  return `${pair.page} @${viewport.width} ${colorScheme}: ${pair.label}, ${prediction}; ${figures}${
    pixelRatio === undefined ? '' : `; by pixels ${pixelRatio.toFixed(2)}`
  }
    label: ${pair.reason}${reason === undefined ? '' : `\n    because: ${reason}`}
    accept ${describeProminence(accept)}; decline ${describeProminence(decline)}`;
}

function describeProminence(prominence: Prominence): string {
  if (prominence.kind === 'unknown') return `unknown (${prominence.reason})`;
  const { parts, score } = prominence;
  const { surfaceKind, surfaceDifference, borderDifference, borderWidthPx, labelDifference } = parts;
  return `${Math.round(score)}: ${surfaceKind} ${parts.widthPx.toFixed(0)}×${parts.heightPx.toFixed(0)}, fill ${surfaceDifference.toFixed(2)}, border ${borderWidthPx}px ${borderDifference.toFixed(2)}, text ${labelDifference.toFixed(2)} ${parts.fontSizePx.toFixed(0)}px/${parts.fontWeight}`;
}
