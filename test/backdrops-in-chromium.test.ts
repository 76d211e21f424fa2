/**
 * What is painted behind an element, held against the pixels of Chromium: the text of each page is
 * made transparent, and the middle of every element without children is looked at on a screenshot.
 * Cases of their own lay things over and behind an element; that one is looked at whether or not it is covered.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../bench/eval-style/chromium-styles.js';
import { type Backdrops, createBackdrops } from '../src/salience/backdrop.js';
import { createGeometry } from '../src/salience/geometry.js';
import type { Backdrop, Rgba } from '../src/salience/measure.js';
import { createOverlaps } from '../src/salience/overlaps.js';
import { selectAll } from '../src/snapshot/selectors.js';
import type { ColorScheme, SnapshotElement } from '../src/snapshot/snapshot.js';
import { collectStatic, readPage, type StaticInput } from '../src/snapshot/static.js';
import { descendants } from '../src/snapshot/tree.js';
import { chromiumIsThere, FLAT_TREE, launchChromium, screenshotOf } from './chromium.js';
import { fixtureNames } from './fixtures/read-fixture.js';
import { backdropCases } from './pages/backdrop-cases.js';

const VIEWPORT = { width: 1280, height: 800 };
/** Of 255, per channel: layers are put together in eight bits there. */
const ROUNDING = 2;

/** One place on the screen, and the element it shows, as a position in the flat tree. */
interface Sample {
  readonly index: number;
  readonly description: string;
  readonly pixel: readonly [red: number, green: number, blue: number];
}

interface Place {
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly description: string;
}

const EXAMPLES = 'rules/low-contrast-decline/examples';
const pages = [
  ...fixtureNames.map((name) => `fixtures/${name}/page.html`),
  ...readdirSync(EXAMPLES).map((name) => `${EXAMPLES}/${name}`),
];

/** All of a page is looked at as rules look at a dialog. */
function look(
  source: StaticInput,
  colorScheme: ColorScheme,
): { root: SnapshotElement; backdrops: Backdrops } {
  const snapshot = collectStatic(readPage(source), { viewport: VIEWPORT, colorScheme });
  const { root } = snapshot;
  return { root, backdrops: createBackdrops(root, createOverlaps(root, createGeometry(snapshot))) };
}

