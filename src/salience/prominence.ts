/**
 * How much a control stands out: how strongly its region differs from what surrounds it, summed over
 * its area. README.md beside this file explains the measure and its constants.
 */

import type { Backdrops } from './backdrop.js';
import { findEqualizers } from './equalizers.js';
import { textPaint } from './label-contrast.js';
import type { Backdrop, BoxSize } from './measure.js';
import type { Comparison, Factors, LabelContrast, Prominence, ProminenceParts } from './measurements.js';
import { JUST_NOTICEABLE, meanDifference, type Surface } from './surface.js';

/** Difference that has 63 % of its effect: beyond "clearly different", more adds ever less. */
const SATURATION = 0.5;
/** A surface that can be made out is at least as strong as this difference, however pale: it has an edge all around. */
const FIGURE = { filled: 0.08, outlined: 0.05 } as const;
/** A label this different from its background is read without effort; less counts in proportion. */
const READ_AT_EASE = 0.35;
/** Type that counts neither more nor less; larger and smaller type do with the square root of their size. */
const USUAL_TYPE_PX = 16;
/** Border or ring, in px: as thin as a hairline it is an edge, from the other on it calls attention to the box. */
const MARK = { none: 1, full: 3 } as const;
/** Share of a line of text's em squares that is ink, for regular and for bold type. */
const INK = { regular: 0.2, bold: 0.27 } as const;
const BOLD_FROM = 600;
const AVERAGE_GLYPH_EM = 0.5;
/** What the length of a label may make of a ratio, where nothing tells. */
const UNKNOWN_LABEL_ERROR = 1;
/** A refusal that cannot be seen at all would give an infinite ratio, which JSON cannot hold. */
const MAX_RATIO = 999;

/** What the measure needs of one control. */
export interface Appearance {
  readonly surface: Surface;
  readonly badgeDifference: number;
  readonly size: BoxSize;
  readonly label: LabelContrast | undefined;
  readonly labelLength: number;
}

interface Known {
  readonly parts: ProminenceParts;
  readonly labelLength: number;
  readonly labelWidth: number | undefined;
  readonly labelWidthIs: Extract<BoxSize, { kind: 'known' }>['labelWidthIs'];
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
  const [left, right] = withoutSharedFrames([evenedOut(one, length), evenedOut(other, length)]);
  const ratioTo = (parts: ProminenceParts): number =>
    safeRatio(scoreOf(left, length), scoreOf(parts, length));
  const ratio = ratioTo(right);
  const ofSizes = Math.max(one.errorFraction, other.errorFraction);
  return {
    ratio,
    factors: compareFactors(left, right, length),
    equalizers: findEqualizers(left, right, ratioTo),
    errorFraction: (1 + ofSizes) * (1 + labelError(ratio, one, other, length)) - 1,
  };
}

/** By what factor, less one, the ratio may be off since a width may follow from its label or may not. */
function labelError(ratio: number, one: Known, other: Known, length: number): number {
  if (one.labelWidthIs === 'known' && other.labelWidthIs === 'known') return 0;
  if (one.labelWidthIs === 'unknown' || other.labelWidthIs === 'unknown') return UNKNOWN_LABEL_ERROR;
  const ratios = readingsOf(one).flatMap((first) =>
    readingsOf(other).map((second) => {
      const [left, right] = withoutSharedFrames([evenedOut(first, length), evenedOut(second, length)]);
      return safeRatio(scoreOf(left, length), scoreOf(right, length));
    }),
  );
  return (
    Math.max(
      ...ratios.map((perhaps) =>
        perhaps === ratio ? 1 : Math.max(safeRatio(perhaps, ratio), safeRatio(ratio, perhaps)),
      ),
    ) - 1
  );
}

function readingsOf(known: Known): readonly Known[] {
  return known.labelWidthIs === 'perhaps' ? [known, { ...known, labelWidth: undefined }] : [known];
}

