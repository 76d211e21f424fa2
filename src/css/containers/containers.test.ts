/** https://drafts.csswg.org/css-conditional-5/#container-queries */
import { describe, expect, it } from 'vitest';
import { type StyledPage, withCss } from '../testing/style-page.js';

const RED = 'rgb(255, 0, 0)';
const BOX = '.box { container: box / inline-size; width: 300px }';

/** `<p id="t">` in `.box`, 300px wide, in `.outer`, which fills the page. */
function inBox(css: string, viewport = { width: 1280, height: 800 }): StyledPage {
  const body = '<div class="outer"><div class="box"><p id="t">text</p></div></div>';
  return withCss(`body { margin: 0 } ${BOX} ${css}`, body, { viewport });
}

/** Whether `@container query` holds in the box, or why that is not known. */
function holds(query: string, css = ''): boolean | string {
  const style = inBox(`${css} @container ${query} { #t { color: red } }`).style('#t');
  return style.unknown('color') ?? style.get('color') === RED;
}

/** The width that 100cqw are. */
function measured(css: string, axis: 'w' | 'h' = 'w'): string {
  const style = inBox(`#t { text-indent: 100cq${axis} } ${css}`).style('#t');
  return style.unknown('text-indent') ?? style.get('text-indent');
}

describe('@container holds', () => {
  it.each([
    '(width = 300px)',
    '(min-width: 300px) and (max-width: 300px)',
    '(200px < width <= 300px)',
    '(inline-size > 18em)',
    '(width > calc(10rem + 1px))',
    '(width > 20vw)',
    '(width)',
    'box',
    'box (width > 1px)',
    'nobody, (width > 1px)',
    'not (width > 300px)',
    'box not (width > 300px)',
    '(width < 1px) or ((width > 1px) and (not (width > 400px)))',
    'style(--x: 1) or (width > 1px)',
    'not style(--x)',
  ])('%s', (query) => expect(holds(query)).toBe(true));

  it.each([
    '(width < 300px)',
    '(width > 18.76em)',
    // Of the container around, so of the page.
    '(width > 25cqw)',
    'BOX',
    'nobody',
    // No container for that axis.
    '(height >= 0px)',
    'not (height > 1px)',
    '(orientation: landscape)',
    // What browsers do not know makes all of it false.
    '(nonsense)',
    'not (nonsense)',
    '(nonsense) or (width > 1px)',
    'not (device-width > 1px)',
    '(width > 2)',
    'not (orientation: sideways)',
    '(100px < width > 200px)',
    'style(color: red) or (width > 1px)',
    // Not valid.
    '(width > 1px) and (width > 2px) or (width > 3px)',
    '(width > 1px), ',
    'box box (width > 1px)',
    'and (width > 1px)',
    'none',
    '',
    'scroll-state(stuck: top)',
    'not scroll-state(stuck: top)',
  ])('%s: not', (query) => expect(holds(query)).toBe(false));

  it('in each of several that are nested', () => {
    const nested = (inner: string): string =>
      inBox(`@container box { @container ${inner} { #t { color: red } } }`).style('#t').get('color');
    expect(nested('(width > 1px)')).toBe(RED);
    expect(nested('(width > 300px)')).not.toBe(RED);
  });

  it('as far as media do', () => {
    const css = '@media (width < 400px) { @container (width > 1px) { #t { color: red } } }';
    expect(inBox(css).style('#t').get('color')).not.toBe(RED);
    expect(inBox(css, { width: 375, height: 667 }).style('#t').get('color')).toBe(RED);
  });
});

