import { describe, expect, it } from 'vitest';
import { toHex } from './color.js';
import { gradientStops } from './gradient.js';

const hexes = (image: string) => gradientStops(image)?.map(toHex);

describe('gradientStops', () => {
  it('reads the stops of a linear gradient, whatever its angle and positions', () => {
    expect(hexes('linear-gradient(135deg, rgb(255, 0, 0) 0%, rgba(0, 0, 255, 0.5) 80px)')).toEqual([
      '#ff0000',
      '#0000ff',
    ]);
  });

  it('reads radial, conic and repeating gradients', () => {
    expect(hexes('radial-gradient(circle at 10px 20px, rgb(1, 2, 3), rgb(4, 5, 6))')).toHaveLength(2);
    expect(hexes('repeating-conic-gradient(rgb(0, 0, 0) 0deg, rgb(255, 255, 255) 30deg)')).toHaveLength(2);
  });

  it('reads every layer', () => {
    const two = 'linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9)), linear-gradient(rgb(1, 1, 1), rgb(2, 2, 2))';
    expect(hexes(two)).toHaveLength(4);
  });

  it.each([
    'url("a.png")',
    'linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9)), url("a.png")',
    'none',
    'linear-gradient(rgb(0, 0, 0))',
    'image-set("a.png" 1x)',
  ])('knows nothing of %s', (image) => {
    expect(gradientStops(image)).toBeUndefined();
  });
});
