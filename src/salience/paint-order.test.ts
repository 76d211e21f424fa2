import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { descendants } from '../snapshot/tree.js';
import { comparePaint, itemsTo, keyOfBackground } from './paint-order.js';

/** Which of `#a` and `#b` is painted over the other. */
function upper(html: string): 'a' | 'b' {
  const { root } = snapshotOf(html);
  const inOrder = [root, ...descendants(root)];
  const keyOf = (selector: string) => {
    const [element] = selectAll(root, selector);
    if (element === undefined) throw new Error(`no ${selector}`);
    return keyOfBackground(itemsTo(element, (one: SnapshotElement) => inOrder.indexOf(one)));
  };
  return comparePaint(keyOf('#a'), keyOf('#b')) > 0 ? 'a' : 'b';
}

const pair = (a: string, b: string) => `<div id="a" style="${a}"></div><div id="b" style="${b}"></div>`;
const lifted = (around: string) =>
  `<div style="${around}"><div id="a" style="position: relative; z-index: 9"></div></div><div id="b" style="position: relative; z-index: 1"></div>`;

describe('of two boxes, the upper one', () => {
  it.each([
    ['the later of two in flow', pair('', ''), 'b'],
    ['the positioned one', pair('position: relative', ''), 'a'],
    ['the faded one', pair('opacity: .9', ''), 'a'],
    ['the moved one', pair('transform: translateX(0)', ''), 'a'],
    ['the floating one', pair('float: left', ''), 'a'],
    ['the inline block rather than the floating one', pair('display: inline-block', 'float: left'), 'a'],
    [
      'the later, where one has z-index 0 and the other auto',
      pair('position: relative; z-index: 0', 'position: relative'),
      'b',
    ],
    ['the one in flow, against a negative z-index', pair('', 'position: relative; z-index: -1'), 'a'],
    ['the later, where z-index does not apply', pair('z-index: 9', ''), 'b'],
    ['the flex item with a z-index', `<div style="display: flex">${pair('z-index: 1', '')}</div>`, 'a'],
    ['the one with the larger z-index, in boxes that make no context', lifted('position: relative'), 'a'],
    ['not the larger z-index in a context of its own', lifted('position: relative; z-index: 0'), 'b'],
    ['not the larger z-index in a faded box', lifted('opacity: .9'), 'b'],
    ['not the larger z-index in a moved box', lifted('translate: 0'), 'b'],
    ['not the larger z-index in an isolated box', lifted('isolation: isolate'), 'b'],
    ['not the larger z-index in a fixed box', lifted('position: fixed'), 'b'],
    ['not the larger z-index in a contained box', lifted('contain: paint'), 'b'],
  ])('is %s', (_, html, expected) => {
    expect(upper(html)).toBe(expected);
  });
});
