/**
 * `npx tsx bench/prominence-sheets.ts PAIRS.json DIRECTORY SEED...`: screenshots for labelling.
 *
 * Takes each pair of PAIRS.json (labels.json will do: its labels are not read) in Chromium, cut to the
 * dialog. For each seed, writes sheets of numbered pictures to DIRECTORY/SEED, in an order of its own and
 * without names, with `order.json`, which says which pair each number is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium, screenshotOf } from '../test/chromium.js';
import { createStage, type ShownPair } from './eval-prominence/chromium.js';
import { type Pair, pairsToLabel, type WithPage } from './eval-prominence/labels.js';
import { sheetsOf, writeSheet } from './picture-sheets.js';

const MARGIN = 12;

interface Picture {
  readonly pair: Pair;
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The box of the smallest dialog around both controls, or of what it holds where it covers the screen;
 * without one, of the smallest element around both.
 */
async function dialogBox({ accept, decline }: ShownPair): Promise<DOMRect> {
  return accept.evaluate(
    (start, end) => {
      const around = new Set<Element>();
      for (let at: Element | null = end as Element; at; ) {
        around.add(at);
        at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
      }
      let found: Element | undefined;
      let smallest: Element | undefined;
      for (let at: Element | null = start; at; ) {
        const { width, height } = at.getBoundingClientRect();
        const coversScreen = width > innerWidth * 0.95 && height > innerHeight * 0.95;
        if (around.has(at) && !coversScreen) {
          smallest ??= at;
          found = at;
        }
        const isDialog = at.matches('dialog, [role=dialog], [role=alertdialog]');
        if (around.has(at) && (isDialog || getComputedStyle(at).position === 'fixed')) {
          return (found ?? at).getBoundingClientRect().toJSON();
        }
        at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
      }
      return (smallest ?? start).getBoundingClientRect().toJSON();
    },
    await decline.elementHandle(),
  );
}

async function pictureOf(pair: WithPage<Pair>, shown: ShownPair): Promise<Picture> {
  const box = await dialogBox(shown);
  const x = Math.max(0, box.x - MARGIN);
  const y = Math.max(0, box.y - MARGIN);
  const width = Math.min(pair.viewport.width, box.x + box.width + MARGIN) - x;
  const height = Math.min(pair.viewport.height, box.y + box.height + MARGIN) - y;
  const png = await screenshotOf(shown.tab, { clip: { x, y, width, height } });
  const { content: _, ...bare } = pair;
  return { pair: bare, png: png.toString('base64'), width, height };
}

/** The same order for the same seed: a linear congruential generator is random enough. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return { item, key: state };
  });
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item);
}

async function writeSheets(browser: Browser, pictures: readonly Picture[], path: string): Promise<void> {
  const seed = Number(path.slice(path.lastIndexOf('/') + 1));
  const numbered = shuffled(pictures, seed).map((picture, index) => ({
    ...picture,
    number: index + 1,
    caption: [String(index + 1)],
  }));
  const sheets = sheetsOf(numbered);
  mkdirSync(path, { recursive: true });
  for (const [index, sheet] of sheets.entries()) {
    await writeSheet(browser, sheet, `${path}/${String(index + 1).padStart(2, '0')}.png`);
  }
  const order = numbered.map(({ number, pair }) => ({ number, ...pair }));
  writeFileSync(`${path}/order.json`, JSON.stringify(order, null, 1));
  console.log(`${order.length} pairs on ${sheets.length} sheets in ${path}`);
}

const [pairsFile, directory, ...seeds] = process.argv.slice(2);
if (pairsFile === undefined || directory === undefined || seeds.length === 0) {
  throw new Error(
    'Say which pairs to show, in which directory to write the sheets, and a seed for each set.',
  );
}
const pairs = await pairsToLabel(pairsFile);
const browser = await launchChromium();
try {
  const pictures: Picture[] = [];
  const show = createStage(browser);
  for (const pair of pairs) pictures.push(await pictureOf(pair, await show(pair)));
  for (const seed of seeds) await writeSheets(browser, pictures, `${directory}/${seed}`);
} finally {
  await browser.close();
}
