/** `lintFlow()` in Chromium: what is behind the first layer, and what it takes to answer. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowWay } from '../../src/lint/report.js';
import { type FlowConfig, lintFlow } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import {
  ACCEPT,
  dialogs,
  MANAGE,
  openShop,
  REJECT,
  SAVE,
  type Shop,
  settings,
  toggles,
} from './flow-pages.js';

const DESKTOP: FlowConfig<Page> = { viewports: [{ width: 1280, height: 800 }], stepTimeoutMs: 1000 };

describe.skipIf(!chromiumIsThere())('a flow in Chromium', () => {
  let browser: Browser;
  let shop: Shop;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    shop = await openShop();
    shop.show('<p>A page.</p>');
    tab = await browser.newPage();
    await tab.goto(shop.address);
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });
  const flowOf = async (html: string, config: FlowConfig<Page> = {}) => {
    shop.show(html);
    const { flow } = await lintFlow(tab, { ...DESKTOP, ...config });
    return flow;
  };
  const pressed = (way: FlowWay | null) => way?.steps.map(({ action, name }) => `${action} ${name}`);

  describe('the shortest way', () => {
    it('is one click each where both are on the first layer', async () => {
      const { accept, refuse, reasons } = await flowOf(dialogs(ACCEPT + REJECT));
      expect(reasons).toEqual({ close: 'the first layer has no close button' });
      expect(accept).toMatchObject({ clicks: 1, scrolls: 0, layers: 1, ended: true });
      expect(refuse).toMatchObject({ clicks: 1, scrolls: 0, layers: 1, words: accept?.words });
    });

    it('opens the settings, switches off what is on, and saves', async () => {
      const { refuse } = await flowOf(
        dialogs(ACCEPT + MANAGE, settings(toggles('Statistics', 'Marketing', 'Personalisation') + SAVE)),
      );
      expect(pressed(refuse)).toEqual([
        'press Settings',
        'switch off Statistics',
        'switch off Marketing',
        'switch off Personalisation',
        'press Save choices',
      ]);
      expect(refuse).toMatchObject({ clicks: 5, layers: 2, ended: true });
    });
  });
});
