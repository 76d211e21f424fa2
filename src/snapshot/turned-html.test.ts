import { describe, expect, it } from 'vitest';
import { collectStatic, readPage } from './static.js';
import { descendants } from './tree.js';

const variant = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;

/** Turns everything of a class over, and tells the colour of what has the id `seen`. */
function colorBeforeAndAfter(html: string): string[] {
  const snapshot = collectStatic(readPage({ html }), variant);
  const all = [...descendants(snapshot.root)];
  const switches = all.filter(({ attributes }) => attributes.get('class')?.includes('turn') === true);
  const seen = all.find(({ attributes }) => attributes.get('id') === 'seen');
  const turned = seen && snapshot.turned?.(switches)(seen);
  return [seen, turned].map((element) => element?.style.get('color') ?? 'missing');
}

const [RED, BLUE] = ['rgb(255, 0, 0)', 'rgb(0, 0, 255)'];

describe('a page with switches turned over', () => {
  it.each([
    [
      'a box that was not ticked is ticked',
      '<style>i { color: red } :checked + i { color: blue }</style><input class="turn" type="checkbox"><i id="seen">x</i>',
    ],
    [
      'a box that was ticked is no longer',
      '<style>i { color: red } :not(:checked) + i { color: blue }</style><input type="checkbox" checked class="turn"><i id="seen">x</i>',
    ],
    [
      'aria-checked gets its other value',
      '<style>b { color: red } [aria-checked=true] { color: blue }</style><b role="switch" aria-checked="false" class="turn" id="seen">x</b>',
    ],
    [
      'data-state gets its other value',
      '<style>b { color: red } [data-state=unchecked] { color: blue }</style><b data-state=checked class="turn" id="seen">x</b>',
    ],
    [
      'a class for being on goes',
      '<style>b { color: blue } .is-on { color: red }</style><b id="seen" class="turn is-on">x</b>',
    ],
  ])('%s', (_, html) => {
    expect(colorBeforeAndAfter(html)).toEqual([RED, BLUE]);
  });

  it('leaves what it cannot turn over as it is', () => {
    expect(
      colorBeforeAndAfter(
        '<style>b { color: red }</style><b id="seen" class="turn" aria-checked="mixed">x</b>',
      ),
    ).toEqual([RED, RED]);
  });

  it('keeps elements apart that come after several changes', () => {
    const html =
      '<style>i { color: red } .b:checked ~ i { color: blue }</style><p><input type=checkbox class="turn a"><input type=checkbox class="turn b"><em>y</em><i id="seen">x</i></p>';
    expect(colorBeforeAndAfter(html)).toEqual([RED, BLUE]);
  });
});
