/** Held against @bramus/specificity, an independent implementation. */
import Specificity from '@bramus/specificity';
import { describe, expect, it } from 'vitest';
import { WorkBudget } from '../work-budget.js';
import { parseSelectorList } from './parse-selector-list.js';

function specificities(selector: string): (readonly number[])[] {
  const selectors = parseSelectorList(selector, {
    nestingParent: undefined,
    scopingRoot: undefined,
    shadowRoot: undefined,
    quirksMode: false,
    userAgent: false,
    budget: new WorkBudget(() => {}),
  });
  return (selectors ?? []).map(({ specificity }) => [...specificity]);
}

describe('specificity', () => {
  it.each([
    ['*', [[0, 0, 0]]],
    ['p', [[0, 0, 1]]],
    ['#a .b[c]:hover p::before', [[1, 3, 2]]],
    [':where(#a, .b) p', [[0, 0, 1]]],
    [':is(#a, .b) p', [[1, 0, 1]]],
    [':not(#a, .b) p', [[1, 0, 1]]],
    [':has(> #a) p', [[1, 0, 1]]],
    [':nth-child(2n + 1) p', [[0, 1, 1]]],
    [':nth-child(2n + 1 of #a, .b) p', [[1, 1, 1]]],
    [
      'p, #a, .b',
      [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    ['[id=a]', [[0, 1, 0]]],
    ['p:before', [[0, 0, 2]]],
  ])('of %s is %j', (selector, expected) => {
    expect(specificities(selector)).toEqual(expected);
  });

  it.each([
    '*|* a > b + c ~ d',
    '.a.b.c#d#e[f][g="h"]',
    'a:hover:focus-visible:nth-child(odd)',
    ':is(a, .b, #c:is(.d, e)):not(:is(#f))',
    ':where(:is(#a)) :is(:where(#b), c)',
    ':not(:not(.a.b, c d))',
    'a:has(+ b .c, > #d) e',
    ':nth-last-child(even of a.b, c)',
    ':nth-of-type(2) :first-child :root',
    'a::after',
    'a:after',
    ':lang(de) :dir(rtl)',
    ':is(a b c, d > .e)',
    '[a~=b i][c|="d"]',
    ':is() a',
    ':where() a',
    '.a:not(#b):has(c):is(.d)::before',
    ':root:root:root',
    '#a#a#a p.b',
  ])('of %s is what @bramus/specificity says', (selector) => {
    const expected = Specificity.calculate(selector).map(({ a, b, c }) => [a, b, c]);
    expect(specificities(selector)).toEqual(expected);
  });
});
