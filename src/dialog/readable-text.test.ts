import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { disclosuresIn } from './disclosures.js';
import { PageIndex } from './page-index.js';
import { readableText } from './readable-text.js';

const textOf = (html: string) => readableText(snapshotOf(html).root);

describe('the text of a part of a page, as a reader takes it in', () => {
  it.each([
    ['<p>Use</p><p>cookies</p>', 'Use cookies'],
    ['<b>Use</b><i>d</i>', 'Used'],
    ['<p>We\n  use <a href=#>cookies</a>.</p>', 'We use cookies.'],
    ['<td>One</td><td>Two</td>', 'One Two'],
    ['one<br>two', 'one two'],
    ['<p>Text<script>x()</script><style>p {}</style></p>', 'Text'],
    ['<p>Write <code>&lt;button&gt;</code> here</p><pre>Accept all</pre>', 'Write here'],
    ['<template><p>x</p></template>y', 'y'],
    ['<select><option>Yes<option>No</select>', ''],
    ['<x-box><template shadowrootmode=open>in <slot></slot></template>out</x-box>', 'in out'],
  ])('%s reads “%s”', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves out what it is told to', () => {
    const { root } = snapshotOf('<p>one</p><p id=b>two</p>');
    expect(readableText(root, new Set(selectAll(root, '#b')))).toBe('one');
  });
});

describe('the passages that say what is consented to', () => {
  const passages = (html: string, without = '') => {
    const { root } = snapshotOf(html);
    const left = without === '' ? [] : selectAll(root, without);
    return disclosuresIn(root, new Set(left)).map(({ text }) => text);
  };

  it('are paragraphs, list items and labels, each once', () => {
    const html = `<h2>We value your privacy a lot</h2><p>We use cookies for <b>advertising on this site</b>.</p>
      <ul><li>We measure how you read.</li></ul><label><input type=checkbox> Use my data for training</label>`;
    expect(passages(html)).toEqual([
      'We use cookies for advertising on this site.',
      'We measure how you read.',
      'Use my data for training',
    ]);
  });

  it('are boxes that hold text directly', () => {
    expect(passages('<div><div>We use cookies for advertising.</div></div>')).toEqual([
      'We use cookies for advertising.',
    ]);
  });

  it('are neither headings, buttons, code nor a word or two', () => {
    const html = `<h2>Cookies and what we do with them</h2><button>Accept all and close this</button>
      <p>OK then</p><pre>We use cookies for advertising.</pre>`;
    expect(passages(html)).toEqual([]);
  });

  it('of another dialog are left to it', () => {
    expect(
      passages(
        '<p>We use cookies for advertising.</p><div id=b><p>May we train on your chats?</p></div>',
        '#b',
      ),
    ).toEqual(['We use cookies for advertising.']);
  });
});

describe('the index of a page', () => {
  const html = `<div id=a><p>one two</p><button id=x>three</button></div>
    <div id=b><button id=y>four</button><pre>five <button id=z>six</button></pre></div>`;
  const { root } = snapshotOf(html);
  const page = new PageIndex(root, ['en']);
  const element = (selector: string) => {
    const [found] = selectAll(root, selector);
    if (found === undefined) throw new Error(selector);
    return found;
  };
  const ids = (selector: string) =>
    page.controlsIn(element(selector)).map(({ node }) => node.attributes.get('id'));

  it('knows the controls at and below an element; those shown as code are none', () => {
    expect([ids('#a'), ids('#b'), ids('body'), ids('#x')]).toEqual([['x'], ['y'], ['x', 'y'], ['x']]);
  });

  it('counts words, those of code left out', () => {
    expect([page.wordsIn(element('#a')), page.wordsIn(element('#b')), page.wordsIn(root)]).toEqual([3, 1, 4]);
  });

  it('knows what lies in what', () => {
    expect(page.holds(element('#a'), element('#x'))).toBe(true);
    expect(page.holds(element('#a'), element('#a'))).toBe(true);
    expect(page.holds(element('#a'), element('#y'))).toBe(false);
    expect(page.holds(element('#x'), element('#a'))).toBe(false);
  });
});
