import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { roleOf } from './aria-role.js';

function roleIn(html: string): string | undefined {
  const [element] = selectAll(snapshotOf(html).root, '#it');
  return element === undefined ? 'not found' : roleOf(element);
}

describe('the role of an element', () => {
  it.each([
    ['<button id=it></button>', 'button'],
    ['<details><summary id=it></summary></details>', 'button'],
    ['<a id=it href=#></a>', 'link'],
    ['<a id=it></a>', undefined],
    ['<input id=it>', 'textbox'],
    ['<input id=it type=email>', 'textbox'],
    ['<input id=it type=CHECKBOX>', 'checkbox'],
    ['<input id=it type=checkbox switch>', 'switch'],
    ['<input id=it type=radio>', 'radio'],
    ['<input id=it type=submit>', 'button'],
    ['<input id=it type=image>', 'button'],
    ['<input id=it type=range>', 'slider'],
    ['<input id=it type=number>', 'spinbutton'],
    ['<input id=it type=hidden>', undefined],
    ['<select id=it></select>', 'combobox'],
    ['<select id=it multiple></select>', 'listbox'],
    ['<select id=it size=4></select>', 'listbox'],
    ['<select><option id=it></select>', 'option'],
    ['<textarea id=it></textarea>', 'textbox'],
    ['<dialog id=it></dialog>', 'dialog'],
    ['<nav id=it></nav>', 'navigation'],
    ['<h3 id=it></h3>', 'heading'],
    ['<img id=it src=x>', 'img'],
    ['<div id=it></div>', undefined],
    ['<x-switch id=it></x-switch>', undefined],
  ])('%s is %s by HTML', (html, role) => {
    expect(roleIn(html)).toBe(role);
  });

  it.each([
    ['<div id=it role=switch></div>', 'switch'],
    ['<button id=it role="SWITCH "></button>', 'switch'],
    ['<div id=it role="doc-tip tooltip"></div>', 'doc-tip'],
    ['<button id=it role=""></button>', 'button'],
    ['<a id=it href=# role=button></a>', 'button'],
  ])('%s is %s as it is told', (html, role) => {
    expect(roleIn(html)).toBe(role);
  });
});
