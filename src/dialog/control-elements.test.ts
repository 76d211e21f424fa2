import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { controlElements } from './control-elements.js';

/** Kind and id of each control, in document order. */
function controls(html: string, css = ''): string[] {
  const { root } = snapshotOf(html, { css });
  return controlElements(root).map(({ node, kind }) => `${kind} ${node.attributes.get('id') ?? node.tag}`);
}

const only = (html: string, css = '') => controls(html, css).map((control) => control.split(' ')[0]);

describe('what a person can operate', () => {
  it.each([
    ['<button>Accept</button>', 'button'],
    ['<input type=button value=Accept>', 'button'],
    ['<input type=submit>', 'button'],
    ['<input type=image alt=Accept>', 'button'],
    ['<details><summary>More</summary></details>', 'button'],
    ['<a href=#>Accept</a>', 'link'],
    ['<a href>Accept</a>', 'link'],
    ['<a>Accept</a>', 'link'],
    ['<a onclick="accept()">Accept</a>', 'link'],
    ['<a role=button href=#>Accept</a>', 'button'],
    ['<div role=button>Accept</div>', 'button'],
    ['<span role="BUTTON ">Accept</span>', 'button'],
    ['<div role=menuitem>Accept</div>', 'button'],
    ['<span role=link>Policy</span>', 'link'],
    ['<div onclick="accept()">Accept</div>', 'button'],
    ['<div @click="accept">Accept</div>', 'button'],
    ['<div x-on:click.prevent="accept">Accept</div>', 'button'],
    ['<div (click)="accept()">Accept</div>', 'button'],
    ['<div ng-click="accept()">Accept</div>', 'button'],
    ['<div data-action=accept>Accept</div>', 'button'],
    ['<div tabindex=0>Accept</div>', 'button'],
    ['<my-button>Accept</my-button>', 'button'],
    ['<ion-btn>Accept</ion-btn>', 'button'],
    ['<x-accept tabindex=0>Accept</x-accept>', 'button'],
    ['<input type=checkbox>', 'toggle'],
    ['<input type=radio>', 'toggle'],
    ['<select></select>', 'select'],
    ['<div role=switch aria-checked=true></div>', 'toggle'],
    ['<div role=checkbox></div>', 'toggle'],
    ['<div role=menuitemcheckbox></div>', 'toggle'],
    ['<div role=radio></div>', 'toggle'],
    ['<button role=switch></button>', 'toggle'],
    ['<button aria-pressed=false>Ads</button>', 'toggle'],
    ['<button data-state=checked></button>', 'toggle'],
    ['<button class="switch is-on"></button>', 'toggle'],
    ['<div class="toggle off"></div>', 'toggle'],
    ['<div class="toggle" tabindex=0></div>', 'toggle'],
    ['<div class="ui-switch switch--on" onclick="x()"></div>', 'toggle'],
    ['<paper-toggle></paper-toggle>', 'toggle'],
    ['<md-switch selected></md-switch>', 'toggle'],
  ])('%s is a %s', (html, kind) => {
    expect(only(html)).toEqual([kind]);
  });

  it('a box under the hand-shaped pointer is a button, though nothing but CSS says so', () => {
    expect(only('<div class=ok>Accept</div>', '.ok { cursor: pointer }')).toEqual(['button']);
    expect(only('<div class=ok><b>Accept</b></div>', '.ok { cursor: pointer }')).toEqual(['button']);
  });

  it.each([
    '<div>Accept</div>',
    '<p>Accept</p>',
    '<label>Accept</label>',
    '<input>',
    '<input type=email>',
    '<input type=hidden>',
    '<textarea></textarea>',
    '<form onsubmit="x()">Accept</form>',
    '<body onclick="x()">Accept',
    '<x-card>Accept</x-card>',
    '<div tabindex=-1>Accept</div>',
    '<a></a>',
    '<i onmouseover="x()">Accept</i>',
    '<div class="tracking unchecked-item">Accept</div>',
    '<div class="track"></div>',
    '<div class="switch-list">Accept</div>',
    `<div onclick="x()">${'A card with a long text that opens something. '.repeat(4)}</div>`,
  ])('%s is nothing to operate', (html) => {
    expect(controls(html)).toEqual([]);
  });

  it('a clickable box that holds controls is no control itself', () => {
    expect(controls('<div id=card onclick="x()"><button id=b>Accept</button></div>')).toEqual(['button b']);
  });
});

describe('one control is one element', () => {
  it('what stands in a button or link belongs to it', () => {
    const button = '<button id=b><span onclick="x()">Accept</span><i tabindex=0>!</i></button>';
    expect(controls(button)).toEqual(['button b']);
    expect(controls('<a id=a href=#><div role=button>Accept</div></a>')).toEqual(['link a']);
  });

  it('a label and its checkbox are the checkbox', () => {
    expect(controls('<label id=l onclick="x()"><input type=checkbox id=c> Ads</label>')).toEqual([
      'toggle c',
    ]);
  });

  it('a toggle counts even inside something clickable', () => {
    const row = '<div id=row onclick="open()" role=button>Ads <input type=checkbox id=c></div>';
    expect(controls(row)).toEqual(['button row', 'toggle c']);
  });

  it('a drawn switch around a native checkbox is the checkbox', () => {
    const drawn = '<span class="switch is-on"><input type=checkbox id=c checked><i></i></span>';
    expect(controls(drawn)).toEqual(['toggle c']);
  });

  it('the options of a list belong to it', () => {
    expect(controls('<select id=s><option>Yes<option>No</select>')).toEqual(['select s']);
  });
});

describe('a hand-made switch with a name that means nothing', () => {
  it.each([
    '<div class="k1 is-on" tabindex=0 aria-label=Statistics><i></i></div>',
    '<button class="k1 off" aria-label=Statistics></button>',
    '<div class="k1 k1--checked" onclick="x()" aria-label=Statistics></div>',
  ])('is one by a class that says on or off, when it can be operated and has no text: %s', (html) => {
    expect(only(html)).toEqual(['toggle']);
  });

  it('makes switches of its neighbours of the same make, which lack the class', () => {
    const html = `<div id=a class="k1 is-on" tabindex=0 aria-label=Statistics></div>
      <div id=b class="k1" tabindex=0 aria-label=Marketing></div>
      <div id=c class="k2" tabindex=0 aria-label=Close></div>`;
    expect(controls(html)).toEqual(['toggle a', 'toggle b', 'button c']);
  });

  it.each([
    '<div class="tab is-on" tabindex=0>Overview</div>',
    '<button class="dot active" aria-label="Slide 2"></button>',
    '<button class="send disabled" aria-label="Send"></button>',
  ])('is none when it has a text, or when the class may say something else: %s', (html) => {
    expect(only(html)).toEqual(['button']);
  });

  it('is none when it cannot be operated', () => {
    expect(controls('<div class="k1 is-on"></div>')).toEqual([]);
  });
});

describe('the order and the trees', () => {
  it('is that of the page, shadow trees and slots included', () => {
    const html = `<button id=one>1</button>
      <x-box><template shadowrootmode=open><button id=two>2</button><slot></slot><button id=four>4</button></template>
        <button id=three>3</button></x-box>
      <button id=five>5</button>`;
    expect(controls(html)).toEqual([
      'button one',
      'button two',
      'button three',
      'button four',
      'button five',
    ]);
  });

  it('looks into templates: a script may put them on the page', () => {
    expect(controls('<template><button id=b>Accept</button></template>')).toEqual(['button b']);
  });
});
