/**
 * Lengths of every unit in CSS px.
 *
 * @see https://drafts.csswg.org/css-values-4/#lengths
 */
import type { UnitMetrics } from '../../fonts/unit-metrics.js';

export interface LengthContext {
  readonly fontSize: number;
  readonly rootFontSize: number;
  /** Computed line height in px, what 1lh is. */
  readonly lineHeight: number;
  readonly rootLineHeight: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly font: UnitMetrics;
  readonly rootFont: UnitMetrics;
  /** `vi` and `vb` follow the writing mode, and so do `cqi` and `cqb`. */
  readonly vertical: boolean;
  /** In px, of the container that an axis of the container units refers to; of the viewport where there is none. */
  containerSize(axis: 'width' | 'height'): number;
}

const ABSOLUTE: Readonly<Record<string, number>> = {
  px: 1,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  in: 96,
  pt: 96 / 72,
  pc: 16,
};

const HEIGHT_UNITS = new Set(['ex', 'cap', 'rex', 'rcap']);
const WIDTH_UNITS = new Set(['ch', 'ic']);
const ROOT_WIDTH_UNITS = new Set(['rch', 'ric']);

/** Whether a unit depends on a font that is not looked at, so that what it gives is close, not exact. */
export function isOfUnknownFont(unit: string, context: LengthContext): boolean {
  if (WIDTH_UNITS.has(unit)) return !context.font.isSameEverywhere;
  if (ROOT_WIDTH_UNITS.has(unit)) return !context.rootFont.isSameEverywhere;
  return HEIGHT_UNITS.has(unit);
}

/** @param unit lower case @returns undefined for what is not a length unit */
export function toPixels(number: number, unit: string, context: LengthContext): number | undefined {
  const absolute = ABSOLUTE[unit];
  if (absolute !== undefined) return number * absolute;
  const relative =
    fontRelative(unit, context) ?? viewportRelative(unit, context) ?? containerRelative(unit, context);
  return relative === undefined ? undefined : number * relative;
}

function fontRelative(unit: string, context: LengthContext): number | undefined {
  switch (unit) {
    case 'em':
      return context.fontSize;
    case 'rem':
      return context.rootFontSize;
    case 'lh':
      return context.lineHeight;
    case 'rlh':
      return context.rootLineHeight;
    case 'ex':
      return context.fontSize * context.font.xHeight;
    case 'rex':
      return context.rootFontSize * context.rootFont.xHeight;
    case 'ch':
      return context.fontSize * context.font.zeroWidth;
    case 'rch':
      return context.rootFontSize * context.rootFont.zeroWidth;
    case 'cap':
      return context.fontSize * context.font.capHeight;
    case 'rcap':
      return context.rootFontSize * context.rootFont.capHeight;
    case 'ic':
      return context.fontSize;
    case 'ric':
      return context.rootFontSize;
    default:
      return undefined;
  }
}

/** Small, large and dynamic viewports are the same where no browser bar comes and goes. */
function viewportRelative(unit: string, context: LengthContext): number | undefined {
  const { width, height } = context.viewport;
  switch (unit.replace(/^[sld](?=v)/, '')) {
    case 'vw':
      return width / 100;
    case 'vh':
      return height / 100;
    case 'vi':
      return (context.vertical ? height : width) / 100;
    case 'vb':
      return (context.vertical ? width : height) / 100;
    case 'vmin':
      return Math.min(width, height) / 100;
    case 'vmax':
      return Math.max(width, height) / 100;
    default:
      return undefined;
  }
}

/** @see https://drafts.csswg.org/css-conditional-5/#container-lengths */
function containerRelative(unit: string, context: LengthContext): number | undefined {
  if (!unit.startsWith('cq')) return undefined;
  const size = (axis: 'width' | 'height'): number => context.containerSize(axis) / 100;
  switch (unit) {
    case 'cqw':
      return size('width');
    case 'cqh':
      return size('height');
    case 'cqi':
      return size(context.vertical ? 'height' : 'width');
    case 'cqb':
      return size(context.vertical ? 'width' : 'height');
    case 'cqmin':
      return Math.min(size('width'), size('height'));
    case 'cqmax':
      return Math.max(size('width'), size('height'));
    default:
      return undefined;
  }
}
