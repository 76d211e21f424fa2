/** `lintElement()` in DOMs that do not lay out, which know nodes and state but next to nothing of styles. */
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Config, lintElement } from '../../src/dom.js';
import { lint } from '../../src/index.js';
import type { Report } from '../../src/lint/report.js';
import { fixtureNames, readFixture } from '../fixtures/read-fixture.js';
import { pageOf, readSite } from '../fixtures/site-files.js';
import { BANNER, BUTTONS, page, TEXT, told } from './pages.js';

const openInJsdom = (html: string): Document => new JSDOM(html, { url: 'http://page.test/' }).window.document;

function openInHappyDom(html: string): Document {
  const window = new Window({ url: 'http://page.test/' });
  window.document.write(html);
  return window.document as unknown as Document;
}

const PALE = '#reject { background: #fff; color: #ddd }';

/** Follows a selector of a report, which steps into shadow roots with ` >>> `. */
function find(document: Document, selector: string): Element | null {
  const steps = selector.split(' >>> ');
  return steps.reduce<Element | null>(
    (host, step, index) =>
      (index === 0 ? document : (host?.shadowRoot ?? undefined))?.querySelector(step) ?? null,
    null,
  );
}

function byId(document: Document, id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`There is no ${id} in the page.`);
  return element;
}

/** happy-dom's types for windows get in the way of the DOM's own. */
const realmOf = (document: Document) =>
  document.defaultView as unknown as {
    readonly CSSStyleSheet: new () => CSSStyleSheet;
    readonly Element: { readonly prototype: Element };
  };

const rulesIn = ({ findings }: Report) => findings.map(({ ruleId }) => ruleId);
const failed = ({ findings }: Report) =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
/** The document as text, to see that nothing in it is changed. */
const written = (document: Document) => document.documentElement.outerHTML;

