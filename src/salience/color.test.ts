import { describe, expect, it } from 'vitest';
import { BLACK, colorDifference, contrastRatio, fade, over, parseColor, toHex, WHITE } from './color.js';

/** A colour the test knows to be readable. */
function color(text: string) {
  const parsed = parseColor(text);
  if (parsed === undefined) throw new Error(`${text} was not read`);
  return parsed;
}

describe('parseColor', () => {
  it.each([
    ['rgb(255, 0, 0)', '#ff0000'],
    ['rgba(0, 128, 255, 0.5)', '#0080ff'],
    ['rgb(0 128 255 / 0.5)', '#0080ff'],
    // Converted by Chromium: canvas fillStyle = value; getImageData.
    ['oklch(0.6 0.1 20)', '#b46767'],
    ['color(srgb 0.1 0.2 0.3)', '#1a334d'],
    ['lab(50 20 30)', '#a16945'],
    // Outside of sRGB; measured on a screenshot.
    ['oklch(0.35 0.2 30)', '#850000'],
  ])('reads %s as %s', (text, hex) => {
    expect(toHex(color(text))).toBe(hex);
  });

  it('keeps transparency: rgba(0, 0, 0, 0) is not black', () => {
    expect(color('rgba(0, 0, 0, 0)').alpha).toBe(0);
    expect(color('rgba(0, 0, 0, 0.25)').alpha).toBe(0.25);
  });

  it.each(['', 'currentcolor', 'var(--x)', 'nonsense', 'rgb(', 'none'])('does not read %j', (text) => {
    expect(parseColor(text)).toBeUndefined();
  });
});

describe('over', () => {
  it('blends half black over white to mid grey, in sRGB as browsers do', () => {
    expect(toHex(over({ ...BLACK, alpha: 0.5 }, WHITE))).toBe('#808080');
  });

  it('lets an opaque colour hide what is below', () => {
    expect(over(color('rgb(10, 20, 30)'), WHITE)).toEqual(color('rgb(10, 20, 30)'));
  });

  it('leaves nothing where both are transparent', () => {
    expect(over({ ...BLACK, alpha: 0 }, { ...WHITE, alpha: 0 }).alpha).toBe(0);
  });
});

describe('fade', () => {
  it('shows a group at 60 % opacity as 60 % of it and 40 % of what is below', () => {
    expect(toHex(fade(BLACK, WHITE, 0.6))).toBe('#666666');
  });
});

describe('contrastRatio', () => {
  // Worked examples of WCAG and of webaim.org's checker.
  it.each([
    ['rgb(0, 0, 0)', 21],
    ['rgb(255, 255, 255)', 1],
    ['rgb(118, 118, 118)', 4.54],
    ['rgb(119, 119, 119)', 4.48],
    ['rgb(0, 0, 255)', 8.59],
  ])('%s on white is %d:1', (text, ratio) => {
    expect(contrastRatio(color(text), WHITE)).toBeCloseTo(ratio, 2);
  });

  it('does not depend on which of the two is the text', () => {
    const blue = color('rgb(0, 0, 255)');
    expect(contrastRatio(blue, WHITE)).toBe(contrastRatio(WHITE, blue));
  });
});

describe('colorDifference', () => {
  it('is 1 from black to white and 0 between equals', () => {
    expect(colorDifference(BLACK, WHITE)).toBeCloseTo(1, 5);
    expect(colorDifference(WHITE, WHITE)).toBe(0);
  });
});
