/**
 * How good the rules are, each and over all: `npm run eval:rules`. eval-rules/README.md says what the
 * figures mean. Targets: of the reviewed findings on real banners 99 % are right over all and 95 % of each
 * rule, none is left unreviewed, and no rule finds anything in the benign set. Exits 1 when they are missed.
 *
 *   --rule <id>      this rule alone
 *   --sheets <dir>   pictures of the findings that nobody has reviewed yet, and nothing else
 *   --rivals         beside ours, the figures of published algorithms on the same dialogs (needs Chromium)
 *   --verbose        what could not be told in the benign set, and where rivals differ from labels
 */
import { parseArgs } from 'node:util';
import { builtInRules } from '../src/lint/registry.generated.js';
import { compareWithRivals } from './eval-rules/against-rivals.js';
import { findOnBanners } from './eval-rules/banner-findings.js';
import { benignByHand, benignGenerated } from './eval-rules/benign.js';
import { judgeExamples } from './eval-rules/examples.js';
import { type FalseAlarm, reportFigures } from './eval-rules/figures.js';
import {
  type LabelledDialog,
  labelledExamples,
  labelledFixtures,
  labelledPairDialogs,
} from './eval-rules/labelled-dialogs.js';
import { type EvaluatedPage, failedFindings, lintPage } from './eval-rules/lint-page.js';
import { compareWithReview, readReview } from './eval-rules/review.js';
import { writeFindingSheets } from './eval-rules/sheets.js';

const { values: options } = parseArgs({
  options: {
    rule: { type: 'string' },
    sheets: { type: 'string' },
    rivals: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const wanted = builtInRules
  .map(({ id }) => id)
  .filter((id) => options.rule === undefined || id === options.rule);
if (wanted.length === 0) throw new Error(`There is no rule ${options.rule}.`);

async function drawSheets(directory: string): Promise<void> {
  const found = (await findOnBanners()).filter(({ finding }) => wanted.includes(finding.ruleId));
  await writeFindingSheets(compareWithReview(found, readReview()).unreviewed, directory);
}

/** Whatever is found in the benign set; prints what could not be told, when that is asked for. */
function falseAlarmsOn(pages: readonly EvaluatedPage[]): FalseAlarm[] {
  return pages.flatMap((page) => {
    const report = lintPage(page);
    const open = report.findings.filter(({ outcome }) => outcome === 'cantTell');
    for (const { ruleId, message } of options.verbose ? open : []) {
      if (wanted.includes(ruleId)) console.log(`cannot tell: ${page.name} ${ruleId}: ${message}`);
    }
    return failedFindings(report).map(({ ruleId, target, message }) => ({
      page,
      rule: ruleId,
      target: target.name,
      message,
    }));
  });
}

async function labelledDialogs(examples: readonly LabelledDialog[]): Promise<LabelledDialog[]> {
  const fixtures = labelledFixtures().filter(({ rule }) => wanted.includes(rule));
  return [
    ...examples,
    ...fixtures,
    ...(wanted.includes('prominent-accept') ? await labelledPairDialogs() : []),
  ];
}

async function evaluate(): Promise<boolean> {
  const examples = new Map(wanted.map((id) => [id, judgeExamples(id)]));
  const labelled = await labelledDialogs(
    [...examples].flatMap(([id, judged]) => labelledExamples(id, judged)),
  );
  const benign = [...benignByHand(), ...(await benignGenerated())];
  const falseAlarms = falseAlarmsOn(benign);
  const evaluation = {
    examples,
    labelled,
    onBanners: await findOnBanners(),
    review: readReview(),
    benignPages: benign.length,
    falseAlarms,
  };
  const isMet = reportFigures(evaluation, wanted);
  if (options.rivals) await compareWithRivals(evaluation, benign, wanted, options.verbose);
  return isMet;
}

if (options.sheets !== undefined) {
  await drawSheets(options.sheets);
} else {
  const isMet = await evaluate();
  console.log(`\nTargets ${isMet ? 'met' : 'missed'}.`);
  process.exitCode = isMet ? 0 : 1;
}
