import { describe, expect, it } from 'vitest';
import { selectAll } from '../../snapshot/selectors.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { layoutsOf } from './page-layouts.js';

/** Of the box of `#it`, from that of what it is laid out in. */
function offset(content: string) {
  const snapshot = snapshotOf(`<style>body { margin: 0; font: 16px/20px Arial }</style>${content}`);
  const [element] = selectAll(snapshot.root, '#it');
  const { tree, best } = layoutsOf(snapshot);
  const box = element && tree.boxOf(element);
  if (box === undefined) throw new Error('#it has no box');
  return best.offset(box);
}

const at = (value: number) => ({ min: value, max: value });
const button = '<button id="it" style="width: 100px">No</button>';
const inRow = (style: string, content = button) => `<div style="width: 300px; ${style}">${content}</div>`;

describe('the place of a box', () => {
  it.each([
    ['begins the line', inRow(''), at(0)],
    [
      'begins an indented line or, if it does not fit, the next',
      inRow('text-indent: 40px'),
      { min: 0, max: 40 },
    ],
    ['is at the end of a row', inRow('display: flex; justify-content: flex-end'), at(200)],
    ['is at the start of a reversed row', inRow('display: flex; flex-direction: row-reverse'), at(200)],
    ['is in the middle of a row', inRow('display: flex; justify-content: center'), at(100)],
    [
      'is by its right inset',
      inRow('position: relative', '<i id="it" style="position: absolute; right: 20px; width: 30px"></i>'),
      at(250),
    ],
    [
      'is moved by a transform',
      inRow('', '<p id="it" style="width: 100px; transform: translateX(-50%)"></p>'),
      at(-50),
    ],
    [
      'is in the second track of a grid',
      inRow('display: grid; grid-template-columns: 120px 1fr', `<i></i>${button}`),
      at(120),
    ],
  ])('%s', (_, content, x) => {
    expect(offset(content).x).toEqual(x);
  });

  it('may be at the end of a line that it floats in', () => {
    const { x } = offset(inRow('', '<button id="it" style="float: right; width: 100px">No</button> text'));
    expect(x.max).toBeGreaterThanOrEqual(200);
  });

  it('may be beside a float that stands after it', () => {
    const { x } = offset(inRow('', `${button}<i style="float: left; width: 50px; height: 20px"></i>`));
    expect(x.max).toBeGreaterThanOrEqual(50);
  });

  it('may be anywhere down a cell of a table, which grows with its row and aligns what it holds', () => {
    const cell =
      '<div style="display: table-cell; vertical-align: middle"><p id="it" style="height: 20px; margin: 0"></p></div>';
    const { y } = offset(`<div style="display: table; height: 200px">${cell}</div>`);
    expect(y.max).toBeGreaterThanOrEqual(90);
  });
});
