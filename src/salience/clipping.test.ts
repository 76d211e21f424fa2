import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { cutOff, scrollingTo } from './clipping.js';
import { createGeometry } from './geometry.js';

const BELOW = 'position: absolute; top: 60px; left: 0';

/** Why the button of a dialog is cut off. */
function reason(content: string): string | undefined {
  const snapshot = snapshotOf(
    `<section style="position: absolute; top: 20px; left: 20px; width: 300px">${content}</section>`,
  );
  const [dialog] = selectAll(snapshot.root, 'section');
  const [button] = selectAll(snapshot.root, 'button');
  if (dialog === undefined || button === undefined) throw new Error('no button');
  const verdict = cutOff(button, dialog, createGeometry(snapshot));
  return verdict?.kind === 'hidden' ? verdict.reason : undefined;
}

const clip = (style: string, button: string) =>
  `<div style="height: 50px; ${style}"><button style="${button}">No</button></div>`;

describe('a button below the edge of a box', () => {
  it('is cut off by overflow: hidden of the box it is placed in', () => {
    expect(reason(clip('overflow: hidden; position: relative', BELOW))).toBe(
      '<div> cuts it off (overflow: hidden)',
    );
  });

  it('escapes a box that it is not placed in', () => {
    expect(reason(clip('overflow: hidden', BELOW))).toBeUndefined();
  });

  it('can be scrolled to', () => {
    expect(reason(clip('overflow: auto; position: relative', BELOW))).toBeUndefined();
  });

  it('is seen when a part of it is', () => {
    expect(
      reason(clip('overflow: hidden; position: relative', 'position: absolute; top: 45px; left: 0')),
    ).toBeUndefined();
  });

  it('is cut off along the axis that is cut, and no other', () => {
    const beside = 'position: absolute; top: 0; left: 320px';
    expect(reason(clip('overflow-x: clip; position: relative', beside))).toBe(
      '<div> cuts it off (overflow: clip)',
    );
    expect(reason(clip('overflow-y: clip; position: relative', beside))).toBeUndefined();
  });

  it('is cut off by clip-path though overflow is visible', () => {
    expect(reason(clip('clip-path: inset(0); position: relative', BELOW))).toBe(
      '<div> cuts it off (clip-path)',
    );
  });
});

describe('a button off the screen', () => {
  it('is to the left of it, where nobody can scroll to', () => {
    expect(reason('<button style="position: fixed; left: -500px; width: 90px">No</button>')).toBe(
      'it is placed off the screen',
    );
  });

  it('is below the screen only when it is fixed', () => {
    const below = (position: string) =>
      `<button style="position: ${position}; top: 2000px; left: 0">No</button>`;
    expect(reason(below('fixed'))).toBe('it is placed off the screen');
    expect(reason(below('absolute'))).toBeUndefined();
  });
});

describe('a button in a box that scrolls', () => {
  /** Whether that has to be scrolled before the button is seen. */
  const scrolling = (box: string, before: string) => {
    const snapshot = snapshotOf(
      `<section style="position: fixed; width: 300px"><div style="${box}"><p style="margin: 0; height: ${before}"></p><button style="display: block; height: 40px">No</button></div></section>`,
    );
    const [dialog] = selectAll(snapshot.root, 'section');
    const [button] = selectAll(snapshot.root, 'button');
    if (dialog === undefined || button === undefined) throw new Error('no button');
    return scrollingTo(button, dialog, createGeometry(snapshot)).kind;
  };

  it('takes scrolling where it lies below the edge', () => {
    expect(scrolling('height: 100px; overflow-y: auto', '120px')).toBe('needed');
    expect(scrolling('max-height: 100px; overflow: scroll', '120px')).toBe('needed');
  });

  it('takes none where all of it lies above, or nothing scrolls', () => {
    expect(scrolling('height: 100px; overflow-y: auto', '50px')).toBe('not needed');
    expect(scrolling('height: 400px; overflow: auto', '120px')).toBe('not needed');
    expect(scrolling('height: 100px', '120px')).toBe('not needed');
  });

  it('is not said of one that is seen in part', () => {
    expect(scrolling('height: 100px; overflow-y: auto', '80px')).toBe('unknown');
  });
});
