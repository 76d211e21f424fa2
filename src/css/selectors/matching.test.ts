/** Which elements a selector matches: https://drafts.csswg.org/selectors/ */
import { describe, expect, it } from 'vitest';
import { stylePage, withCss } from '../testing/style-page.js';

const BODY = `
  <div id="a" class="Box wide" data-x="One Two" lang="de-AT"><p id="b">b</p><p id="c" class="mark">c</p><i id="d"></i></div>
  <ul id="e"><li id="e1" class="x"></li><li id="e2"></li><li id="e3" class="x"></li><li id="e4"></li><li id="e5" class="x"></li></ul>
  <a id="f" href="#">f</a><input id="g" required disabled><input id="h" type="checkbox" checked>
  <svg id="s"><a id="s1"></a><linearGradient id="s2"></linearGradient></svg>`;

/** The ids of the elements that a selector matches; nothing is inherited. */
function matched(selector: string): string {
  return withCss(`:where(*) { --matched: no } ${selector} { --matched: yes }`, BODY).idsWith(
    '--matched',
    'yes',
  );
}

describe('a selector matches', () => {
  it.each([
    ['#a', 'a'],
    ['.Box', 'a'],
    ['.box', ''],
    ['#A', ''],
    ['P', 'b c'],
    ['LINEARgradient', 's2'],
    ['#a > p', 'b c'],
    ['#a p + p', 'c'],
    ['#a p ~ *', 'c d'],
    ['body #b', 'b'],
    ['body > #b', ''],
    ['#b ~ #e', ''],
    ['[data-x]', 'a'],
    ['[DATA-X="One Two"]', 'a'],
    ['[data-x="one two"]', ''],
    ['[data-x="one two" i]', 'a'],
    ['[data-x~=Two]', 'a'],
    ['[data-x^=One]', 'a'],
    ['[data-x$=Two]', 'a'],
    ['[data-x*="e T"]', 'a'],
    ['[data-x*=""]', ''],
    ['[lang|=de]', 'a'],
    ['[type=CHECKBOX]', 'h'],
    ['*|p', 'b c'],
    ['svg a', 's1'],
    [':not(p, div, ul, li, a, input, svg, svg *, html, head, head *, body)', 'd'],
    [':is(#b, .mark)', 'b c'],
    [':where(#b, .mark):not(.mark)', 'b'],
    ['#a:has(.mark)', 'a'],
    ['#a:has(> i)', 'a'],
    ['#a:has(> li)', ''],
    ['p:has(+ .mark)', 'b'],
    ['p:has(~ i)', 'b c'],
    ['div:not(:has(li))', 'a'],
    ['#e > :first-child', 'e1'],
    ['#e > :last-child', 'e5'],
    ['#e > :nth-child(2n)', 'e2 e4'],
    ['#e > :nth-child(-n + 2)', 'e1 e2'],
    ['#e > :nth-child(N+4)', 'e4 e5'],
    ['#e > :nth-last-child(2)', 'e4'],
    ['#e > :nth-child(2 of .x)', 'e3'],
    ['#e > :nth-child(even of :not(.x))', 'e4'],
    ['#e > :nth-last-child(1 of .x)', 'e5'],
    ['#a > :nth-of-type(1)', 'b d'],
    ['#a > :only-of-type', 'd'],
    ['#a > :last-of-type', 'c d'],
    ['#a > :empty', 'd'],
    ['#a:lang(de)', 'a'],
    ['#b:lang(de-at)', 'b'],
    ['#a:lang(d)', ''],
    [':any-link', 'f'],
    ['a:visited, a:hover, a:focus', ''],
    [':required', 'g'],
    ['input:disabled', 'g'],
    ['input:enabled', 'h'],
    [':checked', 'h'],
    ['#a:scope', ''],
  ])('%s: %s', (selector, expected) => {
    expect(matched(selector)).toBe(expected);
  });
});

