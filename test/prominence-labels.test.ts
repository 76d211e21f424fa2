/** The pairs that were labelled by hand are there to be judged by: on pages that exist, both controls in sight. */
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage } from '../bench/eval-prominence/chromium.js';
import { configurations } from '../bench/eval-prominence/configurations.js';
import {
  type LabelSet,
  labelledPairs,
  type PairLabel,
  readLabels,
  readRatings,
} from '../bench/eval-prominence/labels.js';
import { chromiumIsThere, launchChromium } from './chromium.js';

const SETS = [
  {
    set: 'first',
    folder: 'bench/eval-prominence/pages',
    banners: configurations.map(({ name }) => `banner:${name}`),
  },
  { set: 'held-out', folder: 'bench/eval-prominence/pages-second', banners: [] },
] as const;
const pagesOf = (set: LabelSet) => new Set(readLabels(set).map(({ page }) => page));

describe('the labelled pairs', () => {
  const labels = SETS.flatMap(({ set }) => readLabels(set));

  it.each([
    ['first', { equal: 50, accept: 60, decline: 15, clear: 150, unclear: 15 }],
    ['held-out', { equal: 50, accept: 50, decline: 15, clear: 130, unclear: 10 }],
  ] as const)('of the %s set are enough, of all kinds, and few of them unclear', (set, bounds) => {
    const rated = readRatings(set).map(([first]) => first);
    const count = (label: PairLabel['label']) => rated.filter((each) => each.label === label).length;
    expect(count('equal')).toBeGreaterThanOrEqual(bounds.equal);
    expect(count('accept stands out')).toBeGreaterThanOrEqual(bounds.accept);
    expect(count('decline stands out')).toBeGreaterThanOrEqual(bounds.decline);
    expect(rated.length - count('unclear')).toBeGreaterThanOrEqual(bounds.clear);
    expect(count('unclear')).toBeLessThanOrEqual(bounds.unclear);
  });

  it('are each labelled once', () => {
    const pairs = labels.map(({ label: _, reason: __, ...pair }) => JSON.stringify(pair));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it.each(SETS)(
    'of the $set set cover every page and configuration that was made for them',
    ({ set, folder, banners }) => {
      const files = readdirSync(new URL(`../${folder}`, import.meta.url)).map((file) => `${folder}/${file}`);
      const pages = pagesOf(set);
      expect([...files, ...banners].filter((page) => !pages.has(page))).toEqual([]);
    },
  );
});

describe.skipIf(!chromiumIsThere())('in Chromium', () => {
  let browser: Browser;
  let show: ReturnType<typeof createStage>;
  beforeAll(async () => {
    browser = await launchChromium();
    show = createStage(browser, 'writing');
  });
  afterAll(() => browser?.close());

  const pages = SETS.flatMap(({ set }) => [...pagesOf(set)].map((page) => ({ set, page })));

  it.each(pages)('$page has one accept and one decline control, both visible', async ({ set, page }) => {
    for (const pair of await labelledPairs(set, (each) => each === page)) {
      const { accept, decline } = await show(pair);
      const [accepts, declines] = await Promise.all([accept.elementHandles(), decline.elementHandles()]);
      expect([accepts.length, declines.length]).toEqual([1, 1]);
      const visible = await Promise.all([...accepts, ...declines].map((control) => control.isVisible()));
      expect(visible).toEqual([true, true]);
      expect(await accepts[0]?.evaluate((node, other) => node === other, declines[0])).toBe(false);
    }
  });
});
