/** The surface of a control: is it a filled button, an outlined one, or bare text, and how does it stand off? */
import type { DeclarationSource, SnapshotElement } from '../snapshot/snapshot.js';
import { elementChildren, textContent } from '../snapshot/tree.js';
import type { Backdrops } from './backdrop.js';
import { colorDifference, over, parseColor, toHex } from './color.js';
import { colorsOf, contrastBetween } from './label-contrast.js';
import type { Backdrop, Measured, Rgba } from './measure.js';
import type { SurfaceContrast, SurfaceKind } from './measurements.js';
import { shadowsOf } from './shadow.js';

/** Difference below which two colours side by side look the same: about one just-noticeable difference. */
export const JUST_NOTICEABLE = 0.02;

interface Border {
  readonly widthPx: number;
  readonly paint: Backdrop;
  readonly property: string;
  /** A ring around the box, which takes none of its area. */
  readonly isOutside: boolean;
}

/** A shadow around the box. */
interface Glow {
  readonly reachPx: number;
  /** Difference from the surroundings, averaged over its reach. */
  readonly difference: number;
}

export interface Surface {
  readonly kind: SurfaceKind;
  /** The element that carries the fill and border: the control, or the one box that fills it. */
  readonly node: SnapshotElement;
  readonly fill: Backdrop;
  /** Difference from the surroundings; undefined when either is unknown. */
  readonly fillDifference: number | undefined;
  readonly border: Border | undefined;
  /** Of the border from what is inside and from what is around it, whichever is nearer to it; 0 without one. */
  readonly frameDifference: number;
  readonly glow: Glow | undefined;
  readonly surroundings: Backdrop;
}

export function surfaceOf(control: SnapshotElement, backdrops: Backdrops): Surface {
  const surroundings = backdrops.around(control);
  const node = carrier(control, backdrops, surroundings);
  const fill = backdrops.behind(node);
  const border = borderOf(node, backdrops);
  const kind = kindOf(fill, border, surroundings);
  return {
    kind,
    node,
    fill,
    fillDifference: fillDifference(fill, surroundings),
    border,
    frameDifference: frameDifference(border, fill, surroundings),
    glow: glowOf(node, surroundings),
    surroundings,
  };
}

/** Follows `<a><span class="button">…</span></a>` down to the box that looks like the button. */
function carrier(control: SnapshotElement, backdrops: Backdrops, surroundings: Backdrop): SnapshotElement {
  let node = control;
  for (;;) {
    if (kindOf(backdrops.behind(node), borderOf(node, backdrops), surroundings) !== 'text') return node;
    const children = elementChildren(node).filter((child) => child.style.get('display') !== 'none');
    const [only] = children;
    if (only === undefined || children.length > 1 || textContent(only).trim() !== textContent(node).trim()) {
      return control;
    }
    node = only;
  }
}

function kindOf(fill: Backdrop, border: Border | undefined, surroundings: Backdrop): SurfaceKind {
  if (isNoticeable(fillDifference(fill, surroundings))) return 'filled';
  return border !== undefined && isNoticeable(meanDifference(border.paint, surroundings))
    ? 'outlined'
    : 'text';
}

function isNoticeable(difference: number | undefined): boolean {
  return (difference ?? 0) >= JUST_NOTICEABLE;
}

/** Where the control paints nothing of its own, it is as its surroundings are, whichever of their colours that is. */
function fillDifference(fill: Backdrop, surroundings: Backdrop): number | undefined {
  const showsThrough =
    fill.kind === 'range' && surroundings.kind === 'range' && fill.painter === surroundings.painter;
  return showsThrough ? 0 : meanDifference(fill, surroundings);
}

function frameDifference(border: Border | undefined, fill: Backdrop, surroundings: Backdrop): number {
  if (border === undefined || border.isOutside) return 0;
  return Math.min(meanDifference(border.paint, fill) ?? 0, meanDifference(border.paint, surroundings) ?? 0);
}

/** Difference between two paints, averaged where either may be several colours; undefined when either is unknown. */
export function meanDifference(left: Backdrop, right: Backdrop): number | undefined {
  if (left.kind === 'unknown' || right.kind === 'unknown') return undefined;
  const differences = colorsOf(left).flatMap((a) => colorsOf(right).map((b) => colorDifference(a, b)));
  return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
}

/** What a paint makes of the colours below it, averaged. */
export function differenceOver(below: readonly Rgba[], paint: Rgba): number {
  const differences = below.map((color) => colorDifference(over(paint, color), color));
  return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** A border on all four sides, or a `box-shadow` ring that looks like one; a lone underline is neither. */
function borderOf(node: SnapshotElement, backdrops: Backdrops): Border | undefined {
  const { style } = node;
  const widths = SIDES.map((side) => Number.parseFloat(style.get(`border-${side}-width`)) || 0);
  const color = parseColor(style.get('border-top-color'));
  const thinnest = Math.min(...widths);
  if (thinnest > 0 && color !== undefined && color.alpha > 0) {
    return {
      widthPx: thinnest,
      paint: backdrops.paint(node, color),
      property: 'border-top-color',
      isOutside: false,
    };
  }
  const ring = shadowsOf(node).find(({ isRing }) => isRing);
  if (ring === undefined) return undefined;
  return {
    widthPx: ring.reachPx,
    paint: backdrops.paint(node, ring.color),
    property: ring.property,
    isOutside: true,
  };
}

/** What the box throws on its surroundings. */
function glowOf(node: SnapshotElement, surroundings: Backdrop): Glow | undefined {
  if (surroundings.kind === 'unknown') return undefined;
  const widest = shadowsOf(node).toSorted((first, second) => second.reachPx - first.reachPx)[0];
  if (widest === undefined) return undefined;
  const { color, reachPx } = widest;
  // From its full colour at the box it fades to nothing: half of it is there on average.
  const faded = { ...color, alpha: widest.isRing ? color.alpha : color.alpha / 2 };
  return { reachPx, difference: differenceOver(colorsOf(surroundings), faded) };
}

/** What the report tells of a surface. */
export function measureSurfaceContrast(surface: Surface): SurfaceContrast {
  const { kind, fill, border, surroundings } = surface;
  const paint = kind === 'outlined' ? border?.paint : fill;
  return {
    kind,
    ratio: surfaceRatio(surface, paint),
    surface: paint?.kind === 'known' ? toHex(paint.color) : undefined,
    surroundings: surroundings.kind === 'known' ? toHex(surroundings.color) : undefined,
    declaration: surfaceDeclaration(surface),
  };
}

function surfaceRatio({ kind, fill, surroundings }: Surface, paint: Backdrop | undefined): Measured {
  if (fill.kind === 'unknown') return fill;
  if (surroundings.kind === 'unknown') return surroundings;
  if (kind === 'text' || paint === undefined) return { kind: 'known', value: 1 };
  return contrastBetween(paint, surroundings);
}

function surfaceDeclaration({ kind, node, border }: Surface): DeclarationSource | undefined {
  const { style } = node;
  if (kind === 'outlined' && border !== undefined) return style.declaration(border.property);
  return style.declaration('background-color') ?? style.declaration('background-image');
}
