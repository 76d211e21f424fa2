/** Broken CSS is read as browsers read it: https://drafts.csswg.org/css-syntax/#error-handling */
import { describe, expect, it } from 'vitest';
import {
  type BlockItem,
  parseDeclarations,
  parseStylesheetBlocks,
  type SyntaxProblem,
} from './parse-blocks.js';
import { readTokens } from './tokens.js';

/** Rules as `prelude{items}`, declarations as `name:value`, `!` after important ones. */
function outline(items: readonly BlockItem[]): string {
  return items
    .map((item) => {
      if (item.kind === 'declaration') return `${item.property}:${item.value}${item.important ? '!' : ''};`;
      const name = item.kind === 'at-rule' ? `@${item.name} ` : '';
      return `${name}${item.prelude}${item.items === undefined ? ';' : `{${outline(item.items)}}`}`;
    })
    .join('');
}

function parse(css: string): { outline: string; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const items = parseStylesheetBlocks(readTokens(css), (problem) => void problems.push(problem));
  return { outline: outline(items), problems };
}

describe('a stylesheet', () => {
  it.each([
    ['a { color: red; width: 1px }', 'a{color:red;width:1px;}'],
    ['a{color:red}b{color:blue}', 'a{color:red;}b{color:blue;}'],
    ['a , b > c { }', 'a , b > c{}'],
    ['a { COLOR: Red; --Own: Red }', 'a{color:Red;--Own:Red;}'],
    ['a/**/.b { color/**/:/**/red/**/ }', 'a.b{color:red;}'],
    ['a/**/b { margin: 1px/**/2px }', 'a/**/b{margin:1px/**/2px;}'],
    ['@media (width > 1px) { a { color: red } }', '@media (width > 1px){a{color:red;}}'],
    ['@LAYER a, b;', '@layer a, b;'],
    ['<!-- a { color: red } -->', 'a{color:red;}'],
    ['', ''],
  ])('%s', (css, expected) => {
    expect(parse(css)).toEqual({ outline: expected, problems: [] });
  });

  it('ends whatever is still open at its end', () => {
    expect(parse('a { color: rgb(1, 2').outline).toBe('a{color:rgb(1, 2;}');
    expect(parse('@media all { a { color: red').outline).toBe('@media all{a{color:red;}}');
    expect(parse('a { content: "x').outline).toBe('a{content:"x;}');
    expect(parse('@import "a"').outline).toBe('@import "a";');
  });

  it('skips a rule that has no block, and says so', () => {
    const { outline: read, problems } = parse('a { color: red } nonsense');
    expect(read).toBe('a{color:red;}');
    expect(problems).toMatchObject([{ kind: 'syntax', start: 17, end: 25 }]);
    expect(problems[0]?.message).toBe(
      '"nonsense" is not CSS: expected a rule with a block in braces. Browsers skip it, and so did consentlint.',
    );
  });

  it('takes a stray brace or semicolon for the beginning of the next selector', () => {
    expect(parse('} a { color: red } b { color: blue }').outline).toBe('} a{color:red;}b{color:blue;}');
    expect(parse('; a { color: red }').outline).toBe('; a{color:red;}');
  });
});

