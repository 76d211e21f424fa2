/** Each shorthand by what it sets, and what it resets. */
import { describe, expect, it } from 'vitest';
import { expand } from '../testing/expand.js';

describe('the four sides', () => {
  const sides = ['top', 'right', 'bottom', 'left'];

  it.each([
    ['1px', '1px | 1px | 1px | 1px'],
    ['1px 2px', '1px | 2px | 1px | 2px'],
    ['1px 2px 3px', '1px | 2px | 3px | 2px'],
    ['1px 2px 3px 4px', '1px | 2px | 3px | 4px'],
    ['auto calc(1px + 2%)', 'auto | calc(1px + 2%) | auto | calc(1px + 2%)'],
    ['1px 2px 3px 4px 5px', 'invalid'],
    ['red', 'invalid'],
  ])('margin: %s', (value, expected) => {
    expect(expand('margin', value, ...sides.map((side) => `margin-${side}`))).toBe(expected);
  });

  it('of padding, inset and borders', () => {
    expect(expand('padding', '1px 2px', 'padding-left')).toBe('2px');
    expect(expand('padding', '-1px')).toBe('invalid');
    expect(expand('inset', '1px auto', ...sides)).toBe('1px | auto | 1px | auto');
    expect(expand('border-color', 'red rgb(0, 0, 0)', 'border-right-color')).toBe('rgb(0, 0, 0)');
    expect(expand('border-style', 'solid dotted', 'border-left-style')).toBe('dotted');
  });
});

describe('border', () => {
  const top = ['border-top-width', 'border-top-style', 'border-top-color'];

  it.each([
    ['1px solid red', '1px | solid | red'],
    ['red solid 1px', '1px | solid | red'],
    ['solid', 'medium | solid | currentcolor'],
    ['0', '0 | none | currentcolor'],
    ['none', 'medium | none | currentcolor'],
    ['thin rgb(1 2 3 / 4%)', 'thin | none | rgb(1 2 3 / 4%)'],
    ['1px 2px', 'invalid'],
    ['1px solid nonsense', 'invalid'],
  ])('%s', (value, expected) => {
    expect(expand('border', value, ...top).toLowerCase()).toBe(expected);
  });

  it('of one side, and of the logical sides', () => {
    expect(expand('border-left', '1px solid', 'border-left-width')).toBe('1px');
    expect(expand('border-inline', '1px solid', 'border-inline-end-width')).toBe('1px');
    expect(expand('border-block-start', 'dotted', 'border-block-start-style')).toBe('dotted');
    expect(
      expand('border-inline-width', '1px 2px', 'border-inline-start-width', 'border-inline-end-width'),
    ).toBe('1px | 2px');
  });

  it.each([
    ['1px', '1px | 1px | 1px | 1px'],
    ['1px 2px', '1px | 2px | 1px | 2px'],
    ['1px 2px / 3px', '1px 3px | 2px 3px | 1px 3px | 2px 3px'],
    ['-1px', 'invalid'],
  ])('border-radius: %s', (value, expected) => {
    const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];
    expect(expand('border-radius', value, ...corners.map((corner) => `border-${corner}-radius`))).toBe(
      expected,
    );
  });
});

describe('background', () => {
  it.each([
    ['red', 'red | none'],
    ['none', 'transparent | none'],
    ['url(a.png) no-repeat', 'transparent | url(a.png)'],
    ['linear-gradient(red, blue) rgb(1 2 3)', 'rgb(1 2 3) | linear-gradient(red, blue)'],
    ['url(a), url(b) red', 'red | url(a), url(b)'],
    ['RED', 'RED | none'],
    ['red, blue', 'invalid'],
    ['red blue', 'invalid'],
    ['nonsense', 'invalid'],
  ])('%s', (value, expected) => {
    expect(expand('background', value, 'background-color', 'background-image')).toBe(expected);
  });

  it('takes positions, sizes, repeats and boxes apart', () => {
    const names = ['position-x', 'position-y', 'size', 'repeat', 'attachment', 'origin', 'clip'].map(
      (name) => `background-${name}`,
    );
    expect(
      expand('background', 'url(a) 10px 20px / 30px 40px repeat-x fixed padding-box content-box', ...names),
    ).toBe('10px | 20px | 30px 40px | repeat-x | fixed | padding-box | content-box');
    expect(expand('background', 'center / cover url(a)', ...names.slice(0, 3))).toBe(
      'center | center | cover',
    );
    expect(expand('background', 'url(a) top', ...names.slice(0, 2))).toBe('center | top');
    expect(expand('background', 'url(a) right 1px bottom 2px', ...names.slice(0, 2))).toBe(
      'right 1px | bottom 2px',
    );
    expect(expand('background', 'red text', 'background-clip')).toBe('text');
    expect(
      expand('background-position', 'left 10%, 5px', 'background-position-x', 'background-position-y'),
    ).toBe('left, 5px | 10%, center');
  });
});

