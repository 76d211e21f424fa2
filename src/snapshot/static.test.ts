import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectAll } from './selectors.js';
import type { Snapshot, SnapshotElement } from './snapshot.js';
import { collectStatic, readPage } from './static.js';
import { snapshotOf } from './testing/snapshot-of.js';
import { ancestors, closest, descendants, elementChildren, textContent } from './tree.js';

const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;

function one({ root }: Snapshot, selector: string): SnapshotElement {
  const [element] = selectAll(root, selector);
  if (element === undefined) throw new Error(`${selector} is not in the page.`);
  return element;
}

const colorOf = (snapshot: Snapshot, selector = 'p') => one(snapshot, selector).style.get('color');

describe('the styles of a page', () => {
  it('come from its own style sheets, then from those beside it, in the order of the cascade', () => {
    const html = '<style>p { color: red }</style><p>x</p>';
    expect(colorOf(snapshotOf(html))).toBe('rgb(255, 0, 0)');
    expect(colorOf(snapshotOf(html, { css: 'p { color: blue }' }))).toBe('rgb(0, 0, 255)');
    expect(colorOf(snapshotOf(html, { css: 'p:where(p) { color: blue }' }))).toBe('rgb(0, 0, 255)');
  });

  it('come from linked files inside the root', () => {
    const root = mkdtempSync(join(tmpdir(), 'consentlint-'));
    writeFileSync(join(root, 'a.css'), 'p { color: lime }');
    const page = { filename: join(root, 'page.html'), root };
    expect(colorOf(snapshotOf('<link rel=stylesheet href=a.css><p>x</p>', page))).toBe('rgb(0, 255, 0)');
    const served = '<link rel=stylesheet href="https://shop.example/a.css"><p>x</p>';
    const baseURL = 'https://shop.example/';
    expect(colorOf(snapshotOf(served, { ...page, baseURL }))).toBe('rgb(0, 255, 0)');
  });

  it('are said to be incomplete when one of them is missing', () => {
    const snapshot = snapshotOf('<link rel=stylesheet href=a.css><p>x</p>');
    expect(snapshot.styleIncomplete).toContain('The stylesheet a.css was not read');
    expect(snapshot.diagnostics.map(({ code }) => code)).toEqual(['stylesheet-not-loaded']);
    expect(snapshotOf('<p>x</p>').styleIncomplete).toBeUndefined();
  });

  it('depend on the variant', () => {
    const html = `<style>@media (max-width: 500px) { p { color: red } } @media (prefers-color-scheme: dark) { p { color: blue } }</style><p>x</p>`;
    const page = readPage({ html });
    const at = (width: number, colorScheme: 'light' | 'dark') =>
      colorOf(collectStatic(page, { viewport: { width, height: 800 }, colorScheme }));
    expect([at(1280, 'light'), at(375, 'light'), at(1280, 'dark'), at(375, 'dark')]).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 0, 0)',
      'rgb(0, 0, 255)',
      'rgb(0, 0, 255)',
    ]);
  });

  it('stay within their shadow tree, and reach what is slotted by inheritance', () => {
    const snapshot = snapshotOf(
      '<x-box><template shadowrootmode=open><style>p, div { color: red }</style><p id=in>x</p><div><slot></slot></div></template><p id=out>y</p></x-box><p id=off>z</p>',
    );
    expect(colorOf(snapshot, 'x-box >>> #in')).toBe('rgb(255, 0, 0)');
    expect(colorOf(snapshot, '#out')).toBe('rgb(255, 0, 0)');
    expect(colorOf(snapshot, '#off')).toBe('rgb(0, 0, 0)');
  });

  it('reach into templates, as if a script had put them on the page', () => {
    const snapshot = snapshotOf('<template><style>p { color: red }</style><p>x</p></template>');
    expect(colorOf(snapshot, 'template p')).toBe('rgb(255, 0, 0)');
  });

  it('know the declaration that they come from', () => {
    const snapshot = snapshotOf('<style>\n.a { color: red }\n</style><p class=a>x</p>', {
      filename: 'page.html',
    });
    expect(one(snapshot, 'p').style.declaration('color')).toMatchObject({
      selector: '.a',
      value: 'red',
      location: { file: 'page.html', startLine: 2 },
    });
  });
});

