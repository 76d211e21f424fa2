/**
 * How far two engines agree: `npm run eval:engines`.
 *
 * Without `--browser`, the static engine and Chromium. Every fixture, every page of a CSS framework, every banner that a
 * consent package builds, and the examples of the rules; every rule, at both sizes. Both read the same document, but for
 * `site/`: there the package runs in Chromium, and the static engine reads what it builds in jsdom. What one engine finds
 * at fault and the other passes is a defect of one of them; that one cannot tell is a difference that is allowed for. The
 * target is 98 % for fixtures and banners. Exits 1 when it is missed or the two contradict one another.
 *
 *   --browser firefox|webkit   Chromium and this one, as Debian has it; `site/` is left out (eval-engines/README.md)
 *   --only <text>              pages whose name contains it
 *   --rule <id>                one rule
 *   --list                     every difference, not only the number of each cause
 */
import { parseArgs } from 'node:util';
import { agreementOf, compareReports, type Judged } from './eval-engines/compare-reports.js';
import {
  type ComparedEngine,
  chromium,
  otherBrowser,
  otherBrowsers,
  staticEngine,
} from './eval-engines/engines.js';
import { type ComparedPage, comparedPages } from './eval-engines/pages.js';

const TARGET = 0.98;
const CONFIG = { extends: 'all', colorSchemes: ['light'] } as const;
const { values: options } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    rule: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

type Engines = readonly [ComparedEngine, ComparedEngine];

async function openEngines(): Promise<Engines> {
  const { browser } = options;
  if (browser === undefined) return [staticEngine(CONFIG), await chromium(CONFIG)];
  if (browser !== 'firefox' && browser !== 'webkit')
    throw new Error(`--browser ${browser}: expected firefox or webkit.`);
  const other = await otherBrowser(otherBrowsers[browser], CONFIG);
  return [await chromium(CONFIG), other];
}

async function judgeAll([first, second]: Engines, pages: readonly ComparedPage[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const page of pages)
    judged.push(...compareReports(page.name, await first.lint(page), await second.lint(page)));
  return judged.filter(({ ruleId }) => options.rule === undefined || ruleId === options.rule);
}

function describe({ page, ruleId, target, variant, first, second }: Judged): string {
  const said = (name: string, { outcome, message }: Judged['first']) =>
    `    ${name.padEnd(nameWidth)} ${outcome}${message === '' ? '' : `: ${message}`}`;
  const [one, other] = names;
  return `${page} ${variant} ${target} ${ruleId}\n${said(one, first)}\n${said(other, second)}`;
}

/** Rule, outcomes, and the reason of whichever cannot tell, without what is particular to the page. */
function causeOf({ ruleId, first, second }: Judged): string {
  const reason =
    first.outcome === 'cantTell' ? first.message : second.outcome === 'cantTell' ? second.message : '';
  const general = reason.replace(/“[^”]*”/g, '“…”').replace(/[\d.]+/g, '#');
  const why = general === '' ? '' : ` (${general.slice(0, 160)})`;
  return `${ruleId}: ${names[0]} ${first.outcome}, ${names[1]} ${second.outcome}${why}`;
}

function printCounts(differing: readonly Judged[]): void {
  const counts = new Map<string, number>();
  for (const one of differing) counts.set(causeOf(one), (counts.get(causeOf(one)) ?? 0) + 1);
  for (const [cause, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count} × ${cause}`);
}

/** What is missing is said in a sentence, without where in the program that was noticed. */
function say(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

const engines = await openEngines().catch(say);
const names = [engines[0].name, engines[1].name] as const;
const nameWidth = Math.max(...names.map((name) => name.length));
const isWanted = (name: string) =>
  name.includes(options.only) && (options.browser === undefined || !name.startsWith('site/'));
const pages = await comparedPages(isWanted);
const judged = await judgeAll(engines, pages).finally(() => Promise.all(engines.map((one) => one.close())));
console.log(`${names[0]} and ${names[1]}\n`);
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
