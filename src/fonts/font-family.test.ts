import { describe, expect, it } from 'vitest';
import { resolveFontFamily } from './font-family.js';

describe('the bound of a family’s widths', () => {
  it('holds for the families that a machine without the first shows', () => {
    expect(resolveFontFamily('Cambria, "DejaVu Serif", serif').widthError).toBeGreaterThan(0.24);
    expect(resolveFontFamily('"Work Sans", "Liberation Sans", sans-serif').widthError).toBeGreaterThan(0.12);
  });

  it('holds for those that nothing is known of, after a first that some machines lack', () => {
    expect(resolveFontFamily('Inter, "House Grotesk", Arial').widthError).toBeGreaterThanOrEqual(0.15);
  });

  it('does not look past a family that every machine has', () => {
    expect(resolveFontFamily('Inter, Arial, "DejaVu Sans"')).toEqual(resolveFontFamily('Inter, Arial'));
    expect(resolveFontFamily('Arial, system-ui')).toEqual(resolveFontFamily('Arial'));
  });

  it('is of ascent and descent too, without the gap between lines', () => {
    expect(resolveFontFamily('"Work Sans", Arial').heightError).toBeGreaterThan(0.05);
  });
});