describe('the container that is asked', () => {
  it('is the nearest with the name and the axis', () => {
    expect(holds('(width > 300px)', '.outer { container-type: inline-size }')).toBe(false);
    expect(holds('outer (width > 300px)', '.outer { container: outer / inline-size }')).toBe(true);
    expect(holds('(height = 50px)', '.outer { container-type: size; height: 50px }')).toBe(true);
    expect(holds('box (height = 50px)', '.outer { container: box / size; height: 50px }')).toBe(true);
    expect(holds('box (height = 50px)', '.outer { container-type: size; height: 50px }')).toBe(false);
  });

  it('is the one by writing mode for logical axes', () => {
    const vertical = '.box { writing-mode: vertical-rl; height: 70px }';
    expect(holds('(inline-size = 70px) and (height = 70px)', vertical)).toBe(true);
    expect(holds('(width > 1px)', vertical)).toBe(false);
  });

  it('makes a query false when it cannot be contained', () => {
    for (const display of ['inline', 'contents', 'table', 'table-cell', 'ruby']) {
      const css = `.outer { container-type: inline-size } .box { display: ${display} }`;
      expect([display, holds('(width > 1px)', css)]).toEqual([display, false]);
    }
  });

  it('is never the element itself, but is for what it generates', () => {
    const css = `${BOX} @container (width > 1px) { div { color: red } div::before { content: "x"; color: lime } }`;
    const page = withCss(css, '<div class="box">');
    expect(page.style('div').get('color')).not.toBe(RED);
    expect(page.pseudo('div', 'before')?.get('color')).toBe('rgb(0, 255, 0)');
  });

  it('is found through slots and shadow roots, whichever tree names it', () => {
    const css = `${BOX} @container inner { #t { color: red } }`;
    const shadow = `<template shadowrootmode="open"><style>div { container: inner / inline-size }
      @container box (width > 1px) { p { color: red } }</style><p id="s">x</p><div><slot></slot></div></template>`;
    const page = withCss(css, `<main class="box"><section>${shadow}<p id="t">x</p></section></main>`);
    expect(page.idsWith('color', RED)).toBe('s t');
  });

  it('is the parent for styles alone', () => {
    expect(holds('style(--x: 1)', '.box { --x: 1 }')).toBe(true);
    expect(holds('style(--x: 1)', '.outer { --x: 1 } .box { --x: 2 }')).toBe(false);
    expect(
      holds(
        'style(--x: 1) and (width > 300px)',
        '.outer { container-type: inline-size } .box { --x: 1; container-type: normal }',
      ),
    ).toBe(false);
    expect(holds('not style(--x: 1)', '#t { --x: 1 }')).toBe(true);
    const root = withCss('@container not style(--x: 1) { html { color: red } }', '').style('html');
    expect(root.get('color')).not.toBe(RED);
  });

  it('differs between elements that the same rules match', () => {
    const css =
      '.a, .b { container-type: inline-size } .a { width: 1px } .b { width: 500px } @container (width > 2px) { p { color: red } }';
    const page = withCss(
      css,
      '<div class="a"><p id="a">x</p></div><div class="b"><p id="b">x</p></div><p id="c">x</p>',
    );
    expect(page.idsWith('color', RED)).toBe('b');
  });
});

describe('style() asks for', () => {
  const typed = '@property --l { syntax: "<length>"; inherits: true; initial-value: 0px }';
  it.each([
    ['style(--x: a  b)', '--x: a  b', true],
    ['style(--x: a  b)', '--x: a b', false],
    ['style(--x: A)', '--x: a', false],
    ['style(--x)', '--x:;', true],
    ['style(--x: var(--y))', '--x: 3; --y: 3', true],
    ['style(--x: var(--z))', '--x: 3', false],
    ['style(--x: initial)', '', true],
    ['style(--x: inherit)', '--x: 3', false],
    ['not style(--x: revert)', '--x: 3', true],
    ['style(--x: 1 !important)', '--x: 1', true],
    ['style((--x: 1) and (not (--y: 1)))', '--x: 1', true],
    ['style((--x: 1) or (color: red))', '--x: 1', false],
    ['style(--l: 1em)', '--l: 16px', true],
    ['style(--l)', '--l: 0px', false],
    ['not style(--l: blue)', '', true],
    ['style(--x > 3)', '--x: 4', true],
    ['style(1em <= --x < 2em)', '--x: 20px', true],
    ['style(1em > --x < 2em)', '--x: 2px', false],
    ['style(--x = 4px)', '--x: calc(2px + 2px)', true],
    ['style(--x > 3px)', '--x: 4', false],
    ['not style(--x > 3)', '--x: blue', true],
  ])('%s of { %s }: %s', (query, declarations, expected) => {
    expect(holds(query, `${typed} .box { ${declarations} }`)).toBe(expected);
  });
});

