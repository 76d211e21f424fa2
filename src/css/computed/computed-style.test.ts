/** From declarations to computed values, where one property depends on another or on the element. */
import { describe, expect, it } from 'vitest';
import { computed, computedFrom, stylePage, withCss } from '../testing/style-page.js';

const of = (css: string, body: string, name = '#t') => withCss(css, body).style(name);

describe('font size', () => {
  it.each([
    ['2em', '40px'],
    ['50%', '10px'],
    ['1rem', '16px'],
    ['smaller', '16.6667px'],
    ['larger', '24px'],
    ['calc(100% + 2px)', '22px'],
    ['calc(1em - 2px)', '18px'],
    ['max(1em, 30px)', '30px'],
    ['clamp(1rem, 150%, 25px)', '25px'],
    ['medium', '16px'],
    ['x-large', '24px'],
    ['0', '0px'],
    ['-1px', '20px'],
    ['12', '20px'],
  ])('%s in text of 20px is %s', (value, expected) => {
    expect(computed(`body { font-size: 20px } #t { font-size: ${value} }`, 'font-size')).toBe(expected);
  });

  it('multiplies from element to element', () => {
    expect(of('p, b, i { font-size: 1.5em }', '<p><b><i id="t">').get('font-size')).toBe('54px');
  });

  it('is what em means for other properties, and the parent’s for itself', () => {
    expect(computedFrom('font-size: 2em; padding-left: 2em', 'padding-left')).toBe('64px');
    expect(computed('html { font-size: 2rem } #t { padding-left: 1rem }', 'padding-left')).toBe('32px');
  });

  it('of monospace alone is 13/16, until it is given in absolute units', () => {
    expect(of('', '<code id="t">').get('font-size')).toBe('13px');
    expect(of('p { font-size: 2em }', '<p><code id="t">').get('font-size')).toBe('26px');
    expect(of('p { font-size: 32px }', '<p><code id="t">').get('font-size')).toBe('32px');
    expect(of('code { font-family: monospace, monospace }', '<code id="t">').get('font-size')).toBe('16px');
    expect(of('code { font-size: 1em }', '<code id="t">').get('font-size')).toBe('13px');
    expect(of('code { font-size: 20px }', '<code id="t">').get('font-size')).toBe('20px');
    expect(of('b { font-family: serif }', '<code><b id="t">').get('font-size')).toBe('16px');
  });
});

describe('line height', () => {
  it.each([
    ['1.5', '30px', '15px'],
    ['1.5em', '30px', '30px'],
    ['150%', '30px', '30px'],
    ['normal', 'normal', 'normal'],
    ['calc(1 + .5)', '30px', '15px'],
  ])('%s is %s, and inherited by smaller text %s', (value, own, inherited) => {
    const css = `#t { font-size: 20px; line-height: ${value} } b { font-size: 10px }`;
    expect(of(css, '<p id="t"><b>').get('line-height')).toBe(own);
    expect(of(css, '<p id="t"><b>', 'b').get('line-height')).toBe(inherited);
  });
});

describe('font weight', () => {
  it.each([
    ['normal', 'bolder', '700'],
    ['bold', 'bolder', '900'],
    ['100', 'bolder', '400'],
    ['bold', 'lighter', '400'],
    ['900', 'lighter', '700'],
    ['400', 'lighter', '100'],
    ['400', '550', '550'],
    ['400', '1001', '400'],
  ])('in %s, %s is %s', (parent, own, expected) => {
    expect(computed(`body { font-weight: ${parent} } #t { font-weight: ${own} }`, 'font-weight')).toBe(
      expected,
    );
  });
});

