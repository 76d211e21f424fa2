/** When two serialised values are the same value. */

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const SINGLE_AXIS = /\b(translate|scale)([xyz])\(([^,()]+)\)/g;
/** Chromium computes in single precision and prints six digits. */
const RELATIVE_TOLERANCE = 1e-4;
const ABSOLUTE_TOLERANCE = 0.001;
/** Chromium's way from sRGB to Lab is rougher than others'. */
const LAB_TOLERANCE = 0.02;

export function agree(expected: string, got: string | undefined): boolean {
  if (got === undefined) return false;
  if (expected === got) return true;
  const [first, second] = [normalise(expected), normalise(got)];
  return first === second || haveSameNumbers(first, second);
}

/**
 * URLs by their last part, since engines resolve them against different bases; names of fonts without
 * quotes; transform functions in their general form, which is how `computedStyleMap` writes them.
 */
function normalise(value: string): string {
  return value
    .toLowerCase()
    .replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (_, _quote: string, url: string) =>
      url.startsWith('data:') ? `url(${decoded(url)})` : `url(${url.slice(url.lastIndexOf('/') + 1)})`,
    )
    .replace(SINGLE_AXIS, (_, name: string, axis: string, value: string) => alongAxis(name, axis, value))
    .replace(/\brotate([xy])\(([^()]+)\)/g, (_, axis: string, angle: string) =>
      axis === 'x' ? `rotate3d(1, 0, 0, ${angle})` : `rotate3d(0, 1, 0, ${angle})`,
    )
    .replace(/\b(translate|scale)\(([^,()]+)\)/g, (_, name: string, value: string) =>
      name === 'scale' ? `scale(${value}, ${value})` : `translate(${value}, 0px)`,
    )
    .replace(/"([a-z][\w-]*)"/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function alongAxis(name: string, axis: string, value: string): string {
  const none = name === 'scale' ? '1' : '0px';
  const length = name === 'translate' && value === '0' ? '0px' : value;
  if (axis === 'z') return `${name}3d(${none}, ${none}, ${length})`;
  return axis === 'x' ? `${name}(${length}, ${none})` : `${name}(${none}, ${length})`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).replace(/["'\\]/g, '');
  } catch {
    return url;
  }
}

function haveSameNumbers(first: string, second: string): boolean {
  if (first.replace(NUMBER, '#') !== second.replace(NUMBER, '#')) return false;
  const numbers = second.match(NUMBER) ?? [];
  const tolerance = /\bl(?:ab|ch)\(/.test(first) ? LAB_TOLERANCE : ABSOLUTE_TOLERANCE;
  return (first.match(NUMBER) ?? []).every((text, index) =>
    isNear(Number(text), Number(numbers[index]), tolerance),
  );
}

function isNear(first: number, second: number, tolerance: number): boolean {
  const difference = Math.abs(first - second);
  return difference <= Math.max(tolerance, RELATIVE_TOLERANCE * Math.abs(first));
}
