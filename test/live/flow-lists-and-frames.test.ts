/** `lintFlow()` in Chromium where answers are given in lists, and where dialogs stand in frames. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowWay } from '../../src/lint/report.js';
import { lintFlow } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { ACCEPT, dialogs, MANAGE, openShop, REJECT, type Shop, settings } from './flow-pages.js';
import { TEXT } from './pages.js';

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
  const flowOf = async (html: string, stepTimeoutMs = 5000) => {
    shop.show(html);
    return lintFlow(tab, { viewports: [{ width: 1280, height: 800 }], stepTimeoutMs });
  };
  const pressed = (way: FlowWay | null) => way?.steps.map(({ action, name }) => `${action} ${name}`);

  it('opens a list and chooses from it: two clicks', async () => {
    const list = (name: string, ...options: readonly string[]) =>
      `<label>${name} <select>${options.map((option) => `<option>${option}`).join('')}</select></label>`;
    const lists = list('Statistics', 'Allow', "Don't allow") + list('Marketing', "Don't allow", 'Allow');
    const store = `<button onclick="answer([...document.querySelectorAll('select')].map((one) => one.value).join())">Save choices</button>`;
    const closes = `<button aria-label="Close" onclick="answer('Don\\'t allow,Don\\'t allow')">×</button>`;
    const { flow } = await flowOf(dialogs(closes + MANAGE, settings(lists + store)));
    expect(flow.reasons).toEqual({});
    expect(pressed(flow.refuse)).toEqual([
      'press Settings',
      'open Statistics',
      "choose Don't allow",
      'press Save choices',
    ]);
    expect(pressed(flow.accept)).toEqual([
      'press Settings',
      'open Marketing',
      'choose Allow',
      'press Save choices',
    ]);
    expect([flow.accept, flow.refuse]).toMatchObject([
      { clicks: 4, ended: true },
      { clicks: 4, ended: true },
    ]);
    expect(flow.close).toMatchObject({ stores: 'what refusing stores', entries: ['localStorage consent'] });
  });

  const frame = (inside: string, attributes = '') =>
    `<iframe id="frame" ${attributes} style="position: fixed; left: 60px; bottom: 40px; width: 500px; height: 300px; border: 5px solid; padding: 7px" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;

  it('walks a dialog in a frame of the same origin, and scrolls in it', async () => {
    const gone = (button: string) =>
      button.replace(/onclick="[^"]*"/, `onclick="parent.document.querySelector('#frame').remove()"`);
    const far = `<div role="dialog" aria-label="Cookies"><p>${TEXT}</p>${gone(ACCEPT)}<div style="height: 600px"></div>${gone(REJECT)}</div>`;
    const { flow, findings } = await flowOf(
      `<!doctype html><html lang="en"><title>Shop</title>${frame(far)}`,
    );
    expect(flow.dialog).toBe('#frame >>> div[aria-label="Cookies"]');
    expect(flow.accept).toMatchObject({ clicks: 1, scrolls: 0, ended: true });
    expect(flow.refuse).toMatchObject({ clicks: 1, scrolls: 1, ended: true });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('unequal-effort');
    const cut = await flowOf(
      `<!doctype html><html lang="en"><title>Shop</title>${frame(far, 'scrolling="no"')}`,
    );
    expect(cut.flow.accept).toMatchObject({ clicks: 1, ended: true });
    expect(cut.flow.refuse).toBeNull();
    expect(cut.flow.reasons.refuse).toContain('it has no place on the screen that is free to press');
  });

  it('says which frames of another origin were not looked into', async () => {
    const other = frame(
      '',
      `title="Consent" src="${shop.address.replace('127.0.0.1', 'localhost')}"`,
    ).replace(' srcdoc=""', '');
    const { flow, diagnostics } = await flowOf(
      `<!doctype html><html lang="en"><title>Shop</title>${other}`,
      500,
    );
    expect(flow.dialog).toBeNull();
    expect(flow.reasons.accept).toBe(
      'the page showed no dialog; what frames of another origin show is not looked into: #frame',
    );
    expect(diagnostics.map(({ code }) => code)).toContain('frames-not-read');
  });
});
