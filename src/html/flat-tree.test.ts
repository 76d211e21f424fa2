import { describe, expect, it } from 'vitest';
import { assignedNodes, assignedSlot, flatChildren, flatParent, shadowRootOf } from './flat-tree.js';
import { type Parsed, parse } from './testing/parse.js';
import type { HtmlElement, HtmlNode } from './tree.js';

const nameOf = (node: HtmlNode) =>
  node.kind === 'element'
    ? (node.attributes.get('id') ?? node.tag)
    : node.kind === 'text'
      ? node.text
      : '<!>';
const childrenOf = (element: HtmlElement) => flatChildren(element).map(nameOf);
const parentOf = (node: HtmlNode) => {
  const parent = flatParent(node);
  return parent === undefined ? undefined : nameOf(parent);
};

function host(shadow: string, light: string): Parsed {
  return parse(`<div id=host><template shadowrootmode=open>${shadow}</template>${light}</div>`);
}

describe('a page without shadow trees', () => {
  it('is its own flat tree', () => {
    const { find } = parse('<p id=p>one<b id=b>two</b></p>');
    expect(childrenOf(find('p'))).toEqual(['one', 'b']);
    expect(parentOf(find('b'))).toBe('p');
    expect(parentOf(find('html'))).toBeUndefined();
    expect(shadowRootOf(find('b'))).toBeUndefined();
  });

  it('a <slot> outside a shadow tree is an element like others', () => {
    const { find } = parse('<slot id=s><b id=b></b></slot>');
    expect(childrenOf(find('slot'))).toEqual(['b']);
    expect(assignedNodes(find('slot'))).toBeUndefined();
  });
});

describe('a shadow host', () => {
  it('shows its shadow tree, and what is slotted in the place of the slot', () => {
    const { find } = host('<h2 id=h></h2><slot id=s></slot>', '<b id=b></b>text');
    expect(childrenOf(find('#host'))).toEqual(['h', 's']);
    expect(childrenOf(find('#s'))).toEqual(['b', 'text']);
    expect(parentOf(find('#b'))).toBe('s');
    expect(parentOf(find('#s'))).toBe('host');
    expect(shadowRootOf(find('#s'))?.host).toBe(find('#host'));
    expect(shadowRootOf(find('#b'))).toBeUndefined();
  });

  it('fills slots by name; what names no slot goes nowhere', () => {
    const { find } = host(
      '<slot id=rest></slot><slot id=foot name=foot></slot>',
      '<b id=a slot=foot></b><b id=b></b><b id=c slot=nosuch></b>',
    );
    expect(childrenOf(find('#foot'))).toEqual(['a']);
    expect(childrenOf(find('#rest'))).toEqual(['b']);
    expect(assignedSlot(find('#c'))).toBeUndefined();
    expect(parentOf(find('#c'))).toBeUndefined();
  });

  it('fills only the first slot of a name', () => {
    const { find } = host('<slot id=one></slot><slot id=two></slot>', '<b id=b></b>');
    expect(childrenOf(find('#one'))).toEqual(['b']);
    expect(childrenOf(find('#two'))).toEqual([]);
  });

  it('shows the fallback content of a slot that nothing is assigned to, and of no other', () => {
    const empty = host('<slot id=s><i id=fallback></i></slot>', '');
    expect(childrenOf(empty.find('#s'))).toEqual(['fallback']);
    expect(parentOf(empty.find('#fallback'))).toBe('s');
    const filled = host('<slot id=s><i id=fallback></i></slot>', '<b id=b></b>');
    expect(childrenOf(filled.find('#s'))).toEqual(['b']);
    expect(parentOf(filled.find('#fallback'))).toBeUndefined();
  });

  it('slots no comments', () => {
    const { find } = host('<slot id=s><i id=fallback></i></slot>', '<!-- only this -->');
    expect(childrenOf(find('#s'))).toEqual(['fallback']);
  });

  it('does not look for slots in templates', () => {
    const { find } = host('<template><slot id=inert></slot></template><slot id=s></slot>', '<b id=b></b>');
    expect(parentOf(find('#b'))).toBe('s');
  });

  it('slots may hand on what they are given to a shadow tree further in', () => {
    const { find } = host(
      '<x-inner id=inner><template shadowrootmode=open><slot id=in></slot></template><slot id=out></slot></x-inner>',
      '<b id=b></b>',
    );
    expect(parentOf(find('#b'))).toBe('out');
    expect(parentOf(find('#out'))).toBe('in');
    expect(parentOf(find('#in'))).toBe('inner');
    expect(childrenOf(find('#in'))).toEqual(['out']);
  });
});
