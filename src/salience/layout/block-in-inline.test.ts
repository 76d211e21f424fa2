import { describe, expect, it } from 'vitest';
import { selectAll } from '../../snapshot/selectors.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { createBoxSizer } from '../box-size.js';

/** Of the element with the id `it`, in a box 400 px wide. */
function widthIn(html: string): number | undefined {
  const snapshot = snapshotOf(`<div style="width: 400px; font-family: Arial">${html}</div>`);
  const [element] = selectAll(snapshot.root, '#it');
  if (element === undefined) throw new Error('nothing has the id');
  const size = createBoxSizer(snapshot)(element);
  return size.kind === 'known' ? size.width : undefined;
}

describe('a block inside an inline box', () => {
  it('is as wide as the block around both', () => {
    expect(widthIn('<span><div id="it">Analytics</div></span>')).toBe(400);
    expect(
      widthIn('<span><div style="display: flex"><button id="it" style="width: 100%">x</button></div></span>'),
    ).toBe(400);
  });

  it('does not widen an inline box that holds none', () => {
    expect(widthIn('<span id="it">Analytics</span>')).toBeLessThan(100);
  });
});
