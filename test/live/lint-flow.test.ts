/** `lintFlow()` in Chromium: what is behind the first layer, and what it takes to answer. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowWay } from '../../src/lint/report.js';
import { type FlowConfig, lintFlow } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { schemaErrors } from '../report-schema.js';
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

const DESKTOP: FlowConfig<Page> = { viewports: [{ width: 1280, height: 800 }] };

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
      shop.show(
        dialogs(ACCEPT + MANAGE, settings(toggles('Statistics', 'Marketing', 'Personalisation') + SAVE)),
      );
      const report = await lintFlow(tab, DESKTOP);
      const { flow, findings } = report;
      expect(schemaErrors(report)).toEqual([]);
      expect(pressed(flow.refuse)).toEqual([
        'press Settings',
        'switch off Statistics',
        'switch off Marketing',
        'switch off Personalisation',
        'press Save choices',
      ]);
      expect(flow.refuse).toMatchObject({ clicks: 5, layers: 2, ended: true });
      const told = findings.find(({ ruleId }) => ruleId === 'unequal-effort');
      expect(told).toMatchObject({
        outcome: 'failed',
        message:
          'Accepting everything took 1 click (press “Accept all”), refusing everything 5: press “Settings”, switch off “Statistics”, “Marketing” and “Personalisation”, press “Save choices”.',
        evidence: { measured: true, clicksToAccept: 1, clicksToRefuse: 5, layersToRefuse: 2 },
      });
    });

    it('takes a refusal behind the settings rather than the switches beside it', async () => {
      const { refuse } = await flowOf(
        dialogs(ACCEPT + MANAGE, settings(toggles('Statistics', 'Marketing') + SAVE + REJECT)),
      );
      expect(pressed(refuse)).toEqual(['press Settings', 'press Reject all']);
    });

    it('counts what a refusal asks back', async () => {
      const asks = `<button onclick="go('sure')">Reject all</button>`;
      const sure = `<div class="banner" id="sure" role="alertdialog" hidden><p>Are you sure?</p><button onclick="answer('none')">Yes, reject all</button><button onclick="go('first')">Back</button></div>`;
      const { refuse, explored } = await flowOf(dialogs(ACCEPT + asks, sure));
      expect(pressed(refuse)).toEqual(['press Reject all', 'press Yes, reject all']);
      expect(refuse).toMatchObject({ layers: 2, ended: true });
      expect(explored.layers).toBe(2);
    });

    it('opens the tabs and folds that hide what is on', async () => {
      const tabs = `<div role="tablist">
        <button role="tab" id="tab-1" aria-selected="true" aria-controls="purposes">Purposes</button>
        <button role="tab" id="tab-2" aria-selected="false" aria-controls="partners" onclick="purposes.hidden = true; partners.hidden = false">Partners</button>
        </div><div id="purposes" role="tabpanel">${toggles('Statistics')}</div><div id="partners" role="tabpanel" hidden><details><summary>Advertising</summary>${toggles('Marketing')}</details></div>`;
      const { refuse, reasons } = await flowOf(dialogs(ACCEPT + MANAGE, settings(tabs + SAVE)));
      expect(reasons.refuse).toBeUndefined();
      expect(pressed(refuse)).toEqual([
        'press Settings',
        'switch off Statistics',
        'open Partners',
        'open Advertising',
        'switch off Marketing',
        'press Save choices',
      ]);
    });

    it('presses one switch for all of many', async () => {
      const all = `<label><input type="checkbox" checked onclick="for (const box of document.querySelectorAll('input')) box.checked = this.checked"> Allow all</label>`;
      const { refuse } = await flowOf(
        dialogs(
          ACCEPT + MANAGE,
          settings(all + toggles('Statistics', 'Marketing', 'Personalisation') + SAVE),
        ),
      );
      expect(pressed(refuse)).toEqual(['press Settings', 'switch off Allow all', 'press Save choices']);
    });

    it('scrolls to what is out of view, and says so', async () => {
      const far = `<div style="height: 120px; overflow: auto">${ACCEPT}<div style="height: 600px"></div>${REJECT}</div>`;
      shop.show(dialogs(far));
      const rules = { 'hidden-decline': 'off' } as const;
      const { flow, findings } = await lintFlow(tab, { ...DESKTOP, rules });
      expect([flow.accept?.scrolls, flow.refuse?.scrolls, flow.refuse?.clicks]).toEqual([0, 1, 1]);
      const told = findings.filter(({ ruleId }) => ruleId === 'unequal-effort');
      expect(told.map(({ message }) => message)).toEqual([
        'Accepting and refusing everything both took 1 click, but “Reject all” has to be scrolled to first.',
      ]);
    });

    it('is found in a dialog that a script builds late, in a shadow tree', async () => {
      const late = `<div id="host"></div><script>
        setTimeout(() => {
          const shadow = host.attachShadow({ mode: 'open' });
          shadow.innerHTML = '<div class="banner" role="dialog" aria-label="Cookies" style="position: fixed; bottom: 0"><p>We and our partners use cookies to measure how this site is used and to show you advertising.</p><button>Accept all</button><button class="no">Reject all</button></div>';
          for (const button of shadow.querySelectorAll('button')) button.onclick = () => host.remove();
        }, 300);
      </script>`;
      const { dialog, refuse } = await flowOf(
        dialogs('', late).replace(/<div class="banner" id="first".*?<\/div>/, ''),
      );
      expect(dialog).toBe('#host >>> .banner');
      expect(refuse).toMatchObject({ clicks: 1, ended: true, steps: [{ selector: '#host >>> .no' }] });
    });

    it('does not end where partners are added as fast as they are switched off', async () => {
      const endless = `<div id="partners"><label><input type="checkbox" checked onclick="add()"> Marketing by partner 0</label></div><script>
        let count = 0;
        const add = () => partners.insertAdjacentHTML('beforeend', '<label><input type="checkbox" checked onclick="add()"> Marketing by partner ' + ++count + '</label>');
      </script>`;
      const { refuse, reasons, explored } = await flowOf(dialogs(ACCEPT + MANAGE, settings(endless + SAVE)), {
        maxPresses: 9,
      });
      expect(refuse).toMatchObject({ ended: false });
      expect(reasons.refuse).toBe('there are no more than 9 presses (maxPresses)');
      expect(explored).toMatchObject({ presses: 9, bounded: true });
    });
  });

  it('judges layers that a script builds, together with what shows them', async () => {
    const built = `<button onclick="document.body.insertAdjacentHTML('beforeend', layer)">Settings</button>
      <script>const layer = ${JSON.stringify(settings(toggles('Statistics', 'Marketing') + SAVE).replace(' hidden', ''))}</script>`;
    shop.show(dialogs(ACCEPT + built));
    const report = await lintFlow(tab, { stepTimeoutMs: 5000 });
    expect(report.dialogs.map(({ layer, openedBy }) => [layer, openedBy?.map(({ name }) => name)])).toEqual([
      ['first', undefined],
      ['deeper', ['Settings']],
    ]);
    const preselected = report.findings.filter(({ ruleId }) => ruleId === 'preselected-toggle');
    expect(preselected.map(({ target }) => target.name)).toEqual(['Statistics', 'Marketing']);
    expect(preselected.map(({ variants }) => variants.length)).toEqual([2, 2]);
    expect(report.flow.variant).toEqual({ viewport: '1280x800', colorScheme: 'light' });
    const effort = report.findings.filter(({ ruleId }) => ruleId === 'unequal-effort');
    expect(effort.map(({ outcome, variants }) => [outcome, variants.length])).toEqual([['failed', 2]]);
  });

  it('finds that closing the dialog is accepting it', async () => {
    const cross = `<button id="x" aria-label="Close" onclick="answer('all')">×</button>`;
    shop.show(dialogs(cross + ACCEPT + REJECT));
    const report = await lintFlow(tab, DESKTOP);
    const { flow, findings } = report;
    expect(schemaErrors(report)).toEqual([]);
    expect(flow.close).toMatchObject({ clicks: 1, ended: true, stores: 'what accepting stores' });
    const told = findings.find(({ ruleId }) => ruleId === 'close-means-accept');
    expect(told).toMatchObject({
      outcome: 'failed',
      message:
        'Closing with “Close” stored what accepting stores, and not what refusing does: localStorage consent.',
      target: { selector: '#x' },
    });
  });

  it('cannot tell of closing that stores in part what accepting does', async () => {
    const store = (name: string, statistics: boolean, advertising: boolean) =>
      `<button onclick='answer(JSON.stringify(${JSON.stringify({ statistics, advertising })}))'>${name}</button>`;
    const buttons = [
      store('×', true, false),
      store('Accept all', true, true),
      store('Reject all', false, false),
    ];
    shop.show(dialogs(buttons.join('').replace('<button', '<button aria-label="Close"')));
    const { flow, findings } = await lintFlow(tab, DESKTOP);
    expect(flow.close).toMatchObject({ ended: true, stores: 'some of what accepting stores' });
    expect(findings.find(({ ruleId }) => ruleId === 'close-means-accept')).toMatchObject({
      outcome: 'cantTell',
      message:
        'Closing with “Close” stored in part what accepting stores, and what refusing does in the rest: localStorage consent.statistics. Whether that part is consent is not known.',
    });
  });

  describe('safety', () => {
    it('leaves alone what pays, signs in, posts or leads away, in frames too, and frames of another origin', async () => {
      const controls = `
        <button onclick="fetch('/paid')">Pay and reject</button>
        <a href="/login">Log in to reject all</a>
        <a href="/away">Reject all</a>
        <form method="post" action="/posted"><button>Decline all</button></form>
        <iframe srcdoc="<a href='/framed'>Reject all cookies</a>"></iframe>
        <iframe title="Partners" src="${shop.address.replace('127.0.0.1', 'localhost')}"></iframe>`;
      const { refuse, reasons, explored } = await flowOf(dialogs(ACCEPT + controls));
      expect(refuse).toBeNull();
      expect(reasons.refuse).toContain('was left alone');
      expect(explored.leftAlone.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(
        expect.arrayContaining([
          'Reject all: it leads to another page',
          'Decline all: it sends a form by POST',
          'Reject all cookies: it leads to another page',
          'Partners: it is a frame of another origin, which is not looked into',
        ]),
      );
      expect(shop.asked).toEqual([]);
    });

    it('keeps the page from going, sending, asking and opening anything', async () => {
      const hostile = `<button id="accept" onclick="hostile()">Accept all</button><script>
        const hostile = () => {
          fetch('/sent', { method: 'POST', body: 'yes', keepalive: true }).catch(() => {});
          navigator.sendBeacon('/beacon', 'yes');
          confirm('Really?');
          window.open('/window');
          const form = document.createElement('form');
          form.method = 'post'; form.action = '/form'; form.target = '_blank'; document.body.append(form); form.submit();
          const link = document.createElement('a');
          link.href = '/download'; link.download = 'x.exe'; document.body.append(link); link.click();
          go();
          location.href = '/away';
        };
      </script>`;
      const { accept, explored } = await flowOf(dialogs(hostile + REJECT));
      expect(accept).toMatchObject({ clicks: 1, ended: true });
      // What is downloaded is asked for as any picture is, and thrown away.
      expect(shop.asked).toEqual(['GET /download']);
      const said = explored.stopped.join('\n');
      for (const what of ['/sent', '/beacon', 'Really?', '/window', '/away']) expect(said).toContain(what);
    });

    it('lets a page load itself anew, and load what it shows', async () => {
      const reload = `<button id="accept" onclick="answer('all'); location.reload()">Accept all</button>
        <button onclick="fetch('/layer').then(() => answer('none'))">Reject all</button>
        <script>addEventListener('DOMContentLoaded', () => { if (localStorage.getItem('consent')) go() })</script>`;
      const { accept, refuse } = await flowOf(dialogs(reload));
      expect([accept, refuse]).toMatchObject([{ ended: true }, { ended: true }]);
      expect(shop.asked).toEqual(['GET /layer']);
    });

    it('comes back from a page that does not, and from one that goes away', async () => {
      const hangs = `<button onclick="for (;;);">Accept all</button>`;
      const goes = `<button onclick="location.href = 'about:blank'">Reject all</button>`;
      const { accept, refuse, reasons } = await flowOf(dialogs(hangs + goes), { stepTimeoutMs: 3000 });
      expect(accept).toBeNull();
      expect(refuse?.ended).not.toBe(true);
      expect(reasons).toMatchObject({
        accept: 'A press took more than 3000 ms',
        refuse: 'the page went to about:blank',
      });
    });

    it('leaves the given page as it was, and no context open, whatever happens', async () => {
      shop.show(dialogs(ACCEPT + REJECT));
      await tab.reload();
      const before = await tab.content();
      const contexts = browser.contexts().length;
      await lintFlow(tab, DESKTOP);
      expect([tab.viewportSize(), await tab.content(), browser.contexts().length]).toEqual([
        { width: 1280, height: 720 },
        before,
        contexts,
      ]);
      expect(await tab.evaluate(() => localStorage.length)).toBe(0);
      const open = () => Promise.reject(new Error('no way in'));
      await expect(lintFlow(tab, { ...DESKTOP, open })).rejects.toThrow('no way in');
      expect(browser.contexts()).toHaveLength(contexts);
    });
  });

  it('says what is missing where a page has no address, and takes a function that opens it', async () => {
    const bare = await browser.newPage();
    try {
      await bare.setContent(dialogs(ACCEPT + REJECT));
      await expect(lintFlow(bare, DESKTOP)).rejects.toThrow('open is missing: the page is at about:blank');
      const open = (page: Page) => page.setContent(dialogs(`<button onclick="go()">Accept all</button>`));
      const { flow } = await lintFlow(bare, { ...DESKTOP, open });
      expect(flow).toMatchObject({ accept: { clicks: 1, ended: true }, refuse: null });
      await expect(lintFlow(bare, { ...DESKTOP, open, maxLayers: 0 })).rejects.toThrow(
        'maxLayers is 0; expected a whole number from 1 to 10',
      );
    } finally {
      await bare.close();
    }
  });

  it('says that a page has no dialog', async () => {
    shop.show('<p>Nothing is asked here.</p>');
    const report = await lintFlow(tab, { ...DESKTOP, stepTimeoutMs: 2000 });
    const { flow, diagnostics } = report;
    expect(schemaErrors(report)).toEqual([]);
    expect(flow).toMatchObject({ dialog: null, accept: null, refuse: null, explored: { presses: 0 } });
    expect(diagnostics.map(({ code }) => code)).toContain('no-dialog');
  });
});
