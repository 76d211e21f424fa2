/**
 * How far the static engine and Chromium agree: `npm run eval:engines`.
 *
 * Every fixture, every page of a CSS framework, every banner that a consent package builds, and the examples of
 * the rules; every rule, at both sizes. Both read the same document, but for `site/`: there the package runs in
 * Chromium, and the static engine reads what it builds in jsdom. What one engine finds at fault and the other
 * passes is a defect of one of them; that one cannot tell is a difference that is allowed for. The target is
 * 98 % for fixtures and banners. Exits 1 when it is missed or the two contradict one another.
 *
 *   --only <text>   pages whose name contains it
 *   --rule <id>     one rule
 *   --list          every difference, not only the number of each cause
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { createLinter } from '../src/lint/lint.js';
import { lintPage } from '../src/playwright.js';
import { launchChromium } from '../test/chromium.js';
import { openSite } from '../test/real-banners/chromium.js';
import { agreementOf, compareReports, type Judged } from './eval-engines/compare-reports.js';
import { type ComparedPage, comparedPages } from './eval-engines/pages.js';
import { ORIGIN, respond } from './eval-style/chromium-styles.js';

const TARGET = 0.98;
const CONFIG = { extends: 'all', colorSchemes: ['light'] } as const;
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rule: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

async function judgeAll(pages: readonly ComparedPage[]): Promise<Judged[]> {
  const linter = createLinter(CONFIG);
  const browser = await launchChromium();
  const judged: Judged[] = [];
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    for (const page of pages) {
      await open(tab, page);
      const { name, html, filename, root } = page;
      const ofStatic = linter.lint({ html, filename, ...(root === undefined ? {} : { root }) });
      judged.push(...compareReports(name, ofStatic, await lintPage(tab, CONFIG)));
    }
  } finally {
    await browser.close();
  }
  return judged.filter(({ ruleId }) => options.rule === undefined || ruleId === options.rule);
}

async function open(tab: Page, page: ComparedPage): Promise<void> {
  if (page.banner !== undefined) return openSite(tab, page.banner);
  await tab.unrouteAll();
  await tab.route('**/*', (route) => route.fulfill(respond(page, route.request().url())));
  await tab.goto(`${ORIGIN}/`);
}

function describe({ page, ruleId, target, variant, static: left, browser: right }: Judged): string {
  const said = ({ outcome, message }: Judged['static']) =>
    `${outcome}${message === '' ? '' : `: ${message}`}`;
  return `${page} ${variant} ${target} ${ruleId}\n    static   ${said(left)}\n    Chromium ${said(right)}`;
}

/** Rule, outcomes, and the reason of whichever cannot tell, without what is particular to the page. */
function causeOf({ ruleId, static: left, browser: right }: Judged): string {
  const reason =
    left.outcome === 'cantTell' ? left.message : right.outcome === 'cantTell' ? right.message : '';
  const general = reason.replace(/“[^”]*”/g, '“…”').replace(/[\d.]+/g, '#');
  return `${ruleId}: static ${left.outcome}, Chromium ${right.outcome}${general === '' ? '' : ` (${general.slice(0, 160)})`}`;
}

function printCounts(differing: readonly Judged[]): void {
  const counts = new Map<string, number>();
  for (const one of differing) counts.set(causeOf(one), (counts.get(causeOf(one)) ?? 0) + 1);
  for (const [cause, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count} × ${cause}`);
}

const pages = await comparedPages((name) => name.includes(options.only));
const judged = await judgeAll(pages);
let isMet = true;
for (const group of ['fixture', 'banner', 'site', 'framework', 'example']) {
  const own = judged.filter(({ page }) => page.startsWith(`${group}/`));
  if (own.length === 0) continue;
  const count = (agreement: string) => own.filter((one) => agreementOf(one) === agreement).length;
  const share = count('same') / own.length;
  console.log(
    `${group}: ${pages.filter(({ name }) => name.startsWith(`${group}/`)).length} pages, ${own.length} judgements, ${(share * 100).toFixed(2)} % the same, ${count('undecided')} undecided by one, ${count('contrary')} contrary`,
  );
  if (count('contrary') > 0 || (share < TARGET && group !== 'example')) isMet = false;
}
const contrary = judged.filter((one) => agreementOf(one) === 'contrary');
console.log(`\n# Contrary\n${contrary.map(describe).join('\n')}`);
console.log('\n# Undecided by one of them');
const undecided = judged.filter((one) => agreementOf(one) === 'undecided');
if (options.list) console.log(undecided.map(describe).join('\n'));
printCounts(undecided);
process.exitCode = isMet ? 0 : 1;
