import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { labelledControl, labelsOf } from './labels.js';

function page(html: string) {
  const { root } = snapshotOf(html);
  const one = (selector: string) => {
    const [element] = selectAll(root, selector);
    if (element === undefined) throw new Error(`${selector} is not in the page.`);
    return element;
  };
  return {
    labels: (selector: string) => labelsOf(one(selector)).map(({ attributes }) => attributes.get('id')),
    control: (selector: string) => labelledControl(one(selector))?.attributes.get('id'),
  };
}

describe('the labels of a control', () => {
  it.each([
    ['name it with for', '<label id=l for=c></label><input id=c>', ['l']],
    ['stand around it', '<label id=l><input id=c></label>', ['l']],
    ['do both', '<label id=l for=c></label><label id=m><input id=c></label>', ['l', 'm']],
    ['do both at once, and count once', '<label id=l for=c><input id=c></label>', ['l']],
    ['are not for another one', '<label id=l for=other><input id=c></label><input id=other>', []],
    ['are for the first control in them', '<label id=l><input id=other><input id=c></label>', []],
    ['are for the first element of that id', '<p id=c></p><label id=l for=c></label><input id=c>', []],
    ['cannot be for what has no value', '<label id=l for=c></label><input type=hidden id=c>', []],
    ['cannot be for a box', '<label id=l for=c></label><div id=c></div>', []],
  ])('%s', (_, html, labels) => {
    expect(page(html).labels('#c')).toEqual(labels);
  });

  it('stand in the same tree', () => {
    const html =
      '<label id=out for=c></label><x-box><template shadowrootmode=open><label id=in for=c></label><input id=c></template></x-box>';
    expect(page(html).labels('x-box >>> #c')).toEqual(['in']);
    expect(page(html).control('#out')).toBeUndefined();
    expect(page(html).control('x-box >>> #in')).toBe('c');
  });
});

describe('the control of a label', () => {
  it.each([
    ['<label id=l for=c></label><input id=c>', 'c'],
    ['<label id=l><b><select id=c></select></b></label>', 'c'],
    ['<label id=l for=nosuch><input id=c></label>', undefined],
    ['<label id=l>text</label>', undefined],
  ])('%s is %s', (html, control) => {
    expect(page(html).control('#l')).toBe(control);
  });
});
