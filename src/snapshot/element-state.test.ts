import { describe, expect, it } from 'vitest';
import { parse } from '../html/testing/parse.js';
import { elementsOf } from '../html/walk.js';
import { readState } from './element-state.js';
import type { ElementState } from './snapshot.js';

/** The ids of the elements of which something is true. */
function idsWhere(html: string, isTrue: (state: ElementState) => boolean | undefined): string[] {
  const { document } = parse(html);
  return [...elementsOf(document)]
    .filter((element) => isTrue(readState(element)))
    .map(({ attributes, tag }) => attributes.get('id') ?? tag);
}

const checked = (html: string) => idsWhere(html, (state) => state.checked);
const selected = (html: string) => idsWhere(html, (state) => state.selected);
const disabled = (html: string) => idsWhere(html, (state) => state.disabled);
const inert = (html: string) => idsWhere(html, (state) => state.inert);
const focusable = (html: string) => idsWhere(html, (state) => state.focusable);

describe('checked', () => {
  it.each([
    ['<input type=checkbox id=a checked>', ['a']],
    ['<input type=checkbox id=a checked="false">', ['a']],
    ['<input type=CHECKBOX id=a CHECKED>', ['a']],
    ['<input type=checkbox id=a>', []],
    ['<input type=text id=a checked>', []],
    ['<div id=a checked></div>', []],
  ])('%s', (html, ids) => {
    expect(checked(html)).toEqual(ids);
  });

  it('is known of checkboxes and radio buttons, and of nothing else', () => {
    const html = '<input type=checkbox id=a><input type=radio id=b><input id=c><button id=d></button>';
    expect(idsWhere(html, (state) => state.checked !== undefined)).toEqual(['a', 'b']);
  });

  it('of one group of radio buttons, the last that says so is', () => {
    expect(checked('<input type=radio name=x id=a checked><input type=radio name=x id=b checked>')).toEqual([
      'b',
    ]);
  });

  it.each([
    ['of another name', '<input type=radio name=x id=a checked><input type=radio name=y id=b checked>'],
    ['without a name', '<input type=radio id=a checked><input type=radio id=b checked>'],
    [
      'of another form',
      '<form><input type=radio name=x id=a checked></form><form><input type=radio name=x id=b checked></form>',
    ],
    [
      'of another form by the form attribute',
      '<form id=f></form><input type=radio name=x form=f id=a checked><input type=radio name=x id=b checked>',
    ],
    [
      'of another tree',
      '<input type=radio name=x id=a checked><div><template shadowrootmode=open><input type=radio name=x id=b checked></template></div>',
    ],
    [
      'that are no radio buttons',
      '<input type=radio name=x id=a checked><input type=checkbox name=x id=b checked>',
    ],
  ])('buttons %s are another group', (_, html) => {
    expect(checked(html).sort()).toEqual(['a', 'b']);
  });

  it('the form attribute joins a group, wherever the button stands', () => {
    const html =
      '<form id=f><input type=radio name=x id=a checked></form><input type=radio name=x form=f id=b checked>';
    expect(checked(html)).toEqual(['b']);
  });

  it('something that is no input takes no part in a group', () => {
    expect(
      checked('<input type=radio name=x id=a checked><div type=radio name=x id=b checked></div>'),
    ).toEqual(['a']);
  });
});

