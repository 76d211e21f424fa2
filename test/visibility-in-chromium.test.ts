/**
 * Whether a person can see a control, held against the pixels of Chromium: it is seen if and only if a
 * screenshot changes when it is taken away, and its label can be read only if one changes without its text.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDialogs } from '../src/dialog/find-dialogs.js';
import { measurementsOf } from '../src/salience/create-measurements.js';
import { selectAll } from '../src/snapshot/selectors.js';
import { collectStatic, readPage } from '../src/snapshot/static.js';
import { chromiumIsThere, launchChromium, screenshotOf } from './chromium.js';
import { labelCases, visibilityCases } from './pages/visibility-cases.js';

const VIEWPORT = { width: 640, height: 480 };
/** Of 255, per channel. Text in exactly the colour of its background is blended with it to within this. */
const ROUNDING = 2;

const page = (content: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>
  body { margin: 0; background: #fff; color: #111; font: 16px/1.5 Arial, sans-serif; }
  #root { position: absolute; top: 20px; left: 20px; width: 400px; background: #fff; }
  a { color: #0645ad; }
</style>
<div id="root" role="dialog" aria-label="Cookies">
  <p>We use cookies for statistics and advertising.</p>
  <button>Accept all</button>
  ${content}
</div>
</html>`;

type Verdict = 'seen' | 'not seen' | 'not known';

/** What consentlint says of `#it`, and why. */
function judge(content: string) {
  const snapshot = collectStatic(readPage({ html: page(content) }), {
    viewport: VIEWPORT,
    colorScheme: 'light',
  });
  const [dialog] = findDialogs(snapshot, { languages: [], selectors: ['#root'] });
  const [node] = selectAll(snapshot.root, '#it');
  const control = dialog?.controls.find((one) => one.node === node);
  if (dialog === undefined || control === undefined) throw new Error(`${content} has no control #it.`);
  const measure = measurementsOf(dialog);
  const visibility = measure.visibility(control);
  const unreadable = measure.unreadableLabel(control);
  const box: Verdict =
    visibility.kind === 'visible' ? 'seen' : visibility.kind === 'hidden' ? 'not seen' : 'not known';
  return {
    box,
    label: unreadable === undefined ? box : 'not seen',
    why: visibility.kind === 'visible' ? unreadable?.reason : visibility.reason,
  };
}

/** Opacity takes away what an element paints, all in it too, and moves nothing. */
const TAKE_AWAY = `#it { opacity: 0 !important; transition: none !important }`;
const TAKE_TEXT_AWAY = `#it, #it * { -webkit-text-fill-color: transparent !important;
  text-decoration-color: transparent !important; text-shadow: none !important }`;

/** Whether any channel of any pixel changes by more than rounding. */
async function changesWith(page: Page, css: string): Promise<boolean> {
  const before = await screenshotOf(page);
  const style = await page.addStyleTag({ content: css });
  const after = await screenshotOf(page);
  await style.evaluate('(element) => element.remove()');
  if (before.equals(after)) return false;
  const change = (await page.evaluate(`(async () => {
    const pixels = await Promise.all(${JSON.stringify([before, after].map((image) => image.toString('base64')))}.map(async (data) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + data;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }));
    return pixels[0].reduce((most, value, index) => Math.max(most, Math.abs(value - pixels[1][index])), 0);
  })()`)) as number;
  return change > ROUNDING;
}

describe.skipIf(!chromiumIsThere())('what a person sees of a control', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    tab = await browser.newPage({ viewport: VIEWPORT });
  });
  afterAll(() => browser?.close());

  it('is what changes the pixels of Chromium when it is taken away', async () => {
    const disagreements: string[] = [];
    const counts = { seen: 0, 'not seen': 0, 'not known': 0 };
    const pixels = { seen: 0, 'not seen': 0 };
    for (const [name, content, undecided] of visibilityCases) {
      await tab.setContent(page(content));
      const seen = (await changesWith(tab, TAKE_AWAY)) ? 'seen' : 'not seen';
      const { box, why } = judge(content);
      counts[box]++;
      pixels[seen]++;
      const isExpected = undecided === 'undecided' ? box === 'not known' : box === seen;
      if (!isExpected) disagreements.push(`${name}: ${seen} in Chromium; consentlint: ${box}, ${why}`);
    }
    expect(disagreements).toEqual([]);
    expect(pixels.seen).toBeGreaterThan(35);
    expect(pixels['not seen']).toBeGreaterThan(35);
    expect(counts['not known']).toBeLessThan(visibilityCases.length / 10);
  });

  it('includes its label only if that changes the pixels', async () => {
    const disagreements: string[] = [];
    for (const [name, content] of labelCases) {
      await tab.setContent(page(content));
      const read = (await changesWith(tab, TAKE_TEXT_AWAY)) ? 'seen' : 'not seen';
      const seen = (await changesWith(tab, TAKE_AWAY)) ? 'seen' : 'not seen';
      const { box, label, why } = judge(content);
      if (box !== seen || label !== read)
        disagreements.push(
          `${name}: box ${seen}, label ${read} in Chromium; consentlint: box ${box}, label ${label}, ${why}`,
        );
    }
    expect(disagreements).toEqual([]);
  });
});
