import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { createGeometry } from './geometry.js';
import type { LayoutBox } from './layout/box-tree.js';

const STYLE = '<style>body { margin: 0; font: 16px/1.5 Arial } #it { height: 20px }</style>';

function boxesOf(html: string) {
  const snapshot = snapshotOf(STYLE + html);
  const geometry = createGeometry(snapshot);
  const box = (id: string): LayoutBox => {
    const [element] = selectAll(snapshot.root, `#${id}`);
    const found = element && geometry.boxOf(element);
    if (found === undefined) throw new Error(`#${id} has no box`);
    return found;
  };
  return { geometry, box };
}

/** How `#over` lies to `#it`. */
function relation(html: string) {
  const { geometry, box } = boxesOf(html);
  return geometry.relation(box('it'), 'border', box('over'));
}

const within = (content: string) => `<div style="position: relative; height: 100px">${content}</div>`;

describe('how a box lies to another', () => {
  it.each([
    [
      'covers what it fills',
      within('<p id="it"></p><i id="over" style="position: absolute; inset: 0"></i>'),
      'covers',
    ],
    ['is apart from what it only touches', '<p id="it" style="margin: 0"></p><p id="over">x</p>', 'apart'],
    [
      'is partly over what it is narrower than',
      within('<p id="it"></p><i id="over" style="position: absolute; inset: 0 50% 0 0"></i>'),
      'partly',
    ],
    [
      'is perhaps over what may be wider than it, as its text is',
      within(
        '<p id="it" style="margin: 0; width: 94px"></p><i id="over" style="position: absolute; top: 0; left: 0; height: 40px; font-style: normal">Twelve chars</i>',
      ),
      'perhaps',
    ],
    [
      'covers what is pulled under it',
      '<p id="over" style="margin: 0; height: 40px"></p><p id="it" style="margin: -30px 0 0"></p>',
      'covers',
    ],
    [
      'covers what a translation moves under it',
      '<p id="over" style="margin: 0; height: 60px"></p><p id="it" style="margin: 0; transform: translateY(-150%)"></p>',
      'covers',
    ],
    [
      'is perhaps over what is turned',
      within(
        '<p id="it"></p><i id="over" style="position: absolute; inset: 0; transform: rotate(5deg)"></i>',
      ),
      'perhaps',
    ],
  ])('%s', (_, html, expected) => {
    expect(relation(html)).toBe(expected);
  });
});

describe('what a fixed box is placed in', () => {
  const inFrame = (style: string) =>
    `<p id="it" style="margin: 0"></p>
     <div style="margin-top: 200px; height: 40px; ${style}"><i id="over" style="position: fixed; inset: 0"></i></div>`;

  it('is the screen', () => {
    expect(relation(inFrame(''))).toBe('covers');
  });

  it.each(['transform: translateX(0)', 'filter: blur(0)', 'will-change: transform', 'contain: paint'])(
    'is a box around it with %s',
    (style) => {
      expect(relation(inFrame(style))).toBe('apart');
    },
  );
});

describe('the boxes whose clipping a box is subject to', () => {
  it('leave out those between an absolutely positioned box and what it is placed in', () => {
    const { geometry, box } = boxesOf(
      '<div id="outer" style="position: relative"><div id="inner"><i id="it" style="position: absolute"></i></div></div>',
    );
    expect(geometry.containers(box('it'))).not.toContain(box('inner'));
    expect(geometry.containers(box('it'))[0]).toBe(box('outer'));
  });
});

describe('a circle around the middle of a box', () => {
  const meets = (between: string, radiusPx: number) => {
    const { geometry, box } = boxesOf(
      `<p id="it" style="margin: 0 0 ${between}"></p><p id="over" style="margin: 0; height: 40px">x</p>`,
    );
    return geometry.circleMeets(box('it'), radiusPx, box('over'));
  };

  it('meets a box that is nearer than its radius, and no other', () => {
    expect(meets('0', 12)).toBe(true);
    expect(meets('1px', 12)).toBe(true);
    expect(meets('4px', 12)).toBe(false);
    expect(meets('4px', 16)).toBe(true);
  });
});