describe('selected', () => {
  it.each([
    ['the first option', '<select><option id=a><option id=b></select>', ['a']],
    ['the first that is not disabled', '<select><option id=a disabled><option id=b></select>', ['b']],
    [
      'the first that is not in a disabled group',
      '<select><optgroup disabled><option id=a></optgroup><option id=b></select>',
      ['b'],
    ],
    ['the one that says so', '<select><option id=a><option id=b selected></select>', ['b']],
    [
      'the last that says so',
      '<select><option id=a selected><option id=b selected><option id=c></select>',
      ['b'],
    ],
    [
      'one that says so though disabled',
      '<select><option id=a><option id=b selected disabled></select>',
      ['b'],
    ],
    ['none of a list box', '<select size=3><option id=a><option id=b></select>', []],
    [
      'all that say so, where several can be',
      '<select multiple><option id=a selected><option id=b selected><option id=c></select>',
      ['a', 'b'],
    ],
    ['none, where several can be and none says so', '<select multiple><option id=a></select>', []],
    ['none outside a list', '<datalist><option id=a></datalist>', []],
  ])('is %s', (_, html, ids) => {
    expect(selected(html)).toEqual(ids);
  });

  it('is known of options alone', () => {
    expect(idsWhere('<select id=s><option id=a></select>', (state) => state.selected !== undefined)).toEqual([
      'a',
    ]);
  });
});

describe('disabled', () => {
  it.each([
    ['by its own attribute', '<button id=a disabled></button>', ['a']],
    ['whatever the attribute says', '<button id=a disabled="false"></button>', ['a']],
    ['not where the attribute means nothing', '<a id=a disabled href=#></a><div id=b disabled></div>', []],
    [
      'by a field set',
      '<fieldset id=f disabled><p><input id=a><button id=b></button></p></fieldset>',
      ['f', 'a', 'b'],
    ],
    [
      'not in the first legend of the field set, but in others',
      '<fieldset id=f disabled><legend><input id=a></legend><legend><input id=b></legend></fieldset>',
      ['f', 'b'],
    ],
    [
      'by a field set further out, even in a legend',
      '<fieldset id=f disabled><fieldset id=g><legend><input id=a></legend></fieldset></fieldset>',
      ['f', 'g', 'a'],
    ],
    [
      'by a group, for options',
      '<select><optgroup id=g disabled><option id=a></optgroup></select>',
      ['g', 'a'],
    ],
    [
      'not through a shadow root',
      '<fieldset id=f disabled><x-box><template shadowrootmode=open><input id=a></template></x-box></fieldset>',
      ['f'],
    ],
  ])('%s', (_, html, ids) => {
    expect(disabled(html)).toEqual(ids);
  });
});

describe('inert', () => {
  it.each([
    ['itself and all below', '<div id=a inert><p id=b><i id=c></i></p></div><p id=d></p>', ['a', 'b', 'c']],
    [
      'into shadow trees',
      '<x-box id=a inert><template shadowrootmode=open><b id=b></b></template></x-box>',
      ['a', 'b'],
    ],
    [
      'what is slotted there',
      '<x-box id=a><template shadowrootmode=open><div id=b inert><slot id=c></slot></div></template><i id=d></i></x-box>',
      ['b', 'c', 'd'],
    ],
  ])('%s', (_, html, ids) => {
    expect(inert(html)).toEqual(ids);
  });
});

describe('open', () => {
  it('is known of <dialog> and <details>', () => {
    const { find } = parse('<dialog open></dialog><details></details><p open></p>');
    expect(['dialog', 'details', 'p'].map((tag) => readState(find(tag)).open)).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});

describe('focusable', () => {
  it.each([
    '<button id=a></button>',
    '<a id=a href=""></a>',
    '<input id=a>',
    '<input id=a type=checkbox>',
    '<select id=a></select>',
    '<textarea id=a></textarea>',
    '<details><summary id=a></summary></details>',
    '<div id=a tabindex=0></div>',
    '<div id=a tabindex=-1></div>',
    '<div id=a contenteditable></div>',
  ])('%s is', (html) => {
    expect(focusable(html)).toEqual(['a']);
  });

  it.each([
    '<a id=a></a>',
    '<div id=a></div>',
    '<div id=a tabindex></div>',
    '<div id=a tabindex=x></div>',
    '<div id=a contenteditable=false></div>',
    '<input id=a type=hidden>',
    '<button id=a disabled></button>',
    '<div inert><button id=a></button></div>',
  ])('%s is not', (html) => {
    expect(focusable(html)).toEqual([]);
  });
});
