import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { controlElements } from './control-elements.js';
import { stateAmong } from './peer-state.js';
import { isEditable, selectedOption, toggleState } from './toggle-state.js';

/** The first control of a page. */
function control(html: string) {
  const [first] = controlElements(snapshotOf(html).root);
  if (first === undefined) throw new Error(`No control in ${html}`);
  return first.node;
}

function stateOf(html: string) {
  const { on, onUnknown, stateSource } = toggleState(control(html));
  return { on, onUnknown, said: stateSource.description, attribute: stateSource.attribute };
}

describe('what says that a toggle is on', () => {
  it.each<[html: string, on: boolean, said: string, attribute: string | undefined]>([
    ['<input type=checkbox checked>', true, 'the checked attribute', 'checked'],
    ['<input type=checkbox>', false, 'there is no checked attribute', undefined],
    ['<input type=radio checked>', true, 'the checked attribute', 'checked'],
    ['<div role=switch aria-checked=true></div>', true, 'aria-checked="true"', 'aria-checked'],
    ['<div role=switch aria-checked=false></div>', false, 'aria-checked="false"', 'aria-checked'],
    ['<div role=switch aria-checked=" TRUE "></div>', true, 'aria-checked="true"', 'aria-checked'],
    ['<button aria-pressed=true>Ads</button>', true, 'aria-pressed="true"', 'aria-pressed'],
    ['<div role=checkbox data-state=checked></div>', true, 'data-state="checked"', 'data-state'],
    ['<div role=checkbox data-state=Off></div>', false, 'data-state="Off"', 'data-state'],
    ['<div class=switch data-checked=true tabindex=0></div>', true, 'data-checked="true"', 'data-checked'],
    ['<div class=toggle data-on=0 tabindex=0></div>', false, 'data-on="0"', 'data-on'],
    ['<md-switch checked></md-switch>', true, 'the checked attribute', 'checked'],
    ['<md-switch checked=false></md-switch>', false, 'the checked attribute', 'checked'],
    ['<div class="switch is-on"></div>', true, 'the class “is-on”', 'class'],
    ['<div class="switch switch--off"></div>', false, 'the class “off”', 'class'],
    ['<div class="toggle active" tabindex=0></div>', true, 'the class “active”', 'class'],
    ['<div class="Toggle ENABLED"></div>', true, 'the class “enabled”', 'class'],
    ['<div role=switch><i class="knob knob--on"></i></div>', true, 'the class “on”', 'class'],
    [
      '<div class=switch tabindex=0><i data-state=unchecked></i></div>',
      false,
      'data-state="unchecked"',
      'data-state',
    ],
  ])('%s', (html, on, said, attribute) => {
    expect(stateOf(html)).toEqual({ on, onUnknown: undefined, said, attribute });
  });

  it('a class that its own press puts on, where the class is a word for on', () => {
    expect(stateOf(`<b tabindex=0 onclick="this.classList.toggle('on')"></b>`)).toEqual({
      on: false,
      onUnknown: undefined,
      said: 'no class “on”',
      attribute: 'class',
    });
  });

  it('nothing, where its press switches a class that means nothing by itself', () => {
    const { on, onUnknown, attribute } = stateOf(
      `<b tabindex=0 onclick="this.classList.toggle('zz-9')"></b>`,
    );
    expect({ on, attribute }).toEqual({ on: undefined, attribute: 'onclick' });
    expect(onUnknown).toContain('nothing says what it means');
  });

  it('of two signs, the one that the browser goes by', () => {
    expect(stateOf('<input type=checkbox aria-checked=true class=checked>').on).toBe(false);
    expect(stateOf('<div role=switch aria-checked=false class="switch is-on" data-state=on></div>').on).toBe(
      false,
    );
  });

  it('points at the element that shows it, which may be inside', () => {
    const { stateSource } = toggleState(control('<div role=switch><i class="knob is-on"></i></div>'));
    expect(stateSource.node.tag).toBe('i');
  });

  it.each([
    '<div role=switch class="unchecked tracking"></div>',
    '<div role=switch class="switch unchecked tracking-active-since-2020"></div>',
  ])('reads classes by whole words: %s is off', (html) => {
    expect(stateOf(html)).toMatchObject({ on: false, said: 'the class “unchecked”' });
  });

  it.each([
    '<div role=switch class="checkedout onboarding button-active-color"></div>',
    '<div role=switch class="position location"></div>',
    '<div role=switch data-value=marketing></div>',
  ])('takes nothing for a state that only looks like one: %s', (html) => {
    expect(stateOf(html)).toMatchObject({
      on: undefined,
      onUnknown: 'neither an attribute nor a class says so',
    });
  });
});

