/** Several files as the layers of one consent flow: what `lint({ layers })` makes of them. */
import { describe, expect, it } from 'vitest';
import { type LintInput, type LintLayer, lint, type Report } from '../src/index.js';
import { onlyRules } from './only-rules.js';

const PURPOSES =
  'We and our partners use cookies to measure traffic and to show you personalised advertising.';

const page = (content: string, lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}">\n<body>\n${content}\n</body>\n</html>`;

const BANNER = page(`<div id="banner" role="dialog" aria-label="Cookies">
  <p>${PURPOSES}</p>
  <button>Accept all</button>
  <button id="more">Manage settings</button>
</div>`);

const settings = (more = '', checked = '') =>
  page(`<div id="settings" role="dialog" aria-label="Cookie settings">
  <h2>Cookie settings</h2>
  <label><input type="checkbox"${checked}> Statistics</label>
  <label><input type="checkbox"${checked}> Marketing cookies</label>
  <button>Save choices</button>
  ${more}
</div>`);

const SETTINGS = settings();

const lintLayers = (html: string, layers: readonly LintLayer[], ...rules: readonly string[]): Report =>
  lint({ html, filename: 'first.html', layers }, { extends: 'all', rules: onlyRules(...rules) });

const find = ({ findings }: Report, ruleId: string) =>
  findings.filter((finding) => finding.ruleId === ruleId);
const codes = ({ diagnostics }: Report) => diagnostics.map(({ code }) => code);

