/** The names of all controls in the fixtures, as the reference implementation computes them in a DOM. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lint } from '../src/index.js';
import { fixtureNames, readFixture } from './fixtures/read-fixture.js';
import { pageOf, readSite } from './fixtures/site-files.js';

/** The page of a fixture in jsdom, with its stylesheets, and its shadow roots attached. */
function openInJsdom(name: string): Document {
  const site = readSite(readFixture(name));
  const { document } = new JSDOM(pageOf(site)).window;
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
    const style = document.createElement('style');
    style.textContent = site.files.get(link.getAttribute('href') ?? '') ?? '';
    link.replaceWith(style);
  }
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}

/** Follows a selector of a report, which steps into shadow roots with ` >>> `. */
function select(document: Document, selector: string): Element {
  const element = selector
    .split(' >>> ')
    .reduce<Element | null>(
      (host, step) => (host === null ? document : (host.shadowRoot ?? host)).querySelector(step),
      null,
    );
  if (element === null) throw new Error(`${selector} is not in the page.`);
  return element;
}

const collapse = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const withControls = fixtureNames
  .map((name) => {
    const { dialogs } = lint(readFixture(name).page);
    return { name, controls: dialogs.flatMap((dialog) => dialog.controls) };
  })
  .filter(({ controls }) => controls.length > 0);

describe.each(withControls)('the controls of fixture $name', ({ name, controls }) => {
  it('have the names that assistive technology reads out', () => {
    const document = openInJsdom(name);
    for (const control of controls) {
      const element = select(document, control.selector);
      // A box made clickable has no role and so no name; people read its text.
      const expected = collapse(computeAccessibleName(element)) || collapse(element.textContent);
      expect(control.name, control.selector).toBe(expected);
    }
  });
});