describe('a content box is as wide as', () => {
  it.each([
    ['is stated', 'width: 40%; padding: 10px; border: 1.7px solid', '512px'],
    [
      'is stated with its edges',
      'width: 40%; padding: 10px; border: 1.7px solid; box-sizing: border-box',
      '490px',
    ],
    ['math says', 'width: calc(50% - min(10%, 40px))', '600px'],
    ['its limits let it', 'width: 90%; max-width: 20em; min-width: 1px', '320px'],
    ['a 64th of a pixel can say', 'width: 33.33%; max-width: 99.99px', '99.9844px'],
    ['the room around', 'width: auto; margin: 0 auto 0 7.77%; padding-left: 2em', '1148.55px'],
    ['… when told to', 'width: stretch; margin: 0 10px', '1260px'],
    ['the room between insets', 'width: auto; position: absolute; inset: 0 10px auto 10%', '1142px'],
    ['nothing, around content that does not count', 'width: fit-content', '0px'],
    ['nothing, when it floats', 'width: auto; float: left', '0px'],
    ['nothing, when it is not stretched', 'width: auto; justify-self: center', '0px'],
    ['is stated for it instead of content', 'width: max-content; contain-intrinsic-width: 77px', '77px'],
  ])('%s', (_, declarations, expected) => {
    expect(measured(`.box { ${declarations} }`)).toBe(expected);
  });

  it.each([
    [
      'a stretched item in a column',
      '.outer { display: flex; flex-direction: column }',
      'width: auto',
      '1280px',
    ],
    [
      'an item that is not stretched',
      '.outer { display: flex; flex-direction: column }',
      'width: auto; align-self: end',
      '0px',
    ],
    ['an item that neither grows nor shrinks', '.outer { display: flex }', 'flex: none', '300px'],
    ['an item of a given basis', '.outer { display: flex }', 'flex: 0 0 25%', '320px'],
    ['what stands in an inline box', '.outer { display: inline }', 'width: auto', '1280px'],
    ['what stands in no box', '.outer { display: contents }', 'width: 50%', '640px'],
    [
      'a positioned box',
      '.outer { position: relative; width: 200px; padding: 5px }',
      'width: auto; position: absolute; inset: 0',
      '210px',
    ],
    [
      'a fixed box in a transformed one',
      '.outer { transform: rotate(1deg); width: 200px }',
      'width: auto; position: fixed; inset: 0',
      '200px',
    ],
  ])('%s', (_, outer, declarations, expected) => {
    expect(measured(`${outer} .box { ${declarations} }`)).toBe(expected);
  });
});

describe('a content box is as high as', () => {
  it.each([
    ['is stated', '', 'height: 50px', '50px'],
    ['is stated, whatever the content', '', 'height: 50px; max-height: fit-content', '50px'],
    ['a share of what is stated around', '.outer { height: 200px }', 'height: 50%', '100px'],
    ['nothing, as a share of what its content decides', '', 'height: 50%', '0px'],
    ['nothing, around content that does not count', '', '', '0px'],
    ['the viewport', 'html, body, .outer { height: 100% }', 'height: 100%', '800px'],
    ['the room between insets', '', 'position: fixed; inset: 10% 0', '640px'],
    ['a row it is stretched in', '.outer { display: flex; height: 90px }', 'margin: 5px', '80px'],
    [
      'a column says that deals out nothing',
      '.outer { display: flex; flex-direction: column }',
      'height: 70px',
      '70px',
    ],
  ])('%s', (_, outer, declarations, expected) => {
    expect(measured(`${outer} .box { container-type: size; ${declarations} }`, 'h')).toBe(expected);
  });
});

describe('container units', () => {
  it('refer to one container for each axis, and else to the viewport', () => {
    const css =
      '.outer { container-type: size; height: 500px } #t { text-indent: 10cqw; padding-left: 10cqh; padding-right: 10cqmin; padding-top: 10cqmax; width: calc(1cqb + 1cqi) }';
    const style = inBox(css).style('#t');
    const values = ['text-indent', 'padding-left', 'padding-right', 'padding-top', 'width'].map((name) =>
      style.get(name),
    );
    expect(values).toEqual(['30px', '50px', '30px', '50px', '8px']);
    expect(withCss('#t { width: 10cqw; height: 10cqh }', '<p id="t">').style('#t').get('width')).toBe(
      '128px',
    );
  });

  it('follow the writing mode of the element', () => {
    const style = inBox('#t { writing-mode: vertical-lr; width: 10cqi; height: 10cqb }').style('#t');
    expect([style.get('width'), style.get('height')]).toEqual(['80px', '30px']);
  });

  it('pass by what cannot be contained', () => {
    expect(measured('.outer { container-type: inline-size; width: 50% } .box { display: inline }')).toBe(
      '640px',
    );
  });

  it('of the container refer to the one around', () => {
    expect(measured('.outer { container-type: inline-size; width: 500px } .box { width: 50cqw }')).toBe(
      '250px',
    );
    expect(
      measured('.outer { container-type: inline-size; width: 500px } .box { font-size: 10cqw; width: 2em }'),
    ).toBe('100px');
  });

  it('stand in media queries for the viewport', () => {
    expect(inBox('@media (width = 100cqw) { #t { color: red } }').style('#t').get('color')).toBe(RED);
  });
});