describe('the layers of a page', () => {
  it('are deeper layers of its dialog, and know which control shows them', () => {
    const { dialogs } = lintLayers(BANNER, [{ html: SETTINGS, filename: 'settings.html' }]);
    expect(dialogs).toMatchObject([
      { selector: '#banner', layer: 'first' },
      {
        selector: '#settings',
        layer: 'deeper',
        source: 'settings.html',
        openedBy: [{ selector: '#more', name: 'Manage settings' }],
      },
    ]);
    expect(dialogs[0]).not.toHaveProperty('source');
    expect(dialogs[0]).not.toHaveProperty('openedBy');
  });

  it('have findings of their own, at their own lines and columns', () => {
    const report = lintLayers(
      BANNER,
      [{ html: settings('', ' checked'), filename: 'settings.html' }],
      'preselected-toggle',
    );
    const places = find(report, 'preselected-toggle').map(({ target }) => target);
    expect(places).toMatchObject([
      { location: { file: 'settings.html', startLine: 6, startColumn: 33 } },
      { location: { file: 'settings.html', startLine: 7, startColumn: 33 } },
    ]);
    expect(places[0]?.html).toContain('<input type="checkbox" checked>');
  });

  it('have results that say whose they are', () => {
    const { results } = lintLayers(
      BANNER,
      [{ html: SETTINGS, filename: 'settings.html' }],
      'preselected-toggle',
    );
    expect(new Set(results.map(({ source, outcome }) => `${source} ${outcome}`))).toEqual(
      new Set(['undefined inapplicable', 'settings.html passed']),
    );
  });

  it('may hold the same elements as the page: each file has its own findings', () => {
    const dialog = (text: string) =>
      page(`<div role="dialog" aria-label="Cookies"><p>${text}</p><label><input type="checkbox" checked> Marketing cookies</label>
        <button>Accept all</button><button>Settings</button></div>`);
    const report = lintLayers(
      dialog(PURPOSES),
      [
        { html: dialog('We use cookies for statistics.'), filename: 'two.html' },
        { html: dialog('We use cookies for social media.'), filename: 'three.html' },
      ],
      'preselected-toggle',
    );
    const findings = find(report, 'preselected-toggle');
    expect(findings.map(({ target }) => target.location?.file)).toEqual([
      'first.html',
      'two.html',
      'three.html',
    ]);
    expect(findings.map(({ variants }) => variants.length)).toEqual([2, 2, 2]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(report.dialogs).toHaveLength(3);
    expect(report.stats.dialogs).toBe(3);
  });

  it('leave the findings of the page as they are, with the same fingerprints', () => {
    const alone = lintLayers(BANNER, [], 'missing-decline');
    const together = lintLayers(
      BANNER,
      [{ html: settings('<button>Accept all</button>') }],
      'missing-decline',
    );
    expect(alone.findings).toHaveLength(1);
    expect(together.findings.slice(0, 1)).toEqual(alone.findings);
  });

  it('have their own styles, from links, <style> and CSS beside them', () => {
    const html = page(`<style>.n { color: #bbb; background: #fff }</style>
      <div role="dialog"><p>Cookie settings: statistics and advertising.</p><button class="y">Accept all</button><button class="n">Reject all</button></div>`);
    const contrastOf = (css: string, pageCss: string) =>
      lint(
        { html: BANNER, css: pageCss, layers: [{ html, css }] },
        { extends: 'all', rules: onlyRules('low-contrast-decline') },
      ).findings.map(({ evidence }) => evidence['declineContrastRatio']);
    expect(contrastOf('', '.n { color: #000 }')).toEqual([expect.closeTo(1.92, 1)]);
    expect(contrastOf('.n { color: #000 }', '')).toEqual([]);
  });

  it('are counted, and their elements with them', () => {
    const alone = lintLayers(BANNER, []).stats;
    const together = lintLayers(BANNER, [
      { html: SETTINGS },
      { html: SETTINGS.replaceAll('Statistics', 'Maps') },
    ]).stats;
    expect(together.dialogs).toBe(3);
    expect(together.elements).toBeGreaterThan(alone.elements + 10);
  });

  it('are suppressed by comments in their own files alone', () => {
    const checked = settings('', ' checked');
    const silenced = checked.replace('<h2>', '<!-- consentlint-disable preselected-toggle -->\n<h2>');
    const enabled = BANNER.replace('<p>', '<!-- consentlint-enable -->\n\n\n\n\n\n\n\n\n\n\n<p>');
    const report = (html: string, layer: string) =>
      lintLayers(html, [{ html: layer, filename: 'settings.html' }], 'preselected-toggle');
    expect(report(BANNER, silenced).findings).toEqual([]);
    expect(report(BANNER, silenced).stats.suppressed).toBe(2);
    expect(report(enabled, silenced).findings).toEqual([]);
    const inPage = BANNER.replace('<p>', '<!-- consentlint-disable preselected-toggle -->\n<p>');
    expect(report(inPage, checked).findings).toHaveLength(2);
    expect(report(inPage, checked).diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'suppression-unused',
        location: expect.objectContaining({ file: 'first.html' }),
      }),
    );
  });

  it('may be in another language than the page', () => {
    const german = page(
      `<div id="einstellungen" role="dialog"><h2>Cookie-Einstellungen</h2><p>Wir verwenden Cookies für Statistik und Werbung auf dieser Website.</p>
      <label><input type="checkbox" checked> Statistik</label><button>Auswahl speichern</button></div>`,
      'de',
    );
    const report = lintLayers(BANNER, [{ html: german }], 'unequal-effort');
    expect(report.dialogs.map(({ language }) => language)).toEqual(['en', 'de']);
    expect(find(report, 'unequal-effort')[0]?.evidence['clicksToRefuse']).toBe(3);
  });
});

describe('a page alone', () => {
  it('is judged as a first layer, settings or not', () => {
    const [dialog] = lint(settings('<button>Accept all</button>')).dialogs;
    expect(dialog?.layer).toBe('first');
    expect(dialog).not.toHaveProperty('openedBy');
  });

  it('has the same report as with an empty list of layers', () => {
    const withoutTime = ({ stats, ...report }: Report) => ({ ...report, stats: { ...stats, durationMs: 0 } });
    expect(withoutTime(lint({ html: BANNER, layers: [] }))).toEqual(withoutTime(lint(BANNER)));
  });
});

