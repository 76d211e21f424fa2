/**
 * Takes the pictures of the rules' examples in Chromium that are missing or stale, and removes those of examples
 * that are gone: `npm run pictures`. `--all` takes every one anew.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { lint } from '../src/index.js';
import { builtInRules } from '../src/lint/registry.generated.js';
import { launchChromium } from '../test/chromium.js';
import type { RuleExample } from './rule-examples.js';
import {
  hashOf,
  madeFrom,
  picturedExamples,
  pictureOf,
  readMadeFrom,
  stalePictures,
} from './rule-pictures.js';

const VIEWPORT = { width: 900, height: 640 };
const MARGIN = 24;

/** Cut to the dialogs; the whole viewport where none has a box. */
async function takePicture(browser: Browser, ruleId: string, example: RuleExample): Promise<void> {
  const { colorScheme, viewport = VIEWPORT, file } = example;
  const tab = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await tab.goto(pathToFileURL(`rules/${ruleId}/examples/${file}`).href);
  const clip = await dialogsBox(tab, example, viewport);
  await tab.screenshot({
    path: `rules/${ruleId}/${pictureOf(example)}`,
    ...(clip === undefined ? {} : { clip }),
  });
  await tab.close();
}

async function dialogsBox(tab: Page, { source, colorScheme }: RuleExample, viewport: typeof VIEWPORT) {
  const { dialogs } = lint(source, { viewports: [viewport], colorSchemes: [colorScheme] });
  const found = await Promise.all(
    dialogs.map(({ selector }) => tab.locator(selector.replaceAll(' >>> ', ' ')).first().boundingBox()),
  );
  const boxes = found.flatMap((box) => (box !== null && box.width > 0 && box.height > 0 ? [box] : []));
  if (boxes.length === 0) return undefined;
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - MARGIN);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - MARGIN);
  const right = Math.min(viewport.width, Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN);
  const bottom = Math.min(viewport.height, Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

function removeOrphans(ruleId: string, wanted: readonly RuleExample[]): void {
  const names = new Set(wanted.map((example) => pictureOf(example).replace('pictures/', '')));
  for (const name of readdirSync(`rules/${ruleId}/pictures`)) {
    if (name.endsWith('.png') && !names.has(name)) rmSync(`rules/${ruleId}/pictures/${name}`);
  }
}

const browser = await launchChromium();
let taken = 0;
for (const { id } of builtInRules) {
  const wanted = picturedExamples(id);
  const stale = process.argv.includes('--all') ? wanted : stalePictures(id);
  const isListStale = Object.keys(readMadeFrom(id)).length !== wanted.length;
  if (stale.length === 0 && !isListStale) continue;
  mkdirSync(`rules/${id}/pictures`, { recursive: true });
  for (const example of stale) await takePicture(browser, id, example);
  removeOrphans(id, wanted);
  const hashes = Object.fromEntries(wanted.map((example) => [example.file, hashOf(example)]));
  writeFileSync(madeFrom(id), `${JSON.stringify(hashes, null, 2)}\n`);
  taken += stale.length;
}
await browser.close();
console.log(`${taken} pictures taken.`);
