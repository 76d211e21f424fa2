import { describe, expect, it } from 'vitest';
import type { LoadStylesheet } from './stylesheet-source.js';
import { collectStylesheets } from './stylesheets.js';
import { parse } from './testing/parse.js';

/** Collects the stylesheets of a page; every link that is asked for is given the text `/* href *​/`. */
function collect(html: string) {
  const asked: string[] = [];
  const load: LoadStylesheet = (href) => {
    asked.push(href);
    return href.includes('missing') ? undefined : { text: `/* ${href} */`, file: href };
  };
  const parsed = parse(html);
  const sheets = collectStylesheets(parsed.document, { load });
  return { ...parsed, sheets, asked, texts: sheets.map(({ text }) => text) };
}

describe('which stylesheets belong to a page', () => {
  it('<style> and linked ones, in document order', () => {
    const { texts } = collect(
      '<link rel=stylesheet href=a.css><style>b {}</style><body><link rel=stylesheet href=c.css><style>d {}</style>',
    );
    expect(texts).toEqual(['/* a.css */', 'b {}', '/* c.css */', 'd {}']);
  });

  it.each([
    '<link rel=stylesheet href=a.css>',
    '<link rel="preload StyleSheet" href=" a.css ">',
    '<link rel=stylesheet type="text/css; charset=utf-8" href=a.css>',
    '<link rel=stylesheet type="" href=a.css>',
    '<template><link rel=stylesheet href=a.css></template>',
  ])('%s is read', (html) => {
    expect(collect(html).asked).toEqual(['a.css']);
  });

  it.each([
    '<link rel="alternate stylesheet" href=a.css title=other>',
    '<link rel=stylesheet disabled href=a.css>',
    '<link rel=stylesheet type=text/less href=a.css>',
    '<link rel=preload as=style href=a.css>',
    '<link rel=stylesheet href="">',
    '<link rel=stylesheet>',
    '<noscript><link rel=stylesheet href=a.css></noscript>',
    '<!-- <link rel=stylesheet href=a.css> -->',
    '<style type=text/less>a {}</style>',
    '<noscript><style>a {}</style></noscript>',
  ])('%s is not', (html) => {
    const { asked, sheets } = collect(html);
    expect([...asked, ...sheets]).toEqual([]);
  });

  it('of stylesheets with a title, only those with the first title: the others are there to choose from', () => {
    const { asked } = collect(
      '<link rel=stylesheet href=always.css><link rel=stylesheet title=A href=a.css>' +
        '<link rel=stylesheet title=B href=b.css><link rel=stylesheet title=A href=a2.css>',
    );
    expect(asked).toEqual(['always.css', 'a.css', 'a2.css']);
  });

  it('one that cannot be loaded is left out', () => {
    const { texts } = collect('<link rel=stylesheet href=missing.css><link rel=stylesheet href=a.css>');
    expect(texts).toEqual(['/* a.css */']);
  });

  it('a <style> in SVG counts', () => {
    expect(collect('<svg><style>a {}</style></svg>').texts).toEqual(['a {}']);
  });
});

describe('what is known of a stylesheet', () => {
  it('its media condition', () => {
    const { sheets } = collect(
      '<style media=print></style><link rel=stylesheet media="(max-width: 600px)" href=a.css><style></style>',
    );
    expect(sheets.map(({ media }) => media)).toEqual(['print', '(max-width: 600px)', '']);
  });

  it('the tree that it styles', () => {
    const { sheets, document, find } = collect(
      '<style>a {}</style><div><template shadowrootmode=open><style>b {}</style><link rel=stylesheet href=c.css></template></div>',
    );
    expect(sheets.map(({ scope }) => scope)).toEqual([
      document,
      find('div').shadowRoot,
      find('div').shadowRoot,
    ]);
  });

  it('where its text stands in the file, and which element brought it', () => {
    const { sheets, sourceOf } = collect('<p>x</p>\n<style media=all>\n.a {}</style>');
    const [sheet] = sheets;
    expect(sheet).toMatchObject({ file: 'page.html', start: { line: 2, column: 18, offset: 26 } });
    expect(sourceOf(sheet?.owner)).toBe('<style media=all>');
    expect(collect('<link rel=stylesheet href=a.css>').sheets[0]).toMatchObject({
      file: 'a.css',
      start: { line: 1, column: 1, offset: 0 },
    });
  });
});

describe('<base>', () => {
  it.each([
    ['assets/', 'a.css', 'assets/a.css'],
    ['assets/index.html', 'a.css', 'assets/a.css'],
    ['/assets/', 'a.css', '/assets/a.css'],
    ['/assets/', '/a.css', '/a.css'],
    ['assets/', '../a.css', 'assets/../a.css'],
    ['https://cdn.example/x/', 'a.css', 'https://cdn.example/x/a.css'],
    ['https://cdn.example/x/', '../a.css', 'https://cdn.example/a.css'],
    ['//cdn.example/x/', '/a.css', 'https://cdn.example/a.css'],
    ['assets/', 'https://cdn.example/a.css', 'https://cdn.example/a.css'],
    ['assets/', '//cdn.example/a.css', '//cdn.example/a.css'],
    ['assets/', 'data:text/css,a{}', 'data:text/css,a{}'],
  ])('%s makes %s lead to %s', (base, href, target) => {
    expect(collect(`<base href="${base}"><link rel=stylesheet href="${href}">`).asked).toEqual([target]);
  });

  it('counts once, wherever it stands', () => {
    const { asked } = collect('<link rel=stylesheet href=a.css><base href=one/><base href=two/>');
    expect(asked).toEqual(['one/a.css']);
  });

  it('has no effect in a template, in a shadow tree, or without href', () => {
    const { asked } = collect(
      '<base target=_blank><div><template shadowrootmode=open><base href=shadow/></template></div>' +
        '<template><base href=template/></template><link rel=stylesheet href=a.css>',
    );
    expect(asked).toEqual(['a.css']);
  });
});
