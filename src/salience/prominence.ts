/**
 * How much a control stands out: how strongly its region differs from what surrounds it, summed over
 * its area. README.md beside this file explains the measure and its constants.
 */

import type { Backdrops } from './backdrop.js';
import { findEqualizers } from './equalizers.js';
import { textPaint } from './label-contrast.js';
import type { Backdrop, BoxSize } from './measure.js';
import type { Comparison, LabelContrast, Prominence, ProminenceParts } from './measurements.js';
import { JUST_NOTICEABLE, meanDifference, type Surface } from './surface.js';

/** Difference that has 63 % of its effect: beyond "clearly different", more adds ever less. */
const SATURATION = 0.4;
/** A surface that can be made out is at least as strong as this difference, however pale: it has an edge all around. */
const FIGURE = 0.08;
/** Share of a line of text's em squares that is ink, for regular and for bold type. */
const INK = { regular: 0.18, bold: 0.25 } as const;
const BOLD_FROM = 600;
const AVERAGE_GLYPH_EM = 0.5;
/** A refusal that cannot be seen at all would give an infinite ratio, which JSON cannot hold. */
const MAX_RATIO = 999;

/** What the measure needs of one control. */
export interface Appearance {
  readonly surface: Surface;
  readonly size: BoxSize;
  readonly label: LabelContrast | undefined;
  readonly labelLength: number;
}

interface Known {
  readonly parts: ProminenceParts;
  readonly labelLength: number;
  readonly labelWidth: number | undefined;
  readonly errorFraction: number;
}

/** 0 for no difference, towards 1 for any that is plain to see. */
function strength(difference: number): number {
  return 1 - Math.exp(-difference / SATURATION);
}

export function measureProminence(appearance: Appearance, backdrops: Backdrops): Prominence {
  const known = readParts(appearance, backdrops);
  if ('unknown' in known) return { kind: 'unknown', reason: known.unknown };
  const { parts, labelLength } = known;
  return { kind: 'known', score: scoreOf(parts, labelLength), parts };
}

/**
 * The ratio of two controls' prominence with the effect of label length taken out: both are measured
 * as if their labels had the same number of characters, each in its own type.
 */
export function compareProminence(
  first: Appearance,
  second: Appearance,
  backdrops: Backdrops,
): Comparison | undefined {
  const one = readParts(first, backdrops);
  const other = readParts(second, backdrops);
  if ('unknown' in one || 'unknown' in other) return undefined;
  const length = Math.sqrt(Math.max(1, one.labelLength) * Math.max(1, other.labelLength));
  const [left, right] = [evenedOut(one, length), evenedOut(other, length)];
  const ratioTo = (parts: ProminenceParts): number =>
    safeRatio(scoreOf(left, length), scoreOf(parts, length));
  const size = safeRatio(left.areaPx2, right.areaPx2);
  return {
    ratio: ratioTo(right),
    factors: { strength: size === 0 ? 0 : ratioTo(right) / size, size },
    equalizers: findEqualizers(left, right, ratioTo),
    errorFraction: Math.max(one.errorFraction, other.errorFraction),
  };
}

function safeRatio(numerator: number, denominator: number): number {
  return denominator <= 0 ? MAX_RATIO : Math.min(MAX_RATIO, numerator / denominator);
}

function evenedOut(known: Known, length: number): ProminenceParts {
  const { parts, labelWidth, labelLength } = known;
  if (labelWidth === undefined || labelLength === 0) return parts;
  const widthPx = parts.widthPx - labelWidth + (labelWidth / labelLength) * length;
  return { ...parts, widthPx, areaPx2: widthPx * parts.heightPx };
}

/** Strength of the difference from the surroundings, summed over fill, border, ink and shadow by the area each covers. */
function scoreOf(parts: ProminenceParts, labelLength: number): number {
  const { widthPx, heightPx, areaPx2, fontSizePx, shadowReachPx } = parts;
  if (areaPx2 <= 0) return 0;
  const inkShare = parts.fontWeight >= BOLD_FROM ? INK.bold : INK.regular;
  const ink = Math.min(areaPx2, labelLength * AVERAGE_GLYPH_EM * fontSizePx * fontSizePx * inkShare);
  const border = Math.min(areaPx2 - ink, 2 * (widthPx + heightPx) * parts.borderWidthPx);
  const fill = areaPx2 - ink - border;
  const shadow = 2 * (widthPx + heightPx) * shadowReachPx;
  return (
    fill * strength(isFigure(parts) ? Math.max(FIGURE, parts.surfaceDifference) : parts.surfaceDifference) +
    border * strength(parts.borderDifference) +
    ink * strength(parts.labelDifference) +
    shadow * strength(parts.shadowDifference)
  );
}

/** Set off from the page on all sides, by its fill, its border or its shadow. */
function isFigure({ surfaceKind, shadowDifference }: ProminenceParts): boolean {
  return surfaceKind !== 'text' || shadowDifference >= JUST_NOTICEABLE;
}

function readParts(appearance: Appearance, backdrops: Backdrops): Known | { readonly unknown: string } {
  const { surface, size, label, labelLength } = appearance;
  if (size.kind === 'unknown') return { unknown: `its size is not known: ${size.reason}` };
  const { surroundings, fill, border, glow } = surface;
  if (surroundings.kind === 'unknown')
    return { unknown: `what surrounds it is not known: ${surroundings.reason}` };
  if (fill.kind === 'unknown') return { unknown: `its fill is not known: ${fill.reason}` };
  const text = label === undefined ? undefined : textPaint(label.node, backdrops);
  if (text?.kind === 'unknown') return { unknown: `its text colour is not known: ${text.reason}` };
  const inside = border?.isOutside === true ? undefined : border;
  const difference = (paint: Backdrop | undefined) =>
    paint === undefined ? 0 : (meanDifference(paint, surroundings) ?? 0);
  return {
    labelLength,
    labelWidth: size.labelWidth,
    errorFraction: size.errorFraction,
    parts: {
      surfaceKind: surface.kind,
      surfaceDifference: surface.fillDifference ?? 0,
      borderDifference: inside === undefined ? 0 : difference(inside.paint),
      borderWidthPx: inside?.widthPx ?? 0,
      shadowDifference: glow?.difference ?? 0,
      shadowReachPx: glow?.reachPx ?? 0,
      labelDifference: difference(text),
      areaPx2: size.width * size.height,
      widthPx: size.width,
      heightPx: size.height,
      fontSizePx: label?.fontSizePx ?? 0,
      fontWeight: label?.fontWeight ?? 400,
      boxProvenance: size.provenance,
    },
  };
}
