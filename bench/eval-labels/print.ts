/** Prints the figures of the evaluation. */
import type { ClassifyTheirs, Compared } from './against-autoconsent.js';
import { compare, isInItsLanguages } from './against-autoconsent.js';
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
  isHeld: (total: number) => boolean,
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

export function printPurposes(judged: readonly JudgedPurpose[], showMisses: boolean): void {
  console.log(`\nPurposes: ${withInterval(accuracy(judged))}`);
  for (const [purpose, group] of groupBy(judged, ({ label }) => label.purposes.join(' or '))) {
    console.log(`  ${purpose}: ${withInterval(accuracy(group))}`);
  }
  for (const { label, purpose } of showMisses ? judged.filter(({ isRight }) => !isRight) : []) {
    console.log(
      `  ${label.language} “${label.text}” is ${label.purposes.join(' or ')}, read as ${purpose} [${label.package} ${label.key}]`,
    );
  }
}

export function printAgainstAutoconsent(judged: readonly JudgedLabel[], classify: ClassifyTheirs): void {
  const all = compare(judged, classify);
  console.log(
    '\nBeside the label patterns of @duckduckgo/autoconsent, on the classes that both know and without its own labels:',
  );
  console.log('| Labels | Ours | Theirs |\n| --- | --- | --- |');
  const row = (name: string, some: readonly Compared[]) =>
    console.log(
      `| ${name} | ${withInterval(sideAccuracy(some, 'ours'))} | ${withInterval(sideAccuracy(some, 'theirs'))} |`,
    );
  row('all languages', all);
  row('languages of its patterns', all.filter(isInItsLanguages));
  row(
    'English',
    all.filter(({ language }) => language === 'en'),
  );
  for (const [truth, group] of groupBy(all, (one) => one.truth)) row(truth, group);
  const worst = (side: 'ours' | 'theirs') =>
    all.filter(
      (one) =>
        one.truth !== one[side] &&
        (one.truth === 'refuses' || one[side] === 'refuses') &&
        one[side] !== undefined &&
        one[side] !== 'opens the settings' &&
        one.truth !== 'opens the settings',
    ).length;
  console.log(
    `| a refusal for accepting, saving or closing, or the reverse | ${worst('ours')} | ${worst('theirs')} |`,
  );
}

function sideAccuracy(compared: readonly Compared[], side: 'ours' | 'theirs'): Accuracy {
  return accuracy(compared.map((one) => ({ isRight: one[side] === one.truth })));
}

export function withInterval({ right, total, share, interval }: Accuracy): string {
  if (interval === undefined) return 'none';
  return `${percent(share)} (${right} of ${total}; ${percent(interval.low)}–${percent(interval.high)})`;
}

function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(digits)} %`;
}
