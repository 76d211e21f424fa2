/**
 * What `lintPage()` costs beside axe-core's `analyze` on the same page: `npm run bench:page`.
 *
 * Each in a page of its own in the same Chromium, a round of both at a time, the medians of all rounds. axe-core
 * is put into the page and run on the whole document with its own rules, as its package for Playwright does.
 * `lintPage()` looks at one viewport, as axe-core does; what it does at both, and at one with axe-core asked about
 * the answers (`axe: true`), is printed beside. Prints the ratios; the target is that linting costs less.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { lintPage } from '../src/playwright.js';
import { launchChromium } from '../test/chromium.js';
import { ORIGIN, respond } from './eval-style/chromium-styles.js';
import { fixturePages, type StylePage } from './eval-style/pages.js';

const ROUNDS = 7;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = [
  'claude-consumer-terms-2025',
  'cookie-modal-preferences',
  'whole-page',
  'no-dialog-shop',
  'news-partners',
];
const VIEWPORT = { width: 1280, height: 800 };

async function timed(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

/** As often as `@axe-core/playwright` does it: put in, then run, for each analysis. */
async function analyze(tab: Page): Promise<unknown> {
  await tab.evaluate(AXE);
  return tab.evaluate('axe.run(document)');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(tab: Page, page: StylePage) {
  const times = { axe: [] as number[], one: [] as number[], both: [] as number[], asked: [] as number[] };
  await tab.unrouteAll();
  await tab.route('**/*', (route) => route.fulfill(respond(page, route.request().url())));
  await tab.goto(`${ORIGIN}/`);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.axe.push(await timed(() => analyze(tab)));
    times.one.push(await timed(() => lintPage(tab, { viewports: [VIEWPORT] })));
    times.both.push(await timed(() => lintPage(tab)));
    times.asked.push(await timed(() => lintPage(tab, { viewports: [VIEWPORT], axe: true })));
  }
  return {
    axe: median(times.axe),
    one: median(times.one),
    both: median(times.both),
    asked: median(times.asked),
  };
}

const browser = await launchChromium();
try {
  const tab = await browser.newPage({ viewport: VIEWPORT });
  for (const page of fixturePages().filter(({ name }) => NAMES.includes(name))) {
    const { axe, one, both, asked } = await measure(tab, page);
    const elements = await tab.evaluate('document.querySelectorAll("*").length');
    console.log(
      `${page.name}: ${elements} elements, axe ${axe.toFixed(0)} ms, lintPage ${one.toFixed(0)} ms (ratio ${(one / axe).toFixed(2)}), at two viewports ${both.toFixed(0)} ms (${(both / axe).toFixed(2)}), at one with axe-core ${asked.toFixed(0)} ms (${(asked / axe).toFixed(2)})`,
    );
  }
} finally {
  await browser.close();
}