describe('clicks to refuse', () => {
  const clicks = (report: Report) =>
    find(report, 'unequal-effort').map(({ evidence, message }) => ({
      clicks: evidence['clicksToRefuse'],
      path: evidence['pathToRefuse'],
      message,
    }));

  it('are counted across files: open the settings, switch off, save', () => {
    const report = lintLayers(BANNER, [{ html: settings('', ' checked') }], 'unequal-effort');
    expect(clicks(report)).toMatchObject([
      {
        clicks: 4,
        path: 'press “Manage settings”, switch off “Statistics” and “Marketing cookies”, press “Save choices”',
      },
    ]);
    expect(clicks(lintLayers(BANNER, [{ html: SETTINGS }], 'unequal-effort'))).toMatchObject([{ clicks: 2 }]);
  });

  it('open the tabs and folds that hide what is on', () => {
    const tabs = (partners: string) =>
      page(`<div id="settings" role="dialog" aria-label="Cookie settings"><h2>Cookie settings</h2>
      <div role="tablist"><button role="tab" aria-selected="true" aria-controls="own">Purposes</button>
      <button role="tab" aria-selected="false" aria-controls="partners">Partners</button></div>
      <div role="tabpanel" id="own"><label><input type="checkbox" checked> Statistics</label></div>
      <div role="tabpanel" id="partners" hidden>${partners}</div><button>Save choices</button></div>`);
    const way = (partners: string) =>
      clicks(lintLayers(BANNER, [{ html: tabs(partners) }], 'unequal-effort'));
    const marketing = '<label><input type="checkbox" checked> Marketing cookies</label>';
    expect(way(marketing)).toMatchObject([
      {
        clicks: 5,
        path: 'press “Manage settings”, open “Partners”, switch off “Statistics” and “Marketing cookies”, press “Save choices”',
      },
    ]);
    const folded = `<details><summary>Advertising</summary>${marketing}</details>`;
    expect(way(folded)).toMatchObject([
      {
        clicks: 6,
        path: 'press “Manage settings”, open “Partners” and “Advertising”, switch off “Statistics” and “Marketing cookies”, press “Save choices”',
      },
    ]);
    expect(way(marketing.replace(' checked', ''))).toMatchObject([{ clicks: 3 }]);
    const list = '<label>Marketing cookies <select><option>Allow<option>Don’t allow</select></label>';
    expect(way(list)).toMatchObject([{ clicks: 6 }]);
  });

  it('are counted through a layer behind a layer', () => {
    const between =
      page(`<div role="dialog"><h2>Cookie choices</h2><p>${PURPOSES}</p><button>Accept all</button>
      <button id="vendors">View partners</button></div>`);
    const partners =
      page(`<div role="dialog"><h2>Our advertising partners</h2><p>Partners that set cookies.</p>
      <button>Reject all</button><button>Accept all</button></div>`);
    const report = lintLayers(
      BANNER,
      [{ html: between }, { html: partners, openedBy: '#vendors' }],
      'unequal-effort',
    );
    expect(clicks(report)).toMatchObject([
      { clicks: 3, path: 'press “Manage settings”, press “View partners”, press “Reject all”' },
    ]);
  });

  it('count a refusal that asks back', () => {
    const first = BANNER.replace('<button id', '<button>Reject all</button><button id');
    const sure =
      page(`<div role="dialog"><h2>Reject cookies?</h2><p>Without cookies you will see advertising that does not fit.</p>
      <button>Accept all</button><button>Yes, reject all</button></div>`);
    const report = lintLayers(first, [{ html: sure, openedBy: 'Reject all' }], 'unequal-effort');
    expect(clicks(report)).toMatchObject([
      { clicks: 2, path: 'press “Reject all”, confirm with “Yes, reject all”' },
    ]);
  });

  it('end where a refusal shows what only says that it is done', () => {
    const first = BANNER.replace('<button id', '<button>Reject all</button><button id');
    const thanks = page(
      `<div role="dialog"><h2>Cookies</h2><p>Your cookie choices for advertising were saved.</p><button>OK</button></div>`,
    );
    expect(clicks(lintLayers(first, [{ html: thanks, openedBy: 'Reject all' }], 'unequal-effort'))).toEqual(
      [],
    );
  });

  it('come to an end where layers lead to each other', () => {
    const round = (name: string, to: string) =>
      page(
        `<div role="dialog"><h2>Cookie ${name}</h2><p>${PURPOSES}</p><button>Accept all</button><button>${to}</button></div>`,
      );
    const layers = [
      { html: round('settings', 'Partner settings') },
      { html: round('partners', 'Manage settings') },
      { html: round('details', 'Manage settings') },
    ];
    expect(() => lintLayers(BANNER, layers, 'unequal-effort')).not.toThrow();
    expect(lintLayers(BANNER, layers, 'unequal-effort').dialogs).toHaveLength(4);
  });
});

