/** Which declaration wins: https://drafts.csswg.org/css-cascade-5/ and -6 */
import { describe, expect, it } from 'vitest';
import { computed, stylePage, withCss } from '../testing/style-page.js';

const color = (css: string): string => computed(css, 'color').replace(/^rgb\((\d+), 0, 0\)$/, '$1');
const rgb = (number: number): string => `color: rgb(${number}, 0, 0)`;

describe('specificity and order', () => {
  it.each([
    ['the later of equals', `p { ${rgb(1)} } p { ${rgb(2)} }`, '2'],
    ['the more specific, wherever it stands', `#t { ${rgb(1)} } p { ${rgb(2)} }`, '1'],
    ['an id before any number of classes', `#t { ${rgb(1)} } ${'[id]'.repeat(300)} { ${rgb(2)} }`, '1'],
    ['the most specific of a list that matches', `p, #t { ${rgb(1)} } p[id] { ${rgb(2)} }`, '1'],
    ['not the most specific of those that do not', `p, #x { ${rgb(1)} } p[id] { ${rgb(2)} }`, '2'],
    [':where() as if it were not there', `:where(#t) { ${rgb(1)} } p { ${rgb(2)} }`, '2'],
    [
      ':is() with its most specific, matching or not',
      `:is(#x, p) { ${rgb(1)} } p[id][id] { ${rgb(2)} }`,
      '1',
    ],
    [
      'a nested rule as :is() of its parents',
      `#x, body { p { ${rgb(1)} } } body p[id][id] { ${rgb(2)} }`,
      '1',
    ],
    ['a declaration that is valid', `p { ${rgb(1)}; color: nonsense }`, '1'],
    ['inherited values lose to everything', `body { ${rgb(1)} !important } p { ${rgb(2)} }`, '2'],
  ])('%s', (_, css, expected) => expect(color(css)).toBe(expected));
});

describe('importance', () => {
  it.each([
    ['wins over specificity', `p { ${rgb(1)} !important } #t { ${rgb(2)} }`, '1'],
    ['counts within the important', `p { ${rgb(1)} !important } #t { ${rgb(2)} !important }`, '2'],
    ['counts within a block', `p { ${rgb(1)} !important; ${rgb(2)} }`, '1'],
    ['of a shorthand counts for its longhands', `p { all: unset !important } p { ${rgb(2)} }`, '0'],
    ['of an invalid declaration does not', `p { ${rgb(1)}; color: nonsense !important }`, '1'],
  ])('%s', (_, css, expected) => expect(color(css)).toBe(expected));

  it('of a custom property is no part of its value', () => {
    expect(computed('p { --x: 1px !important; --x: 2px }', '--x')).toBe('1px');
  });

  it('decides between a style attribute and rules', () => {
    const page = (css: string, attribute: string): string =>
      stylePage(`<!doctype html><style>${css}</style><p style="${attribute}">x`).style('p').get('width');
    expect(page('p#a#a { width: 1px }', 'width: 2px')).toBe('2px');
    expect(page('p { width: 1px !important }', 'width: 2px')).toBe('1px');
    expect(page('p { width: 1px !important }', 'width: 2px !important')).toBe('2px');
    expect(page('@layer a { p { width: 1px !important } }', 'width: 2px !important')).toBe('2px');
  });

  it('lets the user agent’s own win', () => {
    expect(
      withCss('input { overflow: visible !important }', '<input>').style('input').get('overflow-x'),
    ).toBe('clip');
  });
});

describe('layers', () => {
  it.each([
    ['later ones win', `@layer a { #t { ${rgb(1)} } } @layer b { p { ${rgb(2)} } }`, '2'],
    [
      'in the order they are first named',
      `@layer b, a; @layer a { p { ${rgb(1)} } } @layer b { #t { ${rgb(2)} } }`,
      '1',
    ],
    ['none wins over all', `p { ${rgb(1)} } @layer a { #t { ${rgb(2)} } }`, '1'],
    [
      'reopened ones stay where they are',
      `@layer a {} @layer b { p { ${rgb(1)} } } @layer a { p { ${rgb(2)} } }`,
      '1',
    ],
    [
      'sublayers lose to what stands in the layer itself',
      `@layer a { p { ${rgb(1)} } @layer b { p { ${rgb(2)} } } }`,
      '1',
    ],
    [
      'dotted names are sublayers',
      `@layer a.b { p { ${rgb(1)} } } @layer c { p { ${rgb(2)} } } @layer a.d { p { ${rgb(3)} } }`,
      '2',
    ],
    [
      'nested ones of the same name are others',
      `@layer a { @layer b { p { ${rgb(1)} } } } @layer b { p { ${rgb(2)} } } @layer a.b { p { ${rgb(3)} } }`,
      '2',
    ],
    [
      'each anonymous one is another',
      `@layer { p { ${rgb(1)} } } @layer { p { ${rgb(2)} } } @layer { #x { ${rgb(3)} } }`,
      '2',
    ],
    [
      'important ones go the other way round',
      `@layer a { p { ${rgb(1)} !important } } @layer b { p { ${rgb(2)} !important } } p { ${rgb(3)} !important }`,
      '1',
    ],
    [
      'inside @media count even where it does not hold',
      `@media print { @layer a { x {} } } @layer b { p { ${rgb(2)} } } @layer a { p { ${rgb(1)} } }`,
      '2',
    ],
    ['inside a nested rule', `p { @layer a { ${rgb(1)} } } @layer b { p { ${rgb(2)} } }`, '2'],
  ])('%s', (_, css, expected) => expect(color(css)).toBe(expected));
});