function compareFactors(left: ProminenceParts, right: ProminenceParts, length: number): Factors {
  const ratioOf = (quantity: (parts: ProminenceParts) => number) =>
    safeRatio(quantity(left), quantity(right));
  const size = ratioOf(({ areaPx2 }) => areaPx2);
  const strength = ratioOf((parts) => regionSum(parts, length) / Math.max(1, parts.areaPx2));
  return { strength, size, legibility: ratioOf(legibility), type: ratioOf(typeSize), marks: ratioOf(marks) };
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

type Pair = readonly [ProminenceParts, ProminenceParts];

/** Of two outlined boxes the borders are the surfaces, which are compared already, and mark out neither. */
function withoutSharedFrames(pair: Pair): Pair {
  const [left, right] = pair;
  const areBothOutlined = left.surfaceKind === 'outlined' && right.surfaceKind === 'outlined';
  return areBothOutlined
    ? [
        { ...left, frameDifference: 0 },
        { ...right, frameDifference: 0 },
      ]
    : pair;
}

/** What the region differs by, times how well the control is read, the size of its type and what marks it out. */
function scoreOf(parts: ProminenceParts, labelLength: number): number {
  return regionSum(parts, labelLength) * legibility(parts) * typeSize(parts) * marks(parts);
}

/** Strength of the difference from the surroundings, summed over fill, border, ink and shadow by the area each covers. */
function regionSum(parts: ProminenceParts, labelLength: number): number {
  const { widthPx, heightPx, areaPx2, fontSizePx, shadowReachPx } = parts;
  if (areaPx2 <= 0) return 0;
  const inkShare = parts.fontWeight >= BOLD_FROM ? INK.bold : INK.regular;
  const ink = Math.min(areaPx2, labelLength * AVERAGE_GLYPH_EM * fontSizePx * fontSizePx * inkShare);
  const border = Math.min(areaPx2 - ink, 2 * (widthPx + heightPx) * parts.borderWidthPx);
  const fill = areaPx2 - ink - border;
  const shadow = 2 * (widthPx + heightPx) * shadowReachPx;
  return (
    fill * strength(Math.max(figureOf(parts), parts.surfaceDifference)) +
    border * strength(parts.borderDifference) +
    ink * strength(parts.labelDifference) +
    shadow * strength(parts.shadowDifference)
  );
}

/** The least difference of a surface that is set off from the page on all sides: by its fill, its border or its shadow. */
function figureOf({ surfaceKind, shadowDifference }: ProminenceParts): number {
  if (surfaceKind === 'filled') return FIGURE.filled;
  return surfaceKind === 'outlined' || shadowDifference >= JUST_NOTICEABLE ? FIGURE.outlined : 0;
}

/** 1 where the label is read with ease; less where it is too faint for that. */
function legibility({ legibilityDifference }: ProminenceParts): number {
  return legibilityDifference === undefined
    ? 1
    : Math.min(1, strength(legibilityDifference) / strength(READ_AT_EASE));
}

/** 1 for type of the usual size. */
function typeSize({ fontSizePx }: ProminenceParts): number {
  return fontSizePx <= 0 ? 1 : Math.sqrt(fontSizePx / USUAL_TYPE_PX);
}

/** 1 without a mark, up to 2 with a thick frame, ring or glow, or a badge, in a colour that stands off. */
function marks(parts: ProminenceParts): number {
  const { borderWidthPx, frameDifference, shadowReachPx, shadowDifference, badgeDifference } = parts;
  const frame = markWeight(borderWidthPx) * strength(frameDifference);
  const ring = markWeight(shadowReachPx) * strength(shadowDifference);
  return 1 + Math.max(frame, ring, strength(badgeDifference));
}

function markWeight(widthPx: number): number {
  return Math.min(1, Math.max(0, (widthPx - MARK.none) / (MARK.full - MARK.none)));
}

function readParts(appearance: Appearance, backdrops: Backdrops): Known | { readonly unknown: string } {
  const { surface, badgeDifference, size, label, labelLength } = appearance;
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
    labelWidthIs: size.labelWidthIs,
    errorFraction: size.errorFraction,
    parts: {
      surfaceKind: surface.kind,
      surfaceDifference: surface.fillDifference ?? 0,
      borderDifference: inside === undefined ? 0 : difference(inside.paint),
      borderWidthPx: inside?.widthPx ?? 0,
      shadowDifference: glow?.difference ?? 0,
      shadowReachPx: glow?.reachPx ?? 0,
      frameDifference: surface.frameDifference,
      labelDifference: difference(text),
      legibilityDifference:
        label === undefined || text === undefined
          ? undefined
          : meanDifference(text, backdrops.behind(label.node)),
      badgeDifference,
      areaPx2: size.width * size.height,
      widthPx: size.width,
      heightPx: size.height,
      fontSizePx: label?.fontSizePx ?? 0,
      fontWeight: label?.fontWeight ?? 400,
      boxProvenance: size.provenance,
    },
  };
}
