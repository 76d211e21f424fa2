/** `declaration()` says which declaration decided, and `unknown()` why a value must not be relied on. */
import { describe, expect, it } from 'vitest';
import { stylePage, withCss } from '../testing/style-page.js';

const of = (css: string, body = '<div><p id="t">x</p></div>', name = '#t') => withCss(css, body).style(name);

describe('the declaration', () => {
  it('is the one that won', () => {
    expect(of('p { color: red } #t { color: lime; width: 1px }').declaration('color')).toMatchObject({
      property: 'color',
      value: 'lime',
      selector: '#t',
      important: false,
    });
    expect(of('p { color: red !important } #t { color: lime }').declaration('color')).toMatchObject({
      value: 'red',
      important: true,
    });
  });

  it('is on the ancestor that the value is inherited from', () => {
    expect(of('div { color: red }').declaration('color')).toMatchObject({ selector: 'div', value: 'red' });
    expect(of('div { padding: 1px } p { padding: inherit }').declaration('padding-left')).toMatchObject({
      selector: 'p',
      value: 'inherit',
    });
  });

  it('is the shorthand as it was written', () => {
    expect(of('p { --w: 1px; border: var(--w) solid red }').declaration('border-top-width')).toMatchObject({
      property: 'border',
      value: 'var(--w) solid red',
    });
  });

  it('is the logical property that set a physical one', () => {
    expect(of('p { margin-inline: 3px }').declaration('margin-left')).toMatchObject({
      property: 'margin-inline',
      value: '3px',
    });
  });

  it('is the one that is invalid at computed-value time', () => {
    expect(of('p { width: var(--none) }').declaration('width')).toMatchObject({ value: 'var(--none)' });
  });

  it('of a custom property can be asked for', () => {
    expect(of('div { --x: 1px }').declaration('--x')).toMatchObject({
      property: '--x',
      value: '1px',
      selector: 'div',
    });
  });

  it('is none of the user agent’s, of an attribute’s, or of nobody', () => {
    expect(of('').declaration('display')).toBeUndefined();
    expect(of('', '<p id="t" align="center">').declaration('text-align')).toBeUndefined();
    expect(of('').declaration('color')).toBeUndefined();
  });

  it('keeps the selector as written, nested too', () => {
    expect(of('div { > p { color: red } }').declaration('color')).toMatchObject({ selector: '> p' });
  });
});