describe('font', () => {
  const names = ['style', 'weight', 'size', 'family'].map((name) => `font-${name}`);

  it.each([
    ['12px serif', 'normal | normal | 12px | serif'],
    ['italic bold 12px/1.5 "A B", serif', 'italic | bold | 12px | "A B", serif'],
    ['700 small-caps condensed 1em a b', 'normal | 700 | 1em | a b'],
    ['normal normal 12px a', 'normal | normal | 12px | a'],
    ['clamp(1rem, 2vw, 3rem) a', 'normal | normal | clamp(1rem, 2vw, 3rem) | a'],
    ['12px', 'invalid'],
    ['serif', 'invalid'],
    ['bold serif', 'invalid'],
  ])('%s', (value, expected) => expect(expand('font', value, ...names)).toBe(expected));

  it('sets the line height, and resets it', () => {
    expect(expand('font', '12px/2 a', 'line-height')).toBe('2');
    expect(expand('font', '12px / 3em a', 'line-height')).toBe('3em');
    expect(expand('font', '12px a', 'line-height')).toBe('normal');
  });
});

describe('flex', () => {
  it.each([
    ['1', '1 | 1 | 0%'],
    ['2 3', '2 | 3 | 0%'],
    ['auto', '1 | 1 | auto'],
    ['none', '0 | 0 | auto'],
    ['10px', '1 | 1 | 10px'],
    ['1 10px', '1 | 1 | 10px'],
    ['1 1 0', '1 | 1 | 0px'],
    ['0 0 calc(50% - 1px)', '0 | 0 | calc(50% - 1px)'],
    ['initial', 'initial | initial | initial'],
    ['-1', 'invalid'],
    ['1 2 3 4', 'invalid'],
  ])('%s', (value, expected) => {
    expect(expand('flex', value, 'flex-grow', 'flex-shrink', 'flex-basis')).toBe(expected);
  });

  it('-flow and gap', () => {
    expect(expand('flex-flow', 'wrap column', 'flex-direction', 'flex-wrap')).toBe('column | wrap');
    expect(expand('flex-flow', 'wrap', 'flex-direction')).toBe('row');
    expect(expand('gap', '1px 2px', 'row-gap', 'column-gap')).toBe('1px | 2px');
    expect(expand('place-items', 'center', 'align-items', 'justify-items')).toBe('center | center');
  });
});

describe('others', () => {
  it.each([
    [
      'list-style',
      'none',
      'list-style-type | list-style-image | list-style-position',
      'none | none | outside',
    ],
    [
      'list-style',
      'square inside',
      'list-style-type | list-style-image | list-style-position',
      'square | none | inside',
    ],
    ['list-style', 'url(a) none', 'list-style-type | list-style-image', 'none | url(a)'],
    ['outline', '1px solid red', 'outline-width | outline-style | outline-color', '1px | solid | red'],
    ['outline', 'auto', 'outline-style', 'auto'],
    ['overflow', 'hidden', 'overflow-x | overflow-y', 'hidden | hidden'],
    ['overflow', 'hidden scroll', 'overflow-x | overflow-y', 'hidden | scroll'],
    [
      'text-decoration',
      'underline dotted red',
      'text-decoration-line | text-decoration-style | text-decoration-color',
      'underline | dotted | red',
    ],
    ['text-decoration', 'none', 'text-decoration-line', 'none'],
    ['white-space', 'nowrap', 'white-space-collapse | text-wrap-mode', 'collapse | nowrap'],
    ['white-space', 'pre-line', 'white-space-collapse | text-wrap-mode', 'preserve-breaks | wrap'],
    [
      'grid-template',
      '10px auto / 1fr 2fr',
      'grid-template-rows | grid-template-columns | grid-template-areas',
      '10px auto | 1fr 2fr | none',
    ],
    [
      'grid-template',
      '"a b" 10px "c d" / 1fr 2fr',
      'grid-template-rows | grid-template-columns | grid-template-areas',
      '10px auto | 1fr 2fr | "a b" "c d"',
    ],
    ['grid-template', 'none', 'grid-template-rows | grid-template-columns', 'none | none'],
  ])('%s: %s', (property, value, longhands, expected) => {
    expect(expand(property, value, ...longhands.split(' | '))).toBe(expected);
  });

  it('set every longhand to a keyword for the whole cascade', () => {
    expect(expand('margin', 'inherit', 'margin-top', 'margin-left')).toBe('inherit | inherit');
    expect(expand('margin', '1px inherit')).toBe('invalid');
  });

  it('that are not taken apart are said so', () => {
    expect(expand('timeline-trigger', 'none')).toBe('unsupported');
  });
});
