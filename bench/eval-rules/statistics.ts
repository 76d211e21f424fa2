/** Precision, recall and what they are worth: intervals for small numbers. */

/** Both ends as fractions from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z_95 = 1.959963984540054;

/** Wilson's score interval at 95 % for `successes` of `trials`; undefined without trials. */
export function wilson(successes: number, trials: number): Interval | undefined {
  if (trials === 0) return undefined;
  const share = successes / trials;
  const square = Z_95 ** 2 / trials;
  const middle = share + square / 2;
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return {
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
}

/** One label beside one prediction. */
export interface Judged {
  readonly isPositive: boolean;
  readonly isPredicted: boolean;
}

export interface Scores {
  /** Dialogs that are labelled positive, and all others. */
  readonly positives: number;
  readonly negatives: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  /** NaN where nothing was predicted or nothing is labelled positive. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly precisionInterval: Interval | undefined;
  readonly recallInterval: Interval | undefined;
}

/** What predictions are worth against labels. */
export function score(judged: readonly Judged[]): Scores {
  const positives = judged.filter(({ isPositive }) => isPositive).length;
  const truePositives = judged.filter(({ isPositive, isPredicted }) => isPositive && isPredicted).length;
  const predicted = judged.filter(({ isPredicted }) => isPredicted).length;
  return {
    positives,
    negatives: judged.length - positives,
    truePositives,
    falsePositives: predicted - truePositives,
    precision: truePositives / predicted,
    recall: truePositives / positives,
    f1: (2 * truePositives) / (predicted + positives),
    precisionInterval: wilson(truePositives, predicted),
    recallInterval: wilson(truePositives, positives),
  };
}
