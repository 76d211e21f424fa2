/** Documents that are read alike come to the same text, and whatever could change a report changes it. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readUnrendered } from './collect.js';

const HTML = `<!doctype html><html lang="en"><style>p { color: red }</style><style id="off">p { color: blue }</style>
<div role="dialog" id="box"><p id="text">We use cookies</p><label><input type="checkbox" id="ads"> Ads</label>
<select><option id="first">1<option id="second">2</select><button>Accept</button></div><div id="host"></div>`;

function open(html = HTML) {
  const { window } = new JSDOM(html);
  const { document } = window;
  document.getElementById('host')?.attachShadow({ mode: 'open' });
  const byId = <E extends Element>(id: string): E => {
    const found = document.querySelector<E>(`#${id}`);
    if (found === null) throw new Error(`There is no #${id}.`);
    return found;
  };
  const written = (element?: Element) => readUnrendered(document, element).written;
  return { document, byId, written };
}

type Opened = ReturnType<typeof open>;

describe('a document, written out', () => {
  it('is the same for the same, whichever document and however often', () => {
    const { written } = open();
    expect(written()).toBe(written());
    expect(open().written()).toBe(written());
  });

  it('is the same when a change was taken back', () => {
    const { byId, written } = open();
    const before = written();
    const ads = byId<HTMLInputElement>('ads');
    ads.click();
    expect(written()).not.toBe(before);
    ads.click();
    expect(written()).toBe(before);
  });

  const changes: readonly (readonly [string, (opened: Opened) => void])[] = [
    ['a text', ({ byId }) => byId('text').replaceChildren('We use no cookies')],
    [
      'where one text ends and the next begins',
      ({ byId }) => void (byId('text').firstChild as Text).splitText(3),
    ],
    ['an attribute', ({ byId }) => byId('text').setAttribute('hidden', '')],
    ['the order of elements', ({ byId }) => byId('box').append(byId('text'))],
    ['who is whose parent', ({ byId }) => byId('text').append(byId('ads'))],
    [
      'a box that is ticked',
      ({ byId }) => void Object.assign(byId<HTMLInputElement>('ads'), { checked: true }),
    ],
    [
      'a box that is neither',
      ({ byId }) => void Object.assign(byId<HTMLInputElement>('ads'), { indeterminate: true }),
    ],
    [
      'what is selected',
      ({ byId }) => void Object.assign(byId<HTMLOptionElement>('second'), { selected: true }),
    ],
    [
      'a stylesheet',
      ({ document }) => void document.head.insertAdjacentHTML('beforeend', '<style>a{}</style>'),
    ],
    ['a stylesheet that is off', ({ byId }) => void Object.assign(sheetOf(byId('off')), { disabled: true })],
    ['a rule that a script put in', ({ byId }) => void sheetOf(byId('off')).insertRule('p { top: 0 }', 0)],
    ['a rule that a script took out', ({ byId }) => sheetOf(byId('off')).deleteRule(0)],
    ['a shadow tree', ({ byId }) => void byId('host').shadowRoot?.append('More')],
    ['a shadow tree from another child', ({ byId }) => byId('host').append('More')],
    ['a stylesheet of a shadow tree', ({ byId }) => addStyle(byId('host').shadowRoot)],
    ['a linked stylesheet', ({ document }) => void document.head.insertAdjacentHTML('beforeend', LINK)],
    [
      'a frame',
      ({ document }) => void document.body.insertAdjacentHTML('beforeend', '<iframe src="a.html">'),
    ],
    ['a comment', ({ byId }) => byId('text').append(new (commentOf(byId('text')))('consentlint-disable'))],
  ];

  it.each(changes)('is another for %s', (_, change) => {
    const opened = open();
    const before = opened.written();
    change(opened);
    expect(opened.written()).not.toBe(before);
  });

  it('is another in quirks mode', () => {
    expect(open(HTML.replace('<!doctype html>', '')).written()).not.toBe(open().written());
  });

  it('is another for another element that was asked for', () => {
    const { byId, written } = open();
    const texts = [written(), written(byId('box')), written(byId('text'))];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('holds an element that is in no document', () => {
    const { document, written } = open();
    const detached = document.createElement('div');
    const before = written(detached);
    detached.append('Text');
    expect(written(detached)).not.toBe(before);
  });
});

const LINK = '<link rel="stylesheet" href="data:text/css,p%7Bcolor:green%7D">';

function sheetOf(style: Element): CSSStyleSheet {
  const { sheet } = style as HTMLStyleElement;
  if (sheet === null) throw new Error('jsdom has not read the stylesheet.');
  return sheet;
}

function addStyle(root: ShadowRoot | null): void {
  const style = root?.ownerDocument.createElement('style');
  if (style === undefined) return;
  style.textContent = 'p { color: red }';
  root?.append(style);
}

function commentOf({ ownerDocument }: Element): typeof Comment {
  const { defaultView } = ownerDocument;
  if (defaultView === null) throw new Error('The document has no window.');
  return defaultView.Comment;
}