describe('a block', () => {
  it.each([
    ['a { color: red;; ; width: 1px; }', 'a{color:red;width:1px;}'],
    ['a { color; width: 1px }', 'a{width:1px;}'],
    ['a { color red; width: 1px }', 'a{width:1px;}'],
    ['a { color: ; width: 1px }', 'a{color:;width:1px;}'],
    ['a { *color: red; width: 1px }', 'a{width:1px;}'],
    ['a { [;color: red]; width: 1px }', 'a{width:1px;}'],
    ['a { color: (;red); width: 1px }', 'a{color:(;red);width:1px;}'],
    ['a { filter: progid:X.Y(a=b); width: 1px }', 'a{filter:progid:X.Y(a=b);width:1px;}'],
    [
      'a { @nonsense x; width: 1px; @nonsense { b: c } height: 1px }',
      'a{@nonsense x;width:1px;@nonsense {b:c;}height:1px;}',
    ],
  ])('%s', (css, expected) => {
    expect(parse(css).outline).toBe(expected);
  });

  it('holds a custom property with anything in brackets, braces or quotes', () => {
    expect(parse('a { --x: { b: c; d }; --y: [;]; --z: "}"; --: 1 }').outline).toBe(
      'a{--x:{ b: c; d };--y:[;];--z:"}";--:1;}',
    );
    expect(parse('a { --x:; --y: }').outline).toBe('a{--x:;--y:;}');
  });

  it.each([
    ['red !important', 'red', true],
    ['red!IMPORTANT', 'red', true],
    ['red ! important', 'red', true],
    ['red ! /**/ important', 'red', true],
    ['red !importan', 'red !importan', false],
    ['red !important x', 'red !important x', false],
    ['"!important"', '"!important"', false],
  ])('knows whether %s is important', (written, value, important) => {
    const [node] = parseDeclarations(readTokens(`color: ${written}`), () => {});
    expect(node).toMatchObject({ value, important });
  });
});

describe('nested rules', () => {
  it.each([
    ['a { color: red; b { color: blue } width: 1px }', 'a{color:red;b{color:blue;}width:1px;}'],
    ['a { &:hover { color: red } > b { x: y } + c { x: y } }', 'a{&:hover{color:red;}> b{x:y;}+ c{x:y;}}'],
    ['a { b:hover { color: red } }', 'a{b:hover{color:red;}}'],
    ['a { b:hover c { color: red } width: 1px }', 'a{b:hover c{color:red;}width:1px;}'],
    ['a { .b { .c { x: y } } }', 'a{.b{.c{x:y;}}}'],
    ['a { @media all { color: red; b { x: y } } }', 'a{@media all{color:red;b{x:y;}}}'],
    ['a { color:red {} width: 1px }', 'a{color:red{}width:1px;}'],
    ['a { --x:hover { b: c } }', 'a{--x:hover { b: c };}'],
  ])('%s', (css, expected) => {
    expect(parse(css)).toEqual({ outline: expected, problems: [] });
  });

  it('a custom property is no selector, at the top level either', () => {
    expect(parse('--x:hover { color: red } a { x: y }').outline).toBe('a{x:y;}');
  });

  it('are read 120 deep; what is deeper is left out with a warning', () => {
    const { outline: read, problems } = parse(
      `${'a{'.repeat(10_000)}color:red${'}'.repeat(10_000)} b { x: y }`,
    );
    expect(read.match(/a/g)).toHaveLength(121);
    expect(read).toMatch(/b\{x:y;\}$/);
    expect(problems).toMatchObject([{ kind: 'too-deep' }]);
  });
});

describe('a style attribute', () => {
  const attribute = (css: string): string => outline(parseDeclarations(readTokens(css), () => {}));

  it.each([
    ['color: red; width: 1px', 'color:red;width:1px;'],
    ['color: red;', 'color:red;'],
    ['color: red; } width: 1px; height: 2px', 'color:red;height:2px;'],
    ['color: red; b { color: blue } width: 1px; height: 2px', 'color:red;height:2px;'],
    ['@media all { color: red } width: 1px', 'width:1px;'],
    ['nonsense', ''],
  ])('%s', (css, expected) => {
    expect(attribute(css)).toBe(expected);
  });
});

describe('positions', () => {
  const css = 'a {\n  color: red;\n  b { width: 1px }\n}\n';
  const [rule] = parseStylesheetBlocks(readTokens(css), () => {});
  const at = (item: BlockItem | undefined): string =>
    item === undefined ? '' : css.slice(item.start, item.end);

  it('of a declaration go from its name to the end of its value', () => {
    expect(at(rule?.kind === 'style-rule' ? rule.items[0] : undefined)).toBe('color: red');
  });

  it('of a rule go from its selector to its closing brace', () => {
    expect(at(rule)).toBe('a {\n  color: red;\n  b { width: 1px }\n}');
    expect(at(rule?.kind === 'style-rule' ? rule.items[1] : undefined)).toBe('b { width: 1px }');
  });
});
