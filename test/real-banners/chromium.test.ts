/**
 * The same banners in Chromium: the document that jsdom leaves behind shows what the live site shows,
 * and what the linter computes of every control is what Chromium computes.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDialogs } from '../../src/dialog/find-dialogs.js';
import { createBoxSizer } from '../../src/salience/box-size.js';
import { uniqueSelector } from '../../src/snapshot/selectors.js';
import { collectStatic, readPage, type StaticPage } from '../../src/snapshot/static.js';
import { chromiumIsThere, launchChromium, screenshotOf } from '../chromium.js';
import { allBanners } from './banners.js';
import { openHtml, openSite } from './chromium.js';
import { klaroBanners } from './klaro.js';
import { osanoBanners } from './osano-cookieconsent.js';
import { reactCookieConsentBanners } from './react-cookie-consent.js';
import { renderInJsdom, standalone } from './render.js';
import type { Banner } from './site.js';
import { tarteaucitronBanners } from './tarteaucitron.js';
import { vanillaCookieConsentBanners } from './vanilla-cookieconsent.js';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 667 };
const PROPERTIES = ['color', 'background-color', 'font-size', 'font-weight', 'display', 'visibility'];
/** Their size decides what a rule says. */
const COMPARED = new Set(['accept', 'decline', 'manage', 'save']);

/** One of each package and kind of layer, since each takes a second or two. */
const LIVE: readonly Banner[] = [
  vanillaCookieConsentBanners.default,
  vanillaCookieConsentBanners.preferencesWithAnalyticsOn,
  klaroBanners.default,
  klaroBanners.mustConsentWithAllOn,
  osanoBanners.optIn,
  tarteaucitronBanners.panelWithMatomo,
  reactCookieConsentBanners.overlay,
];

/** One control in Chromium. */
interface Look {
  readonly values: Readonly<Record<string, string>>;
  readonly areaPx2: number;
}

/** The controls of all dialogs, as the linter has them. */
function controlsIn(ours: StaticPage, viewport: typeof DESKTOP) {
  const snapshot = collectStatic(ours, { viewport, colorScheme: 'light' });
  const sizeOf = createBoxSizer(snapshot);
  const dialogs = findDialogs(snapshot, { languages: [], selectors: [] });
  return dialogs.flatMap(({ controls }) =>
    controls.map((control) => ({ ...control, selector: uniqueSelector(control.node), sizeOf })),
  );
}

function looksInChromium(page: Page, selectors: readonly string[]): Promise<Look[]> {
  return page.evaluate(
    ([selectors, properties]) =>
      selectors.map((selector) => {
        const found = document.querySelectorAll(selector);
        const [element] = found;
        if (element === undefined || found.length > 1)
          throw new Error(`${selector} matches ${found.length} elements, not one.`);
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const values = properties.map((property) => [property, style.getPropertyValue(property)]);
        return { values: Object.fromEntries(values), areaPx2: width * height };
      }),
    [selectors, PROPERTIES] as const,
  );
}

/** Where the linter and Chromium differ, one line each. */
async function disagreements(page: Page, ours: StaticPage, viewport: typeof DESKTOP): Promise<string[]> {
  const controls = controlsIn(ours, viewport);
  await page.setViewportSize(viewport);
  const looks = await looksInChromium(
    page,
    controls.map(({ selector }) => selector),
  );
  return controls.flatMap((control, i) => {
    const look = looks[i];
    if (look === undefined) throw new Error(`Chromium says nothing of ${control.selector}.`);
    const { style } = control.node;
    const styles = PROPERTIES.filter((property) => style.get(property) !== look.values[property]).map(
      (property) => `${property} is ${style.get(property)}, in Chromium ${look.values[property]}`,
    );
    const area = wrongArea(control, look);
    const all = area === undefined ? styles : [...styles, area];
    return all.map((difference) => `at ${viewport.width} px, ${control.selector}: ${difference}`);
  });
}

/** The estimate says itself how far off it may be. */
function wrongArea(
  { node, role, visibility, sizeOf }: ReturnType<typeof controlsIn>[number],
  { areaPx2 }: Look,
): string | undefined {
  if (visibility.kind !== 'visible' || role === 'toggle' || areaPx2 === 0) return undefined;
  const size = sizeOf(node);
  if (size.kind === 'unknown')
    return COMPARED.has(role) ? `the size is not known: ${size.reason}` : undefined;
  const estimate = size.width * size.height;
  const factor = Math.max(estimate / areaPx2, areaPx2 / estimate);
  if (factor <= 1 + size.errorFraction) return undefined;
  const [own, real] = [Math.round(estimate), Math.round(areaPx2)];
  return `the area is ${own} px² give or take ${Math.round(size.errorFraction * 100)} %, in Chromium ${real} px²`;
}

describe.skipIf(!chromiumIsThere())('in Chromium', () => {
  let page: Page;
  beforeAll(async () => {
    const browser = await launchChromium();
    page = await browser.newPage({ viewport: DESKTOP });
  });
  afterAll(() => page?.context().browser()?.close());

  it.each(LIVE.map((banner) => [banner.name, banner] as const))(
    'the live %s looks the same as what jsdom leaves behind',
    async (_, banner) => {
      await page.setViewportSize(DESKTOP);
      await openSite(page, banner);
      const live = await screenshot(page);
      await openHtml(page, standalone(await renderInJsdom(banner)));
      expect((await screenshot(page)).equals(live)).toBe(true);
    },
  );

  it.each(allBanners.map((banner) => [banner.name, banner] as const))(
    'the controls of %s have the styles and the size that the linter computes',
    async (_, banner) => {
      const rendered = await renderInJsdom(banner);
      await openHtml(page, standalone(rendered));
      const ours = readPage(rendered);
      expect(await disagreements(page, ours, DESKTOP)).toEqual([]);
      expect(await disagreements(page, ours, PHONE)).toEqual([]);
    },
  );
});

/** Without what HTML text cannot hold: the focus ring, and text in several adjacent nodes. */
async function screenshot(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.normalize();
  });
  return screenshotOf(page);
}
