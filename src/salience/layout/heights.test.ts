import { describe, expect, it } from 'vitest';
import { selectAll } from '../../snapshot/selectors.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { layoutsOf } from './page-layouts.js';

/** Of a block 300 px wide with lines of 20 px. Chromium gives every figure below. */
function heightOf(content: string, style = ''): number {
  const css = `body { margin: 0; font: 16px/20px Arial } p { margin: 0 } #it { width: 300px; ${style} }`;
  const snapshot = snapshotOf(`<style>${css}</style><div id="it">${content}</div>`);
  const [element] = selectAll(snapshot.root, '#it');
  const { tree, best } = layoutsOf(snapshot);
  const box = element && tree.boxOf(element);
  if (box === undefined) throw new Error('#it has no box');
  return best.height(box);
}

describe('lines and breaks', () => {
  it.each([
    ['a break alone', '<br>', 20],
    ['a break after text, which begins no further line', 'one<br>', 20],
    ['breaks after one another', '<br><br>', 40],
    ['a break between texts', 'one<br>two', 40],
    ['padding after a break, which does begin a line', 'one<br><b style="padding: 1px"></b>', 40],
    ['line feeds that are kept', '<p style="white-space: pre">one\ntwo\n</p>', 40],
  ])('%s', (_, content, height) => {
    expect(heightOf(content)).toBe(height);
  });

  it('a box that ends with a break ends in the line before it', () => {
    const snapshot = snapshotOf('<p style="font: 16px/20px Arial"><a href="/">one<br></a>two</p>');
    const [link] = selectAll(snapshot.root, 'a');
    const { tree, best } = layoutsOf(snapshot);
    const box = link && tree.boxOf(link);
    expect(box && best.height(box)).toBeLessThan(20);
  });
});

const float = (side: string, width: number, height: number, style = '') =>
  `<i style="float: ${side}; width: ${width}px; height: ${height}px; ${style}"></i>`;
const inLine = (width: number) =>
  `<button style="width: ${width}px; height: 20px; vertical-align: top"></button>`;

describe('a box over two lines', () => {
  it('reaches as far as those lines do, however long others are', () => {
    const text = `${inLine(300)}<br>a <a href="/">bb<br>cc</a><br>${inLine(300)}`;
    const snapshot = snapshotOf(`<p style="width: 300px; font: 16px/20px Arial">${text}</p>`);
    const [link] = selectAll(snapshot.root, 'a');
    const { tree, best } = layoutsOf(snapshot);
    const box = link && tree.boxOf(link);
    expect(box && best.width(box)).toBeLessThan(40);
  });
});

describe('floats', () => {
  it.each([
    [
      'stand beside one another from the top',
      float('left', 100, 30, 'margin-top: 5px') + float('right', 100, 50),
      50,
    ],
    ['go below one another where there is no room', float('left', 200, 30) + float('right', 150, 50), 80],
    ['stay below those that they clear', float('left', 100, 30) + float('right', 100, 50, 'clear: both'), 80],
    [
      'stay below none that stands higher than the one before',
      float('left', 150, 30) + float('left', 100, 60) + float('left', 140, 10).repeat(2),
      70,
    ],
    ['have lines beside them', `${float('left', 100, 50)}one<br>two<br>three<br>four`, 80],
    ['make those lines shorter', float('left', 150, 30) + inLine(100).repeat(2) + inLine(200), 60],
    ['push what is too wide below them', float('left', 250, 50) + inLine(100), 70],
    ['stand in the line that they come in', inLine(150) + float('left', 100, 30), 30],
    ['come below it when it is full', inLine(250) + float('left', 100, 30), 50],
    ['do not part a word', `o${float('left', 100, 10)}ne`, 20],
  ])('%s', (_, content, height) => {
    expect(heightOf(content, 'overflow: hidden')).toBe(height);
  });

  it('are not laid out beyond two hundred in a block', () => {
    expect(() => heightOf(float('left', 1, 1).repeat(201))).toThrow('too many boxes float');
  });
});

describe('margins of what stands in a box', () => {
  const block = '<p style="margin: 10px 0; height: 20px"></p>';
  it.each([
    ['stick out of it', '', 20],
    ['stay inside one that cuts off or scrolls', 'overflow: hidden', 40],
    ['stick out of one that only clips', 'overflow: clip', 20],
  ])('%s', (_, style, height) => {
    expect(heightOf(block, style)).toBe(height);
  });

  it.each([
    ['body alone says so, which is about the window', 'body { overflow: hidden }', 0],
    ['html and body say so', 'html, body { overflow: hidden }', 10],
  ])('keep inside body when %s', (_, css, top) => {
    const snapshot = snapshotOf(`<style>body { margin: 0 } ${css}</style><main>${block}</main>`);
    const [main] = selectAll(snapshot.root, 'main');
    const { tree, best } = layoutsOf(snapshot);
    const box = main && tree.boxOf(main);
    expect(box && best.offset(box).y.max).toBeCloseTo(top, 0);
  });
});

describe('boxes nested however deep', () => {
  it.each(['block', 'flex', 'grid', 'inline-block', 'flow-root'])(
    '%s, 600 of them, have a height',
    (display) => {
      const open = `<div style="display: ${display}; padding-bottom: 1px">`.repeat(600);
      expect(
        heightOf(`${open}<p style="height: 20px; width: 20px"></p>${'</div>'.repeat(600)}`),
      ).toBeGreaterThanOrEqual(320);
    },
  );
});
