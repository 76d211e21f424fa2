/**
 * What the units `ch`, `ex`, `cap`, `ic` and `lh` mean in a font family.
 *
 * @see https://drafts.csswg.org/css-values-4/#font-relative-lengths
 */
import { nameOfFamily, resolveFontFamily } from './font-family.js';
import { CHARACTERS, WIDTHS } from './font-widths.generated.js';

/** In em. */
export interface UnitMetrics {
  /** The advance of the digit 0. */
  readonly zeroWidth: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Whether the digit and the lines are as wide and high on every desktop; the other two differ everywhere. */
  readonly isSameEverywhere: boolean;
}

/** Fonts of desktops that were drawn to one another's widths; at least one of each three is installed. */
const SAME_EVERYWHERE = new Set([
  ...['arial', 'helvetica', 'liberation sans', 'arimo'],
  ...['times new roman', 'times', 'liberation serif', 'tinos'],
  ...['courier new', 'courier', 'liberation mono', 'cousine'],
]);

/** Of Liberation's Sans, Serif and Mono. */
const HEIGHTS = {
  sans: { xHeight: 0.52832, capHeight: 0.687988 },
  serif: { xHeight: 0.458984, capHeight: 0.654788 },
  monospace: { xHeight: 0.52832, capHeight: 0.658694 },
};
const ZERO = CHARACTERS.indexOf('0');
const MONOSPACE_EM = 0.6;
/** The grid that TrueType fonts are drawn on; Adobe's figures are thousandths. */
const UNITS_PER_EM = 2048;

const known = new Map<string, UnitMetrics>();
const LIMIT = 1000;

/** @param fontFamily a computed value */
export function unitMetricsOf(fontFamily: string): UnitMetrics {
  const before = known.get(fontFamily);
  if (before !== undefined) return before;
  if (known.size >= LIMIT) known.clear();
  const metrics = measure(fontFamily);
  known.set(fontFamily, metrics);
  return metrics;
}

function measure(fontFamily: string): UnitMetrics {
  const { shape, regular, ascent, descent, lineGap } = resolveFontFamily(fontFamily);
  const zero = shape === 'monospace' ? MONOSPACE_EM : (WIDTHS[shape].regular[ZERO] ?? 0) / 1000;
  return {
    zeroWidth: Math.round(zero * regular * UNITS_PER_EM) / UNITS_PER_EM,
    ...HEIGHTS[shape],
    ascent,
    descent,
    lineGap,
    isSameEverywhere: SAME_EVERYWHERE.has(nameOfFamily(fontFamily.split(',', 1)[0] ?? '')),
  };
}

/** `line-height: normal` in px: each part rounded, as Chromium does. */
export function normalLineHeight({ ascent, descent, lineGap }: UnitMetrics, fontSize: number): number {
  return Math.round(ascent * fontSize) + Math.round(descent * fontSize) + Math.round(lineGap * fontSize);
}
