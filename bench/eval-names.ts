/**
 * How far our accessible names agree with those of Chromium's accessibility tree and of axe-core:
 * `npm run eval:names`.
 *
 * The controls of every dialog that is found in the fixtures, on the pages of CSS frameworks, in the banners that
 * consent packages build and in the rules' examples, all in Chromium. Hidden controls have no name for the other
 * two, and boxes that are clickable without a role have none for Chromium: those are counted apart. Prints every
 * difference. Exits 1 where Chromium reads out other words.
 *
 *   --only <text>   pages whose name contains it
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findDialogs } from '../src/dialog/find-dialogs.js';
import { collectVariants } from '../src/playwright/collect-variants.js';
import { openEvaluator } from '../src/playwright/evaluator.js';
import { uniqueSelector } from '../src/snapshot/selectors.js';
import { launchChromium } from '../test/chromium.js';
import { openSite } from '../test/real-banners/chromium.js';
import { type ComparedPage, comparedPages } from './eval-engines/pages.js';
import { ORIGIN, respond } from './eval-style/chromium-styles.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWPORT = { width: 1280, height: 800 };
/** Follows a selector of ours, which steps into shadow roots and frames. */
const FIND = `(selector) => selector.split(' >>> ').reduce((host, step) =>
  (host === document ? host : host.shadowRoot ?? host.contentDocument).querySelector(step), document)`;
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });

interface Named {
  readonly selector: string;
  readonly own: string;
  readonly axe: string;
  /** Undefined where it is not in the accessibility tree. */
  readonly chromium: string | undefined;
}

async function namesOn(tab: Page): Promise<Named[]> {
  const evaluator = await openEvaluator(tab);
  const [snapshot] = await collectVariants(tab, evaluator, [{ viewport: VIEWPORT, colorScheme: 'light' }]);
  await evaluator.close();
  if (snapshot === undefined) return [];
  const dialogs = findDialogs(snapshot, { languages: [], selectors: [] });
  const controls = dialogs.flatMap((dialog) => dialog.controls);
  if (controls.length === 0) return [];
  const selectors = controls.map(({ node }) => uniqueSelector(node));
  const found = `${JSON.stringify(selectors)}.map(${FIND})`;
  const chromium = await namesInTree(tab, found);
  await tab.evaluate(AXE);
  const axe = (await tab.evaluate(
    `(() => { axe.setup(document); try { return ${found}.map((element) => axe.commons.text.accessibleText(element)); } finally { axe.teardown(); } })()`,
  )) as string[];
  return controls.map(({ name }, index) => ({
    selector: selectors[index] ?? '',
    own: name,
    axe: axe[index] ?? '',
    chromium: chromium[index],
  }));
}

/** @param found A script for a list of elements. */
async function namesInTree(tab: Page, found: string): Promise<(string | undefined)[]> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Accessibility.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: found });
  const { result: members } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const objects = members.flatMap(({ name, value }) => (/^\d+$/.test(name) ? (value?.objectId ?? []) : []));
  const names = await Promise.all(
    objects.map(async (objectId) => {
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        objectId,
        fetchRelatives: false,
      });
      const [node] = nodes;
      return node === undefined || node.ignored ? undefined : collapse(String(node.name?.value ?? ''));
    }),
  );
  await session.detach();
  return names;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

async function open(tab: Page, page: ComparedPage): Promise<void> {
  if (page.banner !== undefined) return openSite(tab, page.banner);
  await tab.unrouteAll();
  await tab.route('**/*', (route) => route.fulfill(respond(page, route.request().url())));
  await tab.goto(`${ORIGIN}/`);
}

const pages = await comparedPages((name) => name.includes(options.only) && !name.startsWith('banner/'));
const browser = await launchChromium();
const counts = { controls: 0, notInTree: 0, unnamed: 0, same: 0, otherCase: 0, other: 0, axeSame: 0 };
try {
  const tab = await browser.newPage({ viewport: VIEWPORT });
  for (const page of pages) {
    await open(tab, page);
    for (const { selector, own, axe, chromium } of await namesOn(tab)) {
      counts.controls += 1;
      if (chromium === undefined) counts.notInTree += 1;
      else if (chromium === '' && own !== '') counts.unnamed += 1;
      else {
        if (chromium === own) counts.same += 1;
        // Chromium reads out what text-transform makes of the words.
        else if (chromium.toLowerCase() === own.toLowerCase()) counts.otherCase += 1;
        else counts.other += 1;
        if (axe === own) counts.axeSame += 1;
        if (chromium !== own || axe !== own)
          console.log(page.name, selector, JSON.stringify({ own, chromium, axe }));
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`${pages.length} pages`, counts);
process.exitCode = counts.other > 0 ? 1 : 0;
