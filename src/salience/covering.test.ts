import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { covered } from './covering.js';
import { createGeometry } from './geometry.js';
import { createOverlaps } from './overlaps.js';

const FILLS = 'position: absolute; inset: 0; background: #fff';

/** The class of what covers `.no` inside `.dialog`. */
function coverIn(content: string): string | undefined {
  const snapshot = snapshotOf(`<div class="dialog" style="position: fixed">${content}</div>`);
  const [dialog, refusal] = ['.dialog', '.no'].map((selector) => selectAll(snapshot.root, selector)[0]);
  if (dialog === undefined || refusal === undefined) throw new Error('The page has no .dialog with a .no.');
  const verdict = covered(createOverlaps(dialog, createGeometry(snapshot)).of(refusal, 'border'));
  return verdict?.kind === 'hidden' ? verdict.cause.attributes.get('class') : undefined;
}

describe('something covers a control', () => {
  it.each<[string, string]>([
    [
      'an opaque box fills what they stand in',
      `<button class="no"></button><div class="c" style="${FILLS}">`,
    ],
    ['even when it comes first', `<div class="c" style="${FILLS}"></div><button class="no"></button>`],
    ['around a box further in', `<p><button class="no"></button></p><div class="c" style="${FILLS}"></div>`],
    [
      'with its size given in percent',
      '<button class="no"></button><button class="c" style="position: absolute; top: 0; left: 0; width: 100%; height: 100%; background: #000"></button>',
    ],
    [
      'although the control is positioned, since it is painted later',
      `<button class="no" style="position: relative"></button><div class="c" style="${FILLS}"></div>`,
    ],
    [
      'although the control is lifted within a group that is not',
      `<p style="position: relative; z-index: 0"><button class="no" style="position: relative; z-index: 9"></button></p><div class="c" style="${FILLS}; z-index: 1"></div>`,
    ],
  ])('where %s', (_, content) => {
    expect(coverIn(content)).toBe('c');
  });
});

describe('nothing covers a control', () => {
  it.each<[string, string]>([
    [
      'where the box is transparent',
      `<button class="no"></button><div style="position: absolute; inset: 0"></div>`,
    ],
    [
      'where the box is half transparent',
      '<button class="no"></button><div style="position: absolute; inset: 0; background: rgb(0 0 0 / .5)"></div>',
    ],
    [
      'where the box is not displayed',
      `<button class="no"></button><div style="${FILLS}; display: none"></div>`,
    ],
    ['where the box is faded', `<button class="no"></button><div style="${FILLS}; opacity: 0"></div>`],
    ['where the box lies below', `<button class="no"></button><div style="${FILLS}; z-index: -1"></div>`],
    [
      'where the control is painted later',
      `<div style="${FILLS}"></div><button class="no" style="position: relative"></button>`,
    ],
    [
      'where the control is lifted above it',
      `<button class="no" style="position: relative; z-index: 2"></button><div style="${FILLS}; z-index: 1"></div>`,
    ],
    [
      'where the box leaves a side free',
      '<button class="no"></button><div style="position: absolute; inset: 0 auto 0 0; width: 80px; background: #fff"></div>',
    ],
    [
      'where the box fills another',
      `<button class="no"></button><p style="position: relative"><b style="${FILLS}"></b></p>`,
    ],
    [
      'where a button is only as wide as its label',
      `<button class="no"></button><button style="${FILLS}">OK</button>`,
    ],
    [
      'where it is not known whether the box is displayed',
      `<style>.dialog { container-type: scroll-state } @container scroll-state(scrollable: bottom) { .c { display: none } }</style><button class="no"></button><div class="c" style="position: absolute; inset: 0; background: #fff"></div>`,
    ],
    ['by its own parts', `<button class="no" style="position: relative"><i style="${FILLS}"></i></button>`],
  ])('%s', (_, content) => {
    expect(coverIn(content)).toBeUndefined();
  });
});