describe('@import', () => {
  const page = (css: string, files: Record<string, string>) =>
    withCss(css, '<p id="t">x', { files }).style('#t');
  const files = { 'a.css': `p { ${rgb(1)}; width: 1px }`, 'b.css': '@import "a.css"; p { width: 2px }' };

  it.each([
    ['"a.css"', 'rgb(1, 0, 0)'],
    ['url(a.css)', 'rgb(1, 0, 0)'],
    ['url("a.css") screen', 'rgb(1, 0, 0)'],
    ['"a.css" print', 'rgb(0, 0, 0)'],
    ['"a.css" (min-width: 2000px)', 'rgb(0, 0, 0)'],
    ['"a.css" supports(display: grid)', 'rgb(1, 0, 0)'],
    ['"a.css" supports(not (display: grid))', 'rgb(0, 0, 0)'],
    ['"a.css" layer supports(display: grid) screen', 'rgb(1, 0, 0)'],
    ['"b.css"', 'rgb(1, 0, 0)'],
    ['a.css', 'rgb(0, 0, 0)'],
  ])('@import %s', (prelude, expected) => {
    expect(page(`@import ${prelude};`, files).get('color')).toBe(expected);
  });

  it('stands where it is written: before the sheet’s own rules', () => {
    expect(page('@import "b.css";', files).get('width')).toBe('2px');
    expect(page('@import "b.css"; p { width: 3px }', files).get('width')).toBe('3px');
  });

  it('counts only before all rules but @layer statements', () => {
    expect(page('@layer x; @import "a.css";', files).get('color')).toBe('rgb(1, 0, 0)');
    expect(page('p { height: 1px } @import "a.css";', files).get('color')).toBe('rgb(0, 0, 0)');
  });

  it('may put a sheet into a layer', () => {
    const css = (layer: string): string =>
      `@layer early, late; @import "a.css" ${layer}; @layer late { p { ${rgb(9)} } }`;
    expect(page(css('layer(early)'), files).get('color')).toBe('rgb(9, 0, 0)');
    expect(page(css(''), files).get('color')).toBe('rgb(1, 0, 0)');
    expect(page(`@import "a.css" layer; @layer x { p { ${rgb(9)} } }`, files).get('color')).toBe(
      'rgb(9, 0, 0)',
    );
  });

  it('in a circle ends', () => {
    const circle = {
      'a.css': `@import "b.css"; p { ${rgb(1)} }`,
      'b.css': '@import "a.css"; p { width: 2px }',
    };
    expect(page('@import "a.css";', circle).get('color')).toBe('rgb(1, 0, 0)');
    expect(page('@import "a.css";', circle).get('width')).toBe('2px');
  });

  it('twenty deep ends with a warning', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `${index}.css`,
        `@import "${index + 1}.css"; p { width: ${index}px }`,
      ]),
    );
    const { diagnostics, incomplete } = withCss('@import "0.css";', '<p>', { files: chain });
    expect(diagnostics).toMatchObject([{ code: 'css-limit', severity: 'warning' }]);
    expect(incomplete()).toContain('@import is nested more than 20 files deep');
  });
});