describe('a state that cannot be decided', () => {
  it('is mixed', () => {
    expect(stateOf('<div role=checkbox aria-checked=mixed></div>')).toMatchObject({
      on: undefined,
      onUnknown: 'aria-checked is "mixed"',
      attribute: 'aria-checked',
    });
  });

  it('is told two ways at once', () => {
    expect(stateOf('<div class="switch is-on" data-state=off></div>')).toMatchObject({
      on: undefined,
      onUnknown: 'data-state="off" and the class “is-on” contradict each other',
    });
  });

  it('is told by nothing', () => {
    expect(stateOf('<div role=switch></div>')).toMatchObject({ on: undefined, attribute: undefined });
  });
});

describe('a hand-made switch beside others', () => {
  const among = (html: string) => {
    const nodes = controlElements(snapshotOf(html).root).map(({ node }) => node);
    return nodes.map((node) => stateAmong(node, nodes).on);
  };

  it('is off when it lacks the class by which one of the same make is on', () => {
    expect(among('<div class="switch is-on" tabindex=0></div><div class=switch tabindex=0></div>')).toEqual([
      true,
      false,
    ]);
  });

  it('stays undecided when none of its make shows that it is on', () => {
    expect(among('<div class="switch" tabindex=0></div><div class=switch tabindex=0></div>')).toEqual([
      undefined,
      undefined,
    ]);
    expect(among('<div class="switch big on" tabindex=0></div><div class=switch tabindex=0></div>')).toEqual([
      true,
      undefined,
    ]);
  });

  it('keeps what it says itself', () => {
    expect(among('<div class="switch is-on"></div><div class=switch aria-checked=mixed></div>')).toEqual([
      true,
      undefined,
    ]);
  });
});

describe('the chosen option of a list', () => {
  it.each([
    ['<select><option>No<option selected>Yes</select>', 'Yes'],
    ['<select><option>No<option>Yes</select>', 'No'],
    ['<select><optgroup><option>No<option selected>Yes</optgroup></select>', 'Yes'],
  ])('%s', (html, expected) => {
    const [text] = selectedOption(control(html))?.children ?? [];
    expect(text?.kind === 'text' && text.text).toBe(expected);
  });

  it('is none in a list box of which nothing is chosen', () => {
    expect(selectedOption(control('<select size=2><option>No<option>Yes</select>'))).toBeUndefined();
  });
});

describe('a toggle can be changed', () => {
  it.each([
    ['<input type=checkbox>', true],
    ['<input type=checkbox disabled>', false],
    ['<fieldset disabled><input type=checkbox></fieldset>', false],
    ['<div role=switch aria-checked=true></div>', true],
    ['<div role=switch aria-checked=true aria-disabled=true></div>', false],
    ['<div role=switch aria-checked=true aria-disabled=false></div>', true],
    ['<div role=checkbox aria-checked=true aria-readonly=true></div>', false],
    ['<md-switch disabled></md-switch>', false],
    ['<button role=switch disabled></button>', false],
    ['<input type=checkbox readonly>', true],
    ['<div inert><input type=checkbox></div>', true],
  ])('%s: %s', (html, editable) => {
    expect(isEditable(control(html))).toBe(editable);
  });
});
