/** https://drafts.csswg.org/css-conditional-4/#at-supports */
import { describe, expect, it } from 'vitest';
import { computed } from '../testing/style-page.js';

function holds(condition: string): boolean {
  return computed(`@supports ${condition} { #t { color: lime } }`, 'color') === 'rgb(0, 255, 0)';
}

describe('@supports', () => {
  it.each([
    '(display: grid)',
    '(display:grid) and (not (display: gird))',
    'not (display: gird)',
    '(display: gird) or (color: red)',
    '((display: grid))',
    '(color: oklch(50% 0.1 120))',
    '(color: color-mix(in oklab, red, blue))',
    '(color: rgb(from red r g b))',
    '(--css: variables)',
    '(color: var(--x))',
    '(height: 100dvh)',
    '(width: min(1px, 2%))',
    '(width: calc((1px) + (2%)))',
    '(-webkit-appearance: none)',
    '(color: red !important)',
    'selector(:has(a))',
    'selector(a > b)',
    'not selector(:nonsense)',
    'not (nonsense)',
    'not nonsense(a)',
    'NOT (display: gird)',
  ])('%s holds', (condition) => expect(holds(condition)).toBe(true));

  it.each([
    '(display: gird)',
    'not (display: grid)',
    '(display: grid) and (display: gird)',
    '(nonsense: 1)',
    '(nonsense)',
    'nonsense(a)',
    'color: red',
    '(color: red) and (width: 1px) or (height: 1px)',
    '(width: calc(1px + ))',
    '(width: calc(1px + 1))',
    '(-moz-appearance: none)',
    '(display: -moz-box)',
    'selector(:nonsense)',
    'selector(:is(:nonsense) >)',
    '(color: )',
    '',
  ])('%s does not', (condition) => expect(holds(condition)).toBe(false));
});