describe('an invalid selector', () => {
  it.each([
    'p,',
    'p >',
    '> p',
    'p > > p',
    'p..x',
    'p:nonsense',
    'p::nonsense',
    'p::before > b',
    'p:nth-child(x)',
    'p:nth-of-type(1 of p)',
    'p:not()',
    'p:not(:nonsense)',
    'p:not(> b)',
    'p:has(:nonsense)',
    'p:has()',
    'p[a!=b]',
    'p[a=]',
    'p < b',
    '#1',
    '.1',
    'a/**/b, p',
    'svg|p',
    '} p',
    '; p',
    'p:moz-any(p)',
    ':contains(b)',
    'p:parent',
    // Chromium does not know these two.
    '[type=checkbox s]',
    'p:lang("en")',
    ':header',
    ':text',
  ])('%s makes the whole rule void, with all its other selectors', (selector) => {
    expect(matched(selector)).toBe('');
    expect(matched(`p, ${selector}`)).toBe('');
  });

  it('in :is() and :where() is passed over', () => {
    expect(matched(':is(:nonsense, p)')).toBe('b c');
    expect(matched(':where(p, ::before, :nth-child(x))')).toBe('b c');
    expect(matched(':is(:nonsense)')).toBe('');
    expect(matched('p:is()')).toBe('');
  });

  it('makes no trouble for the rules after it', () => {
    expect(withCss('p:nonsense { color: red } p { color: lime }', '<p>').style('p').get('color')).toBe(
      'rgb(0, 255, 0)',
    );
  });
});

describe('in quirks mode', () => {
  const style = '<style>.BOX, #ID { --matched: yes }</style><p id="id">x</p><p id="two" class="box">x</p>';

  it('classes and ids match without regard to case', () => {
    expect(stylePage(`<html>${style}`).idsWith('--matched', 'yes')).toBe('id two');
  });

  it('not so with a doctype', () => {
    expect(stylePage(`<!doctype html>${style}`).idsWith('--matched', 'yes')).toBe('');
  });
});

describe('in a shadow tree', () => {
  const page = stylePage(`<!doctype html>
    <style>p, b { color: red } x-a { --host: outside; --inherited: yes } x-a::part(label) { --part: outside }</style>
    <x-a id="host" class="dark"><template shadowrootmode="open"><style>
      :host { --host: inside; --hosted: yes }
      :host(.dark) { --dark: yes }
      :host(.light) { --dark: no }
      :host-context(body) p { --context: yes }
      p { color: blue }
      ::slotted(b) { color: lime; --slotted: yes }
      ::slotted(i) { --slotted: no }
      ::slotted(b.none) { --slotted: no }
      #label { --part: inside }
      x-a { --own: no }
      :host p#label { --below: yes }
    </style><p id="label" part="label big">p</p><slot></slot></template><b id="light">b</b></x-a>`);

  it('rules of the page stay outside, rules of the tree inside', () => {
    expect(page.style('#label').get('color')).toBe('rgb(0, 0, 255)');
    expect(page.style('#label').get('--own')).toBe('');
  });

  it(':host matches the host, and the page overrules it', () => {
    expect(page.style('#host').get('--hosted')).toBe('yes');
    expect(page.style('#host').get('--host')).toBe('outside');
    expect(page.style('#host').get('--own')).toBe('');
  });

  it(':host() and :host-context() ask for more', () => {
    expect(page.style('#host').get('--dark')).toBe('yes');
    expect(page.style('#label').get('--context')).toBe('yes');
    expect(page.style('#label').get('--below')).toBe('yes');
  });

  it('::slotted() matches what is shown in a slot, and the page overrules it', () => {
    expect(page.style('#light').get('--slotted')).toBe('yes');
    expect(page.style('#light').get('color')).toBe('rgb(255, 0, 0)');
  });

  it('::part() reaches in from outside, and wins', () => {
    expect(page.style('#label').get('--part')).toBe('outside');
  });

  it('custom properties inherit through the host', () => {
    expect(page.style('#label').get('--inherited')).toBe('yes');
  });
});

describe(':checked', () => {
  it('is true of the last of a group of radio buttons that say so, as of the state that rules judge', () => {
    const page = withCss(
      ':where(*) { --on: no } :checked { --on: yes }',
      '<input type=radio name=x id=a checked><input type=radio name=x id=b checked><input type=radio id=c checked>',
    );
    expect(page.idsWith('--on', 'yes')).toBe('b c');
  });
});
