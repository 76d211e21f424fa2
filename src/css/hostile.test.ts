/**
 * CSS that asks for more work than anybody's page: it ends in seconds, without an exception, and where
 * something was given up, a diagnostic says so and what depends on it is unknown or incomplete.
 */
import { describe, expect, it } from 'vitest';
import { type StyledPage, withCss } from './testing/style-page.js';

interface Outcome {
  readonly page: StyledPage;
  readonly codes: readonly string[];
}

/** Computes styles of all elements; what does not end is failed by the runner's own limit of a minute. */
function style(
  css: string,
  body: string,
  properties: readonly string[] = ['color', 'width', 'font-size'],
): Outcome {
  const page = withCss(css, body);
  for (const property of properties) page.idsWith(property, '');
  return { page, codes: [...new Set(page.diagnostics.map(({ code }) => code))] };
}

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
const nest = (open: string, count: number, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);

describe('deep nesting', () => {
  it.each([
    ['rules', nest('a{', 10_000, 'color:red', '}')],
    ['rules with &', nest('&{', 10_000, 'color:red', '}')],
    ['lists of rules, whose combinations multiply', nest('.a, .b {', 10_000, 'color:red', '}')],
    ['@media', nest('@media all{', 10_000, 'p{color:red}', '}')],
    ['blocks that are never closed', 'a{'.repeat(100_000)],
    [
      '@layer',
      `${nest('@layer a{', 100, 'p{color:red}', '}')} @layer ${'a.'.repeat(100_000)}b{p{color:red}}`,
    ],
  ])('of %s', (_, css) => {
    const { page, codes } = style(css, '<p>x');
    expect(codes).toContain('css-limit');
    expect(page.incomplete()).toMatch(/nested more than/);
  });

  it.each([
    ['calc()', nest('calc(', 20_000, '1px', ')')],
    ['var() in fallbacks', nest('var(--z,', 20_000, '1px', ')')],
    ['brackets', nest('[', 50_000, '', ']')],
    ['color-mix()', nest('color-mix(in srgb, red, ', 5_000, 'blue', ')')],
    ['light-dark()', nest('light-dark(', 5_000, 'blue', ',red)')],
  ])('of %s', (_, value) => {
    const { page, codes } = style(`p { color: ${value}; width: ${value}; --x: ${value} }`, '<p>x');
    expect(codes).toContain('css-limit');
    expect(page.incomplete()).toMatch(/too long or nested too deep/);
  });

  it.each([
    ['selectors', `a${nest(':is(', 10_000, 'b', ')')}`],
    ['selectors that are never closed', `a${':not('.repeat(100_000)}b`],
  ])('of %s', (_, selector) => {
    expect(style(`${selector} { color: red }`, '<p>x').codes.length).toBeGreaterThan(0);
  });

  it('of conditions', () => {
    const deep = nest('(', 5_000, 'width > 1px', ')');
    const { page, codes } = style(
      `@media ${deep} { p { color: red } } @supports ${deep} { p { color: red } }`,
      '<p id="t">x',
    );
    expect(page.style('#t').get('color')).toBe('rgb(0, 0, 0)');
    expect(codes).toContain('css-limit');
    expect(page.incomplete()).toMatch(/too long or nested too deep/);
  });
});

describe('custom properties', () => {
  it('that double sixty times', () => {
    const css = `html { --a60: x; ${times(60, (index) => `--a${index}: var(--a${index + 1}) var(--a${index + 1});`)} } p { color: var(--a0) }`;
    const { page, codes } = style(css, '<p id="t">x');
    expect(codes).toEqual(['css-limit']);
    expect(page.style('#t').unknown('color')).toContain('grows beyond all bounds');
  });

  it('in a circle of a thousand', () => {
    const circle = times(1_000, (index) => `--a${index}: var(--a${(index + 1) % 1_000});`);
    const { page, codes } = style(`p { ${circle} color: var(--a0, green) }`, '<p id="t">x');
    expect(page.style('#t').get('color')).toBe('rgb(0, 128, 0)');
    expect(codes).toEqual(['css-limit']);
  });

  it('in a chain of a hundred thousand', () => {
    const chain = times(100_000, (index) => `--a${index}: var(--a${index + 1});`);
    const { page, codes } = style(`p { --a100000: red; ${chain} color: var(--a0) }`, '<p id="t">x');
    expect(page.style('#t').unknown('color')).toContain('more than 300 times');
    expect(codes).toEqual(['css-limit']);
  });

  it('in a chain from element to element', () => {
    const chain = times(2_000, (index) => `.c${index} { --a${index + 1}: var(--a${index}) }`);
    const body = `${times(2_000, (index) => `<div class="c${index}">`)}<p id="t">x`;
    const { page } = style(`.c0 { --a0: red } ${chain} #t { color: var(--a2000) }`, body, ['color']);
    expect(page.style('#t').unknown('color')).toContain('more than 300 times');
  });

  it('in a chain of two hundred are just followed', () => {
    const chain = times(200, (index) => `--a${index}: var(--a${index + 1});`);
    const { page, codes } = style(`p { --a200: red; ${chain} color: var(--a0) }`, '<p id="t">x');
    expect(page.style('#t').get('color')).toBe('rgb(255, 0, 0)');
    expect(codes).toEqual([]);
  });
});

