/** Prints the figures of the evaluation. */
import {
  type Accuracy,
  accuracy,
  groupBy,
  macroF1,
  roles,
  scoreOf,
  swapped,
  swappedShare,
  targets,
} from './figures.js';
import type { JudgedLabel, JudgedPurpose } from './judge.js';

export function printOverall(name: string, judged: readonly JudgedLabel[]): void {
  const figures = `${withInterval(accuracy(judged))}, macro F1 ${percent(macroF1(judged))}`;
  const share = `${swapped(judged).length} (${percent(swappedShare(judged), 2)})`;
  console.log(`${name.padEnd(14)} ${figures}, accept and decline swapped: ${share}`);
}

export function printRoles(judged: readonly JudgedLabel[]): void {
  console.log('\n| Role | Labels | Precision | Recall | F1 |\n| --- | ---: | ---: | ---: | ---: |');
  for (const role of roles) {
    const { positives, precision, recall, f1 } = scoreOf(role, judged);
    if (positives === 0 && Number.isNaN(precision)) continue;
    console.log(
      `| ${role} | ${positives} | ${[precision, recall, f1].map((one) => percent(one)).join(' | ')} |`,
    );
  }
}

export function printConfusions(judged: readonly JudgedLabel[]): void {
  const occurring = roles.filter((role) =>
    judged.some((one) => one.role === role || one.label.role === role),
  );
  console.log(`\n| is \\ read as | ${occurring.join(' | ')} |\n| --- |${' ---: |'.repeat(occurring.length)}`);
  for (const truth of occurring) {
    const counts = occurring.map(
      (role) => judged.filter((one) => one.label.role === truth && one.role === role).length,
    );
    console.log(`| ${truth} | ${counts.map((count) => count || '').join(' | ')} |`);
  }
}

/** Groups by language or package; `*` marks languages with enough labels to be held to the target. */
export function printGroups(
  title: string,
  judged: readonly JudgedLabel[],
  key: (one: JudgedLabel) => string,
  isHeld: (total: number) => boolean = () => false,
): void {
  console.log(`\n| ${title} | Accuracy | Macro F1 | Swapped |\n| --- | --- | ---: | ---: |`);
  for (const [name, group] of groupBy(judged, key)) {
    const figures = accuracy(group);
    const mark = isHeld(figures.total) ? ' *' : '';
    const below = mark !== '' && figures.share < targets.accuracyPerLanguage ? ' (below the target)' : '';
    const f1 = percent(macroF1(group));
    console.log(
      `| ${name}${mark} | ${withInterval(figures)}${below} | ${f1} | ${swapped(group).length || ''} |`,
    );
  }
}

export function printLabels(title: string, judged: readonly JudgedLabel[]): void {
  console.log(`\n${title}: ${judged.length}`);
  for (const { label, role, confidence, evidence } of judged) {
    const where = `${label.package} ${label.file} ${label.key}`;
    console.log(
      `  ${label.language} “${label.text}” is ${label.role}, read as ${role} (${confidence}): ${evidence} [${where}]`,
    );
  }
}

export function printMisses(judged: readonly JudgedLabel[]): void {
  printLabels(
    'Misses',
    judged.filter(({ isRight }) => !isRight),
  );
}

export function printPurposes(name: string, judged: readonly JudgedPurpose[]): void {
  console.log(`${name.padEnd(14)} ${withInterval(accuracy(judged))}`);
}

export function printPurposesClosely(judged: readonly JudgedPurpose[], showMisses: boolean): void {
  for (const [purpose, group] of groupBy(judged, ({ label }) => label.purposes.join(' or '))) {
    console.log(`  ${purpose}: ${withInterval(accuracy(group))}`);
  }
  for (const { label, purpose } of showMisses ? judged.filter(({ isRight }) => !isRight) : []) {
    const truth = label.purposes.join(' or ');
    console.log(
      `  ${label.language} “${label.text}” is ${truth}, read as ${purpose} [${label.package} ${label.key}]`,
    );
  }
}

export function withInterval({ right, total, share, interval }: Accuracy): string {
  if (interval === undefined) return 'none';
  return `${percent(share)} (${right} of ${total}; ${percent(interval.low)}–${percent(interval.high)})`;
}

export function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(digits)} %`;
}