describe.each([
  ['jsdom', openInJsdom],
  ['happy-dom', openInHappyDom],
])('lintElement() in %s', (_, open) => {
  const lintPage = (body: string, style = '', config: Config = {}) =>
    lintElement(open(page(body, style)), config);

  describe('the document', () => {
    it('is linted at each configured viewport, with estimated boxes', () => {
      const report = lintPage(BANNER);
      expect(report.engine).toBe('dom');
      expect(report.stats.variants.map(({ viewport }) => viewport)).toEqual(['1280x800', '375x667']);
      expect(report.dialogs).toHaveLength(1);
      expect(failed(report)).toEqual([]);
    });

    it('is not changed', () => {
      const document = open(page(BANNER, PALE));
      const before = written(document);
      lintElement(document, { extends: 'all' });
      expect(written(document)).toBe(before);
    });

    it('gives findings whose selectors find their elements', () => {
      const document = open(page(BANNER, PALE));
      const { findings } = lintElement(document);
      expect(findings).not.toEqual([]);
      for (const { target } of findings) expect(find(document, target.selector)).not.toBeNull();
      const selectors = findings.map(({ target }) => target.selector);
      expect(selectors.map((selector) => find(document, selector)?.id)).toContain('reject');
    });

    it('has the findings of the same page as text', () => {
      const html = page(BANNER, PALE);
      expect(told(lintElement(open(html)))).toEqual(told(lint(html)));
    });
  });

  describe('an element', () => {
    const TWO = `<div id="first">${BANNER}</div><div id="second"><section role="dialog" aria-label="Training"><p>May we use your chats to train our AI models? <a href="/p">Privacy policy</a></p><button>Allow</button><button>Do not allow</button></section></div>`;

    it('is looked into for dialogs, others on the page are left alone', () => {
      const document = open(page(TWO));
      const report = lintElement(byId(document, 'second'));
      expect(report.dialogs.map(({ kind }) => kind)).toEqual(['training']);
    });

    it('has the styles of the stylesheets and of what is around it', () => {
      const document = open(page(`<div class="theme" id="at">${BANNER}</div>`, `.theme ${PALE}`));
      expect(failed(lintElement(byId(document, 'at')))).toContain('low-contrast-decline');
    });

    it('that is in no document is read as if it stood in the body', () => {
      const document = open(page('', PALE));
      const box = document.createElement('div');
      box.innerHTML = BANNER;
      expect(failed(lintElement(box))).toContain('low-contrast-decline');
      expect(document.body.contains(box)).toBe(false);
    });

    it('is an element', () => {
      for (const given of [undefined, null, 'text', {}, []]) {
        expect(() => lintElement(given as never)).toThrow(
          /^lintElement\(\) takes an element or a document\. It was given /,
        );
      }
    });
  });

  describe('live state', () => {
    const OPTIONAL = `<section role="dialog" aria-label="Cookies">${TEXT}<label><input type="checkbox" id="ads"> Marketing</label>${BUTTONS}</section>`;

    it('counts, not the attributes it began with', () => {
      const document = open(page(OPTIONAL));
      expect(failed(lintElement(document))).not.toContain('preselected-toggle');
      const box = byId(document, 'ads') as HTMLInputElement;
      box.checked = true;
      expect(failed(lintElement(document))).toContain('preselected-toggle');
      expect(box.hasAttribute('checked')).toBe(false);
      box.setAttribute('checked', '');
      box.checked = false;
      expect(failed(lintElement(document))).not.toContain('preselected-toggle');
    });

    it('of a checkbox may be neither on nor off', () => {
      const document = open(page(OPTIONAL));
      (byId(document, 'ads') as HTMLInputElement).indeterminate = true;
      const { results } = lintElement(document);
      const toggle = results.filter(({ ruleId }) => ruleId === 'preselected-toggle');
      expect(toggle.map(({ outcome }) => outcome)).toContain('cantTell');
    });

    it('of a list and of radio buttons is the one chosen last', () => {
      const CHOICES = `<section role="dialog" aria-label="Cookies">${TEXT}
        <label>Marketing <select id="list"><option value="no" selected>Refuse</option><option value="yes" id="yes">Allow</option></select></label>${BUTTONS}</section>`;
      const document = open(page(CHOICES));
      expect(failed(lintElement(document))).not.toContain('preselected-toggle');
      (byId(document, 'list') as HTMLSelectElement).value = 'yes';
      expect(failed(lintElement(document))).toContain('preselected-toggle');
    });

    it('is what selectors match on', () => {
      const html = page(OPTIONAL, `#ads:checked { outline: 0 } section:has(#ads:checked) ${PALE}`);
      const document = open(html);
      expect(failed(lintElement(document))).not.toContain('low-contrast-decline');
      (byId(document, 'ads') as HTMLInputElement).checked = true;
      expect(failed(lintElement(document))).toContain('low-contrast-decline');
    });

    it('tells whether a <dialog> is open', () => {
      const document = open(page(`<dialog id="d">${TEXT}${BUTTONS}</dialog>`, PALE));
      (byId(document, 'd') as HTMLDialogElement).open = true;
      expect(failed(lintElement(document))).toContain('low-contrast-decline');
    });
  });

  describe('stylesheets', () => {
    const isPale = (document: Document) => failed(lintElement(document)).includes('low-contrast-decline');
    const style = (document: Document, text = '') => {
      const element = document.createElement('style');
      element.textContent = text;
      document.head.append(element);
      return element;
    };

    it('are read as text, with what the DOM itself does not know', () => {
      const document = open(
        page(
          BANNER,
          `@layer a { .banner { & #reject { background: oklch(1 0 0) !important; color: light-dark(#ddd, red) !important } } }`,
        ),
      );
      expect(isPale(document)).toBe(true);
      expect(lintElement(document).diagnostics.map(({ code }) => code)).not.toContain('css-as-kept');
    });

    it('hold the rules that scripts have inserted into an empty <style>', () => {
      const document = open(page(BANNER));
      const { sheet } = style(document);
      sheet?.insertRule('.other { color: red }', 0);
      expect(isPale(document)).toBe(false);
      sheet?.insertRule(`@media (min-width: 1px) { ${PALE} }`, 1);
      expect(isPale(document)).toBe(true);
    });

    it('hold the rules that scripts have inserted into a <style> with text, which is still read as text', () => {
      const document = open(page(BANNER));
      const { sheet } = style(document, '#reject { color: light-dark(#ddd, red) } #x { color: blue }');
      expect(isPale(document)).toBe(false);
      sheet?.insertRule('#reject { background: #fff }', 2);
      expect(isPale(document)).toBe(true);
    });

    it('lack the rules that scripts have taken out', () => {
      const document = open(page(BANNER));
      const { sheet } = style(document, `.a { color: red } ${PALE} .b { color: red }`);
      expect(isPale(document)).toBe(true);
      sheet?.deleteRule(1);
      expect(isPale(document)).toBe(false);
    });

    it('that are known only as rules are said to be', () => {
      const document = open(page(BANNER));
      style(document).sheet?.insertRule(PALE, 0);
      const [note] = lintElement(document).diagnostics.filter(({ code }) => code === 'css-as-kept');
      expect(note).toMatchObject({
        severity: 'info',
        message: expect.stringMatching(/^1 style rule is known only as the DOM has kept it/),
      });
    });

    it('that are disabled do not count, nor do those for other media', () => {
      const document = open(page(BANNER));
      const element = style(document, PALE);
      expect(isPale(document)).toBe(true);
      element.disabled = true;
      expect(isPale(document)).toBe(false);
      element.disabled = false;
      element.setAttribute('media', 'print');
      expect(isPale(document)).toBe(false);
    });

    it('may be constructed and adopted, by the document and by shadow roots', () => {
      const document = open(page(BANNER));
      const { CSSStyleSheet: Sheet } = realmOf(document);
      const sheet = new Sheet();
      sheet.replaceSync(PALE);
      document.adoptedStyleSheets = [sheet];
      expect(isPale(document)).toBe(true);

      const shadowed = open(page('<div id="host"></div>'));
      const { CSSStyleSheet: Own } = realmOf(shadowed);
      const own = new Own();
      own.replaceSync(PALE);
      const root = byId(shadowed, 'host').attachShadow({ mode: 'open' });
      root.innerHTML = BANNER;
      expect(isPale(shadowed)).toBe(false);
      root.adoptedStyleSheets = [own];
      expect(isPale(shadowed)).toBe(true);
    });

    describe('name where a declaration stands', () => {
      const placesIn = (document: Document) =>
        lintElement(document)
          .findings.filter(({ ruleId }) => ruleId === 'low-contrast-decline')
          .flatMap(({ related }) => related)
          .filter(({ role, html }) => role === 'declaration' && html.startsWith('color'))
          .map(({ location }) => location);

      it('by the number of its <style>, whose own lines are counted', () => {
        const document = open(page(`<div>\n</div>${BANNER}`, '.first { color: red }'));
        const { textContent } = style(document, '\n#reject { background: #fff;\n  color: #ddd }');
        const [place] = placesIn(document);
        expect(place).toMatchObject({ file: '<style> 2', startLine: 3, startColumn: 3 });
        expect(textContent?.slice(place?.startOffset, place?.endOffset)).toBe('color: #ddd');
      });

      it('in a shadow tree as well', () => {
        const document = open(page('<div id="host"></div>', '.first { color: red }'));
        byId(document, 'host').attachShadow({ mode: 'open' }).innerHTML = `<style>${PALE}</style>${BANNER}`;
        expect(placesIn(document)).toMatchObject([{ file: '<style> 2', startLine: 1 }]);
      });

      it('not where a script has made the rule', () => {
        const document = open(page(BANNER));
        style(document).sheet?.insertRule(PALE, 0);
        expect(placesIn(document)).toEqual([null]);
        const adopting = open(page(BANNER));
        const { CSSStyleSheet: Sheet } = realmOf(adopting);
        const sheet = new Sheet();
        sheet.replaceSync(PALE);
        adopting.adoptedStyleSheets = [sheet];
        expect(placesIn(adopting)).toEqual([null]);
      });

      it('in diagnostics, too', () => {
        const document = open(page(BANNER));
        style(document, '\n@nonsense { a { b: c } }');
        expect(lintElement(document).diagnostics).toContainEqual(
          expect.objectContaining({
            code: 'css-unsupported',
            location: expect.objectContaining({ file: '<style> 2', startLine: 2, startColumn: 1 }),
          }),
        );
      });
    });

    it('that are linked and not loaded leave what rests on styles undecided', () => {
      const document = open(page(`<link rel="stylesheet" href="/banner.css">${BANNER}`));
      const report = lintElement(document);
      expect(report.diagnostics).toContainEqual({
        code: 'stylesheet-not-loaded',
        severity: 'warning',
        message: expect.stringMatching(/^The stylesheet \/banner\.css is not loaded in this document/),
      });
      const contrast = report.results.filter(({ ruleId }) => ruleId === 'low-contrast-decline');
      expect(contrast.map(({ outcome }) => outcome)).toEqual(['cantTell', 'cantTell']);
    });

    it('may be data: URLs', () => {
      const href = `data:text/css,${encodeURIComponent(PALE)}`;
      expect(isPale(open(page(`<link rel="stylesheet" href="${href}">${BANNER}`)))).toBe(true);
    });
  });

  describe('the tree', () => {
    it('has open shadow roots and slots in it', () => {
      const document = open(
        page('<consent-box id="host"><button slot="no" id="reject">Reject all</button></consent-box>'),
      );
      const root = byId(document, 'host').attachShadow({ mode: 'open' });
      root.innerHTML = `<style>::slotted(button) { background: #fff; color: #ddd }</style>
        <section role="dialog" aria-label="Cookies">${TEXT}<button id="accept">Accept all</button><slot name="no"></slot></section>`;
      const report = lintElement(document);
      const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'low-contrast-decline');
      expect(finding?.target.selector).toBe('#reject');
      const accept = report.dialogs[0]?.controls.find(({ role }) => role === 'accept');
      expect(accept?.selector).toBe('#host >>> #accept');
      expect(find(document, accept?.selector ?? '')?.textContent).toBe('Accept all');
    });

    it('has declarative shadow roots, which these DOMs leave as templates', () => {
      const report = lintPage(
        `<div><template shadowrootmode="open"><style>${PALE}</style>${BANNER}</template></div>`,
      );
      expect(failed(report)).toContain('low-contrast-decline');
    });

    it('may be one that no parser makes', () => {
      const document = open(page('<form id="outer"></form>', PALE));
      const inner = document.createElement('form');
      const paragraph = document.createElement('p');
      inner.append(paragraph);
      byId(document, 'outer').append(inner);
      const box = document.createElement('div');
      box.innerHTML = BANNER;
      paragraph.append(box);
      const { findings } = lintElement(document);
      for (const { target } of findings) expect(find(document, target.selector)).not.toBeNull();
      expect(findings.map(({ ruleId }) => ruleId)).toContain('low-contrast-decline');
    });

    it('may have controls named like what nodes are read by', () => {
      const names = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttributeNames', 'shadowRoot'];
      const report = lintPage(
        `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${BANNER}</form>`,
        PALE,
      );
      expect(failed(report)).toContain('low-contrast-decline');
    });

    it('holds nothing of frames, which is said', () => {
      const { diagnostics } = lintPage('<iframe src="about:blank"></iframe>');
      expect(diagnostics.map(({ code }) => code)).toContain('frames-not-read');
    });
  });

  it('decides by what the DOM can do, whatever a test makes of its rectangles', () => {
    const document = open(page(BANNER, PALE));
    const { Element: Base } = realmOf(document);
    Base.prototype.getBoundingClientRect = () => new Proxy({} as DOMRect, { get: () => 1280 });
    expect(failed(lintElement(document))).toContain('low-contrast-decline');
  });
});

