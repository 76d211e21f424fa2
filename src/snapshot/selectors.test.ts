import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectAll, uniqueSelector } from './selectors.js';
import type { SnapshotElement } from './snapshot.js';
import { snapshotOf } from './testing/snapshot-of.js';
import { descendants } from './tree.js';

function page(html: string) {
  const { root } = snapshotOf(html);
  const select = (selector: string) => selectAll(root, selector);
  const one = (selector: string): SnapshotElement => {
    const [only, ...others] = select(selector);
    if (only === undefined || others.length > 0) throw new Error(`${selector} matches ${others.length + 1}`);
    return only;
  };
  return { root, select, one, ids: (selector: string) => select(selector).map(idOf) };
}

const idOf = ({ attributes, tag }: SnapshotElement) => attributes.get('id') ?? tag;

describe('selectAll', () => {
  it.each([
    ['p', ['a', 'd']],
    ['.x.y', ['b']],
    ['div > p:first-child', ['a']],
    ['p ~ b', ['b', 'c']],
    ['[data-k="v w"]', ['d']],
    ['div:has(.y)', ['box']],
    ['p:not(#a)', ['d']],
    ['b:nth-of-type(2)', ['c']],
    ['#c, #a', ['a', 'c']],
    ['P', ['a', 'd']],
  ])('%s finds %j', (selector, expected) => {
    const { ids } = page(
      '<div id=box><p id=a></p><b id=b class="x y"></b><b id=c class=x></b></div><p id=d data-k="v w">',
    );
    expect(ids(selector)).toEqual(expected);
  });

  const hosts = `<x-a><template shadowrootmode=open><b id=in class=k></b><slot></slot></template><i id=light class=k></i></x-a>
    <x-a><template shadowrootmode=open><x-b><template shadowrootmode=open><b id=deep></b></template></x-b></template></x-a>`;

  it('does not look into shadow trees by itself', () => {
    expect(page(hosts).ids('.k')).toEqual(['light']);
    expect(page(hosts).ids('b')).toEqual([]);
  });

  it('steps into them with >>>', () => {
    expect(page(hosts).ids('x-a >>> .k')).toEqual(['in']);
    expect(page(hosts).ids('x-a >>> b')).toEqual(['in']);
    expect(page(hosts).ids('x-a >>> x-b >>> b')).toEqual(['deep']);
    expect(page(hosts).ids('x-a > i')).toEqual(['light']);
  });

  it('finds what hangs in a template', () => {
    expect(page('<template><b id=b></b></template>').ids('template b')).toEqual(['b']);
  });

  it.each(['[', '', 'p:nosuch', 'a >>> [', 'p::before'])(
    'says of %j that it is not a selector',
    (selector) => {
      expect(() => page('<p>').select(selector)).toThrow(/^“.*” is not a selector that can be used here/);
    },
  );
});

describe('uniqueSelector', () => {
  it.each([
    ['by its id', '<p id=a class=b>', '#a'],
    ['by its class, when its id is not its own', '<p id=a class=b></p><p id=a>', '.b'],
    ['by a telling attribute', '<p></p><p role=alert>', 'p[role="alert"]'],
    [
      'by its place, when nothing names it',
      '<section id=s><p></p><p data-it></p></section>',
      '#s > p:nth-of-type(2)',
    ],
  ])('names an element %s', (_, html, expected) => {
    const { root } = page(html);
    const elements = [...descendants(root)].filter(({ tag }) => tag === 'p');
    const named = elements.find(({ attributes }) => attributes.has('data-it')) ?? elements.at(-1);
    const it = expected === '.b' ? elements[0] : named;
    expect(it && uniqueSelector(it)).toBe(expected);
  });

  it('names one in a shadow tree by its host and its place in there', () => {
    const { one } = page('<x-a id=h><template shadowrootmode=open><b></b><b></b></template></x-a>');
    expect(uniqueSelector(one('#h >>> b:nth-of-type(2)'))).toBe('#h >>> b:nth-of-type(2)');
  });

  const hostile = [
    '<p id="1st">a</p><p id="-">b</p><p id="--x">c</p><p id="a.b#c:d">d</p>',
    `<p id='"'>a</p><p id="'">b</p><p id="]">d</p><p id="a,b">e</p><p id="/*">f</p><p id="!">g</p>`,
    '<p id="a b">a</p><p id="">b</p><p id=" ">c</p><p id="\u0001">d</p><p id="\u007f">e</p>',
    '<p class="1st">a</p><p class="md:w-1/2 hover:bg-[#fff]">b</p><p class="w-[calc(1px+2%)]">c</p><p class="@x !y">d</p>',
    '<p class="a">a</p><p class="a b">b</p><p class="b">c</p><p class>d</p>',
    `<a href="x'y&quot;z">a</a><a href="a\\b">b</a><a href="a\nb">c</a><a href="]">d</a><a href="${'x'.repeat(100)}">e</a>`,
    '<button aria-label="Accept >>> all">a</button><button aria-label="a &gt;&gt;&gt; b">b</button>',
    '<input name="a[b][]" type=checkbox value=1><input name="a[b][]" type=checkbox value=2>',
    '<svg><linearGradient id=g></linearGradient><a></a></svg><a></a><p>y</p>',
    '<div><div><div><b>a</b></div></div></div><div><div><div><b>a</b></div></div></div>',
    '<p class="A">a</p><p class="a">b</p><p id="Q">c</p><p id="q">d</p>',
    '<my-el>a</my-el><my-el>b</my-el><a:b>c</a:b><a.b>d</a.b>',
  ];

  /* jsdom finds nothing for these selectors, Chromium the right element. */
  const beyondJsdom = [
    '<p id="é😀">a</p><p id="\\\\">b</p><svg><foreignObject><p>c</p></foreignObject></svg>',
  ];

  it.each([...hostile, ...beyondJsdom])('selects the element alone in %s', (html) => {
    const { root, select } = page(html);
    for (const element of [root, ...descendants(root)]) {
      expect(select(uniqueSelector(element)), uniqueSelector(element)).toEqual([element]);
    }
  });

  it.each(hostile)('selects in a browser what it selects here, in %s', (html) => {
    const text = `<!doctype html><body>${html}`;
    const { root } = page(text);
    const { document } = new JSDOM(text).window;
    const inBrowser = [...document.querySelectorAll('*')];
    for (const [i, element] of [root, ...descendants(root)].entries()) {
      const selector = uniqueSelector(element);
      const found = [...document.querySelectorAll(selector)].map((node) => inBrowser.indexOf(node));
      expect(found, selector).toEqual([i]);
    }
  });

  it.each([
    ['parts of a table', '<tr><td><b class=x>a</b></td></tr><tr><td><b class=x>b</b></td></tr>'],
    ['templates', '<template><b class=x>a</b></template><b class=x>b</b><template><b>c</b></template>'],
    [
      'shadow trees',
      '<x-a><template shadowrootmode=open><b>a</b><slot></slot></template><b>b</b></x-a><x-a><template shadowrootmode=open><b>a</b></template></x-a>',
    ],
    [
      'a host with children that are not slotted',
      '<x-a><template shadowrootmode=open><p></p></template><b>b</b><p>',
    ],
  ])('selects the element alone in %s', (_, html) => {
    const { root, select } = page(html);
    for (const element of [root, ...descendants(root)]) {
      expect(select(uniqueSelector(element)), uniqueSelector(element)).toEqual([element]);
    }
  });
});
