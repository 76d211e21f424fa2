import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { createBackdrops } from './backdrop.js';
import { type Surface, surfaceOf } from './surface.js';

/** Of the button in a bar fixed over the page. */
function surfaceIn(bar: string, button: string): Surface {
  const html = `<div style="position: fixed; ${bar}"><button style="border: 0; background: none; ${button}">No</button></div>`;
  const [node] = selectAll(snapshotOf(html).root, 'button');
  if (node === undefined) throw new Error('no button');
  return surfaceOf(node, createBackdrops());
}

describe('the surface of a button', () => {
  it.each([
    ['text, without a fill', 'background: #fff', '', 'text'],
    ['text, where the page shows through', '', '', 'text'],
    ['text, on a gradient', 'background: linear-gradient(#000, #fff)', '', 'text'],
    ['outlined, where the page shows through', '', 'border: 2px solid #000', 'outlined'],
    ['filled, where the page shows through', '', 'background: #0b6623', 'filled'],
    ['filled, on a gradient', 'background: linear-gradient(#000, #fff)', 'background: #0b6623', 'filled'],
  ])('is %s', (_, bar, button, kind) => {
    expect(surfaceIn(bar, button).kind).toBe(kind);
  });

  it('does not differ from what shows through it, whatever that is', () => {
    expect(surfaceIn('', '').fillDifference).toBe(0);
    expect(surfaceIn('', 'background: rgb(0 0 0 / 50%)').fillDifference).toBeGreaterThan(0.1);
  });
});
