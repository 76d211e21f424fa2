/** What makes one of two buttons stand out, and what does not. */
import { describe, expect, it } from 'vitest';
import type { Factors } from './measurements.js';
import { compared, comparedBothWays } from './testing/compared.js';

const BASE = 'border: 0; padding: 12px 24px; font: 16px Arial; background: #1a56db; color: #fff';
const OUTLINED = 'background: #fff; color: #111; padding: 11px 23px; border: 1px solid #767676';

function factors(accept: string, decline = ''): Factors & { readonly ratio: number } {
  const { ratio, factors: parts } = compared(`${BASE}; ${accept}`, `${BASE}; ${decline}`);
  return { ratio, ...parts };
}

describe('the ratio of two controls', () => {
  it('is the product of its factors', () => {
    const { ratio, strength, size, legibility, type, marks } = factors(
      'padding: 16px 40px; font-size: 20px; outline: 3px solid #f59e0b',
      'background: #e5e7eb; color: #c4c8ce',
    );
    expect(strength * size * legibility * type * marks).toBeCloseTo(ratio, 6);
    for (const factor of [strength, size, legibility, type, marks]) expect(factor).toBeGreaterThan(1.05);
  });

  it('is the reverse of that of the same two, exchanged', () => {
    const styled = `${BASE}; padding: 16px 40px; box-shadow: 0 0 0 3px #f59e0b`;
    const [forth, back] = comparedBothWays(styled, `${BASE}; ${OUTLINED}`);
    expect(back.ratio).toBeCloseTo(1 / forth.ratio, 6);
  });
});

describe('legibility', () => {
  it.each([
    [
      'white on a strong fill and black on a pale one are both read with ease',
      '',
      'background: #e5e7eb; color: #111',
      1,
    ],
    ['dark grey is, too', 'background: #e5e7eb; color: #111', 'background: #e5e7eb; color: #4b5563', 1],
  ])('%s', (_, accept, decline, expected) => {
    expect(factors(accept, decline).legibility).toBe(expected);
  });

  it('counts for the one whose label can be read, beside one on the same surface whose label hardly can', () => {
    const { legibility, ratio } = factors(
      'background: #eee; color: #111',
      'background: #eee; color: #b5b5b5',
    );
    expect(legibility).toBeGreaterThan(1.3);
    expect(ratio).toBeGreaterThan(1.5);
  });
});

describe('type', () => {
  it('counts with the square root of its size', () => {
    expect(factors('font-size: 24px', 'font-size: 16px').type).toBeCloseTo(Math.sqrt(1.5), 6);
  });
});

describe('marks', () => {
  it.each([
    [
      'a frame of 3 px that differs from the button and from the dialog',
      'border: 3px solid #111; background: #eee',
      'border: 3px solid #eee; background: #eee',
    ],
    ['a ring around it', 'outline: 3px solid #f59e0b; outline-offset: 2px', ''],
    ['a ring made of a shadow', 'box-shadow: 0 0 0 4px #111', ''],
  ])('%s is one', (_, accept, decline) => {
    expect(factors(accept, decline).marks).toBeGreaterThan(1.5);
  });

  it.each([
    ['the thicker of two outlines', 'background: #fff; color: #111; border: 3px solid #111', OUTLINED],
    [
      'a frame that the other one has too',
      'background: #eee; border: 3px solid #111',
      'background: #fff; border: 3px solid #111',
    ],
    ['a hairline', 'border: 1px solid #111; background: #eee', 'border: 1px solid #eee; background: #eee'],
    ['a border in the colour of the fill', 'border: 4px solid #1a56db', 'border: 4px solid #1a56db'],
    ['a soft shadow', 'box-shadow: 0 1px 3px rgba(0, 0, 0, .2)', ''],
  ])('%s is none', (_, accept, decline) => {
    expect(factors(accept, decline).marks).toBeLessThan(1.2);
  });
});