describe('what is said of a page that was read', () => {
  const codes = (html: string) => snapshotOf(html).diagnostics.map(({ code }) => code);

  it.each([
    ['<script>x()</script>'],
    ['<script type=module src=x.js></script>'],
    ['<script type="text/javascript"></script>'],
  ])('%s: that scripts are not run', (html) => {
    expect(codes(html)).toEqual(['scripts-not-run']);
  });

  it.each([
    ['<script type=application/json>{}</script>'],
    ['<script type=text/template><p></script>'],
    ['<p>'],
  ])('%s: nothing of scripts', (html) => {
    expect(codes(html)).toEqual([]);
  });

  it.each([
    ['<iframe src="https://consent.example/"></iframe>'],
    ['<p><iframe srcdoc="<button>OK"></iframe>'],
  ])('%s: that frames are not read', (html) => {
    expect(codes(html)).toEqual(['frames-not-read']);
  });

  it('nothing of a frame that holds no document', () => {
    expect(codes('<iframe name="later"></iframe>')).toEqual([]);
  });

  it('how many elements it has, and its comments', () => {
    const page = readPage({ html: '<p>x<!-- a --></p>' });
    expect(page.elementCount).toBe(4);
    expect(page.comments.map(({ text }) => text)).toEqual([' a ']);
    expect(page.file).toBe('<html>');
  });
});

describe('the tree of a snapshot', () => {
  const snapshot = snapshotOf(
    `<div id=a><p id=b>one<b id=c>two</b><!-- not this --></p></div>
     <x-box id=h><template shadowrootmode=open><header id=s><slot></slot></header></template><i id=l>three</i></x-box>`,
  );
  const ids = (elements: Iterable<SnapshotElement>) =>
    [...elements].flatMap(({ attributes }) => attributes.get('id') ?? []);

  it('is the flat tree: shadow trees in their place, slotted content where it is slotted', () => {
    expect(ids(descendants(snapshot.root))).toEqual(['a', 'b', 'c', 'h', 's', 'l']);
    expect(ids(ancestors(one(snapshot, '#l')))).toEqual(['s', 'h']);
    expect(ids(elementChildren(one(snapshot, '#h')))).toEqual(['s']);
  });

  it('keeps the place in the node tree, which selectors match on', () => {
    const { place } = one(snapshot, '#l');
    expect(place.parent?.attributes.get('id')).toBe('h');
    expect(ids(one(snapshot, '#h').place.shadow)).toEqual(['s']);
    expect(one(snapshot, '#h >>> #s').place.host?.attributes.get('id')).toBe('h');
  });

  it('can be asked about', () => {
    const [a, c] = [one(snapshot, '#a'), one(snapshot, '#c')];
    expect(closest(c, ({ tag }) => tag === 'div')).toBe(a);
    expect(closest(c, ({ tag }) => tag === 'form')).toBeUndefined();
    expect(textContent(a)).toBe('onetwo');
    expect(textContent(one(snapshot, '#h'))).toBe('three');
  });

  it('finds ids in the tree that an element stands in', () => {
    expect(one(snapshot, '#a').elementById('s')).toBeUndefined();
    expect(one(snapshot, '#h >>> #s').elementById('a')).toBeUndefined();
    expect(one(snapshot, '#h >>> #s').elementById('s')).toBe(one(snapshot, '#h >>> #s'));
    expect(one(snapshot, '#a').elementById('c')).toBe(one(snapshot, '#c'));
  });

  it('knows what stands in a template', () => {
    const template = snapshotOf('<template><p>x</p></template><p id=p>y</p>');
    expect(one(template, 'template p').inTemplate).toBe(true);
    expect(one(template, '#p').inTemplate).toBe(false);
  });

  it('gives an element the same number in every variant', () => {
    const page = readPage({ html: '<p>x</p><b id=b>y</b>' });
    const phone = { viewport: { width: 375, height: 667 }, colorScheme: 'dark' } as const;
    expect(one(collectStatic(page, desktop), '#b').id).toBe(one(collectStatic(page, phone), '#b').id);
  });

  it('leaves out the text of scripts, styles and templates', () => {
    const page = snapshotOf(
      '<body>a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f',
    );
    expect(textContent(page.root)).toBe('af');
  });

  it('gives generated boxes their style', () => {
    const page = snapshotOf('<p>x</p>', { css: 'p::before { content: "✓"; color: red }' });
    expect(one(page, 'p').pseudo('before')?.get('content')).toBe('"✓"');
    expect(one(page, 'p').pseudo('after')).toBeUndefined();
  });
});

describe('hostile pages', () => {
  it('may nest 50,000 levels deep', () => {
    const { root } = snapshotOf(`${'<div>'.repeat(50_000)}<b id=b>x</b>`);
    const [deepest] = selectAll(root, '#b');
    expect(deepest?.style.get('font-weight')).toBe('700');
    expect(textContent(root)).toBe('x');
    expect(deepest?.state.inert).toBe(false);
  });

  it('may repeat an id 100,000 times', () => {
    const { root } = snapshotOf('<b id=b></b>'.repeat(100_000));
    expect(root.elementById('b')).toBe([...descendants(root)].find(({ tag }) => tag === 'b'));
  });
});
