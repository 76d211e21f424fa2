/**
 * Real packages mounted in Chromium with their own scripts: what is found and counted is what a person finds.
 * All configurations, and whether the steps written down still hold for the packages: `npm run eval:flows`.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { effortOf } from './effort.js';
import { klaroBanners } from './klaro.js';
import { osanoBanners } from './osano-cookieconsent.js';
import { reactCookieConsentBanners } from './react-cookie-consent.js';
import type { Banner } from './site.js';
import { tarteaucitronBanners } from './tarteaucitron.js';
import { createTrial, type Part, type Trial } from './trial.js';

/** With a way to refuse and without, on one layer and on two, and one that is shown before it listens; each takes seconds. */
const TRIED: readonly Banner[] = [
  tarteaucitronBanners.noDeny,
  klaroBanners.mustConsentWithAllOn,
  osanoBanners.optIn,
  reactCookieConsentBanners.overlay,
];

const JUDGED: readonly (readonly [title: string, part: Part])[] = [
  ['takes lintFlow() as many clicks as a person', 'flows'],
  ['has the findings of what a person sees', 'findings'],
];

describe.skipIf(!chromiumIsThere())('in Chromium', () => {
  let browser: Browser;
  let trial: Trial;
  beforeAll(async () => {
    browser = await launchChromium();
    trial = await createTrial(browser);
  });
  afterAll(async () => {
    await trial?.close();
    await browser?.close();
  });

  describe.each(TRIED.map((banner) => [banner.name, banner] as const))('the live %s', (_, banner) => {
    it.each(JUDGED)('%s', async (_, part) => {
      expect((await trial.run(part, effortOf(banner))).differences).toEqual([]);
    });
  });
});