describe('names of fonts and alignment', () => {
  it('of several words are quoted', () => {
    expect(computedFrom('font-family: Segoe  UI, "A", serif', 'font-family')).toBe('"Segoe UI", "A", serif');
    expect(computedFrom('--f: Segoe UI; font-family: var(--f), serif', 'font-family')).toBe(
      '"Segoe UI", serif',
    );
  });

  it.each([
    ['', 'left'],
    ['direction: rtl', 'right'],
    ['text-align: end', 'right'],
    ['direction: rtl; text-align: end', 'left'],
    ['text-align: center', 'center'],
  ])('match-parent in %s is %s', (parent, expected) => {
    const css = `body { ${parent} } #t { direction: ltr; text-align: -webkit-match-parent }`;
    expect(computed(css, 'text-align')).toBe(expected);
  });
});

describe('display', () => {
  it.each([
    ['float: left', 'block'],
    ['position: absolute', 'block'],
    ['position: fixed', 'block'],
    ['position: sticky', 'inline'],
    ['display: inline-flex; float: left', 'flex'],
    ['display: inline-table; position: absolute', 'table'],
    ['display: table-cell; float: left', 'block'],
    ['display: none; float: left', 'none'],
    ['display: contents; float: left', 'contents'],
    ['display: inline flow-root', 'inline-block'],
    ['display: block flex', 'flex'],
    ['display: run-in', 'inline'],
  ])('with %s is %s', (declarations, expected) => {
    expect(of(`#t { ${declarations} }`, '<p><span id="t">').get('display')).toBe(expected);
  });

  it('of items in flex and grid containers is blockified, through display: contents', () => {
    for (const container of ['flex', 'inline-flex', 'grid', 'inline-grid'])
      expect(
        of(`p { display: ${container} } b { display: contents }`, '<p><b><i id="t">').get('display'),
      ).toBe('block');
    expect(of('p { display: block }', '<p><i id="t">').get('display')).toBe('inline');
  });

  it('of the root is blockified, and what is absolute does not float', () => {
    expect(of('html { display: inline-grid }', '', 'html').get('display')).toBe('grid');
    expect(computedFrom('float: left; position: absolute', 'float')).toBe('none');
  });
});

describe('overflow', () => {
  it.each([
    ['visible hidden', 'auto hidden'],
    ['hidden visible', 'hidden auto'],
    ['visible clip', 'visible clip'],
    ['clip auto', 'clip auto'],
    ['overlay', 'auto auto'],
    ['scroll', 'scroll scroll'],
  ])('%s is %s', (value, expected) => {
    const style = of(`#t { overflow: ${value} }`, '<p id="t">');
    expect(`${style.get('overflow-x')} ${style.get('overflow-y')}`).toBe(expected);
  });
});

describe('borders', () => {
  it.each([
    ['border: 3px solid', '3px'],
    ['border-width: 3px', '0px'],
    ['border: 3px hidden', '0px'],
    ['border: thin solid', '1px'],
    ['border: solid', '3px'],
    ['border: thick solid', '5px'],
    ['border: 1.7px solid', '1px'],
    ['border: 0.2px solid', '1px'],
  ])('%s is %s wide', (declarations, expected) => {
    expect(computedFrom(declarations, 'border-top-width')).toBe(expected);
  });
});

describe('logical properties', () => {
  const sides = (css: string): string =>
    ['top', 'right', 'bottom', 'left'].map((side) => computed(css, `padding-${side}`)).join(' ');
  const logical = 'padding-block: 1px 2px; padding-inline: 3px 4px';

  it.each([
    ['', '1px 4px 2px 3px'],
    ['direction: rtl', '1px 3px 2px 4px'],
    ['writing-mode: vertical-rl', '3px 1px 4px 2px'],
    ['writing-mode: vertical-rl; direction: rtl', '4px 1px 3px 2px'],
    ['writing-mode: vertical-lr', '3px 2px 4px 1px'],
    ['writing-mode: sideways-lr', '4px 2px 3px 1px'],
  ])('%s', (mode, expected) => expect(sides(`#t { ${mode}; ${logical} }`)).toBe(expected));

  it('and physical ones are decided by order', () => {
    expect(computedFrom('margin-left: 1px; margin-inline-start: 2px', 'margin-left')).toBe('2px');
    expect(computedFrom('margin-inline-start: 2px; margin-left: 1px', 'margin-left')).toBe('1px');
    expect(computedFrom('margin-inline-start: 2px !important; margin-left: 1px', 'margin-left')).toBe('2px');
    expect(computedFrom('inline-size: 2px; width: 1px; block-size: 3px', 'width')).toBe('1px');
  });

  it('can be asked for', () => {
    expect(computedFrom('direction: rtl; margin-left: 1px', 'margin-inline-end')).toBe('1px');
    expect(computedFrom('writing-mode: vertical-rl; height: 5px', 'inline-size')).toBe('5px');
    expect(computedFrom('border-start-end-radius: 3px', 'border-top-right-radius')).toBe('3px');
    expect(computedFrom('inset-inline: 1px 2px', 'right')).toBe('2px');
  });

  it('follow the dir attribute', () => {
    expect(of('#t { margin-inline-start: 5px }', '<p id="t" dir="rtl">').get('margin-right')).toBe('5px');
  });
});