describe('it is not known, and said,', () => {
  it.each([
    ['in a grid', '.outer { display: grid } .box { width: auto }', 'is in a grid'],
    ['among flex items', '.outer { display: flex }', 'depends on other flex items'],
    ['in a table', '.outer { display: table-cell } .box { width: auto }', 'is dealt out by a table'],
    ['in columns', '.outer { columns: 2 } .box { width: auto }', 'is laid out in columns'],
    [
      'in a box as wide as its content',
      '.outer { float: left } .box { width: 50% }',
      'depends on what it contains',
    ],
    [
      'in vertical text',
      '.outer { writing-mode: vertical-rl } .box { width: auto; writing-mode: horizontal-tb }',
      'vertical',
    ],
    ['by its aspect ratio', '.box { width: auto; aspect-ratio: 2 }', 'aspect-ratio'],
    ['when it is not shown', '.outer { display: none }', 'is display: none'],
    ['when it is zoomed', '.outer { zoom: 2 }', 'is zoomed'],
    ['beside room for a scroll bar', 'html { scrollbar-gutter: stable } .box { width: auto }', 'scroll bar'],
    ['by a unit that is not', '.box { width: 5ex }', 'The unit ex'],
    [
      'by another container that is not',
      '.outer { display: flex; container-type: inline-size } body { display: flex } .box { flex: none; width: 10cqw }',
      'other flex items',
    ],
  ])('%s', (_, css, reason) => {
    expect(holds('(width > 1px)', css)).toContain(reason);
    expect(measured(css)).toContain(reason);
  });

  it('whether a container is scrolled', () => {
    const css = '.box { container-type: inline-size scroll-state }';
    expect(holds('scroll-state(stuck: top)', css)).toContain('page in use');
    expect(holds('(width > 300px) and scroll-state(stuck: top)', css)).toContain('page in use');
  });

  it('unless another part of the query decides', () => {
    const css = '.outer { display: grid } .box { container-type: size; width: auto; height: 10px }';
    expect(holds('(width > 1px) or (height = 10px)', css)).toBe(true);
    expect(holds('(width > 1px) and (height = 11px)', css)).toBe(false);
    expect(holds('(width > 1px), (height = 10px)', css)).toBe(true);
  });

  it('which container is asked, when its type is in doubt', () => {
    const css =
      '.outer { display: flex; container-type: inline-size } body { display: flex } @container (width > 1px) { .box { container-type: normal } }';
    expect(holds('(width > 200px)', css)).toContain('other flex items');
  });
});

describe('floats', () => {
  const page = (body: string): StyledPage =>
    withCss(
      `main { overflow: hidden } ${BOX} .box { width: auto } i { float: left } @container (width > 1px) { p { color: red } }`,
      body,
    );
  const box = (id: string): string => `<div class="box"><p id="${id}">x</p></div>`;

  it('make a width unknown where they stand in the way of one of several alike', () => {
    const styled = page(
      `<main>${box('a')}<i>x</i>${box('b')}</main><main style="width: 9em">${box('c')}</main>`,
    );
    const unknown = ['a', 'b', 'c'].map((id) => styled.style(`#${id}`).unknown('color') !== undefined);
    expect(unknown).toEqual([false, true, false]);
    expect(styled.style('#b').unknown('color')).toContain('may stand beside a float');
  });

  it('do not where they are cleared', () => {
    expect(
      page(`<i>x</i><div class="box" style="clear: both"><p id="a">x</p></div>`).style('#a').get('color'),
    ).toBe(RED);
  });
});
