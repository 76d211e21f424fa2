/**
 * The size of a control's border box: as measured where an engine laid the page out, estimated
 * from computed styles and font metrics where none did.
 *
 * The estimate is a small layout of the page (layout/), made for fonts of three widths; how far the
 * areas lie apart bounds the error. What cannot be decided is `unknown`, with the reason.
 */
import type { MeasuredBox, Snapshot, SnapshotElement } from '../snapshot/snapshot.js';
import type { BoxTree, LayoutBox } from './layout/box-tree.js';
import { labelTextWidth } from './layout/label-text.js';
import type { Layout } from './layout/layout.js';
import { readKnown } from './layout/lengths.js';
import { layoutsOf } from './layout/page-layouts.js';
import { createTransformScale, type Scale } from './layout/transform-scale.js';
import { ifDecidable, Undecidable, undecidable } from './layout/undecidable.js';
import { shrinksToFit } from './layout/widths.js';
import type { BoxSize } from './measure.js';

/** Rounding to device pixels and what else a faithful layout leaves open. */
const MODEL_ERROR = 0.02;
/** More than half or less than twice the area, as when text may wrap: an estimate that may be further off says too little to be offered. */
const MAX_ERROR = 1;

/** Sizes of one page's elements, each page laid out at most once, as far as it is asked for. */
export function createBoxSizer(snapshot: Snapshot): (element: SnapshotElement) => BoxSize {
  let estimate: ((element: SnapshotElement) => Estimate) | undefined;
  const estimated = (element: SnapshotElement): Estimate => {
    estimate ??= createEstimator(snapshot);
    return estimate(element);
  };
  return (element) => {
    if (element.measuredBox !== undefined) {
      return measured(
        element.measuredBox,
        ifDecidable(() => estimated(element)),
      );
    }
    try {
      return known(estimated(element));
    } catch (error) {
      if (error instanceof Undecidable) return { kind: 'unknown', reason: error.message };
      throw error;
    }
  };
}

/**
 * The part of the width that is text, as none but the layout can say; where that cannot, a comparison may be off
 * by all that another label would make of the area.
 */
function measured(box: MeasuredBox, estimate: Estimate | undefined): BoxSize {
  const { width, height } = box;
  const size = { kind: 'known', width, height, provenance: 'measured', errorFraction: 0 } as const;
  if (estimate === undefined) return { ...size, labelWidth: undefined, labelWidthIs: 'unknown' };
  const { best, followsText } = estimate;
  const labelWidth = Math.max(0, Math.min(width, width - (best.width - best.textWidth)));
  return {
    ...size,
    labelWidth: followsText === false ? undefined : labelWidth,
    labelWidthIs: followsText === undefined ? 'perhaps' : 'known',
  };
}

function known({ best, others, followsText }: Estimate): BoxSize {
  const errorFraction = MODEL_ERROR + areaError(best, others);
  if (errorFraction > MAX_ERROR) {
    undecidable(
      'its size depends on the font it is shown in: whether its text wraps, or the row it stands in',
    );
  }
  const { width, height, textWidth } = best;
  const labelWidth = followsText === true ? Math.min(textWidth, width) : undefined;
  return {
    kind: 'known',
    width,
    height,
    provenance: 'estimated',
    errorFraction,
    labelWidth,
    labelWidthIs: 'known',
  };
}

interface Estimate {
  readonly best: Size;
  /** With text as narrow and as wide as it may be. */
  readonly others: readonly [Size, Size];
  /** The box is as wide as its text makes it; undefined where it may be. */
  readonly followsText: boolean | undefined;
}

function createEstimator(snapshot: Snapshot): (element: SnapshotElement) => Estimate {
  const { tree, ...layouts } = layoutsOf(snapshot);
  const scaleOf = createTransformScale();
  return (element) => {
    const box = boxOf(tree, element);
    const scale = scaleOf(element);
    const [narrow, best, wide] = [layouts.narrow, layouts.best, layouts.wide].map((layout) =>
      sizeIn(layout, box, scale),
    );
    if (narrow === undefined || best === undefined || wide === undefined) undecidable('it was not laid out');
    const shrinks = shrinksToFit(layouts.best, box);
    const followsText = shrinks === true ? widthFollowsText(narrow, wide) : shrinks;
    return { best, others: [narrow, wide], followsText };
  };
}

function boxOf(tree: BoxTree, element: SnapshotElement): LayoutBox {
  const isShown = readKnown(element.style, 'display') !== 'none';
  const box = isShown ? tree.boxOf(element) : undefined;
  if (box === undefined) undecidable(`<${element.tag}> has no box: display: ${element.style.get('display')}`);
  const writingMode = readKnown(element.style, 'writing-mode');
  if (writingMode !== '' && !writingMode.startsWith('horizontal'))
    undecidable('vertical writing is not modelled');
  return box;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Of the text inside, on one line. */
  readonly textWidth: number;
}

function sizeIn(layout: Layout, box: LayoutBox, scale: Scale): Size {
  const width = layout.width(box);
  const height = layout.height(box);
  if (!Number.isFinite(width) || !Number.isFinite(height)) undecidable('its size is beyond all bounds');
  return {
    width: width * scale.x,
    height: height * scale.y,
    textWidth: labelTextWidth(box, layout.bias) * scale.x,
  };
}

/** By what factor, less one, the area may be larger or smaller than the best estimate. */
function areaError(best: Size, others: readonly Size[]): number {
  const area = best.width * best.height;
  const areas = others.map((other) => other.width * other.height);
  if (area === 0) return areas.every((other) => other === 0) ? 0 : Number.POSITIVE_INFINITY;
  return Math.max(...areas.map((other) => Math.max(other / area, area / other) - 1));
}

/** Half of what the text grows by must show in the width; less, and a minimum width decides it. */
function widthFollowsText(narrow: Size, wide: Size): boolean {
  const textGrowth = wide.textWidth - narrow.textWidth;
  return textGrowth > 0 && wide.width - narrow.width >= textGrowth / 2;
}
