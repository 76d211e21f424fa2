/**
 * Whether rules that read say of a sentence what they say of its English original: `npm run eval:sentences`. The sentences
 * are those of consent packages, which others wrote and translated; eval-sentences/README.md says what the figures mean.
 *
 *   --rule <id>        this rule alone
 *   --language <code>  this language alone
 *   --differences      every sentence that is judged otherwise than its original
 */
import { parseArgs } from 'node:util';
import { groupBy } from './eval-labels/figures.js';
import { readPackages } from './eval-labels/packages.js';
import { percent } from './eval-labels/print.js';
import { type Comparison, compareSentences } from './eval-sentences/compare.js';
import { readSentences } from './eval-sentences/sentences.js';

const { values: options } = parseArgs({
  options: {
    rule: { type: 'string' },
    language: { type: 'string' },
    differences: { type: 'boolean', default: false },
  },
});

const compared = compareSentences(await readPackages(), await readSentences()).filter(
  ({ rule, language }) => (options.rule ?? rule) === rule && (options.language ?? language) === language,
);

function printFigures(title: string, key: (one: Comparison) => string): void {
  console.log(
    `| ${title} | Judged | Same | Undecided | Untrue | Missed |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
  );
  for (const [name, group] of [...groupBy(compared, key), ['all', compared] as const]) {
    const same = group.filter(({ agreement }) => agreement === 'same').length;
    const undecided = group.filter(({ agreement }) => agreement === 'undecided').length;
    const { untrue, missed } = contrary(group);
    console.log(
      `| ${name} | ${group.length} | ${percent(same / group.length)} | ${undecided} | ${untrue.length} | ${missed.length} |`,
    );
  }
  console.log('');
}

/** What fails in the translation alone, and in the original alone. */
function contrary(group: readonly Comparison[]) {
  const differing = group.filter(({ agreement }) => agreement === 'contrary');
  return {
    untrue: differing.filter(({ outcome }) => outcome === 'failed'),
    missed: differing.filter(({ outcome }) => outcome !== 'failed'),
  };
}

function printDifference({ rule, language, sentence, translation, english, outcome }: Comparison): void {
  console.log(`${rule} ${language} ${outcome}, en ${english} [${sentence.package} ${sentence.key}]`);
  console.log(`  ${sentence.english}\n  ${translation}`);
}

if (options.differences) {
  for (const one of compared) if (one.agreement !== 'same') printDifference(one);
}
printFigures('Language', ({ language }) => language);
printFigures('Rule', ({ rule }) => rule);
