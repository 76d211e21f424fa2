/** `lintPage()` with axe-core, which looks at accept and refusal in Chromium. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAxe } from '../../src/playwright/check-access.js';
import { ConfigError, lintPage, type PageConfig, type PageLike } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import '../../src/vitest.js';
import { page, TEXT } from './pages.js';

const RULE = 'inaccessible-decline';
const VIEWPORTS = [{ width: 1280, height: 800 }];
const ACCEPT = '<button id="accept">Accept all</button>';
const REJECT = '<button id="reject">Reject all</button>';
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

    it('does so for the matcher as well', async () => {
      const nested = '<div role="button" tabindex="0"><button id="reject">Reject all</button></div>';
      await tab.setContent(page(dialog(ACCEPT + nested)));
      const options = { viewports: VIEWPORTS, rules: { [RULE]: 'error' } } as const;
      const asserted = async (axe: boolean) => expect(tab).toHaveNoDarkPatterns({ ...options, axe });
      await expect(asserted(true)).rejects.toThrow(RULE);
      await asserted(false);
    });

    it('is small and crowded, as the browser lays it out', async () => {
      const style = '#reject { padding: 0; font-size: 12px; line-height: 14px; display: block }';
      expect(await judge(ACCEPT + REJECT, style)).toMatchObject({
        outcome: 'failed',
        evidence: { barriers: ['target size'], failedChecks: ['target-size'], declineHeightPx: 14 },
      });
    });
  });

  it('is not run unless it is asked for', async () => {
    const nested = '<div role="button" tabindex="0"><button id="reject">Reject all</button></div>';
    expect((await judge(ACCEPT + nested, '', {})).outcome).toBe('passed');
  });

  it.each([
    ['a colour', '#fff', ['nesting', 'contrast']],
    ['a picture', 'url(data:image/png;base64,iVBORw0KGgo=)', ['nesting']],
    ['a gradient', 'linear-gradient(#fff, #000)', ['nesting']],
  ])('knows no more than we do of the contrast over %s', async (_, behind, barriers) => {
    const nested = `<div role="button" tabindex="0">${REJECT}</div>`;
    const result = await judge(ACCEPT + nested, `#reject { background: ${behind}; color: #bbb }`);
    expect(result).toMatchObject({ outcome: 'failed', evidence: { barriers } });
  });

  it('says nothing of what accept has as well', async () => {
    const unnamed = (name: string) => `<button><span aria-hidden="true">${name}</span></button>`;
    expect((await judge(unnamed('Accept all') + unnamed('Reject all'))).outcome).toBe('passed');
  });

  it('leaves the page as it was, at every size', async () => {
    const shadow = `<div id="box" style="height: 60px; overflow: auto"><p style="height: 500px">Long</p></div>`;
    await tab.setContent(
      page(`<div style="height: 3000px"></div><input id="field">${shadow}${dialog(ACCEPT + REJECT)}`),
    );
    await tab.evaluate(() => {
      scrollTo(0, 700);
      document.querySelector('#box')?.scrollTo(0, 40);
      document.querySelector<HTMLElement>('#field')?.focus({ preventScroll: true });
      const changes: string[] = [];
      const note = ({ type }: { type: string }) => changes.push(type);
      new MutationObserver((records) => records.forEach(note)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      for (const type of ['focus', 'blur', 'click', 'scroll', 'message']) addEventListener(type, note, true);
      Object.assign(window, { changes });
    });
    await tab.evaluate(() => new Promise(requestAnimationFrame));
    const state = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        focused: document.activeElement?.id,
        scrolled: [scrollX, scrollY, document.querySelector('#box')?.scrollTop],
        names: Object.getOwnPropertyNames(window).sort().join(' '),
        ofDocument: Object.getOwnPropertyNames(document).join(' '),
        marks: performance.getEntriesByType('mark').length,
      }));
    const before = await state();
    await tab.evaluate(() => ((window as { changes?: string[] }).changes ?? []).splice(0));
    await lintPage(tab, { axe: true, viewports: VIEWPORTS });
    expect(await tab.evaluate(() => (window as { changes?: string[] }).changes)).toEqual([]);
    await lintPage(tab, { axe: true });
    expect(await state()).toEqual(before);
  });

  it('looks into shadow trees, on pages that allow no scripts, and not into frames', async () => {
    const nested = dialog(`${ACCEPT}<div role="button" tabindex="0">${REJECT}</div>`);
    await tab.setContent(
      `<meta http-equiv="content-security-policy" content="script-src 'none'">${page(`<div><template shadowrootmode="open"><style>.banner { position: fixed; bottom: 0 }</style>${nested}</template></div>`)}`,
    );
    const failures = async () =>
      (await lintPage(tab, { axe: true, viewports: VIEWPORTS })).findings.filter(
        ({ ruleId }) => ruleId === RULE,
      );
    expect((await failures()).map(({ evidence }) => evidence['failedChecks'])).toEqual([
      ['nested-interactive'],
    ]);
    await tab.setContent(page('<iframe style="width: 900px; height: 500px"></iframe>'));
    await tab.evaluate(
      ([html = '']) => document.querySelector('iframe')?.setAttribute('srcdoc', html),
      [page(nested)],
    );
    await tab.frameLocator('iframe').locator('#accept').waitFor();
    expect(await failures()).toEqual([]);
  });

  it('is told where it cannot be run', async () => {
    await tab.setContent(page(dialog(ACCEPT + REJECT)));
    const plain: PageLike = {
      url: () => tab.url(),
      evaluate: (script) => tab.evaluate(script),
      viewportSize: () => tab.viewportSize(),
      setViewportSize: (size) => tab.setViewportSize(size),
      emulateMedia: (media) => tab.emulateMedia(media),
      screenshot: (options) => tab.screenshot(options),
      context: () => ({ newCDPSession: () => Promise.reject(new Error('only in Chromium')) }),
    };
    const { diagnostics } = await lintPage(plain, { axe: true, viewports: VIEWPORTS });
    const [told] = diagnostics.filter(({ code }) => code === 'access-not-checked');
    expect(told?.message).toBe(
      'axe-core has not looked at about:blank: this browser has no world apart for it, as Chromium has.',
    );
  });
});

it('axe: true needs the package, and says how to come by it', async () => {
  await expect(readAxe('file:///nowhere/module.js')).rejects.toThrow(ConfigError);
  await expect(readAxe('file:///nowhere/module.js')).rejects.toThrow(
    'axe: this needs the package axe-core, which is not installed. Install it: npm install --save-dev axe-core.',
  );
});

it('axe is true or false', async () => {
  await expect(lintPage({} as PageLike, { axe: 'yes' as never })).rejects.toThrow(
    'axe: "yes" is neither true nor false.',
  );
});