describe('@scope', () => {
  const body = `<div class="light"><p id="light">x</p><div class="dark"><p id="dark">x</p><div class="light"><p id="again">x</p>
    </div></div></div><p id="out">x</p><div class="card"><p id="in">x</p><div class="hole"><p id="hole">x</p></div></div>`;
  const page = (css: string, id: string): string => withCss(css, body).style(`#${id}`).get('color');

  it('matches between its root and its limits', () => {
    const css = `@scope (.card) to (.hole) { p { ${rgb(1)} } }`;
    expect(['in', 'hole', 'out'].map((id) => page(css, id))).toEqual([
      'rgb(1, 0, 0)',
      'rgb(0, 0, 0)',
      'rgb(0, 0, 0)',
    ]);
  });

  it('lets the nearer root win over order, and specificity over nearness', () => {
    const scopes = `@scope (.light) { p { ${rgb(1)} } } @scope (.dark) { p { ${rgb(2)} } }`;
    expect(['light', 'dark', 'again'].map((id) => page(scopes, id))).toEqual([
      'rgb(1, 0, 0)',
      'rgb(2, 0, 0)',
      'rgb(1, 0, 0)',
    ]);
    expect(page(`@scope (.light) { #again { ${rgb(1)} } } @scope (.dark) { p { ${rgb(2)} } }`, 'again')).toBe(
      'rgb(1, 0, 0)',
    );
    expect(page(`@scope (.light) { p { ${rgb(1)} } } p { ${rgb(2)} }`, 'light')).toBe('rgb(1, 0, 0)');
  });

  it('gives :scope and & their meaning', () => {
    expect(page(`@scope (.card) { :scope > p { ${rgb(1)} } }`, 'hole')).toBe('rgb(0, 0, 0)');
    expect(page(`@scope (.card) { :scope > p { ${rgb(1)} } }`, 'in')).toBe('rgb(1, 0, 0)');
    expect(page(`@scope (.card) { > p { ${rgb(1)} } }`, 'in')).toBe('rgb(1, 0, 0)');
    expect(page(`@scope (.card) to (:scope > .hole) { p { ${rgb(1)} } }`, 'hole')).toBe('rgb(0, 0, 0)');
  });

  it('may be nested', () => {
    const css = `@scope (.light) { @scope (.dark) { p { ${rgb(1)} } } }`;
    expect(['light', 'dark'].map((id) => page(css, id))).toEqual(['rgb(0, 0, 0)', 'rgb(1, 0, 0)']);
  });
});

describe('keywords for the whole cascade', () => {
  const value = (css: string, property: string): string =>
    withCss(`body { color: rgb(9, 0, 0); padding: 9px } ${css}`, '<h1 id="t" style="cursor: help">x')
      .style('#t')
      .get(property);

  it.each([
    ['color: initial', 'color', 'rgb(0, 0, 0)'],
    ['color: unset', 'color', 'rgb(9, 0, 0)'],
    ['color: INHERIT', 'color', 'rgb(9, 0, 0)'],
    ['padding: inherit', 'padding-left', '9px'],
    ['padding: unset', 'padding-left', '0px'],
    ['font-size: revert', 'font-size', '32px'],
    ['font-size: 5px; font-size: revert', 'font-size', '32px'],
    ['font-size: unset', 'font-size', '16px'],
    ['display: revert', 'display', 'block'],
    ['display: unset', 'display', 'inline'],
    ['all: initial', 'display', 'inline'],
    ['all: revert', 'font-weight', '700'],
    ['all: unset', 'color', 'rgb(9, 0, 0)'],
    ['all: initial; color: red', 'color', 'rgb(255, 0, 0)'],
    ['all: initial', 'direction', 'ltr'],
    ['padding: 1px inherit', 'padding-left', '0px'],
  ])('%s gives %s: %s', (declarations, property, expected) => {
    expect(value(`h1 { ${declarations} }`, property)).toBe(expected);
  });

  it.each([
    [
      'to the layer before',
      '@layer a { h1 { color: rgb(1, 0, 0) } } @layer b { h1 { color: rgb(2, 0, 0); color: revert-layer } }',
      'rgb(1, 0, 0)',
    ],
    [
      'to the last layer, from no layer',
      '@layer a { h1 { color: rgb(1, 0, 0) } } h1 { color: rgb(2, 0, 0) } h1 { color: revert-layer }',
      'rgb(1, 0, 0)',
    ],
    ['to the user agent, when there is no layer before', 'h1 { color: revert-layer }', 'rgb(9, 0, 0)'],
  ])('revert-layer goes back %s', (_, css, expected) => expect(value(css, 'color')).toBe(expected));

  it('revert-layer in a style attribute goes back to the rules', () => {
    const page = stylePage(
      '<!doctype html><style>p { width: 1px }</style><p style="width: 2px; width: revert-layer">x',
    );
    expect(page.style('p').get('width')).toBe('1px');
  });
});