describe('other names', () => {
  it.each([
    ['-webkit-transform: scale(2)', 'transform', 'scale(2)'],
    ['-webkit-box-shadow: none', 'box-shadow', 'none'],
    ['-webkit-appearance: none', 'appearance', 'none'],
    ['grid-gap: 1px 2px', 'column-gap', '2px'],
    ['-moz-appearance: none', 'appearance', 'auto'],
    ['COLOR: RED', 'color', 'rgb(255, 0, 0)'],
    ['cursor: -webkit-grab', 'cursor', 'grab'],
  ])('%s', (declarations, property, expected) => {
    expect(of(`#t { ${declarations} }`, '<button id="t">').get(property)).toBe(expected);
  });
});

describe('generated boxes', () => {
  const page = withCss(
    '#t::before { content: "x"; color: red } #t { font-size: 20px } #t::after { content: none } b::before { color: red }',
    '<p id="t">x<b>b</b>',
  );

  it('are there when they have content', () => {
    expect(page.pseudo('#t', 'before')?.get('color')).toBe('rgb(255, 0, 0)');
    expect(page.pseudo('#t', 'after')).toBeUndefined();
    expect(page.pseudo('b', 'before')).toBeUndefined();
  });

  it('inherit from their element', () => {
    expect(page.pseudo('#t', 'before')?.get('font-size')).toBe('20px');
    expect(page.pseudo('#t', 'before')?.get('display')).toBe('inline');
  });
});

describe('pages without a doctype', () => {
  const quirky = (css: string, body: string): string => `<html><style>${css}</style><body>${body}`;

  it('may leave out units and #', () => {
    const style = stylePage(
      quirky('p { width: 10; margin: 3 4; color: 00ff00; padding: 1 2px }', '<p>'),
    ).style('p');
    expect(style.get('width')).toBe('10px');
    expect(style.get('margin-left')).toBe('4px');
    expect(style.get('padding-top')).toBe('1px');
    expect(style.get('color')).toBe('rgb(0, 255, 0)');
  });

  it('but not in newer properties, and no other page may', () => {
    expect(stylePage(quirky('p { gap: 5; inset: 5 }', '<p>')).style('p').get('row-gap')).toBe('normal');
    expect(computedFrom('width: 10', 'width')).toBe('auto');
  });

  it('have tables that do not inherit fonts', () => {
    expect(stylePage(quirky('body { font-size: 30px }', '<table>')).style('table').get('font-size')).toBe(
      '16px',
    );
    expect(of('body { font-size: 30px }', '<table id="t">').get('font-size')).toBe('30px');
  });
});

describe('shorthands', () => {
  it('are put together where their longhands tell', () => {
    expect(computedFrom('padding: 1px 2px', 'padding')).toBe('1px 2px');
    expect(computedFrom('margin: 1px 2px 3px', 'margin')).toBe('1px 2px 3px');
    expect(computedFrom('overflow: hidden', 'overflow')).toBe('hidden');
    expect(computedFrom('white-space: pre-line', 'white-space')).toBe('pre-line');
  });
});