const caseOf = (content: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>body { margin: 0; background: #fff; color: #111; font: 16px/1.5 Arial, sans-serif }</style>
<div style="position: absolute; top: 20px; left: 20px; width: 400px; background: #fff8ee">${content}</div>
</html>`;

function disagreement(backdrop: Backdrop, { description, pixel }: Sample): string | undefined {
  if (backdrop.kind === 'unknown') return undefined;
  const colors = backdrop.kind === 'known' ? [backdrop.color] : backdrop.colors;
  const channels = [(color: Rgba) => color.r, (color: Rgba) => color.g, (color: Rgba) => color.b];
  const fits = channels.every((channel, position) => {
    const values = colors.map((color) => channel(color) * 255);
    const seen = pixel[position] ?? Number.NaN;
    return seen >= Math.min(...values) - ROUNDING && seen <= Math.max(...values) + ROUNDING;
  });
  if (fits) return undefined;
  const ours = colors.map((color) => channels.map((channel) => Math.round(channel(color) * 255)).join(' '));
  return `${description}: Chromium shows ${pixel.join(' ')}, consentlint ${ours.join(' or ')}`;
}

describe.skipIf(!chromiumIsThere())('what is painted behind elements', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it.each<ColorScheme>(['light', 'dark'])(
    'is what Chromium paints, in every fixture and example (%s)',
    async (colorScheme) => {
      const { tab, show } = await openStage(browser, { viewport: VIEWPORT, colorScheme });
      const disagreements: string[] = [];
      const counts = { known: 0, range: 0, unknown: 0 };
      for (const file of pages) {
        const source = { html: readFileSync(file, 'utf8'), filename: file, root: dirname(file) };
        const { root, backdrops } = look(source, colorScheme);
        const elements = [root, ...descendants(root)];
        await show(source);
        for (const sample of await takeSamples(tab)) {
          const element = elements[sample.index];
          if (element === undefined) throw new Error(`${file} has fewer elements than Chromium finds.`);
          const backdrop = backdrops.behind(element);
          counts[backdrop.kind]++;
          const problem = disagreement(backdrop, sample);
          if (problem !== undefined) disagreements.push(`${file} ${problem}`);
        }
      }
      await tab.close();
      expect(disagreements).toEqual([]);
      expect(counts.known).toBeGreaterThan(300);
      expect(counts.unknown).toBeLessThan(counts.known / 20);
    },
  );

  it('is what Chromium paints where other things lie over and behind an element, or unknown', async () => {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    const disagreements: string[] = [];
    for (const [name, content, undecided] of backdropCases) {
      const { root, backdrops } = look({ html: caseOf(content) }, 'light');
      const [element] = selectAll(root, '#it');
      if (element === undefined) throw new Error(`${name} has no #it.`);
      await page.setContent(caseOf(content));
      const [sample] = await takeSamples(page, MIDDLE_OF_IT);
      if (sample === undefined) throw new Error(`${name} shows no #it.`);
      const backdrop = backdrops.behind(element);
      const isUnknown = backdrop.kind === 'unknown';
      const problem =
        isUnknown === (undecided === 'undecided')
          ? disagreement(backdrop, sample)
          : `Chromium shows ${sample.pixel.join(' ')}, consentlint ${isUnknown ? backdrop.reason : JSON.stringify(backdrop)}`;
      if (problem !== undefined) disagreements.push(`${name}: ${problem}`);
    }
    await context.close();
    expect(disagreements).toEqual([]);
  });
});

const TEXT_AWAY = `*, ::before, ::after { -webkit-text-fill-color: transparent !important;
  text-decoration-color: transparent !important; text-shadow: none !important; list-style: none !important;
  animation: none !important; transition: none !important }`;

/** Runs in the page: its elements in the order of the flat tree, shadow trees as well. */
const PLACES = `(() => {
  ${FLAT_TREE}
  for (const root of [document.head, ...elements.map((element) => element.shadowRoot).filter(Boolean)]) {
    root.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(TEXT_AWAY)} }));
  }
  return elements.flatMap((element, index) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [left, top] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    const isPlain = element.childElementCount === 0 && element.shadowRoot === null && element.namespaceURI.endsWith('xhtml')
      && !element.matches('slot, input, select, textarea, option, img, hr, br, iframe, canvas, video, progress, meter')
      && ['::before', '::after'].every((name) => getComputedStyle(element, name).content === 'none');
    if (!isPlain || width < 6 || height < 6 || element.getRootNode().elementFromPoint(left, top) !== element) return [];
    return [{ index, left, top, description: element.tagName.toLowerCase() + '.' + element.className + ' “' + element.textContent.trim().slice(0, 30) + '”' }];
  });
})()`;

/** Runs in the page. */
const MIDDLE_OF_IT = `(() => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(TEXT_AWAY)} }));
  const { x, y, width, height } = document.getElementById('it').getBoundingClientRect();
  return [{ index: 0, left: Math.round(x + width / 2), top: Math.round(y + height / 2), description: '#it' }];
})()`;

/** What `script` finds in the page, by default elements without children that lie uncovered on the screen, and the colour in their middle. */
async function takeSamples(page: Page, script = PLACES): Promise<Sample[]> {
  const places = (await page.evaluate(script)) as Place[];
  const screenshot = (await screenshotOf(page)).toString('base64');
  const pixels = (await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${screenshot}';
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return ${JSON.stringify(places)}.map(({ left, top }) => [...context.getImageData(left, top, 1, 1).data].slice(0, 3));
  })()`)) as Sample['pixel'][];
  return places.flatMap(({ index, description }, position) => {
    const pixel = pixels[position];
    return pixel === undefined ? [] : [{ index, description, pixel }];
  });
}