describe('its place', () => {
  const place = (html: string, property: string, files: Record<string, string> = {}): string => {
    const location = stylePage(html, { files }).style('p').declaration(property)?.location;
    if (location === undefined) return 'nowhere';
    const { file, startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
    return `${file}:${startLine}:${startColumn}-${endLine}:${endColumn} ${(files[file] ?? html).slice(startOffset, endOffset)}`;
  };

  it('in a style element counts from the start of the page', () => {
    expect(place('<!doctype html>\n<style>\np {\n  color: red;\n}</style>\n<p>', 'color')).toBe(
      'page.html:4:3-4:13 color: red',
    );
    expect(place('<!doctype html><style>p { color: red }</style><p>', 'color')).toBe(
      'page.html:1:27-1:37 color: red',
    );
  });

  it('in a style attribute too', () => {
    expect(place('<!doctype html>\n<p style="width: 1px; color: red">', 'color')).toBe(
      'page.html:2:23-2:33 color: red',
    );
    expect(place("<!doctype html>\n<p style='color: red'>", 'color')).toBe('page.html:2:11-2:21 color: red');
    expect(place('<!doctype html>\n<p style=color:red>', 'color')).toBe('page.html:2:10-2:19 color:red');
  });

  it('is the whole attribute where entities stand in it', () => {
    expect(place('<!doctype html>\n<p style="--x: &quot;a&quot;; color: red">', 'color')).toBe(
      'page.html:2:4-2:42 style="--x: &quot;a&quot;; color: red"',
    );
  });

  it('in a linked or imported file counts from its start', () => {
    const files = { 'a.css': '@import "b.css";\np { color: red }', 'b.css': '\n\n  p { width: 1px }' };
    const html = '<!doctype html><link rel="stylesheet" href="a.css"><p>';
    expect(place(html, 'color', files)).toBe('a.css:2:5-2:15 color: red');
    expect(place(html, 'width', files)).toBe('b.css:3:7-3:17 width: 1px');
  });

  it('ends before what does not belong to it', () => {
    expect(place('<!doctype html><style>p{color:red/* x */ ;width:1px}</style><p>', 'color')).toBe(
      'page.html:1:25-1:34 color:red',
    );
    expect(place('<!doctype html><style>p{color:red!important}</style><p>', 'color')).toBe(
      'page.html:1:25-1:44 color:red!important',
    );
  });
});

describe('unknown', () => {
  /** How wide a flex item gets is not worked out, so body is a container whose size is not known. */
  const UNKNOWN_CONTAINER = 'html { display: flex } body { container-type: inline-size }';
  const reason = (css: string, property: string, body?: string, name?: string): string | undefined =>
    of(`${UNKNOWN_CONTAINER} ${css}`, body, name).unknown(property);

  it('is nothing that is decided', () => {
    expect(reason('p { color: red; width: calc(1em + 1px) }', 'color')).toBeUndefined();
    expect(reason('p { width: 1px }', 'width')).toBeUndefined();
    expect(reason('p { width: 5ch; font-family: Arial, sans-serif }', 'width')).toBeUndefined();
    expect(reason('p { width: 5lh; font-family: "Times New Roman" }', 'width')).toBeUndefined();
    expect(reason('p { width: 5lh; line-height: 1.5 }', 'width')).toBeUndefined();
    expect(reason('@container (width > 1px) { p { color: red } }', 'width')).toBeUndefined();
  });

  it.each([
    [
      'a container’s size',
      '@container (width > 1px) { p { color: red } }',
      'color',
      'It depends on @container (width > 1px)',
    ],
    ['a container’s units', 'p { width: 5cqw }', 'width', 'Container units need the size of a container'],
    ['a font that was not loaded', 'p { width: 5ch }', 'width', 'The unit ch needs the metrics of a font'],
    [
      'a family that may not be installed',
      'p { width: 5ch; font-family: Inter, Arial }',
      'width',
      'The unit ch needs the metrics of a font',
    ],
    [
      'the height of small letters, which differs even between twins',
      'p { width: 5ex; font-family: Arial }',
      'width',
      'The unit ex needs the metrics of a font',
    ],
    ['a line of a font that was not loaded', 'p { width: 5lh }', 'width', 'A normal line height needs'],
    ['… in math', 'p { width: calc(1ex + 1px) }', 'width', 'The unit ex needs the metrics of a font'],
    [
      'a function that is not evaluated',
      'p { width: if(media(print): 1px; else: 2px) }',
      'width',
      'if() is not evaluated',
    ],
    [
      'a function that needs layout',
      'p { width: calc(sibling-index() * 1px) }',
      'width',
      'sibling-index() can only be computed with layout',
    ],
    [
      'a shorthand that is not taken apart',
      'p { timeline-trigger: none }',
      'timeline-trigger-name',
      'The shorthand timeline-trigger is not taken apart',
    ],
  ])('is what depends on %s', (_, css, property, expected) => {
    expect(reason(css, property)).toContain(expected);
  });

  it('is not what an undecided declaration leaves as it is', () => {
    expect(reason('p { color: red } @container (width > 1px) { p { color: red } }', 'color')).toBeUndefined();
    expect(
      reason('@container (width > 1px) { p { color: red } } #t { color: blue }', 'color'),
    ).toBeUndefined();
    expect(
      reason('@container (width > 1px) { p { color: red !important } } #t { color: blue }', 'color'),
    ).toBeDefined();
  });

  it.each([
    ['what is inherited', '@container (width > 1px) { div { color: red } }', 'color'],
    [
      'what is inherited on purpose',
      '@container (width > 1px) { div { padding: 1px } } p { padding: inherit }',
      'padding-left',
    ],
    [
      'currentcolor',
      '@container (width > 1px) { p { color: red } } p { border: 1px solid }',
      'border-top-color',
    ],
    [
      'currentcolor in a mix',
      '@container (width > 1px) { p { color: red } } p { background-color: color-mix(in srgb, currentcolor, red) }',
      'background-color',
    ],
    ['em of a font size', 'p { font-size: 2ex; width: 2em }', 'width'],
    ['em of an inherited font size', 'div { font-size: 2ch } p { width: 2em }', 'width'],
    ['rem', 'html { font-size: 2ch } p { width: 2rem }', 'width'],
    ['line heights that are factors', 'p { font-size: 2ch; line-height: 1.5 }', 'line-height'],
    ['a custom property', '@container (width > 1px) { p { --x: red } } p { color: var(--x, blue) }', 'color'],
    [
      'an inherited custom property',
      '@container (width > 1px) { div { --x: red } } p { color: var(--x, blue) }',
      'color',
    ],
    [
      'a chain of them',
      '@container (width > 1px) { div { --x: red } } p { --y: var(--x, blue); --z: var(--y); color: var(--z) }',
      'color',
    ],
    [
      'a shorthand with one',
      '@container (width > 1px) { div { --x: 1px } } p { padding: var(--x, 2px) }',
      'padding-left',
    ],
    ['a shorthand that is asked for', 'p { padding: 1px; padding-top: 1ch }', 'padding'],
    ['display: none of a parent’s container', '@container (width > 1px) { p { display: flex } }', 'display'],
  ])('passes on to %s', (_, css, property) => {
    expect(reason(css, property)).toMatch(/^(?:It depends on @container|The unit)/);
  });

  it('passes on to what is blockified by an undecided container', () => {
    expect(reason('@container (width > 1px) { p { display: flex } }', 'display', '<p><b id="t">x')).toContain(
      '@container',
    );
  });

  it('passes on to generated boxes', () => {
    const css = '@container (width > 1px) { p { color: red } } p::before { content: "x" }';
    const page = withCss(`${UNKNOWN_CONTAINER} ${css}`, '<p>');
    expect(page.pseudo('p', 'before')?.unknown('color')).toContain('@container');
  });
});
