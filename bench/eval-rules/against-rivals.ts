/** Our rules beside published algorithms, on the same dialogs. */
import { launchChromium } from '../../test/chromium.js';
import { table } from '../eval-prominence/print.js';
import { type BouhoulaPattern, bouhoula } from '../rivals/bouhoula.js';
import { bouhoulaRole, darkDialogsRole } from '../rivals/control-words.js';
import { type DarkDialogsPattern, darkDialogs } from '../rivals/dark-dialogs.js';
import { createReader, type SeenPage } from '../rivals/seen-page.js';
import { type Evaluation, SCORE_HEAD, scoreCells } from './figures.js';
import type { LabelledDialog } from './labelled-dialogs.js';
import { type EvaluatedPage, lintPage } from './lint-page.js';
import { score } from './statistics.js';

type RivalPattern =
  | { readonly by: 'DarkDialogs'; readonly pattern: DarkDialogsPattern }
  | { readonly by: 'Bouhoula et al.'; readonly pattern: BouhoulaPattern };

/** Which of their patterns is after the same thing as which of our rules. */
const SAME: Readonly<Record<string, readonly RivalPattern[]>> = {
  'missing-decline': [
    { by: 'DarkDialogs', pattern: 'DP1' },
    { by: 'Bouhoula et al.', pattern: 'no reject' },
  ],
  'prominent-accept': [
    { by: 'DarkDialogs', pattern: 'DP2' },
    { by: 'Bouhoula et al.', pattern: 'interface interference' },
  ],
  'preselected-toggle': [{ by: 'DarkDialogs', pattern: 'DP8' }],
  'consent-wall': [
    { by: 'DarkDialogs', pattern: 'DP3' },
    { by: 'Bouhoula et al.', pattern: 'forced action' },
  ],
  'too-long-to-read': [{ by: 'DarkDialogs', pattern: 'DP4' }],
  'unequal-effort': [{ by: 'DarkDialogs', pattern: 'DP5' }],
  'close-means-accept': [{ by: 'DarkDialogs', pattern: 'DP6' }],
};

type RivalSays = Readonly<Record<RivalPattern['by'], ReadonlySet<string>>>;

/** Runs the rivals on every dialog with a label for a rule that they know, and prints both sides. */
export async function compareWithRivals(
  evaluation: Evaluation,
  benign: readonly EvaluatedPage[],
  wanted: readonly string[],
  isVerbose: boolean,
): Promise<void> {
  const rules = wanted.filter((rule) => rule in SAME);
  const labelled = [
    ...evaluation.labelled.filter(({ rule }) => rules.includes(rule)),
    ...rules.flatMap((rule) => benignLabels(rule, benign, evaluation)),
  ];
  const says = await askRivals(labelled.map(({ page }) => page));
  const rows = rules.flatMap((rule) =>
    (['example', 'fixture', 'pair', 'benign'] as const).flatMap((source) => {
      const some = labelled.filter((one) => one.rule === rule && one.source === source);
      return some.length === 0 ? [] : rowsFor(`${rule}, ${source}`, rule, some, says);
    }),
  );
  const outside = rules.flatMap((rule) => {
    const some = labelled.filter((one) => one.rule === rule && one.source !== 'example');
    return rowsFor(`${rule}, all but examples`, rule, some, says);
  });
  console.log('\n## Beside published algorithms (bench/rivals/README.md)\n');
  const head = ['labels', 'by', 'support', 'false alarms', ...SCORE_HEAD];
  console.log(table(head, [...rows, ...outside]));
  if (isVerbose) printDifferences(labelled, says);
}

function benignLabels(rule: string, pages: readonly EvaluatedPage[], { falseAlarms }: Evaluation) {
  const alarmed = new Set(falseAlarms.filter((one) => one.rule === rule).map(({ page }) => page.name));
  return pages.map(
    (page): LabelledDialog => ({
      rule,
      source: 'benign',
      page,
      isPositive: false,
      isPredicted: alarmed.has(page.name),
    }),
  );
}

/** The library's own, which is what ours looks at where a page asks for none. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
];

/** The page at each size and in each scheme that ours looks at. */
function variantsOf(page: EvaluatedPage): EvaluatedPage[] {
  const { viewports = SIZES, colorSchemes = ['light'] } = page;
  return viewports.flatMap((viewport) =>
    colorSchemes.map((scheme) => ({ ...page, viewports: [viewport], colorSchemes: [scheme] })),
  );
}

/** What they say of each page, by its name. The dialogs are handed to them, as our own linter finds them. */
async function askRivals(pages: readonly EvaluatedPage[]): Promise<ReadonlyMap<string, RivalSays>> {
  const browser = await launchChromium();
  const says = new Map<string, RivalSays>();
  try {
    const hasRole = (text: string) => darkDialogsRole(text) !== 'other' || bouhoulaRole(text) !== 'other';
    const read = await createReader(browser, hasRole);
    for (const page of pages) {
      if (says.has(page.name)) continue;
      const dialogs = lintPage(page).dialogs.map(({ selector }) => selector);
      // Both need a dialog to find anything; without one there is nothing to render.
      const seen: SeenPage[] = [];
      for (const variant of dialogs.length === 0 ? [] : variantsOf(page))
        seen.push(await read(variant, dialogs));
      says.set(page.name, {
        DarkDialogs: new Set(seen.flatMap((one) => [...darkDialogs(one)])),
        'Bouhoula et al.': new Set(seen.flatMap((one) => [...bouhoula(one)])),
      });
    }
    return says;
  } finally {
    await browser.close();
  }
}

function rowsFor(
  name: string,
  rule: string,
  labelled: readonly LabelledDialog[],
  says: ReadonlyMap<string, RivalSays>,
): string[][] {
  const row = (by: string, predicts: (one: LabelledDialog) => boolean) => {
    const judged = labelled.map((one) => ({ isPositive: one.isPositive, isPredicted: predicts(one) }));
    const scores = score(judged);
    return [
      name,
      by,
      `${scores.positives}+${scores.negatives}`,
      String(scores.falsePositives),
      ...scoreCells(scores),
    ];
  };
  return [
    row('consentlint', ({ isPredicted }) => isPredicted),
    ...(SAME[rule] ?? []).map(({ by, pattern }) =>
      row(`${by}, ${pattern}`, ({ page }) => says.get(page.name)?.[by].has(pattern) ?? false),
    ),
  ];
}

function printDifferences(labelled: readonly LabelledDialog[], says: ReadonlyMap<string, RivalSays>): void {
  for (const { rule, page, isPositive } of labelled) {
    for (const { by, pattern } of SAME[rule] ?? []) {
      const isPredicted = says.get(page.name)?.[by].has(pattern) ?? false;
      if (isPredicted !== isPositive)
        console.log(`${by}, ${pattern}: ${isPositive ? 'missed' : 'false alarm'} on ${page.name}`);
    }
  }
}
