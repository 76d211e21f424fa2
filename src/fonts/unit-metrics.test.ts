/** Measured in Chromium 156 with the Liberation fonts. */
import { describe, expect, it } from 'vitest';
import { normalLineHeight, unitMetricsOf } from './unit-metrics.js';

describe('the digit 0', () => {
  it.each([
    ['Arial', 1139 / 2048],
    ['"Times New Roman", serif', 0.5],
    ['Courier', 1229 / 2048],
  ])('of %s is as wide everywhere', (family, width) => {
    expect(unitMetricsOf(family)).toMatchObject({ zeroWidth: width, isSameEverywhere: true });
  });

  it.each(['system-ui', 'sans-serif', 'monospace', 'Inter, Arial', 'Nonesuch'])('of %s is not', (family) => {
    expect(unitMetricsOf(family).isSameEverywhere).toBe(false);
  });
});

describe('a normal line', () => {
  it.each([
    ['Times', 16, 18],
    ['Times', 33, 37],
    ['Arial', 13, 15],
    ['Arial', 40, 45],
    ['Courier New', 16, 18],
    ['monospace', 16, 19],
  ])('of %s at %dpx is %dpx high', (family, size, height) => {
    expect(normalLineHeight(unitMetricsOf(family), size)).toBe(height);
  });
});
