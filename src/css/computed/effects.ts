/**
 * Computed values of what is painted with a box: shadows, filters, transforms.
 *
 * @see https://drafts.csswg.org/css-backgrounds-3/#box-shadow
 * @see https://drafts.fxtf.org/filter-effects-1/
 * @see https://drafts.csswg.org/css-transforms-1/
 */
import { splitAtCommas } from '../syntax/tokens.js';
import { computeComponents, PLAIN } from '../values/components.js';
import { formatNumber } from '../values/numbers.js';
import type { ValueContext } from '../values/value-context.js';

const SHADOW = { ...PLAIN, colors: true, zeroIsLength: true };

/** The shadow of a box has a spread, that of text has none. */
export function computeShadow(text: string, context: ValueContext, lengthCount: number): string {
  if (text.toLowerCase() === 'none') return 'none';
  const shadows = splitAtCommas(text).map((shadow) => {
    const computed = computeComponents(shadow, context, SHADOW);
    const inset = /(?:^| )inset(?: |$)/.test(computed);
    const parts = computed.replace(/(?:^| )inset(?= |$)/, ' ').trim();
    return `${withColorFirst(parts, lengthCount)}${inset ? ' inset' : ''}`;
  });
  return shadows.join(', ');
}

/** Chromium writes the colour even if it is the text's, and every length. */
function withColorFirst(shadow: string, lengthCount: number): string {
  const color = /(?:[a-z-]+\([^()]*(?:\([^()]*\)[^()]*)*\))/i.exec(shadow)?.[0] ?? 'currentcolor';
  const lengths = shadow.replace(color, '').trim().split(/\s+/);
  while (lengths.length < lengthCount) lengths.push('0px');
  return `${color} ${lengths.join(' ')}`;
}

/** Amounts as numbers, shadows as elsewhere. */
export function computeFilter(text: string, context: ValueContext): string {
  return computeComponents(text, context, SHADOW)
    .replace(
      /drop-shadow\(((?:[^()]|\([^()]*\))*)\)/g,
      (_, shadow: string) => `drop-shadow(${withColorFirst(shadow, 3)})`,
    )
    .replace(
      /\b(brightness|contrast|grayscale|invert|opacity|saturate|sepia)\((-?[\d.]+)%\)/g,
      (_, name: string, percent: string) => `${name}(${formatNumber(Number(percent) / 100)})`,
    );
}

/** Scales as numbers. */
export function computeTransform(text: string, context: ValueContext): string {
  const computed = computeComponents(text, context, PLAIN);
  return computed.replace(/\bscale[xyz3d]*\([^()]*\)/g, (scale) =>
    scale.replace(/(-?[\d.]+)%/g, (_, percent: string) => formatNumber(Number(percent) / 100)),
  );
}
