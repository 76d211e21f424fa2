/** Where rules are filed before their selectors are read: never where an element that matches does not look. */
import { describe, expect, it } from 'vitest';
import { readTokens } from '../syntax/tokens.js';
import { glanceAt } from './glance.js';

function glance(selectors: string, quirksMode = false) {
  const tokens = readTokens(selectors);
  return glanceAt({ tokens, from: 0, to: tokens.count }, quirksMode);
}

describe('a glance at a selector', () => {
  it.each([
    ['a', 'a', ['a']],
    ['*', '*', []],
    ['.card', '.card', ['.card']],
    ['DIV.Card', '.Card', ['div', '.Card']],
    ['div.card#it', '#it', ['div', '.card', '#it']],
    ['.list > li + li.on ~ a', 'a', ['.list', 'li', 'li', '.on', 'a']],
    ['.list>a', 'a', ['.list', 'a']],
    ['.list *', '*', ['.list']],
    ['a:hover', 'a', ['a']],
    [':root', ':root', []],
    ['.dark:root', '.dark', ['.dark']],
    ['::before', '*', []],
    ['.a .b::after', '.b', ['.a', '.b']],
    ['.a:not(.b, .c)', '.a', ['.a']],
    [':is(.x, .y) .a', '.a', ['.a']],
    ['.a :hover', '*', ['.a']],
    ['a[href] , x', 'a', ['a']],
    ['> .a', '.a', ['.a']],
    ['& > .a', '.a', ['.a']],
    ['&.a', '.a', ['.a']],
    ['.a/**/.b', '.b', ['.a', '.b']],
    ['.a.b /* end */', '.a', ['.a', '.b']],
    [String.raw`.md\:flex`, '.md:flex', ['.md:flex']],
    [String.raw`.\31 0`, '.10', ['.10']],
  ])('%s: filed under %s', (selector, key, needs) => {
    expect(glance(selector)?.[0]).toEqual({ key, needs });
  });

  it.each([
    '[type=checkbox]',
    ':is(.a, .b)',
    '&',
    ':hover > &:focus',
    ':host',
    ':host(.dark)',
    '.a:host-context(.b)',
    '::slotted(.a)',
    'my-button::part(label)',
    'svg|a',
    'col || td',
    `:not(${'.a'.repeat(60)}), .b`,
  ])('%s: has to be read', (selector) => expect(glance(selector)).toBeUndefined());

  it('sees each selector of a list', () => {
    expect(glance('.a b, .c')?.map(({ key }) => key)).toEqual(['b', '.c']);
    expect(glance('.a, [b]')).toBeUndefined();
  });

  it('does not tell cases apart in quirks mode', () => {
    expect(glance('.Card #It', true)?.[0]).toEqual({ key: '#it', needs: ['.card', '#it'] });
  });
});
