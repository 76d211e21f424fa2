/** `lintPage()` with axe-core, which looks at accept and refusal in Chromium. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lintPage, type PageConfig } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { page, TEXT } from './pages.js';

const RULE = 'inaccessible-decline';
const VIEWPORTS = [{ width: 1280, height: 800 }];
const ACCEPT = '<button id="accept">Accept all</button>';
const dialog = (controls: string) =>
  `<div class="banner" role="dialog" aria-label="Cookies"><p>${TEXT}</p>${controls}</div>`;

describe.skipIf(!chromiumIsThere())('lintPage() with axe-core', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => tab.close());

  const judge = async (controls: string, style = '', config: PageConfig = { axe: true }) => {
    await tab.setContent(page(dialog(controls), style));
    const { results, diagnostics } = await lintPage(tab, { viewports: VIEWPORTS, ...config });
    expect(diagnostics.map(({ code }) => code)).not.toContain('access-not-checked');
    const [result, ...others] = results.filter(({ ruleId }) => ruleId === RULE);
    if (result === undefined || others.length > 0) throw new Error(`${others.length} other results`);
    return result;
  };

  describe('fails where the refusal alone', () => {
    it('has no name for screen readers', async () => {
      const unnamed = '<button id="reject"><span aria-hidden="true">Reject all</span></button>';
      expect(await judge(ACCEPT + unnamed)).toMatchObject({
        outcome: 'failed',
        evidence: {
          barriers: ['name'],
          failedChecks: ['button-name'],
          checkHelpUrls: [
            expect.stringMatching(/^https:\/\/dequeuniversity\.com\/rules\/axe\/[\d.]+\/button-name/),
          ],
        },
      });
    });

    it('stands in another control', async () => {
      const nested = '<div role="button" tabindex="0"><button id="reject">Reject all</button></div>';
      expect(await judge(ACCEPT + nested)).toMatchObject({
        outcome: 'failed',
        evidence: { barriers: ['nesting'], failedChecks: ['nested-interactive'] },
      });
    });

    it('is small and crowded, as the browser lays it out', async () => {
      const style = '#reject { padding: 0; font-size: 12px; line-height: 14px; display: block }';
      expect(await judge(ACCEPT + '<button id="reject">Reject all</button>', style)).toMatchObject({
        outcome: 'failed',
        evidence: { barriers: ['target size'], failedChecks: ['target-size'], declineHeightPx: 14 },
      });
    });
  });

  it('is not run unless it is asked for', async () => {
    const unnamed = '<button id="reject"><span aria-hidden="true">Reject all</span></button>';
    expect((await judge(ACCEPT + unnamed, '', {})).outcome).toBe('passed');
  });
});
