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

  describe('in a list that a script makes', () => {
    const option = (name: string, chosen: string) =>
      `<li role="option" aria-selected="${name === chosen}" onclick="pick(this)">${name}</li>`;
    const both = (chosen: string) => ['Allow', "Don't allow"].map((name) => option(name, chosen)).join('');
    const opener = (attributes: string, chosen: string) =>
      `<div class="value" tabindex="0" aria-expanded="false" ${attributes} style="border: 1px solid">${chosen}</div>`;
    const script = `<script>
      let opened;
      const fold = (value) => {
        opened = value;
        const list = document.getElementById(value.getAttribute('aria-controls'));
        list.hidden = !list.hidden;
        value.setAttribute('aria-expanded', !list.hidden);
      };
      // Made when it is opened, at the end of the page.
      const build = (value) => {
        opened = value;
        value.setAttribute('aria-controls', 'built');
        value.setAttribute('aria-expanded', true);
        document.body.insertAdjacentHTML('beforeend', '<ul role="listbox" id="built" style="position: fixed; top: 0; left: 0; z-index: 9; background: white">' + \`${both('')}\` + '</ul>');
      };
      const pick = (chosen) => {
        const list = chosen.parentNode;
        for (const one of list.children) one.setAttribute('aria-selected', one === chosen);
        if (list.id === 'open') return;
        opened.textContent = chosen.textContent;
        opened.setAttribute('aria-expanded', false);
        if (list.id === 'built') list.remove();
        else list.hidden = true;
      };
      const values = () => [...document.querySelectorAll('.value, #open [aria-selected=true]')].map((one) => one.textContent).join();
    </script>`;
    const save = `<button onclick="answer('ads: ' + values())">Save choices</button>`;
    const walked = (list: string) => flowOf(dialogs(ACCEPT + MANAGE, settings(list + save) + script));

    it('opens it and chooses from it: two clicks', async () => {
      const list = `<p id="what">Statistics</p>${opener('role="combobox" aria-labelledby="what" aria-controls="list" onclick="fold(this)"', 'Allow')}<ul role="listbox" id="list" hidden>${both('Allow')}</ul>`;
      const { flow } = await walked(list);
      expect(flow.reasons.refuse).toBeUndefined();
      expect(pressed(flow.refuse)).toEqual([
        'press Settings',
        'open Statistics',
        "choose Don't allow",
        'press Save choices',
      ]);
      expect(flow.refuse).toMatchObject({ clicks: 4, layers: 2, ended: true });
      expect(flow.explored.leftAlone).toEqual([]);
    });

    it('chooses from one that is made when it is opened', async () => {
      const list = `<p>Marketing</p>${opener('role="button" aria-haspopup="listbox" aria-label="Marketing" onclick="build(this)"', 'Allow')}`;
      const { flow, findings } = await walked(list);
      expect(pressed(flow.refuse)).toEqual([
        'press Settings',
        'open Marketing',
        "choose Don't allow",
        'press Save choices',
      ]);
      expect(flow.refuse).toMatchObject({ clicks: 4, ended: true });
      expect(
        findings.filter(({ ruleId }) => ruleId === 'preselected-toggle').map(({ target }) => target.name),
      ).toEqual(['Marketing']);
    });

    it('chooses from one that is open as it stands: one click', async () => {
      const list = `<p id="what">Marketing</p><ul role="listbox" id="open" aria-labelledby="what">${both('Allow')}</ul>`;
      const { flow } = await walked(list);
      expect(pressed(flow.refuse)).toEqual(['press Settings', "choose Don't allow", 'press Save choices']);
      expect(flow.refuse).toMatchObject({ clicks: 3, ended: true });
    });

    it('leaves alone an option that leads away, and lists of something else', async () => {
      const away = `<p id="what">Statistics</p>${opener('role="combobox" aria-labelledby="what" aria-controls="list" onclick="fold(this)"', 'Allow')}<ul role="listbox" id="list" hidden>${option('Allow', 'Allow')}<li><a role="option" href="/away">Don't allow</a></li></ul>`;
      const other = `<ul role="listbox" id="languages" hidden>${option('English', 'English')}</ul>`;
      const language = opener(
        'role="combobox" aria-label="Language" aria-controls="languages" onclick="fold(this)"',
        'English',
      );
      const { flow } = await walked(language + other + away);
      expect(flow.refuse).toMatchObject({ ended: false });
      expect(flow.reasons.refuse).toContain('was left alone: it leads to another page');
      expect(shop.asked).toEqual([]);
      expect(flow.explored.presses).toBe(4);
    });
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