describe('places and looks', () => {
  it('that swap in the second file are found', () => {
    const buttons = (...names: readonly string[]) =>
      names.map((name) => `<button>${name}</button>`).join(' ');
    const first = BANNER.replace('<button>Accept all</button>', buttons('Reject all', 'Accept all'));
    const report = (order: readonly string[]) =>
      lintLayers(
        first,
        [{ html: settings(buttons(...order)), filename: 'settings.html' }],
        'inconsistent-layers',
      );
    expect(find(report(['Reject all', 'Accept all']), 'inconsistent-layers')).toEqual([]);
    expect(find(report(['Accept all', 'Reject all']), 'inconsistent-layers')).toMatchObject([
      {
        target: { name: 'Reject all', location: { file: 'settings.html' } },
        related: [{ location: { file: 'first.html' } }],
      },
    ]);
  });

  it('are compared with the nearest layer on the way that has both', () => {
    const buttons = (...names: readonly string[]) =>
      names.map((name) => `<button>${name}</button>`).join(' ');
    const first = BANNER.replace('<button>Accept all</button>', buttons('Reject all', 'Accept all'));
    const layers = [
      { html: settings('<button>Partner settings</button>') },
      {
        html: page(`<div id="partners" role="dialog"><h2>Partners that set advertising cookies</h2><p>Partner list</p>
          ${buttons('Accept all', 'Reject all')}</div>`),
        filename: 'partners.html',
        openedBy: 'Partner settings',
      },
    ];
    expect(find(lintLayers(first, layers, 'inconsistent-layers'), 'inconsistent-layers')).toMatchObject([
      { target: { location: { file: 'partners.html' } }, related: [{ location: { file: 'first.html' } }] },
    ]);
  });
});

describe('what shows a layer', () => {
  const footer = page(
    `<div role="dialog" id="banner"><p>${PURPOSES}</p><button>Accept all</button><a href="/choices" class="own">Your own choice</a></div>`,
  );
  const openers = (html: string, openedBy: string | undefined) => {
    const layer = {
      html: SETTINGS,
      filename: 'settings.html',
      ...(openedBy === undefined ? {} : { openedBy }),
    };
    const report = lintLayers(html, [layer]);
    const warning = report.diagnostics.find(({ code }) => code === 'layer-opener-unknown');
    const opened = report.dialogs.find(({ source }) => source === 'settings.html');
    return { names: opened?.openedBy?.map(({ name }) => name), warning: warning?.message };
  };

  it('is named by its accessible name, or by a selector', () => {
    expect(openers(footer, 'your own  Choice')).toEqual({ names: ['Your own choice'], warning: undefined });
    expect(openers(footer, '#banner > .own')).toEqual({ names: ['Your own choice'], warning: undefined });
  });

  it('is a matter of a warning where nothing has that name', () => {
    expect(openers(footer, '#gone')).toEqual({
      names: undefined,
      warning:
        'Which control shows settings.html is not known: on no layer before it is there a control that is called “#gone”, or that this matches as a selector.',
    });
    expect(openers(footer, 'Cookies & more [').warning).toContain('“Cookies & more [”');
    expect(openers(footer, 'body').warning).toContain('“body” is no control of a consent dialog');
  });

  it('is what leads to settings on the layer before, where it is not named', () => {
    expect(openers(BANNER, undefined)).toEqual({ names: ['Manage settings'], warning: undefined });
    const silent = page(
      `<div role="dialog"><p>${PURPOSES}</p><button>Accept all</button><button>Reject all</button></div>`,
    );
    expect(openers(silent, undefined)).toEqual({
      names: undefined,
      warning:
        'Which control shows settings.html is not known: no control in first.html leads to settings. Name the control: openedBy.',
    });
  });

  it('is that of the dialog about the same where several lead on', () => {
    const both = BANNER.replace(
      '</body>',
      `<div role="dialog" aria-label="AI training"><p>May we train our AI models on your chats?</p>
      <button>Allow</button><button>More options</button></div></body>`,
    );
    expect(openers(both, undefined).names).toEqual(['Manage settings']);
  });

  it('leaves the layer a deeper one where it is not known', () => {
    const { dialogs } = lintLayers(footer, [
      { html: settings('<button>Accept all</button>'), openedBy: '#gone' },
    ]);
    expect(dialogs.map(({ layer }) => layer)).toEqual(['first', 'deeper']);
  });
});