/** As deep as happy-dom goes; in jsdom building such a document alone takes minutes. */
it('a document may be deep', () => {
  const document = openInHappyDom(page(BANNER, PALE));
  let at: Element = document.body;
  for (let depth = 0; depth < 2_000; depth++) {
    const box = document.createElement('div');
    at.appendChild(box);
    at = box;
  }
  expect(rulesIn(lintElement(document))).toContain('low-contrast-decline');
});

/** Where the page as text and the page in a DOM are the same, so are the findings. */
describe.each([
  ['jsdom', openInJsdom],
  ['happy-dom', openInHappyDom],
])('every fixture in %s has the findings that it has as text', (_, open) => {
  it.each(fixtureNames)('%s', (name) => {
    const fixture = readFixture(name);
    const site = readSite(fixture);
    const document = open(withImports(pageOf(site), site.files));
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      const element = document.createElement('style');
      element.textContent = site.files.get(link.getAttribute('href') ?? '') ?? '';
      for (const name of ['media', 'title']) {
        const value = link.getAttribute(name);
        if (value !== null) element.setAttribute(name, value);
      }
      link.replaceWith(element);
    }
    const config: Config = { extends: 'strict' };
    expect(told(lintElement(document, config)).sort()).toEqual(told(lint(fixture.page, config)).sort());
  });
});

/** Neither DOM loads what is imported. */
function withImports(html: string, files: ReadonlyMap<string, string>): string {
  return html.replace(/@import (?:url\()?["']([^"']+)["']\)?;/g, (_, name: string) => files.get(name) ?? '');
}