describe('selectors', () => {
  it(':has() in :not() in :is(), over five thousand elements', () => {
    const css = ':is(:not(:has(:not(:is(:not(:has(.z))) *))) *, :not(:has(.y ~ *)) *) { color: red }';
    const { page, codes } = style(css, `${'<p class="b">x</p>'.repeat(5_000)}<p id="t">x`);
    expect(page.style('#t').get('color')).toBe('rgb(255, 0, 0)');
    expect(codes).toEqual([]);
  });

  it(':has() with siblings in :has() with siblings', () => {
    const css = 'p:has(~ p:has(~ p:has(~ p.z))) { color: red }';
    const { page, codes } = style(css, '<p class="b">x</p>'.repeat(5_000));
    expect(codes).toEqual(['css-limit']);
    expect(page.incomplete()).toBe('A selector took too much work to match and was given up.');
  });

  it('siblings of siblings, and positions among those that have positions', () => {
    const css =
      'p ~ p ~ p ~ p ~ .x { color: red } p:nth-child(odd of p:nth-last-child(even of .b)) { color: lime }';
    style(css, `${'<p class="b">x</p>'.repeat(2_000)}<p class="x">`);
  });

  it('descendants of descendants, in a deep page', () => {
    style(
      times(100, (index) => `div div div div div div .c${index} div span { color: red }`),
      `${'<div>'.repeat(2_000)}<span>`,
    );
  });

  it.each([
    ['a list of 5 MB', `${times(400_000, (index) => `.a${index},`)}p { color: red }`],
    ['a list of 5 MB in :is()', `:is(${times(400_000, (index) => `.a${index},`)}p) { color: red }`],
    ['a compound of 2 MB', `p${'.a'.repeat(1_000_000)} { color: red }`],
    ['a complex selector of 2 MB', `${'p '.repeat(1_000_000)} { color: red }`],
    ['150,000 rules', 'p{color:red}'.repeat(150_000)],
  ])('%s', (_, css) => {
    const { page, codes } = style(css, '<p>x');
    expect(codes).toEqual(['css-limit']);
    expect(page.incomplete()).toBeDefined();
  });
});

describe('container queries', () => {
  it('in a thousand containers in one another, each sized by the one around', () => {
    const css =
      'div { container-type: inline-size; width: 99.9cqw; font-size: 99.9cqw } @container (width > 3px) { p { color: red } }';
    const { page, codes } = style(css, `${'<div>'.repeat(1_000)}<p id="t">x`);
    expect(page.style('#t').get('color')).toBe('rgb(255, 0, 0)');
    expect(page.style('#t').unknown('color')).toBeUndefined();
    expect(codes).toEqual([]);
  });

  it('in positioned boxes, each of which sizes the next', () => {
    const css =
      'div { position: absolute; inset: 0; padding: 0.01%; container-type: size } p { width: 50cqw; height: 10cqh }';
    const { page } = style(css, `${'<div>'.repeat(3_000)}<p id="t">x`);
    expect(page.style('#t').unknown('width')).toBeUndefined();
  });

  it('that look through a thousand containers for a name that none has', () => {
    const rules = times(100, (index) => `@container n${index} (width > 1px) { div { color: red } }`);
    const { page, codes } = style(
      `div { container-type: inline-size } ${rules}`,
      `${'<div>'.repeat(1_000)}<div id="t">x`,
      ['color'],
    );
    expect(codes).toEqual(['css-limit']);
    expect(page.style('#t').unknown('color')).toBe('There are too many container queries to answer.');
  });

  it.each([
    ['brackets', '('.repeat(50_000)],
    ['closed brackets', nest('(', 5_000, 'width > 1px', ')')],
    ['style() in style()', nest('style(', 5_000, '--x', ')')],
    ['conditions', `(width > 1px)${' and (width > 1px)'.repeat(20_000)}`],
    ['queries', `a${', b (width > 1px)'.repeat(20_000)}`],
  ])('of many %s', (_, prelude) => {
    const { page, codes } = style(`@container ${prelude} { p { color: red } }`, '<p id="t">x');
    expect(codes).toContain('css-limit');
    expect(page.style('#t').get('color')).toBe('rgb(0, 0, 0)');
  });
});

describe('values and elements without end', () => {
  it('long lists in every kind of property', () => {
    const css = `p { font-family: ${'a,'.repeat(200_000)}b; background: ${'url(x),'.repeat(50_000)}red; transform: ${'rotate(1deg) '.repeat(50_000)};
      width: calc(1px ${'+ 1px '.repeat(200_000)}); height: min(${'1px,'.repeat(100_000)}1px); box-shadow: ${'0 0 1px red,'.repeat(1_000)}0 0 red }`;
    const { page, codes } = style(css, '<p id="t">x', [
      'font-family',
      'background-color',
      'transform',
      'width',
      'height',
    ]);
    expect(codes).toEqual(['css-limit']);
    expect(page.style('#t').get('width')).toBe('auto');
  });

  it('numbers beyond all numbers', () => {
    const css =
      'p { width: 1e999999px; height: calc(1px / 0); font-size: 1e99999em; z-index: 99999999999999999999; line-height: calc(0 / 0) }';
    expect(style(css, '<p id="t">x').page.style('#t').get('width')).toBe('3.35544e+07px');
  });

  it('fifty thousand elements in one another, each with a font size in em', () => {
    const { page, codes } = style(
      '* { font-size: 1em; --x: inherit } html { --x: 5px }',
      `${'<div>'.repeat(50_000)}<p id="t">x`,
      ['font-size', '--x'],
    );
    expect(page.style('#t').get('font-size')).toBe('16px');
    expect(page.style('#t').get('--x')).toBe('5px');
    expect(codes).toEqual([]);
  });

  it('comments and strings that are never closed', () => {
    style(`p { color: red } /*${'*'.repeat(3_000_000)}`, '<p>x');
    style(`p { content: "${'x'.repeat(3_000_000)}`, '<p>x');
  });
});
