/** `lintPage()` in Chromium: what only a browser shows. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PageOfPlaywrightTest } from '@playwright/test';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { respond } from '../../bench/eval-style/chromium-styles.js';
import { lint } from '../../src/index.js';
import { lintPage, type PageLike } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { readFixture } from '../fixtures/read-fixture.js';
import { BANNER, BUTTONS, one, page, read, TEXT, told } from './pages.js';

const DESKTOP_ONLY = { viewports: [{ width: 1280, height: 800 }] };

/** As Chromium answers now and then, though it takes the very same picture a moment later. */
const refuse = () =>
  Promise.reject<Uint8Array>(
    new Error(
      'page.screenshot: Protocol error (Page.captureScreenshot): Unable to capture screenshot\nCall log:\n  - fonts loaded',
    ),
  );

describe.skipIf(!chromiumIsThere())('a page in Chromium', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => tab.close());
  const show = (html: string) => tab.setContent(html);
  /** The tab as a browser without worlds apart has it, with screenshots of its own. */
  const withScreenshots = (screenshot: PageLike['screenshot']): PageLike => ({
    url: () => tab.url(),
    evaluate: (script) => tab.evaluate(script),
    viewportSize: () => tab.viewportSize(),
    setViewportSize: (size) => tab.setViewportSize(size),
    emulateMedia: (media) => tab.emulateMedia(media),
    screenshot,
    context: () => ({
      newCDPSession: () => Promise.reject(new Error('CDP session is only available in Chromium')),
    }),
  });
  const dialogOf = async () => {
    const { dialogs } = await lintPage(tab, DESKTOP_ONLY);
    const [dialog] = dialogs;
    if (dialog === undefined || dialogs.length > 1) throw new Error(`${dialogs.length} dialogs were found`);
    return dialog;
  };
  const rolesIn = async () =>
    Object.fromEntries((await dialogOf()).controls.map(({ name, role }) => [name, role]));

  describe('dialogs wherever they are', () => {
    it('has those that a script builds', async () => {
      await show(
        page(`<script>document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(BANNER)})</script>`),
      );
      expect(await rolesIn()).toEqual({ 'Accept all': 'accept', 'Reject all': 'decline' });
    });

    it('has those in open shadow trees', async () => {
      await show(
        page(
          `<consent-box></consent-box><script>document.querySelector('consent-box').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>.banner { position: fixed; bottom: 0 }</style>${BANNER}`)}</script>`,
        ),
      );
      expect((await dialogOf()).selector).toBe('body > consent-box >>> .banner');
    });

    it('has what is put into slots, where it is shown', async () => {
      await show(
        page(
          `<consent-box><p>${TEXT}</p><div slot="answers">${BUTTONS}</div></consent-box><script>document.querySelector('consent-box').attachShadow({ mode: 'open' }).innerHTML = '<div role="dialog" aria-label="Cookies"><slot name="answers"></slot><slot></slot></div>'</script>`,
        ),
      );
      const { selector, controls } = await dialogOf();
      expect(selector).toBe('body > consent-box >>> div[aria-label="Cookies"]');
      expect(controls.map((control) => control.selector)).toEqual(['#accept', '#reject']);
    });

    it('has those in frames of the same origin, at their place on the page', async () => {
      await show(
        page(
          '<iframe style="position: fixed; top: 100px; left: 50px; border: 5px solid; width: 800px; height: 500px"></iframe>',
        ),
      );
      await tab.evaluate(
        ([html = '']) => {
          const frame = document.querySelector('iframe');
          if (frame !== null) frame.srcdoc = html;
        },
        [page(BANNER)],
      );
      await tab.frameLocator('iframe').locator('#accept').waitFor();
      expect((await dialogOf()).selector).toBe('body > iframe >>> .banner');
      const banner = one(await read(tab), 'iframe >>> .banner').measuredBox;
      expect([banner?.x, (banner?.y ?? 0) + (banner?.height ?? 0)]).toEqual([55, 605]);
    });

    it('tells of frames of another origin, which it cannot read', async () => {
      await tab.route('http://other.test/', (route) =>
        route.fulfill({ contentType: 'text/html', body: page(BANNER) }),
      );
      await show(page('<iframe id="cmp" src="http://other.test/"></iframe>'));
      await tab.frameLocator('iframe').locator('#accept').waitFor();
      const { dialogs, diagnostics } = await lintPage(tab, DESKTOP_ONLY);
      expect(dialogs).toEqual([]);
      expect(diagnostics.map(({ code, message }) => [code, message.includes('#cmp')])).toContainEqual([
        'frames-not-read',
        true,
      ]);
    });

    it('leaves out what templates hold', async () => {
      await show(page(`<template>${BANNER}</template>`));
      expect((await lintPage(tab)).dialogs).toEqual([]);
    });
  });

  describe('the state that it is in', () => {
    const toggle = '<label><input id="ads" type="checkbox"> Advertising</label>';
    const form = `<div class="banner" role="dialog" aria-label="Cookies"><p>${TEXT}</p>${toggle}<button id="save">Save choices</button>${BUTTONS}</div>`;

    it('is what scripts have made of it', async () => {
      await show(page(form));
      expect(told(await lintPage(tab, DESKTOP_ONLY))).not.toContain('preselected-toggle failed #ads');
      await tab.locator('#ads').check();
      expect(told(await lintPage(tab, DESKTOP_ONLY))).toContain('preselected-toggle failed #ads');
    });

    it('may be neither on nor off', async () => {
      await show(page(form));
      await tab.locator('#ads').evaluate((box: HTMLInputElement) => {
        box.indeterminate = true;
      });
      const { controls } = await dialogOf();
      expect(controls.find(({ selector }) => selector === '#ads')?.on).toBe(null);
    });

    it('is modal by showModal()', async () => {
      const wall = `<dialog aria-label="Cookies"><p>${TEXT}</p><button id="accept">Accept all</button></dialog>`;
      const said = async () => told(await lintPage(tab, { ...DESKTOP_ONLY, extends: 'all' }));
      await show(page(wall));
      await tab.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.show());
      expect(await said()).not.toContain('consent-wall failed #accept');
      await tab.locator('dialog').evaluate((dialog: HTMLDialogElement) => {
        dialog.close();
        dialog.showModal();
      });
      expect(await said()).toContain('consent-wall failed #accept');
    });
  });

  describe('what a person sees', () => {
    const withRefusal = (refusal: string, style = '') =>
      page(
        `<div class="banner" role="dialog" aria-label="Cookies"><p>${TEXT}</p><button id="accept">Accept all</button>${refusal}</div>`,
        style,
      );
    const visibleOf = async (selector: string) =>
      (await dialogOf()).controls.find((control) => control.selector === selector)?.visible;

    it('reads names out of generated content', async () => {
      await show(withRefusal('<button id="reject"></button>', '#reject::before { content: "Reject all" }'));
      expect(await rolesIn()).toEqual({ 'Accept all': 'accept', 'Reject all': 'decline' });
    });

    it('is not what a closed <details> holds', async () => {
      await show(
        withRefusal('<details><summary>More</summary><button id="reject">Reject all</button></details>'),
      );
      expect(await visibleOf('#reject')).toBe(false);
      await tab.locator('summary').click();
      expect(await visibleOf('#reject')).toBe(true);
    });

    it('is not a button under something else of the page', async () => {
      const chat =
        '<div id="chat" style="position: fixed; right: 0; bottom: 0; width: 300px; height: 200px; background: teal">Chat</div>';
      const refusal =
        '<button id="reject" style="position: absolute; right: 20px; bottom: 20px">Reject all</button>';
      await show(withRefusal(refusal));
      expect(await visibleOf('#reject')).toBe(true);
      await show(withRefusal(`${refusal}</div>${chat}<div>`));
      expect(await visibleOf('#reject')).toBe(false);
      const { findings } = await lintPage(tab, DESKTOP_ONLY);
      expect(JSON.stringify(findings)).toContain('<div> lies on top of it');
    });

    it('is a button that lets clicks pass, whatever they hit', async () => {
      const main = '<div style="position: absolute; inset: 0; background: #fff"></div>';
      const passing = 'pointer-events: none';
      await show(
        page(
          `${main}<div class="banner" role="dialog" aria-label="Cookies" style="${passing}"><p>${TEXT}</p><button id="accept" style="pointer-events: auto">Accept all</button><button id="reject" style="${passing}">Reject all</button></div>`,
        ),
      );
      expect(await visibleOf('#reject')).toBe(true);
    });

    it('is a button that has to be scrolled to, although the page is hit where it would be', async () => {
      const main = '<div style="position: absolute; inset: 0; background: #fff"></div>';
      await show(
        page(
          `${main}<div class="banner" role="dialog" aria-label="Cookies" style="top: 0; bottom: auto; height: 140px; overflow: auto"><p>${TEXT}</p><button id="accept">Accept all</button><p style="height: 200px"></p><button id="reject">Reject all</button></div>`,
        ),
      );
      expect(await visibleOf('#reject')).toBe(true);
    });

    it('is a button under something that lets it show', async () => {
      await show(
        withRefusal(
          '<button id="reject">Reject all</button></div><div style="position: fixed; inset: 0 0 0 160px"></div><div>',
        ),
      );
      expect(await visibleOf('#reject')).toBe(true);
    });

    it('is the whole of a dialog that another one stands over, once that is gone', async () => {
      await show(
        page(`${BANNER}<div style="position: fixed; inset: 0; background: #fff">Get our newsletter</div>`),
      );
      expect(await visibleOf('#reject')).toBe(true);
    });

    it('is a button of the same prominence, although its label is a long one', async () => {
      const long = BANNER.replace(
        'Accept all',
        'Accept all cookies and continue to the shop with personal offers',
      );
      await show(page(long));
      const prominence = async () =>
        (await lintPage(tab, DESKTOP_ONLY)).results.find(({ ruleId }) => ruleId === 'prominent-accept');
      expect(await prominence()).toMatchObject({ outcome: 'passed' });
      await show(page(BANNER, '#accept { width: 500px; height: 90px }'));
      expect(await prominence()).toMatchObject({ outcome: 'failed' });
    });

    it('does not depend on how far the page is scrolled', async () => {
      const tall = '<div style="height: 5000px"></div>';
      await show(page(`${tall}${BANNER}`));
      const before = await lintPage(tab, { ...DESKTOP_ONLY, extends: 'all' });
      await tab.evaluate(() => scrollTo(0, 2000));
      const after = await lintPage(tab, { ...DESKTOP_ONLY, extends: 'all' });
      expect(after.results).toEqual(before.results);
    });

    it('is a dialog further down than the screen reaches, and one that was scrolled past', async () => {
      const inFlow = `<div role="dialog" aria-label="Cookies"><p>${TEXT}</p>${BUTTONS}</div>`;
      const tall = '<div style="height: 3000px"></div>';
      await show(page(`${tall}${inFlow}${tall}`));
      expect(await visibleOf('#reject')).toBe(true);
      await tab.evaluate(() => scrollTo(0, 5000));
      expect(await visibleOf('#reject')).toBe(true);
    });
  });

  describe('variants', () => {
    it('finds what is only so on a phone', async () => {
      await show(page(BANNER, '@media (max-width: 500px) { #reject { display: none } }'));
      const finding = (await lintPage(tab)).findings.find(({ ruleId }) => ruleId === 'hidden-decline');
      expect(finding?.variants).toEqual([{ viewport: '375x667', colorScheme: 'light' }]);
    });

    it('finds what is only so in the dark', async () => {
      await show(
        page(
          BANNER,
          `@media (prefers-color-scheme: dark) { .banner { background: #111 } #reject { background: #111; color: #222 } }`,
        ),
      );
      const { findings } = await lintPage(tab, { ...DESKTOP_ONLY, colorSchemes: ['light', 'dark'] });
      const inTheDark = findings.filter(({ target }) => target.selector === '#reject');
      expect(inTheDark.length).toBeGreaterThan(0);
      for (const { variants } of inTheDark)
        expect(variants).toEqual([{ viewport: '1280x800', colorScheme: 'dark' }]);
    });

    it('waits for the transitions that a change sets off', async () => {
      await show(
        page(
          BANNER,
          `#reject { transition: opacity 600ms } @media (max-width: 500px) { #reject { opacity: 0 } }`,
        ),
      );
      const finding = (await lintPage(tab)).findings.find(({ ruleId }) => ruleId === 'hidden-decline');
      expect(finding?.variants).toEqual([{ viewport: '375x667', colorScheme: 'light' }]);
    });

    it('tells what is so at every size once, although the page is built anew for each', async () => {
      await show(
        page(
          `<div id="app"></div><script>
            const build = () => { app.innerHTML = ${JSON.stringify(BANNER.replace('<button id="reject">Reject all</button>', ''))} };
            build(); addEventListener('resize', build);
          </script>`,
        ),
      );
      const report = await lintPage(tab);
      const missing = report.findings.filter(({ ruleId }) => ruleId === 'missing-decline');
      expect(missing.map(({ variants }) => variants.length)).toEqual([2]);
      expect(report.dialogs).toHaveLength(1);
    });
  });

  it('is left as it was', async () => {
    await show(page(`<div style="height: 3000px"></div><input id="field" value="x">${BANNER}`));
    await tab.locator('#field').fill('typed');
    await tab.evaluate(() => {
      scrollTo(0, 700);
      const changes: string[] = [];
      const note = ({ type }: { type: string }) => changes.push(type);
      new MutationObserver((records) => records.forEach(note)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      for (const type of ['focus', 'blur', 'click', 'scroll']) addEventListener(type, note, true);
      Object.assign(window, { changes });
    });
    const state = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        focused: document.activeElement?.id,
        scrolled: [scrollX, scrollY],
        size: [innerWidth, innerHeight],
        isDark: matchMedia('(prefers-color-scheme: dark)').matches,
        names: Object.getOwnPropertyNames(window).sort().join(' '),
      }));
    const before = await state();
    // The event of a scroll comes with the next frame, however late that is.
    await tab.evaluate(async () => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      ((window as { changes?: string[] }).changes ?? []).splice(0);
    });
    await lintPage(tab, { colorSchemes: ['light', 'dark'], viewports: [{ width: 1280, height: 800 }] });
    expect(await state()).toEqual(before);
    expect(await tab.evaluate(() => (window as { changes?: string[] }).changes)).toEqual([]);
    await lintPage(tab);
    expect(await state()).toEqual(before);
  });

  it('has its own size and colours again even when it cannot be read', async () => {
    await show(page(BANNER));
    await expect(lintPage(tab, { dialogs: ['['] })).rejects.toThrow('dialogs: “[” is not a selector');
    expect(tab.viewportSize()).toEqual({ width: 1280, height: 800 });
    expect(await tab.evaluate(() => innerWidth)).toBe(1280);
  });

  it('is read whatever its scripts have made of the language and of the DOM', async () => {
    const hostile = `
      for (const name of ['push', 'map', 'filter', 'slice', 'toJSON']) Array.prototype[name] = () => { throw new Error('no ' + name) };
      JSON.stringify = () => '{}'; JSON.parse = () => ({});
      window.getComputedStyle = () => ({ getPropertyValue: () => 'none' });
      Element.prototype.getBoundingClientRect = () => ({ x: 0, y: 0, width: 0, height: 0 });
      for (const name of ['attributes', 'localName', 'shadowRoot']) Object.defineProperty(Element.prototype, name, { get() { throw new Error('no ' + name) } });
      Map = Set = Promise = undefined; Object.assign = undefined; window.setTimeout = undefined;
    `;
    await show(page(`${BANNER}<script>${hostile}</script>`));
    expect(await rolesIn()).toEqual({ 'Accept all': 'accept', 'Reject all': 'decline' });
  });

  it('is read although a form has fields that are called like what elements have', async () => {
    const fields = [
      'attributes',
      'childNodes',
      'firstChild',
      'localName',
      'parentNode',
      'shadowRoot',
      'matches',
    ];
    const inputs = fields.map((name) => `<input type="hidden" name="${name}">`).join('');
    await show(page(`<form class="banner" aria-label="Cookies">${inputs}<p>${TEXT}</p>${BUTTONS}</form>`));
    expect(await rolesIn()).toEqual({ 'Accept all': 'accept', 'Reject all': 'decline' });
  });

  it('is read to a bound, the deep parts left out first', async () => {
    const cells = '<table><tbody><tr><td><div><p><span>x</span></p></div></td></tr></tbody></table>'.repeat(
      4000,
    );
    await show(page(`<div><div><div>${cells}</div></div></div>${BANNER}`));
    const report = await lintPage(tab, DESKTOP_ONLY);
    expect(report.stats.elements).toBeLessThanOrEqual(15_000);
    expect(report.diagnostics.map(({ code }) => code)).toContain('page-too-large');
    expect(report.dialogs.map(({ selector }) => selector)).toEqual(['.banner']);
  });

  it('gives pictures of the dialog to each finding, when they are asked for', async () => {
    await show(page(BANNER.replace('<button id="reject">Reject all</button>', '')));
    const { findings, screenshots = [] } = await lintPage(tab, { screenshots: true });
    expect(screenshots.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      findings.map(({ fingerprint }) => fingerprint).sort(),
    );
    const png = Buffer.from(screenshots[0]?.png ?? '', 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), screenshots[0]?.variant.viewport]).toEqual([1280, '1280x800']);
    expect((await lintPage(tab)).screenshots).toBeUndefined();
    const directory = mkdtempSync(join(tmpdir(), 'consentlint-screenshots-'));
    const filed = (await lintPage(tab, { screenshots: directory })).screenshots ?? [];
    expect(filed.map(({ file }) => file !== undefined && existsSync(file))).toEqual(findings.map(() => true));
  });

  it('is asked for a picture again when the browser refuses it once', async () => {
    await show(page(BANNER.replace('<button id="reject">Reject all</button>', '')));
    let refusals = 1;
    const { findings, screenshots, diagnostics } = await lintPage(
      withScreenshots((options) => (refusals-- > 0 ? refuse() : tab.screenshot(options))),
      { screenshots: true },
    );
    expect(screenshots?.length).toBe(findings.length);
    expect(diagnostics.map(({ code }) => code)).not.toContain('screenshot-not-taken');
  });

  it('keeps its findings when the browser takes no pictures', async () => {
    await show(page(BANNER.replace('<button id="reject">Reject all</button>', '')));
    const { findings, screenshots, diagnostics } = await lintPage(withScreenshots(refuse), {
      screenshots: true,
    });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('missing-decline');
    expect(screenshots).toEqual([]);
    const refused = diagnostics.filter(({ code }) => code === 'screenshot-not-taken');
    expect(refused.length).toBe(findings.length);
    expect(refused[0]?.message).toContain('Unable to capture screenshot');
    expect(refused[0]?.severity).toBe('warning');
  });

  it('is read in browsers that have no world apart for it, too', async () => {
    await show(page(BANNER, '#reject { background: #fff; color: #ddd }'));
    const plain = withScreenshots((options) => tab.screenshot(options));
    const [there, here] = [await lintPage(tab), await lintPage(plain)];
    expect(here.findings).toEqual(there.findings);
    expect(here.findings.length).toBeGreaterThan(0);
  });

  it('takes the pages of Playwright Test as well', () => {
    const lintTestPage: (page: PageOfPlaywrightTest) => ReturnType<typeof lintPage> = lintPage;
    expect(lintTestPage).toBe(lintPage);
  });

  it('shows start tags and texts of what was found, and no places in a source', async () => {
    await show(page(BANNER.replace('<button id="reject">Reject all</button>', '')));
    const [finding] = (await lintPage(tab, DESKTOP_ONLY)).findings;
    expect(finding?.target).toMatchObject({ html: '<button id="accept">Accept all', location: null });
  });

  it('gives the same findings as its source, on the page of the pop-up that asks to train on chats', async () => {
    const { page: seed } = readFixture('claude-consumer-terms-2025');
    await tab.route('**/*', (route) => route.fulfill(respond(seed, route.request().url())));
    await tab.goto('http://page.test/');
    const findingsOf = ({ findings }: ReturnType<typeof lint>) =>
      findings.map(({ ruleId, outcome, target, variants }) => ({
        ruleId,
        outcome,
        target: target.selector,
        variants,
      }));
    const live = await lintPage(tab);
    expect(live.engine).toBe('playwright');
    expect(new Set(findingsOf(live))).toEqual(new Set(findingsOf(lint(seed))));
    expect(live.findings.length).toBeGreaterThan(3);
  });
});
