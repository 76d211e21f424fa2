/** `lintElement()` from within a page in Chromium, as the one file that is put into pages. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { build } from 'tsup';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/index.js';
import type { Report } from '../../src/lint/report.js';
import { lintPage } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { BANNER, BUTTONS, page, TEXT, told } from './pages.js';

const OUT = '.tmp/browser-build';
const ORIGIN = 'http://page.test/';

async function buildFile(): Promise<string> {
  await build({
    entry: { consentlint: 'src/browser.ts' },
    outDir: OUT,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/./],
    config: false,
    silent: true,
  });
  return readFileSync(`${OUT}/consentlint.global.js`, 'utf8');
}

describe.skipIf(!chromiumIsThere())('lintElement() in Chromium', () => {
  let browser: Browser;
  let file: string;
  let tab: Page;
  let html: string;
  beforeAll(async () => {
    [browser, file] = await Promise.all([launchChromium(), buildFile()]);
  });
  afterAll(() => browser.close());
  /** Its policy lets no script of its own build run code from strings. */
  const headers = { 'content-security-policy': "script-src 'unsafe-inline'" };
  beforeEach(async () => {
    tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', headers, body: html }));
    await tab.addInitScript(file);
  });
  afterEach(() => tab.close());

  const open = (body: string, style = '') => {
    html = page(body, style);
    return tab.goto(ORIGIN);
  };
  const lintIn = (selector: string | undefined, config: Config = {}) => {
    const node = selector === undefined ? 'document' : `document.querySelector(${JSON.stringify(selector)})`;
    const call = `consentlint.lintElement(${node}, ${JSON.stringify(config)})`;
    return tab.evaluate(call) as Promise<Report>;
  };
  /** The same page, in a browser that gives no computed values of what is displayed. */
  const openWithUsedValues = async () => {
    // Before the linter is loaded, which lays hold of what there is.
    await tab.addInitScript('delete Element.prototype.computedStyleMap');
    await tab.addInitScript(file);
    await tab.reload();
    expect(await tab.evaluate('typeof document.body.computedStyleMap')).toBe('undefined');
  };
  const PALE = '#reject { background: #fff; color: #ddd }';

  it('needs nothing of Node', () => {
    expect(file).not.toMatch(/\brequire\(["']|["']node:/);
  });

  it('finds what lintPage() finds', async () => {
    await open(BANNER, PALE);
    const report = await lintIn(undefined, { extends: 'all' });
    expect(report).toMatchObject({ engine: 'dom', source: ORIGIN });
    expect(report.stats.variants).toEqual([{ viewport: '1280x800', colorScheme: 'light' }]);
    const outside = await lintPage(tab, { extends: 'all', viewports: [{ width: 1280, height: 800 }] });
    expect(told(report)).toEqual(told(outside));
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['off to the left', '.banner { position: relative } #reject { position: absolute; left: -9999px }'],
    [
      'below a long page',
      'body { height: 9000px; position: relative } .banner { position: absolute; bottom: 0; padding: 5% }',
    ],
    [
      'of a stated width',
      '.banner { position: fixed; inset: 0; margin: auto } #accept { width: 50%; padding: 2% }',
    ],
    [
      'over the whole page, with padding',
      '.banner { inset: 0; padding: 18vh 8vw }',
      BANNER.replace(/<button id="reject">.*?<\/button>/, ''),
    ],
    [
      'too small to hit',
      '.banner { right: auto; left: 20px; width: 320px } .banner button { display: block; width: 320px; padding: 0 } .banner #reject { height: 14px; font-size: 12px }',
    ],
  ])(
    'finds the same in a browser that gives used values alone, as Firefox does: %s',
    async (_, style, body = BANNER) => {
      await open(body, style);
      const judged = async () =>
        (await lintIn(undefined, { extends: 'all' })).results.map(({ evidence: _, ...result }) => result);
      const withComputed = await judged();
      await openWithUsedValues();
      expect(await judged()).toEqual(withComputed);
    },
  );

  it('cannot tell in such a browser where all hangs on whether a width was stated or follows from the label', async () => {
    const reject = '<button id="reject">No</button>';
    const accept = '<button id="accept">Accept all of these cookies</button>';
    await open(BANNER.replace(BUTTONS, accept + reject), '#accept { padding: 14px 26px }');
    const outcome = async () =>
      (await lintIn(undefined)).results.find(({ ruleId }) => ruleId === 'prominent-accept')?.outcome;
    expect(await outcome()).toBe('passed');
    await openWithUsedValues();
    expect(await outcome()).toBe('cantTell');
  });

  it('looks at the dialogs in an element, or around it', async () => {
    const other = `<section id="letters" role="dialog" aria-label="Newsletter"><p>May we send you our newsletter and share your email address with our partners?</p><button>Yes, I agree</button><button>No, thanks</button></section>`;
    await open(`${other}<div id="app">${BANNER}</div>`);
    const found = async (selector?: string) => (await lintIn(selector)).dialogs.map(({ kind }) => kind);
    expect(await found()).toEqual(['marketing', 'cookies']);
    expect(await found('#app')).toEqual(['cookies']);
    expect(await found('.banner')).toEqual(['cookies']);
    expect(await found('#accept')).toEqual(['cookies']);
  });

  it('is not led astray by what a page does to the DOM after it was loaded', async () => {
    const hostile = `
      window.getComputedStyle = () => ({ getPropertyValue: () => 'none' });
      Element.prototype.getBoundingClientRect = () => ({ x: 0, y: 0, width: 0, height: 0 });
      for (const name of ['attributes', 'localName', 'shadowRoot', 'getAttributeNames'])
        Object.defineProperty(Element.prototype, name, { get() { throw new Error('no ' + name) } });
    `;
    await open(`${BANNER}<script>${hostile}</script>`);
    const [dialog] = (await lintIn(undefined)).dialogs;
    expect(dialog?.controls.map(({ role }) => role)).toEqual(['accept', 'decline']);
  });

  it('does not change the page', async () => {
    await open(`<form class="banner"><p>${TEXT}</p>${BUTTONS}</form>`);
    const state = () =>
      tab.evaluate(() => [document.documentElement.outerHTML, scrollY, document.activeElement?.tagName]);
    const before = await state();
    await lintIn(undefined);
    expect(await state()).toEqual(before);
  });

  it('says what it takes', async () => {
    await open(BANNER);
    await expect(lintIn('#nothing')).rejects.toThrow('lintElement() takes an element or a document.');
  });
});
