/** Numbers in CSS: as they are written, and as Chromium writes them in computed values. */

/** A number and what follows it: its unit, `%`, or nothing. */
export const NUMERIC = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(.*)$/is;

/** Six significant digits, no exponent. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '3.40282e+38' : value < 0 ? '-3.40282e+38' : '0';
  const rounded = Number(value.toPrecision(6));
  if (Math.abs(rounded) < 1e-6) return '0';
  const text = String(rounded);
  return text.includes('e') ? rounded.toPrecision(6).replace(/\.?0+(?=e)/, '') : text;
}

/** Chromium's longest length. */
const MAX_PIXELS = 33_554_400;

export function formatPixels(value: number): string {
  const pixels = Math.min(MAX_PIXELS, Math.max(-MAX_PIXELS, Number.isNaN(value) ? 0 : value));
  return `${Math.abs(pixels) < 1e6 ? formatNumber(pixels) : withExponent(pixels)}px`;
}

function withExponent(value: number): string {
  return value.toExponential(5).replace(/\.?0*e\+(\d)$/, 'e+0$1');
}
