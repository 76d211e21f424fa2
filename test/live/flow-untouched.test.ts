/** `lintFlow()` in Chromium where choices are set before anybody has chosen: what buttons commit of them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FlowConfig, lintFlow } from '../../src/playwright.js';
import { chromiumIsThere, launchChromium } from '../chromium.js';
import { onlyRules } from '../only-rules.js';
import { openSite } from '../real-banners/chromium.js';
import { klaro } from '../real-banners/klaro.js';
import type { Banner } from '../real-banners/site.js';
import { vanillaCookieConsent } from '../real-banners/vanilla-cookieconsent.js';
import { schemaErrors } from '../report-schema.js';
import { dialogs, MANAGE, openShop, type Shop, settings, toggles } from './flow-pages.js';

const RULE = 'accept-commits-preset';
const CONFIG: FlowConfig<Page> = { viewports: [{ width: 1280, height: 800 }], rules: onlyRules(RULE) };

/** What the page keeps of each choice, `yes()` giving it by the switch. */
const keep = (yes: string) =>
  `answer(JSON.stringify(Object.fromEntries([...document.querySelectorAll('input')].map((box) => [box.parentNode.textContent.trim(), ${yes}]))))`;
const button = (name: string, yes: string) => `<button onclick="${keep(yes)}">${name}</button>`;
const ACCEPT_ALL = button('Accept all', 'true');
const REJECT_ALL = button('Reject all', 'false');
const SAVE_AS_SET = button('Save choices', 'box.checked');
const some = toggles('Statistics', 'Marketing').replace('checked> Marketing', '> Marketing');

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
  const reportOf = async (html: string, config: FlowConfig<Page> = {}) => {
    shop.show(html);
    const report = await lintFlow(tab, { ...CONFIG, ...config });
    expect(schemaErrors(report)).toEqual([]);
    return report;
  };
  const realReport = (banner: Banner) => lintFlow(tab, { ...CONFIG, open: (page) => openSite(page, banner) });

  describe('presses what saves choices that are set to yes', () => {
    it('and finds that it commits all of them', async () => {
      const inside = toggles('Statistics', 'Marketing') + SAVE_AS_SET;
      const { flow, findings } = await reportOf(dialogs(ACCEPT_ALL + REJECT_ALL + MANAGE, settings(inside)));
      expect(flow.untouched).toMatchObject([
        {
          dialog: '#settings',
          name: 'Save choices',
          clicks: 2,
          layers: 2,
          ended: true,
          saidYes: ['Statistics', 'Marketing'],
          stores: 'what accepting stores',
          entries: ['localStorage consent.Statistics', 'localStorage consent.Marketing'],
          goesBySwitches: null,
        },
      ]);
      expect(flow.explored.visits).toBe(4);
      expect(findings).toMatchObject([
        {
          ruleId: RULE,
          outcome: 'failed',
          message:
            'One press of “Save choices” also commits 2 optional choices that say yes before anybody has chosen, such as “Statistics”; pressed with every choice as it was set, it stored what accepting stores (localStorage consent.Statistics and localStorage consent.Marketing).',
          evidence: { measured: true, stores: 'what accepting stores' },
          target: { selector: flow.untouched[0]?.selector },
        },
      ]);
    });

    it('and finds that it commits some of them', async () => {
      const { flow, findings } = await reportOf(dialogs(some + ACCEPT_ALL + REJECT_ALL + SAVE_AS_SET));
      expect(flow.untouched).toMatchObject([
        {
          saidYes: ['Statistics'],
          stores: 'some of what accepting stores',
          entries: ['localStorage consent.Statistics'],
        },
      ]);
      expect(findings).toMatchObject([
        { outcome: 'failed', evidence: { stores: 'some of what accepting stores' } },
      ]);
    });

    it('and does not know what counts where they look like yes and are stored as no', async () => {
      const { flow, findings } = await reportOf(
        dialogs(some + ACCEPT_ALL + REJECT_ALL + button('Save choices', 'false')),
      );
      expect(flow.untouched).toMatchObject([{ stores: 'what refusing stores' }]);
      expect(findings).toMatchObject([
        {
          outcome: 'cantTell',
          message:
            '“Save choices” seems to commit “Statistics”, which says yes before anybody has chosen, but pressed with every choice as it was set it stored what refusing stores: localStorage consent.Statistics and localStorage consent.Marketing.',
        },
      ]);
    });

    it('and goes by what is stored where looks do not tell whether they say yes', async () => {
      const mixed = `${some}<script>document.querySelector('input').indeterminate = true</script>`;
      const all = await reportOf(dialogs(mixed + ACCEPT_ALL + REJECT_ALL + button('Save choices', 'true')));
      expect(all.findings).toMatchObject([
        {
          outcome: 'failed',
          confidence: 0.8,
          message:
            'Pressing “Save choices” with every choice as it was set stored what accepting stores, and not what refusing does: localStorage consent.Statistics and localStorage consent.Marketing.',
        },
      ]);
      const none = await reportOf(dialogs(mixed + ACCEPT_ALL + REJECT_ALL + button('Save choices', 'false')));
      expect(none.findings).toEqual([]);
      const partly = await reportOf(dialogs(mixed + ACCEPT_ALL + REJECT_ALL + SAVE_AS_SET));
      expect(partly.findings).toMatchObject([{ outcome: 'cantTell' }]);
    });

    it('but not again where that is the way to accept that was gone', async () => {
      const { flow } = await reportOf(dialogs(toggles('Statistics') + SAVE_AS_SET + REJECT_ALL));
      expect(flow.accept?.steps.map(({ name }) => name)).toEqual(['Save choices']);
      expect(flow.untouched).toMatchObject([{ stores: 'what accepting stores', saidYes: ['Statistics'] }]);
      expect(flow.explored.visits).toBe(3);
    });

    it('and keeps to the looks where it stores neither', async () => {
      const { flow, findings } = await reportOf(
        dialogs(some + ACCEPT_ALL + REJECT_ALL + button('Save choices', 'String(box.checked) + 1')),
      );
      expect(flow.untouched).toMatchObject([{ stores: null, entries: [] }]);
      expect(findings).toMatchObject([{ outcome: 'failed', message: expect.stringMatching(/chosen\.$/) }]);
    });
  });

  it('presses nothing where all choices say no, nothing is stored to compare, or there are no presses left', async () => {
    const off = some.replace(' checked', '');
    const allOff = await reportOf(dialogs(off + ACCEPT_ALL + REJECT_ALL + SAVE_AS_SET));
    const gone = `<button onclick="go()">`;
    const untold = [ACCEPT_ALL, REJECT_ALL, SAVE_AS_SET].map((one) => one.replace(/<button[^>]*>/, gone));
    const unstored = await reportOf(dialogs(some + untold.join('')));
    const short = await reportOf(dialogs(some + ACCEPT_ALL + REJECT_ALL + SAVE_AS_SET), { maxPresses: 2 });
    expect([allOff, unstored, short].map(({ flow }) => flow.untouched)).toEqual([[], [], []]);
    expect([allOff, unstored, short].map(({ flow }) => flow.explored.visits)).toEqual([3, 3, 3]);
    expect(short.flow.explored).toMatchObject({ presses: 2, bounded: true });
  });

  describe('presses what accepts beside choices once more with those switched off', () => {
    const page = (yes: string) => dialogs(toggles('Statistics') + button('Accept', yes) + REJECT_ALL);

    it('and finds that it goes by them', async () => {
      const { flow, findings } = await reportOf(page('box.checked'));
      expect(flow.untouched).toMatchObject([
        {
          name: 'Accept',
          clicks: 1,
          saidYes: ['Statistics'],
          stores: null,
          goesBySwitches: true,
          entries: ['localStorage consent.Statistics'],
        },
      ]);
      expect(findings).toMatchObject([
        {
          outcome: 'failed',
          message:
            'One press of “Accept” also commits “Statistics”, which is on before anybody has chosen; once that had been switched off it stored something else (localStorage consent.Statistics).',
        },
      ]);
    });

    it('and finds that it accepts all whatever they say', async () => {
      const { flow, findings } = await reportOf(page('true'));
      expect(flow.untouched).toMatchObject([{ goesBySwitches: false, entries: [] }]);
      expect(findings).toMatchObject([
        {
          outcome: 'failed',
          message:
            'One press of “Accept” also commits “Statistics”, which is on before anybody has chosen; it stored the same once that had been switched off.',
        },
      ]);
    });
  });

  describe('of real packages', () => {
    it('finds what klaro saves of services that are on by default', async () => {
      const { flow, findings } = await realReport(
        klaro('klaro-modal-with-all-on', { openModal: true, analyticsOn: true }),
      );
      expect(flow.untouched).toMatchObject([
        { name: 'Accept selected', ended: true, stores: 'what accepting stores' },
      ]);
      // Once for each service that is folded open, too.
      for (const finding of findings) {
        expect(finding).toMatchObject({
          ...{ outcome: 'failed', target: { name: 'Accept selected' } },
          evidence: { measured: true, stores: 'what accepting stores' },
        });
      }
      expect(findings).not.toEqual([]);
    });

    it('finds what vanilla-cookieconsent saves behind the first layer', async () => {
      const { flow, findings } = await realReport(
        vanillaCookieConsent('vanilla-cookieconsent-analytics-on', { analyticsOn: true }),
      );
      expect(flow.untouched).toMatchObject([
        { name: 'Save preferences', clicks: 2, saidYes: ['Analytics'], stores: 'what accepting stores' },
      ]);
      expect(findings).toMatchObject([
        { outcome: 'failed', target: { name: 'Save preferences' }, evidence: { measured: true } },
      ]);
    });

    it('finds that vanilla-cookieconsent accepts all, whatever the switches say', async () => {
      const preferencesModal = {
        title: 'Cookie preferences',
        acceptAllBtn: 'Accept',
        acceptNecessaryBtn: 'Reject all',
        sections: [
          { title: 'How we use cookies', description: 'Choose what we may store.' },
          { title: 'Analytics', description: 'They count visitors.', linkedCategory: 'analytics' },
        ],
      };
      const { flow, findings } = await realReport(
        vanillaCookieConsent('vanilla-cookieconsent-accept', {
          ...{ analyticsOn: true, openPreferences: true, preferencesModal },
        }),
      );
      expect(flow.untouched).toMatchObject([{ name: 'Accept', ended: true, goesBySwitches: false }]);
      expect(findings).toMatchObject([{ outcome: 'failed', evidence: { goesBySwitches: false } }]);
    });
  });
});
