/**
 * `lintFlow()` in Chromium with dialogs as real packages make them: one that lingers, one that has only settings to
 * open, one that is shown before it listens.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintFlow } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { onlyRules } from '../only-rules.js';
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
  const flowOf = async (html: string) => {
    shop.show(html);
    return (await lintFlow(tab, { viewports: [{ width: 1280, height: 800 }] })).flow;
  };

  it('sees where accept and refusal stand on a layer that a script builds', async () => {
    const swapped = settings(
      `<div style="position: absolute; right: 0">${ACCEPT}</div><div style="position: absolute; left: 0">${REJECT}</div>`,
    ).replace(' hidden', '');
    const builds = `<button onclick="first.hidden = true; document.body.insertAdjacentHTML('beforeend', layer)">Settings</button><script>const layer = ${JSON.stringify(swapped)}</script>`;
    shop.show(dialogs(ACCEPT + REJECT + builds, '', '#settings { position: fixed; inset: 10% }'));
    const viewports = [{ width: 1280, height: 800 }];
    const { findings } = await lintFlow(tab, { viewports, rules: onlyRules('inconsistent-layers') });
    expect(findings).toMatchObject([
      {
        outcome: 'failed',
        target: { name: 'Reject all' },
        evidence: { refusalStands: 'before accept, in the row' },
      },
    ]);
  });

  it('waits for a dialog that shows the answer for a moment before it goes', async () => {
    const lingering = (id: string, name: string) =>
      `<button id="${id}" onclick="for (const box of document.querySelectorAll('input')) box.checked = ${id === 'accept'}; this.disabled = true; setTimeout(() => answer('${id}'), 800)">${name}</button>`;
    const { accept, refuse } = await flowOf(
      dialogs(
        toggles('Statistics') + lingering('accept', 'Accept all') + lingering('reject', 'Reject all') + SAVE,
      ),
    );
    expect(accept).toMatchObject({ clicks: 1, layers: 1, ended: true });
    expect(refuse).toMatchObject({ clicks: 1, layers: 1, ended: true });
  });

  it('starts from a first layer on which nothing can be done but open the settings', async () => {
    const { accept, refuse } = await flowOf(dialogs(MANAGE, settings(ACCEPT + REJECT)));
    expect(accept).toMatchObject({ clicks: 2, layers: 2, ended: true });
    expect(refuse).toMatchObject({ clicks: 2, layers: 2, ended: true });
  });

  it('switches everything on and saves it where nothing else accepts', async () => {
    const off = toggles('Statistics', 'Marketing').replaceAll(' checked', '');
    const { accept, refuse } = await flowOf(dialogs(MANAGE, settings(off + SAVE)));
    const pressed = (way: typeof accept) => way?.steps.map(({ action, name }) => `${action} ${name}`);
    expect(pressed(accept)).toEqual([
      'press Settings',
      'switch on Statistics',
      'switch on Marketing',
      'press Save choices',
    ]);
    expect(pressed(refuse)).toEqual(['press Settings', 'press Save choices']);
    expect([accept?.ended, refuse?.ended]).toEqual([true, true]);
  });

  it('presses once more where a button is shown before the page listens to it, and counts one click', async () => {
    const deaf = (name: string, then: string) =>
      `<button onclick="if (pressed.has(this)) ${then}; pressed.add(this)">${name}</button>`;
    const first = `<script>const pressed = new Set()</script>${deaf('Accept all', "answer('all')")}${deaf('Settings', "go('settings')")}`;
    const { accept, refuse, explored } = await flowOf(dialogs(first, settings(REJECT)));
    expect(accept).toMatchObject({ clicks: 1, layers: 1, ended: true });
    expect(refuse).toMatchObject({ clicks: 2, layers: 2, ended: true });
    expect(explored.visits).toBe(3);
  });

  it('does not press again what has taken the press, however long that takes', async () => {
    const slow = `<button onclick="this.className += 'x'; setTimeout(() => this.className === 'x' && answer('all'), 2500)">Accept all</button>`;
    const asks = `<button onclick="fetch('/layer?' + ++asked).then(() => setTimeout(() => asked === 1 && answer('none'), 2500))">Reject all</button><script>let asked = 0</script>`;
    const { accept, refuse } = await flowOf(dialogs(slow + asks));
    expect([accept, refuse]).toMatchObject([
      { clicks: 1, ended: true },
      { clicks: 1, ended: true },
    ]);
  });
});
