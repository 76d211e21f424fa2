/**
 * How far engines agree: `npm run eval:engines`.
 *
 * Without `--browser`, the static engine and Chromium, and `lintElement()` in jsdom and Chromium. Every fixture, every
 * page of a CSS framework, every banner that a consent package builds, and the examples of the rules; every rule, at both
 * sizes. All read the same document, but for `site/`: there the package runs in Chromium, and in jsdom, and the static
 * engine reads what it has built in jsdom. What one engine finds at fault and the other passes is a defect of one of them;
 * that one cannot tell is a difference that is allowed for. The target is 98 % for fixtures and banners. Exits 1 when it is
 * missed or two contradict one another.
 *
 *   --browser firefox|webkit   Chromium and this one, as Debian has it; `site/` is left out (eval-engines/README.md)
 *   --only <text>              pages whose name contains it
 *   --rule <id>                one rule
 *   --list                     every difference, not only the number of each cause
 */
import { parseArgs } from 'node:util';
import { type Agreement, agreementOf, compareReports, type Judged } from './eval-engines/compare-reports.js';
import {
  type ComparedEngine,
  chromium,
  jsdom,
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

/** The engines on the left are each compared with the one on the right. */
interface Engines {
  readonly left: readonly ComparedEngine[];
  readonly right: ComparedEngine;
}

/** What is said of all pages by two engines. */
interface Pair {
  readonly names: readonly [string, string];
  readonly judged: Judged[];
}

async function openEngines(): Promise<Engines> {
  const { browser } = options;
  if (browser === undefined)
    return { left: [staticEngine(CONFIG), jsdom(CONFIG)], right: await chromium(CONFIG) };
  if (browser !== 'firefox' && browser !== 'webkit')
    throw new Error(`--browser ${browser}: expected firefox or webkit.`);
  const right = await otherBrowser(otherBrowsers[browser], CONFIG);
  return { left: [await chromium(CONFIG)], right };
}

async function judgeAll({ left, right }: Engines, pages: readonly ComparedPage[]): Promise<Pair[]> {
  const pairs = left.map(({ name }): Pair => ({ names: [name, right.name], judged: [] }));
  for (const page of pages) {
    const said = await right.lint(page);
    for (const [index, engine] of left.entries()) {
      const judged = compareReports(page.name, await engine.lint(page), said);
      pairs[index]?.judged.push(...judged.filter(isWantedRule));
    }
  }
  return pairs;
}

function isWantedRule({ ruleId }: Judged): boolean {
  return options.rule === undefined || ruleId === options.rule;
}

function describe({ page, ruleId, target, variant, first, second }: Judged, names: Pair['names']): string {
  const nameWidth = Math.max(...names.map((name) => name.length));
  const said = (name: string, { outcome, message }: Judged['first']) =>
    `    ${name.padEnd(nameWidth)} ${outcome}${message === '' ? '' : `: ${message}`}`;
  const [one, other] = names;
  return `${page} ${variant} ${target} ${ruleId}\n${said(one, first)}\n${said(other, second)}`;
}

/** Rule, outcomes, and the reason of whichever cannot tell, without what is particular to the page. */
function causeOf({ ruleId, first, second }: Judged, names: Pair['names']): string {
  const reason =
    first.outcome === 'cantTell' ? first.message : second.outcome === 'cantTell' ? second.message : '';
  const general = reason.replace(/“[^”]*”/g, '“…”').replace(/[\d.]+/g, '#');
  const why = general === '' ? '' : ` (${general.slice(0, 160)})`;
  return `${ruleId}: ${names[0]} ${first.outcome}, ${names[1]} ${second.outcome}${why}`;
}

function printCounts(differing: readonly Judged[], names: Pair['names']): void {
  const counts = new Map<string, number>();
  for (const one of differing) {
    const cause = causeOf(one, names);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  for (const [cause, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count} × ${cause}`);
}

/** What is missing is said in a sentence, without where in the program that was noticed. */
function say(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

/** Whether a pair agrees as it should. */
function print({ names, judged }: Pair): boolean {
  console.log(`# ${names[0]} and ${names[1]}\n`);
  let isMet = true;
  for (const group of ['fixture', 'banner', 'site', 'framework', 'example']) {
    const own = judged.filter(({ page }) => page.startsWith(`${group}/`));
    if (own.length === 0) continue;
    const count = (agreement: Agreement) => own.filter((one) => agreementOf(one) === agreement).length;
    const share = count('same') / own.length;
    const size = pages.filter(({ name }) => name.startsWith(`${group}/`)).length;
    console.log(
      `${group}: ${size} pages, ${own.length} judgements, ${(share * 100).toFixed(2)} % the same, ${count('undecided')} undecided by one, ${count('contrary')} contrary`,
    );
    if (count('contrary') > 0 || (share < TARGET && group !== 'example')) isMet = false;
  }
  const those = (agreement: Agreement) => judged.filter((one) => agreementOf(one) === agreement);
  const told = (some: readonly Judged[]) => some.map((one) => describe(one, names)).join('\n');
  console.log(`\n## Contrary\n${told(those('contrary'))}\n\n## Undecided by one of them`);
  if (options.list) console.log(told(those('undecided')));
  printCounts(those('undecided'), names);
  console.log();
  return isMet;
}

const engines = await openEngines().catch(say);
const isWanted = (name: string) =>
  name.includes(options.only) && (options.browser === undefined || !name.startsWith('site/'));
const pages = await comparedPages(isWanted);
const pairs = await judgeAll(engines, pages).finally(() =>
  Promise.all([...engines.left, engines.right].map((one) => one.close())),
);
process.exitCode = pairs.map(print).every(Boolean) ? 0 : 1;
