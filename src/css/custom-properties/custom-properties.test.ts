/** https://drafts.csswg.org/css-variables-2/ and https://drafts.css-houdini.org/css-properties-values-api/ */
import { describe, expect, it } from 'vitest';
import { computed, computedFrom, withCss } from '../testing/style-page.js';

describe('var()', () => {
  it.each([
    ['--x: 5px; width: var(--x)', '5px'],
    ['--x: 5px; width: VAR( --x )', '5px'],
    ['--X: 5px; width: var(--x, 6px)', '6px'],
    ['width: var(--x, 6px)', '6px'],
    ['width: var(--x, var(--y, 7px))', '7px'],
    ['--y: 8px; width: var(--x, var(--y, 7px))', '8px'],
    ['--x: 2px; width: calc(var(--x) * 3)', '6px'],
    ['--x: 2; width: calc(var(--x) * 1px)', '2px'],
    ['--a: var(--b); --b: var(--c); --c: 9px; width: var(--a)', '9px'],
    ['--x: /* c */ 5px /* d */; width: var(--x)', '5px'],
    ['--\\:x: 5px; width: var(--\\:x)', '5px'],
    ['--é: 5px; width: var(--é)', '5px'],
    ['--1: 5px; width: var(--1)', '5px'],
  ])('%s gives %s', (declarations, expected) => expect(computedFrom(declarations, 'width')).toBe(expected));

  it.each([
    ['a name that is nowhere', 'width: var(--x)'],
    ['a value that does not fit', '--x: red; width: var(--x)'],
    ['an empty value', '--x: ; width: var(--x, 5px)'],
    ['an empty fallback', 'width: var(--x,)'],
    ['tokens that would have to grow together', '--x: 5; width: var(--x)px'],
    ['no name', 'width: var(x)'],
  ])('with %s makes the property unset, whatever was declared before', (_, declarations) => {
    expect(computedFrom(`width: 1px; ${declarations}`, 'width')).toBe('auto');
  });

  it('with a sign before it is another function, and its declaration is dropped', () => {
    expect(computedFrom('--x: 5px; width: 1px; width: -var(--x)', 'width')).toBe('1px');
  });

  it('that is invalid lets an inherited property inherit', () => {
    expect(computed('body { color: red } p { color: lime; color: var(--none) }', 'color')).toBe(
      'rgb(255, 0, 0)',
    );
  });

  it('in a shorthand counts for all its longhands', () => {
    const css =
      '#t { border-top-color: red; --w: 3px; border: var(--w) dotted rgb(1, 2, 3); margin: var(--w) calc(var(--w) * 2) }';
    expect(computed(css, 'border-top-width')).toBe('3px');
    expect(computed(css, 'border-top-color')).toBe('rgb(1, 2, 3)');
    expect(computed(css, 'margin-left')).toBe('6px');
    expect(computed('#t { margin: 5px; margin: var(--none) }', 'margin-left')).toBe('0px');
  });

  it('is replaced in the middle of a value', () => {
    expect(computedFrom('--c: 1, 2; color: rgb(var(--c), 3)', 'color')).toBe('rgb(1, 2, 3)');
    expect(computedFrom('--u: "A B"; font-family: var(--u), serif', 'font-family')).toBe('"A B", serif');
  });
});

describe('a custom property', () => {
  it('is inherited as computed where it was declared', () => {
    const css =
      'body { --a: red; --b: var(--a) } #t { --a: blue; color: var(--b); background-color: var(--a) }';
    expect(computed(css, 'color')).toBe('rgb(255, 0, 0)');
    expect(computed(css, 'background-color')).toBe('rgb(0, 0, 255)');
  });

  it.each([
    ['--x: initial', '9px'],
    ['--x: inherit', '1px'],
    ['--x: unset', '1px'],
    ['--x: var(--none)', '9px'],
    ['--x: 2px', '2px'],
    ['', '1px'],
  ])('declared as %s gives %s', (declaration, expected) => {
    expect(computed(`body { --x: 1px } #t { ${declaration}; width: var(--x, 9px) }`, 'width')).toBe(expected);
  });

  it('keeps its text as it was written', () => {
    expect(computedFrom('--x: Hello  { a: b; } [1] "}" ;', '--x')).toBe('Hello  { a: b; } [1] "}"');
    expect(computedFrom('--x:;', '--x')).toBe('');
  });

  it.each([
    ['of one', '--a: var(--a)'],
    ['of one with a fallback', '--a: var(--a, 1px)'],
    ['of two', '--a: var(--b); --b: var(--a)'],
    ['of three', '--a: var(--b, 1px); --b: var(--c); --c: var(--a, 2px)'],
  ])('in a circle %s is as if it were not there', (_, declarations) => {
    expect(computedFrom(`${declarations}; width: var(--a, 7px)`, 'width')).toBe('7px');
    expect(computedFrom(`${declarations}; width: 1px; width: var(--a)`, 'width')).toBe('auto');
  });

  it('that only points into a circle takes its own fallback', () => {
    expect(computedFrom('--a: var(--b); --b: var(--a); --c: var(--a, 3px); width: var(--c)', 'width')).toBe(
      '3px',
    );
  });

  it('in no circle, though its name comes up on two elements', () => {
    expect(
      computed('body { --x: 1px } #t { --x: calc(var(--y) + 1px); --y: 2px; width: var(--x) }', 'width'),
    ).toBe('3px');
  });
});

describe('@property', () => {
  const registered = (descriptors: string, css: string, property = 'width'): string =>
    withCss(`@property --x { ${descriptors} } ${css}`, '<div><p id="t">').style('#t').get(property);
  const length = 'syntax: "<length>"; inherits: false; initial-value: 3px';

  it('gives an initial value, and says whether it is inherited', () => {
    expect(registered(length, 'p { width: var(--x) }')).toBe('3px');
    expect(registered(length, 'div { --x: 5px } p { width: var(--x) }')).toBe('3px');
    expect(registered(length.replace('false', 'true'), 'div { --x: 5px } p { width: var(--x) }')).toBe('5px');
  });

  it('makes values of another type unset', () => {
    expect(registered(length, 'p { --x: red; width: var(--x) }')).toBe('3px');
    expect(registered(length, 'p { --x: 10%; width: var(--x, 40px) }')).toBe('3px');
  });

  it('computes lengths and colours where they are declared', () => {
    const css = 'div { font-size: 20px; --x: 2em } p { font-size: 10px; width: var(--x) }';
    expect(registered(length.replace('false', 'true'), css)).toBe('40px');
    const color = 'syntax: "<color>"; inherits: true; initial-value: red';
    expect(registered(color, 'p { --x: lime }', '--x')).toBe('rgb(0, 255, 0)');
  });

  it('is ignored without syntax, inherits, or a needed initial value', () => {
    for (const broken of [
      'inherits: false; initial-value: 3px',
      'syntax: "<length>"; initial-value: 3px',
      'syntax: "<length>"; inherits: false',
    ])
      expect(registered(broken, 'div { --x: 5px } p { width: var(--x, 9px) }')).toBe('5px');
    expect(registered('syntax: "*"; inherits: false', 'div { --x: 5px } p { width: var(--x, 9px) }')).toBe(
      '9px',
    );
  });
});
