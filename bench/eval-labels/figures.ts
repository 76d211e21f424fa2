/** Accuracy, its interval, F1 and confusions of judged labels. */
import { type Interval, wilson } from '../eval-rules/statistics.js';
import type { JudgedLabel } from './judge.js';
import type { Role } from './label.js';

/** The targets of issue 6, held by test/eval-labels.test.ts. */
export const targets = {
  accuracy: 0.97,
  accuracyPerLanguage: 0.93,
  leastLabels: 20,
  /** Of the labels that accept or decline, those taken for the other. */
  acceptForDecline: 0.002,
} as const;

export const roles: readonly Role[] = [
  'accept',
  'decline',
  'manage',
  'save',
  'close',
  'defer',
  'policy-link',
  'other',
];

export interface Accuracy {
  readonly right: number;
  readonly total: number;
  /** NaN without labels. */
  readonly share: number;
  readonly interval: Interval | undefined;
}

export function accuracy(judged: readonly { readonly isRight: boolean }[]): Accuracy {
  const right = judged.filter(({ isRight }) => isRight).length;
  return {
    right,
    total: judged.length,
    share: right / judged.length,
    interval: wilson(right, judged.length),
  };
}

/** Precision, recall and F1 of one role. */
export function scoreOf(role: Role, judged: readonly JudgedLabel[]) {
  const positives = judged.filter(({ label }) => label.role === role).length;
  const predicted = judged.filter((one) => one.role === role).length;
  const right = judged.filter((one) => one.role === role && one.isRight).length;
  return {
    positives,
    precision: right / predicted,
    recall: right / positives,
    f1: (2 * right) / (predicted + positives),
  };
}

/** The mean of F1 over the roles that occur. */
export function macroF1(judged: readonly JudgedLabel[]): number {
  const scores = roles.map((role) => scoreOf(role, judged)).filter(({ positives }) => positives > 0);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

/** A yes that was taken for a no, or the reverse: the worst that can happen. */
export function swapped(judged: readonly JudgedLabel[]): JudgedLabel[] {
  return judged.filter(
    ({ label, role }) =>
      (label.role === 'accept' && role === 'decline') || (label.role === 'decline' && role === 'accept'),
  );
}

/** Share of the swapped among the labels that accept or decline. */
export function swappedShare(judged: readonly JudgedLabel[]): number {
  const either = judged.filter(({ label }) => label.role === 'accept' || label.role === 'decline').length;
  return either === 0 ? 0 : swapped(judged).length / either;
}

/** Languages with fewer labels than this are printed, and not held to anything. */
export function isHeldToTarget(total: number): boolean {
  return total >= targets.leastLabels;
}

/** Of figures that leave one package out. */
export function meetsTargets(judged: readonly JudgedLabel[]): boolean {
  return (
    accuracy(judged).share >= targets.accuracy &&
    swappedShare(judged) <= targets.acceptForDecline &&
    groupBy(judged, ({ label }) => label.language)
      .map(([, group]) => accuracy(group))
      .every(({ total, share }) => !isHeldToTarget(total) || share >= targets.accuracyPerLanguage)
  );
}

/** Groups in the order of their names. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'));
}
