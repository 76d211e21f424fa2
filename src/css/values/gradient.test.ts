/** Of a gradient with computed colours, only what would not be so anyway is written. */
import { describe, expect, it } from 'vitest';
import { serializeGradients } from './gradient.js';

const RED = 'rgb(255, 0, 0)';
const BLUE = 'rgb(0, 0, 255)';

describe('a gradient', () => {
  it.each([
    [`linear-gradient(to bottom in oklab, ${RED}, ${BLUE})`, `linear-gradient(in oklab, ${RED}, ${BLUE})`],
    [`linear-gradient(in srgb, ${RED}, ${BLUE})`, `linear-gradient(${RED}, ${BLUE})`],
    [`linear-gradient(in oklab, lab(50 1 2), ${BLUE})`, `linear-gradient(lab(50 1 2), ${BLUE})`],
    [`linear-gradient(in hsl shorter hue, ${RED})`, `linear-gradient(in hsl, ${RED})`],
    [
      `linear-gradient(${RED} 1px 2px, 30%, ${BLUE})`,
      `linear-gradient(${RED} 1px, ${RED} 2px, 30%, ${BLUE})`,
    ],
    [`radial-gradient(ellipse at center, ${RED})`, `radial-gradient(${RED})`],
    [
      `radial-gradient(circle at right 1px top, ${RED})`,
      `radial-gradient(circle at calc(100% - 1px) 0%, ${RED})`,
    ],
    [`conic-gradient(from 0deg, ${RED} 0)`, `conic-gradient(${RED} 0deg)`],
    ['url("linear-gradient(")', 'url("linear-gradient(")'],
  ])('%s is %s', (text, expected) => expect(serializeGradients(text)).toBe(expected));
});
