/**
 * How well labels are understood: `npm run eval:labels`. Judged by the translations that consent packages ship,
 * which others wrote; the names of their keys tell the truth. eval-labels/README.md says what the figures mean.
 * Targets, of the figures that leave one package out: 97 % of all labels, 93 % in each language with at least 20,
 * and 0.2 % of those that accept or decline taken for the other. Exits 1 when they are missed.
 *
 *   --misses           every label that is read wrong, and every purpose and banner
 *   --mode <mode>      whose tables to print: untuned, leave-one-out (the default) or plain
 *   --language <code>  this language alone
 *   --package <name>   this package alone
 *   --record           writes into learned.json which packages would have taught each term, and nothing else
 */
import { parseArgs } from 'node:util';
import { loadAutoconsent, printAgainstAutoconsent } from './eval-labels/against-autoconsent.js';
import { judgeDetection } from './eval-labels/detection.js';
import { accuracy, groupBy, isHeldToTarget, meetsTargets, swapped } from './eval-labels/figures.js';
import { isKnown, judge, type Mode, modes } from './eval-labels/judge.js';
import type { PackageTexts } from './eval-labels/label.js';
import { type LearnedTerm, readLearned } from './eval-labels/learned.js';
import { readPackages } from './eval-labels/packages.js';
import * as print from './eval-labels/print.js';
import { recordTeachers } from './eval-labels/teachers.js';

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    mode: { type: 'string', default: 'leave-one-out' },
    language: { type: 'string' },
    package: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

const mode = modes.find((one) => one === options.mode);
if (mode === undefined) throw new Error(`--mode is one of ${modes.join(', ')}.`);

const packages = (await readPackages())
  .filter(({ name }) => options.package === undefined || name === options.package)
  .map(onlyWantedLanguage);

function onlyWantedLanguage(texts: PackageTexts): PackageTexts {
  const isWanted = ({ language }: { language: string }) =>
    options.language === undefined || language === options.language;
  return {
    ...texts,
    labels: texts.labels.filter(isWanted),
    outside: texts.outside.filter(isWanted),
    purposes: texts.purposes.filter(isWanted),
    banners: texts.banners.filter(isWanted),
  };
}

function printTexts(): void {
  console.log('| Package | Labels | Purposes | Banners | Languages |\n| --- | ---: | ---: | ---: | ---: |');
  for (const { name, labels, purposes, banners } of packages) {
    const languages = new Set([...labels, ...banners].map(({ file }) => file)).size;
    console.log(`| ${name} | ${labels.length} | ${purposes.length} | ${banners.length} | ${languages} |`);
  }
  const unknown = packages.flatMap(({ labels }) => labels).filter((label) => !isKnown(label));
  const codes = groupBy(unknown, ({ file }) => file).map(([code, some]) => `${code} ${some.length}`);
  console.log(
    `\nIn languages without a lexicon, which are left out: ${unknown.length} labels (${codes.join(', ')})\n`,
  );
}

function printDetection(): void {
  console.log('');
  for (const declared of [undefined, 'en'] as const) {
    const judged = judgeDetection(packages, declared);
    const told = declared === undefined ? 'without a lang attribute' : 'with lang="en" everywhere';
    const [known, foreign] = [true, false].map((is) => judged.filter(({ banner }) => isKnown(banner) === is));
    console.log(
      `Language of a banner, ${told}: ${print.withInterval(accuracy(known ?? []))}; ` +
        `of languages without a lexicon, not taken for another: ${print.withInterval(accuracy(foreign ?? []))}`,
    );
    for (const { banner, language } of options.misses ? judged.filter(({ isRight }) => !isRight) : []) {
      console.log(
        `  ${banner.language} read as ${language}: ${banner.text.slice(0, 90)} [${banner.package} ${banner.key}]`,
      );
    }
  }
}

async function evaluate(learned: readonly LearnedTerm[], mode: Mode): Promise<boolean> {
  printTexts();
  const judgements = new Map(modes.map((one) => [one, judge(packages, learned, one)]));
  for (const [name, { labels }] of judgements) print.printOverall(name, labels);
  const labels = judgements.get(mode)?.labels ?? [];
  console.log(`\n# ${mode}`);
  print.printRoles(labels);
  print.printConfusions(labels);
  print.printGroups('Language', labels, ({ label }) => label.language, isHeldToTarget);
  print.printGroups('Package', labels, ({ label }) => label.package);
  print.printLabels('Accept taken for decline, or the reverse', swapped(labels));
  if (options.misses) print.printMisses(labels);
  console.log('\nOutside of the dialog: links at the foot of a page, floating buttons');
  for (const [name, { outside }] of judgements) print.printOverall(name, outside);
  if (options.misses) print.printMisses(judgements.get(mode)?.outside ?? []);
  printAgainstAutoconsent(labels, await loadAutoconsent());
  console.log('\nPurposes');
  for (const [name, one] of judgements) print.printPurposes(name, one.purposes);
  print.printPurposesClosely(judgements.get(mode)?.purposes ?? [], options.misses);
  printDetection();
  return meetsTargets(judgements.get('leave-one-out')?.labels ?? []);
}

const learned = readLearned();
if (options.record) recordTeachers(packages, learned);
else {
  const isMet = await evaluate(learned, mode);
  console.log(`\nTargets ${isMet ? 'met' : 'missed'}.`);
  process.exitCode = isMet ? 0 : 1;
}
