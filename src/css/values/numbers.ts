/** Numbers as Chromium writes them in computed values: six significant digits, no exponent. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '3.40282e+38' : value < 0 ? '-3.40282e+38' : '0';
  const rounded = Number(value.toPrecision(6));
  if (Math.abs(rounded) < 1e-6) return '0';
  const text = String(rounded);
  return text.includes('e') ? rounded.toPrecision(6).replace(/\.?0+(?=e)/, '') : text;
}

export function formatPixels(value: number): string {
  return `${formatNumber(value)}px`;
}