describe('a layer that repeats a dialog of the page', () => {
  const saved = (banner: string, more: string) => page(`${banner}${more}`);
  const banner = `<div id="banner" role="dialog"><p>${PURPOSES}</p><button>Accept all</button><button>Manage settings</button></div>`;
  const panel = (hidden: string) =>
    `<div id="settings" role="dialog"${hidden}><h2>Cookie settings</h2><label><input type="checkbox" checked> Statistics</label><button>Save choices</button></div>`;

  it('as a page does that was saved with its settings open: each dialog is judged once, as it is shown', () => {
    const report = lintLayers(
      saved(banner, panel(' hidden')),
      [{ html: saved(banner, panel('')), filename: 'settings.html' }],
      'missing-decline',
      'preselected-toggle',
    );
    expect(report.dialogs.map(({ selector, source }) => [selector, source])).toEqual([
      ['#banner', undefined],
      ['#settings', 'settings.html'],
    ]);
    expect(report.findings.map(({ ruleId, target }) => [ruleId, target.location?.file])).toEqual([
      ['missing-decline', 'first.html'],
      ['preselected-toggle', 'settings.html'],
    ]);
  });

  it('is judged once where the banner is gone', () => {
    const gone = banner.replace('role', 'hidden role');
    const { dialogs } = lintLayers(saved(banner, panel(' hidden')), [{ html: saved(gone, panel('')) }]);
    expect(dialogs.map(({ selector }) => selector)).toEqual(['#banner', '#settings']);
  });

  it('and nothing else, is a layer all the same: its styles may be others', () => {
    const { dialogs } = lintLayers(saved(banner, ''), [{ html: saved(banner, '') }]);
    expect(dialogs.map(({ layer }) => layer)).toEqual(['first', 'deeper']);
  });
});

describe('a layer without a dialog', () => {
  it('is told of', () => {
    const report = lintLayers(BANNER, [{ html: '<p>Hello</p>', filename: 'nothing.html' }]);
    expect(codes(report)).toContain('no-dialog');
    expect(report.diagnostics.map(({ message }) => message).join()).toContain(
      'No consent dialog was found in nothing.html',
    );
  });

  it('may have it named in the configuration, where one of the files has what is named', () => {
    const layers = [{ html: page('<div id="mine"><p>Sure?</p><button>Yes, reject all</button></div>') }];
    const report = lint({ html: BANNER, layers }, { dialogs: ['#banner', '#mine'] });
    expect(report.dialogs.map(({ selector }) => selector)).toEqual(['#banner', '#mine']);
    expect(codes(report)).not.toContain('dialog-selector-unmatched');
    expect(codes(lint({ html: BANNER, layers }, { dialogs: ['#banner', '#gone'] }))).toContain(
      'dialog-selector-unmatched',
    );
  });
});

describe('mistakes in layers', () => {
  const message = (input: unknown) => {
    try {
      lint(input as LintInput);
      return undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return error instanceof Error ? error.message : '';
    }
  };

  it('are told with the key that holds them', () => {
    const html = BANNER;
    expect(message({ html, layers: SETTINGS })).toBe(
      'layers: it takes a list of layers; it was given string.',
    );
    expect(message({ html, layers: [SETTINGS] })).toBe(
      'layers[0]: it takes an object with the HTML in `html`; it was given string.',
    );
    expect(message({ html, layers: [{ html, openedBy: 3 }] })).toBe(
      'layers[0].openedBy: it takes the accessible name of a control, or a CSS selector; it was given number.',
    );
    expect(message({ html, layers: [{ html, openedBy: ' ' }] })).toContain('an empty string');
    expect(message({ html, filename: 'a.html', layers: [{ html, filename: 'a.html' }] })).toBe(
      'layers[0].filename: a.html is the name of another layer; findings could not be told apart.',
    );
  });
});

describe('a hundred layers', () => {
  it('are read, each once', () => {
    const layers = Array.from({ length: 100 }, (_, i) => ({
      html: `<div role=dialog><h2>Cookie settings ${i}</h2><label><input type=checkbox checked> Statistics ${i}</label><button>More options</button><button>Save</button></div>`,
    }));
    const report = lintLayers(BANNER, layers, 'unequal-effort', 'inconsistent-layers', 'preselected-toggle');
    expect(report.dialogs).toHaveLength(101);
    expect(find(report, 'preselected-toggle')).toHaveLength(100);
    expect(find(report, 'unequal-effort')[0]?.evidence['clicksToRefuse']).toBe(3);
  });
});
