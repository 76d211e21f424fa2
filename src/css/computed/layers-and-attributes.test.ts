/** Values with a part for each image, colours that are inherited as words, and attributes of tables and SVG. */
import { describe, expect, it } from 'vitest';
import { computedFrom, withCss } from '../testing/style-page.js';

const of = (css: string, body: string, name = '#t') => withCss(css, body).style(name);

describe('what belongs to several', () => {
  it('has a part for each image', () => {
    const images = 'background-image: url(a), url(b), url(c)';
    expect(computedFrom(`${images}; background-clip: text`, 'background-clip')).toBe('text, text, text');
    expect(computedFrom(`${images}; background-size: 1px, 2px 3px`, 'background-size')).toBe(
      '1px auto, 2px 3px, 1px auto',
    );
    expect(computedFrom('background-clip: text, border-box', 'background-clip')).toBe('text');
  });

  it.each([
    ['box-shadow', '1px 2px', 'rgb(0, 0, 255) 1px 2px 0px 0px'],
    ['filter', 'drop-shadow(1px 2px)', 'drop-shadow(rgb(0, 0, 255) 1px 2px 0px)'],
    [
      'background-image',
      'linear-gradient(currentcolor, red)',
      'linear-gradient(rgb(0, 0, 255), rgb(255, 0, 0))',
    ],
  ])('%s: %s is inherited without its colour', (property, value, expected) => {
    const css = `p { color: red; ${property}: ${value} } #t { color: blue; ${property}: inherit }`;
    expect(of(css, '<p><b id="t">').get(property)).toBe(expected);
  });

  it('sides of overflow go by the writing mode', () => {
    expect(computedFrom('overflow-inline: scroll', 'overflow-x')).toBe('scroll');
    expect(computedFrom('overflow-inline: scroll; writing-mode: vertical-rl', 'overflow-y')).toBe('scroll');
    expect(computedFrom('overflow-block: hidden', 'overflow-x')).toBe('auto');
  });
});

describe('attributes', () => {
  it('of a table are about its cells', () => {
    const cell = (attributes: string): string =>
      of('', `<table ${attributes}><tr><td id="t">`).get('border-left-style');
    expect(cell('border')).toBe('inset');
    expect(cell('rules="cols"')).toBe('solid');
    expect(cell('border rules="rows"')).toBe('none');
    expect(of('', '<table id="t" frame="above" border="3">').get('border-top-width')).toBe('3px');
    expect(of('', '<table id="t" border="3" frame="above">').get('border-top-width')).toBe('1px');
  });

  it.each([
    ['translate(5 -6)', 'translate(5px, -6px)'],
    ['rotate(45),scale(2)', 'rotate(45deg) scale(2, 2)'],
    ['rotate(45deg)', 'none'],
    ['scale(2) nonsense', 'none'],
  ])('transform="%s" of SVG is %s', (value, expected) => {
    expect(of('', `<svg><g id="t" transform="${value}">`).get('transform')).toBe(expected);
  });
});
