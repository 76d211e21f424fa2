import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { accessibleName } from './accessible-name.js';

function nameIn(html: string, css = ''): string {
  const { root } = snapshotOf(html, { css });
  const [element] = [...selectAll(root, '#it'), ...selectAll(root, 'x-box >>> #it')];
  if (element === undefined) throw new Error('There is no #it.');
  return accessibleName(element);
}

/** The name that the reference implementation gives in jsdom. */
function referenceName(html: string): string {
  const { document } = new JSDOM(html).window;
  const element = document.querySelector('#it');
  if (element === null) throw new Error('There is no #it.');
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

/* Each line: a page with one element #it, and its name. */
const CASES: readonly (readonly [html: string, name: string])[] = [
  // Content
  ['<button id=it>Accept all</button>', 'Accept all'],
  ['<button id=it>  Accept\n  all </button>', 'Accept all'],
  ['<button id=it><span>Accept</span> <b>all</b></button>', 'Accept all'],
  ['<button id=it>Ac<b>cept</b></button>', 'Accept'],
  ['<button id=it><div>Accept</div><div>all</div></button>', 'Accept all'],
  ['<a id=it href=#>Reject</a>', 'Reject'],
  ['<div id=it role=button>Reject</div>', 'Reject'],
  ['<div id=it role=switch aria-checked=true>Statistics</div>', 'Statistics'],
  ['<div id=it>Reject</div>', ''],
  ['<button id=it></button>', ''],
  ['<button id=it><img alt="Accept all" src=x></button>', 'Accept all'],
  ['<button id=it><img alt="" src=x> Accept</button>', 'Accept'],
  ['<button id=it><svg><title>Close</title><path d=""/></svg></button>', 'Close'],
  ['<button id=it><svg aria-hidden=true><title>Cross</title></svg>Close</button>', 'Close'],
  ['<button id=it>Accept<script>x()</script><style>b {}</style></button>', 'Accept'],
  // What is hidden says nothing
  ['<button id=it>Reject <span hidden>all</span></button>', 'Reject'],
  ['<button id=it>Reject <span style="display: none">all</span></button>', 'Reject'],
  ['<button id=it>Reject <span style="visibility: hidden">all</span></button>', 'Reject'],
  ['<button id=it>Reject <span aria-hidden=true>all</span></button>', 'Reject'],
  ['<button id=it>Reject <span aria-hidden=false>all</span></button>', 'Reject all'],
  // aria-label
  ['<button id=it aria-label="Reject all">×</button>', 'Reject all'],
  ['<button id=it aria-label="">Reject</button>', 'Reject'],
  ['<button id=it aria-label="  ">Reject</button>', 'Reject'],
  ['<button id=it>Go to <i aria-label=settings></i></button>', 'Go to settings'],
  // aria-labelledby
  ['<p id=a>Statistics</p><div id=it role=switch aria-labelledby=a></div>', 'Statistics'],
  ['<p id=a>Use</p><p id=b>cookies</p><div id=it role=switch aria-labelledby="b a"></div>', 'cookies Use'],
  ['<p id=a hidden>Statistics</p><div id=it role=switch aria-labelledby=a></div>', 'Statistics'],
  ['<p id=a hidden><b>Statistics</b></p><div id=it role=switch aria-labelledby=a></div>', 'Statistics'],
  ['<p id=a>Use <b hidden>no</b> data</p><div id=it role=switch aria-labelledby=a></div>', 'Use data'],
  ['<p id=a aria-label=Visits>x</p><div id=it role=switch aria-labelledby=a aria-label=y></div>', 'Visits'],
  [
    '<button id=it aria-label=Remove aria-labelledby="it a">x</button><p id=a>Statistics</p>',
    'Remove Statistics',
  ],
  ['<button id=it aria-labelledby=nosuch>Reject</button>', 'Reject'],
  ['<button id=it aria-labelledby="nosuch a" aria-label=x>y</button><p id=a>Reject</p>', 'Reject'],
  ['<p id=a aria-labelledby=b>A</p><p id=b>B</p><div id=it role=switch aria-labelledby=a></div>', 'A'],
  ['<p id=a aria-labelledby=it>A</p><div id=it role=switch aria-labelledby=a></div>', 'A'],
  // <label>
  ['<label for=it>Marketing</label><input id=it type=checkbox>', 'Marketing'],
  ['<label>Marketing <input id=it type=checkbox></label>', 'Marketing'],
  ['<label for=it>Use</label><label for=it>cookies</label><input id=it type=checkbox>', 'Use cookies'],
  ['<label for=other>x <input id=it type=checkbox></label>', ''],
  ['<label><input id=it type=checkbox> and <input type=checkbox> more</label>', 'and more'],
  ['<label>Flash the screen <input value=3> times <input id=it type=checkbox></label>', ''],
  ['<label for=it>Flash <input value=3> times</label><input id=it type=checkbox>', 'Flash 3 times'],
  [
    '<label for=it>Allow <select><option>none<option selected>all</select> cookies</label><input id=it type=checkbox>',
    'Allow all cookies',
  ],
  ['<label for=it>Marketing</label><select id=it><option>Yes</select>', 'Marketing'],
  ['<label for=it>Email</label><input id=it placeholder=you@example.org>', 'Email'],
  ['<label for=it aria-label=Ads>Marketing</label><input id=it type=checkbox>', 'Ads'],
  ['<label for=it>Allow</label><button id=it>Press</button>', 'Allow'],
  ['<label for=it>x</label><div id=it role=checkbox>Ads</div>', 'Ads'],
  // Buttons made of <input>
  ['<input id=it type=submit value="Accept all">', 'Accept all'],
  ['<input id=it type=button value=Accept aria-label="Accept all">', 'Accept all'],
  ['<input id=it type=submit>', 'Submit'],
  ['<input id=it type=reset>', 'Reset'],
  ['<input id=it type=button>', ''],
  ['<input id=it type=image alt="Accept all" value=x>', 'Accept all'],
  // Captions
  ['<fieldset id=it><legend>Purposes</legend><input></fieldset>', 'Purposes'],
  ['<table id=it><caption>Cookies</caption><tr><td>x</table>', 'Cookies'],
  // Last resorts
  ['<button id=it title="Reject all"></button>', 'Reject all'],
  ['<button id=it title="Reject all">×</button>', '×'],
  ['<input id=it type=checkbox title=Marketing>', 'Marketing'],
  ['<div id=it role=dialog title=Cookies>x</div>', 'Cookies'],
  ['<div id=it role=dialog aria-label=Cookies>x</div>', 'Cookies'],
  ['<div id=it role=dialog><h2>Cookies</h2></div>', ''],
];

/* The reference implementation gives another name; Chromium gives this one. */
const BEYOND_REFERENCE: typeof CASES = [
  ['<button id=it>Accept<br>all</button>', 'Accept all'],
  ['<p id=a></p><button id=it aria-labelledby=a aria-label=Reject></button>', 'Reject'],
  ['<input id=it placeholder=Email>', 'Email'],
  [
    '<p id=a style="visibility: hidden">Use <b>my</b> data</p><div id=it role=switch aria-labelledby=a></div>',
    'Use my data',
  ],
  [
    '<p id=a hidden>Use <b hidden>my</b> data</p><div id=it role=switch aria-labelledby=a></div>',
    'Use my data',
  ],
  [
    '<div hidden><p id=a>Use <b hidden>my</b> data</p></div><div id=it role=switch aria-labelledby=a></div>',
    'Use my data',
  ],
];

describe('the accessible name', () => {
  it.each([...CASES, ...BEYOND_REFERENCE])('of %s is “%s”', (html, name) => {
    expect(nameIn(html)).toBe(name);
  });

  it.each(CASES)('of %s is that of the reference implementation', (html, name) => {
    expect(referenceName(html)).toBe(name);
  });
});

describe('what the reference implementation does not know', () => {
  it('a control in a layer that is still invisible has the name that it will have', () => {
    const layer = (content: string) => `<div style="visibility: hidden">${content}</div>`;
    expect(nameIn(layer('<label><input type=checkbox id=it> Analytics</label>'))).toBe('Analytics');
    expect(nameIn(layer('<button id=it><span>Reject</span> <span hidden>none</span></button>'))).toBe(
      'Reject',
    );
  });

  it('generated text belongs to the content, as a browser shows it', () => {
    expect(nameIn('<button id=it>Accept</button>', '#it::before { content: "✓ " }')).toBe('✓ Accept');
    expect(nameIn('<button id=it></button>', '#it::after { content: "Accept" }')).toBe('Accept');
    expect(nameIn('<button id=it></button>', '#it::after { content: "→" / "Continue" }')).toBe('Continue');
    expect(nameIn('<button id=it>Accept</button>', '#it::after { content: "!"; display: none }')).toBe(
      'Accept',
    );
  });

  it('characters of icon fonts are no text: a title speaks for a button that has nothing else', () => {
    expect(nameIn('<button id=it><i>\uE5CD</i></button>')).toBe('');
    expect(nameIn('<button id=it title="Close"><i>\uE5CD</i></button>')).toBe('Close');
    expect(nameIn('<button id=it>\u{F0156} Accept</button>')).toBe('Accept');
    expect(nameIn('<button id=it title=Close></button>', '#it::before { content: "\\f00d" }')).toBe('Close');
    expect(nameIn('<button id=it>Accept</button>', '#it::before { content: "\\f00c" }')).toBe('Accept');
  });

  it('labels may be split, hidden from the eye or joined by generated text', () => {
    expect(nameIn('<button id=it><span>Re</span><span>ject</span> <span>all</span></button>')).toBe(
      'Reject all',
    );
    expect(nameIn('<button id=it>Ac<wbr>cept</button>')).toBe('Accept');
    expect(nameIn('<button id=it>Ac&shy;cept</button>')).toBe('Ac\u00ADcept');
    const clipped =
      '.v { position: absolute; width: 1px; height: 1px; clip: rect(0 0 0 0); overflow: hidden }';
    expect(nameIn('<button id=it>Reject<span class=v> all cookies</span></button>', clipped)).toBe(
      'Reject all cookies',
    );
    expect(nameIn('<button id=it><b></b></button>', 'b::before { content: "Reject all" }')).toBe(
      'Reject all',
    );
    expect(nameIn('<a id=it href=#><img src=x alt="Reject all"></a>')).toBe('Reject all');
    expect(nameIn('<button id=it><svg role=img aria-label="Reject all"></svg></button>')).toBe('Reject all');
    expect(nameIn('<button id=it dir=rtl lang=he>דחה <b>הכל</b></button>')).toBe('דחה הכל');
  });

  it('what stands in a shadow tree, or in a slot, is read as it is seen', () => {
    const shadow = (inner: string, light: string) =>
      nameIn(`<x-box><template shadowrootmode=open>${inner}</template>${light}</x-box>`);
    expect(shadow('<button id=it>Accept <slot></slot></button>', 'all')).toBe('Accept all');
    expect(shadow('<p id=a>Statistics</p><div id=it role=switch aria-labelledby=a></div>', '')).toBe(
      'Statistics',
    );
    expect(shadow('<div id=it role=switch aria-labelledby=a aria-label=x></div>', '<p id=a>out</p>')).toBe(
      'x',
    );
    expect(shadow('<label>Ads <input type=checkbox id=it></label>', '')).toBe('Ads');
  });
});

describe('hostile markup', () => {
  it('may refer in circles', () => {
    const ring = Array.from({ length: 50 }, (_, i) => `<p id=p${i} aria-labelledby=p${(i + 1) % 50}>x</p>`);
    expect(nameIn(`${ring.join('')}<button id=it aria-labelledby=p0></button>`)).toBe('x');
  });

  it('may nest as deep as it likes', () => {
    expect(nameIn(`<button id=it>${'<b>'.repeat(20_000)}deep</button>`)).toBeTypeOf('string');
  });
});
