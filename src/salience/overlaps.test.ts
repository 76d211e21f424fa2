import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { createGeometry } from './geometry.js';
import { createOverlaps } from './overlaps.js';

const VEIL = 'position: absolute; inset: 0; background: #123';

/** What lies over and behind `#it` in a dialog, in the order in which it is painted: `over <i>`, `perhaps behind <i>`. */
function layers(content: string): string[] {
  const snapshot = snapshotOf(
    `<section style="position: relative; width: 300px; font: 16px/1.5 Arial">${content}</section>`,
  );
  const [dialog] = selectAll(snapshot.root, 'section');
  const [element] = selectAll(snapshot.root, '#it');
  if (dialog === undefined || element === undefined) throw new Error('nothing has the id');
  return createOverlaps(dialog, createGeometry(snapshot))
    .of(element, 'border')
    .map(
      ({ isAbove, relation, name }) =>
        `${relation === 'covers' ? '' : `${relation} `}${isAbove ? 'over' : 'behind'} ${name}`,
    );
}

const text = (style = '') => `<p id="it" style="${style}">Text</p>`;
const veil = (style = '') => `<i style="${VEIL}; ${style}"></i>`;

describe('what is painted over and behind an element', () => {
  it.each([
    ['a veil', text() + veil(), ['over <i>']],
    ['a veil that lets clicks through', text() + veil('pointer-events: none'), ['over <i>']],
    ['no veil that is hidden', text() + veil('visibility: hidden'), []],
    ['no veil without a colour', text() + veil('background: none'), []],
    ['a veil before text in flow', veil() + text(), ['over <i>']],
    ['a panel before positioned text', veil() + text('position: relative'), ['behind <i>']],
    ['a panel before faded text', veil() + text('opacity: .9'), ['behind <i>']],
    ['a panel of negative z-index', text() + veil('z-index: -1'), ['behind <i>']],
    ['nothing behind an opaque box of its own', veil() + text('position: relative; background: #fff'), []],
    ['two veils, the later above', `${text() + veil()}<b style="${VEIL}"></b>`, ['over <i>', 'over <b>']],
    [
      'two veils, the first lifted',
      `${text() + veil('z-index: 1')}<b style="${VEIL}"></b>`,
      ['over <b>', 'over <i>'],
    ],
    ['part of a veil', text() + veil('right: 50%'), ['partly over <i>']],
    ['perhaps a veil', text() + veil('transform: rotate(3deg)'), ['perhaps over <i>']],
    ['nothing beside it', `${text()}<b style="display: block; background: #123">x</b>`, []],
  ])('is %s', (_, content, expected) => {
    expect(layers(content)).toEqual(expected);
  });

  it('is not what stays in another box, wherever that stands', () => {
    const thumb = `<b style="position: absolute; top: 2px; left: 2px; width: 10px; height: 10px; background: #123"></b>`;
    const line = (content: string) => `<div>Perhaps two lines, as fonts go ${content}</div>`;
    const row = (style: string) =>
      line(
        `<span style="position: relative; display: inline-block; width: 30px; height: 20px; ${style}">${thumb}</span>`,
      );
    expect(layers(line('<button id="it">No</button>') + row(''))).toEqual([]);
    expect(layers(line('<button id="it">No</button>') + row('top: -30px'))).not.toEqual([]);
  });

  it('is cut off where the box around it cuts', () => {
    const strip = (style: string) =>
      `<div style="height: 1px; overflow: hidden; ${style}">${veil('top: -90px')}</div>`;
    expect(layers(text() + strip('position: relative'))).toEqual([]);
    expect(layers(text() + strip(''))).toEqual(['over <i>']);
  });
});
