import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { createBackdrops } from './backdrop.js';
import { surfaceOf } from './surface.js';
import { unreadableLabel } from './unreadable.js';

const PLAIN = 'border: 0; background: none;';

/** What is said of the label of a button on white. */
function unreadable(style: string, content = 'Reject', around = '') {
  const { root } = snapshotOf(
    `<div style="background: #fff; ${around}"><button style="${style}">${content}</button></div>`,
  );
  const [button] = selectAll(root, 'button');
  if (button === undefined) throw new Error('no button');
  const backdrops = createBackdrops();
  return unreadableLabel(button, backdrops, () => surfaceOf(button, backdrops));
}

describe('a label in the colour of its background', () => {
  it('cannot be read below 1.1:1', () => {
    expect(unreadable(`${PLAIN} color: #fff`)).toMatchObject({ isBoxSeen: false });
    expect(unreadable(`${PLAIN} color: #f6f6f6`)?.reason).toContain('contrast 1.08:1');
    expect(unreadable(`${PLAIN} color: #f2f2f2`)).toBeUndefined();
  });

  it('can be read by its hue', () => {
    expect(unreadable('border: 0; background: #008000; color: #e00000')).toBeUndefined();
    expect(unreadable('border: 0; background: #767676; color: #a85cc0')).toBeUndefined();
  });

  it('leaves its box to be seen', () => {
    expect(unreadable('border: 0; background: #222; color: #222')).toMatchObject({ isBoxSeen: true });
    expect(unreadable(`${PLAIN} color: #fff; border: 1px solid #333`)).toMatchObject({ isBoxSeen: true });
    expect(unreadable(`${PLAIN} color: #fff; border: 1px solid #fff`)).toMatchObject({ isBoxSeen: false });
  });

  it('cannot be read by what is there for screen readers alone', () => {
    const hidden = '<span style="position: absolute; clip: rect(0 0 0 0); color: #000">all</span>';
    expect(unreadable(`${PLAIN} color: #fff`, `Reject ${hidden}`)).toMatchObject({ isBoxSeen: false });
    expect(unreadable(PLAIN, hidden)).toBeUndefined();
  });

  it.each([
    ['a shadow', `${PLAIN} color: #fff; text-shadow: 0 0 2px #000`, 'Reject'],
    ['an underline of another colour', `${PLAIN} color: #fff; text-decoration: underline #000`, 'Reject'],
    ['a picture', `${PLAIN} color: #fff`, 'Reject <img src="x.png" alt="">'],
    ['one readable part', `${PLAIN} color: #fff`, 'Reject <b style="color: #000">all</b>'],
  ])('does not go unseen with %s', (_, style, content) => {
    expect(unreadable(style, content)).toBeUndefined();
  });

  it('is not known on a picture', () => {
    expect(unreadable(`${PLAIN} color: #fff`, 'Reject', 'background-image: url(x.png)')).toBeUndefined();
  });
});
