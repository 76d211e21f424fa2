/**
 * Real packages mounted in Chromium with their own scripts: what is found and counted is what a person finds.
 * All configurations: `npm run eval:flows`. None of tarteaucitron is here: its settings do not open every time.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { effortOf } from './effort.js';
import { klaroBanners } from './klaro.js';
import { osanoBanners } from './osano-cookieconsent.js';
import { reactCookieConsentBanners } from './react-cookie-consent.js';
import type { Banner } from './site.js';
import { createTrial, type Part, partsOf, type Trial } from './trial.js';
import { vanillaCookieConsentBanners } from './vanilla-cookieconsent.js';

/** With a way to refuse and without, on one layer and on two; each takes seconds. */
const TRIED: readonly Banner[] = [
  vanillaCookieConsentBanners.noReject,
  klaroBanners.mustConsentWithAllOn,
  osanoBanners.optIn,
  reactCookieConsentBanners.overlay,
];

const TITLES: Readonly<Record<Part, string>> = {
  steps: 'is accepted and refused by the steps that are written down',
  flows: 'takes lintFlow() as many clicks as a person',
  findings: 'has the findings of what a person sees',
};

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
    it.each(partsOf.map((part) => [TITLES[part], part] as const))('%s', async (_, part) => {
      expect((await trial.run(part, effortOf(banner))).differences).toEqual([]);
    });
  });
});
