import { describe, expect, it } from 'vitest';
import { descendants } from '../tree.js';
import type { Collected, CollectedNode } from './collected.js';
import { createIdentities } from './identities.js';
import { createLiveTree } from './live-tree.js';

type Tree = { readonly [step: string]: Tree };

/** Of `tag` or `tag#id`; keys are made unique by a trailing number. */
function collected(tree: Tree): Collected {
  const nodes: CollectedNode[] = [];
  const add = (step: string, children: Tree, parent: number): void => {
    const [, tag = '', id] = /^([a-z]+)(?:#(\w+))?/.exec(step) ?? [];
    const own =
      nodes.push({ parent, tag, style: 0, ...(id === undefined ? {} : { attributes: ['id', id] }) }) - 1;
    for (const [name, below] of Object.entries(children)) add(name, below, own);
  };
  for (const [name, below] of Object.entries(tree)) add(name, below, -1);
  const viewport = { width: 1280, height: 800 };
  return {
    url: 'http://page.test/',
    viewport,
    colorScheme: 'light',
    nodes,
    styles: [[]],
    leftOut: 0,
    closedFrames: [],
  };
}

function numbered(...readings: Tree[]): string[] {
  const identities = createIdentities();
  return readings.map((tree) => {
    const { root } = createLiveTree(collected(tree), identities);
    return [root, ...descendants(root)]
      .map(({ tag, id, attributes }) => `${attributes.get('id') ?? tag} ${id}`)
      .join(', ');
  });
}

describe('the numbers of elements', () => {
  it('follow the order of the document', () => {
    expect(numbered({ html: { body: { div1: { p: {} }, div2: {} } } })).toEqual([
      'html 0, body 1, div 2, p 3, div 4',
    ]);
  });

  it('are the same in another reading', () => {
    const tree = { html: { body: { 'div#a': { p1: {}, p2: {} } } } };
    const [first, second] = numbered(tree, tree);
    expect(second).toBe(first);
  });

  it('stay with an id when something is put before it, which is numbered between its neighbours', () => {
    expect(
      numbered({ html: { body: { 'div#a': {} } } }, { html: { body: { nav: {}, 'div#a': {} } } }),
    ).toEqual(['html 0, body 1, a 2', 'html 0, body 1, nav 1.5, a 2']);
  });

  it('go on at the end', () => {
    expect(numbered({ html: { body: {} } }, { html: { body: { p1: {}, p2: {} } } })[1]).toBe(
      'html 0, body 1, p 2, p 3',
    );
  });
});
