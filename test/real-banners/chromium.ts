/** The same pages in real Chromium, as the judge of what is on the screen. */
import type { Page } from 'playwright-core';
import { QUIET_MS } from './render.js';
import { type Banner, ORIGIN, readResource } from './site.js';

/** Runs the site with its package for real, for somebody who has never been there, until the banner stands still on the screen. */
export async function openSite(page: Page, banner: Banner): Promise<void> {
  await page.unrouteAll();
  await forget(page);
  await page.route('**/*', async (route) => {
    const resource = readResource(banner, route.request().url());
    await route.fulfill(resource ?? { status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/`);
  await standsThere(page, banner);
}

/** Waits until the banner of a site that is loaded stands still on the screen, and listens to clicks. */
export async function standsThere(page: Page, banner: Banner): Promise<void> {
  await page.waitForSelector(banner.shown, { state: 'attached' });
  if (banner.listens !== undefined) await page.waitForFunction(banner.listens);
  await quiet(page);
  await standStill(page);
}

/** What sites that stood at the same address have kept. */
async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'all' });
  await session.detach();
}

/** Shows a document without scripts. */
export async function openHtml(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.setContent(html);
  await standStill(page);
}

/** Until nothing in the document has changed for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    (forMs) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, forMs);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, forMs);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    QUIET_MS,
  );
}

/** Ends every transition, and those that follow from it, until nothing moves for two frames. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      await new Promise(requestAnimationFrame);
      for (const animation of document.getAnimations()) {
        animation.finish();
        quiet = 0;
      }
    }
  });
}
