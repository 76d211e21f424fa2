/** WCAG contrast of a control's label. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Backdrops } from './backdrop.js';
import { BLACK, contrastRatio, parseColor, toHex } from './color.js';
import { type LabelText, labelTexts, passageTexts } from './label-texts.js';
import type { Backdrop, Measured, Rgba } from './measure.js';
import type { LabelContrast } from './measurements.js';

/** The element whose text makes the most of several, by its ink; undefined when there is none. */
function mainElement(texts: readonly LabelText[]): SnapshotElement | undefined {
  const inkOf = ({ element, text }: LabelText): number =>
    text.length * Number.parseFloat(element.style.get('font-size')) ** 2;
  return texts.toSorted((first, second) => inkOf(second) - inkOf(first))[0]?.element;
}

/** Contrast of the label with what lies behind it; undefined when the control shows no text. */
export function measureLabelContrast(
  control: SnapshotElement,
  backdrops: Backdrops,
): LabelContrast | undefined {
  return measureText(mainElement(labelTexts(control)), backdrops);
}

/** The same for the lines of a passage. */
export function measurePassage(passage: SnapshotElement, backdrops: Backdrops): LabelContrast | undefined {
  return measureText(mainElement(passageTexts(passage)), backdrops);
}

function measureText(node: SnapshotElement | undefined, backdrops: Backdrops): LabelContrast | undefined {
  if (node === undefined) return undefined;
  const { style } = node;
  const fontSizePx = Number.parseFloat(style.get('font-size'));
  const fontWeight = Number.parseFloat(style.get('font-weight'));
  const behind = backdrops.behind(node);
  const foreground = textPaint(node, backdrops);
  return {
    node,
    fontSizePx,
    fontWeight,
    largeText: isLargeText(fontSizePx, fontWeight),
    ratio: contrastBetween(foreground, behind),
    foreground: foreground.kind === 'known' ? toHex(foreground.color) : undefined,
    background: behind.kind === 'known' ? toHex(behind.color) : undefined,
    foregroundDeclaration: style.declaration('color'),
    backgroundDeclaration: painterDeclaration(behind),
  };
}

/** WCAG's large-scale text: 18 pt (24 px), or 14 pt (18.66 px) and bold. @see https://www.w3.org/TR/WCAG22/#dfn-large-scale */
function isLargeText(fontSizePx: number, fontWeight: number): boolean {
  return fontSizePx >= 24 || (fontSizePx >= 18.66 && fontWeight >= 700);
}

/** What the label's text looks like once painted; `-webkit-text-fill-color` wins over `color`. */
export function textPaint(node: SnapshotElement, backdrops: Backdrops): Backdrop {
  const { style } = node;
  const unknown = style.unknown('color');
  if (unknown !== undefined) return { kind: 'unknown', reason: unknown };
  const color = parseColor(style.get('-webkit-text-fill-color')) ?? parseColor(style.get('color'));
  if (color === undefined)
    return { kind: 'unknown', reason: `color: ${style.get('color')} is not understood` };
  return backdrops.paint(node, color);
}

function painterDeclaration(backdrop: Backdrop): LabelContrast['backgroundDeclaration'] {
  if (backdrop.kind === 'unknown') return undefined;
  const style = backdrop.painter?.style;
  return style?.declaration('background-color') ?? style?.declaration('background-image');
}

/** The WCAG ratio of two paints, as a range when either may be several colours. */
export function contrastBetween(left: Backdrop, right: Backdrop): Measured {
  if (left.kind === 'unknown') return left;
  if (right.kind === 'unknown') return right;
  if (left.kind === 'known' && right.kind === 'known') {
    return { kind: 'known', value: contrastRatio(left.color, right.color) };
  }
  const [lefts, rights] = [colorsOf(left), colorsOf(right)];
  const reason = left.kind === 'range' ? left.reason : right.kind === 'range' ? right.reason : '';
  const ratios = lefts.flatMap((a) => rights.map((b) => contrastRatio(a, b)));
  const min = luminancesOverlap(lefts, rights) ? 1 : Math.min(...ratios);
  return { kind: 'range', min, max: Math.max(...ratios), reason };
}

/** The colours a backdrop may have. */
export function colorsOf(backdrop: Exclude<Backdrop, { kind: 'unknown' }>): readonly Rgba[] {
  return backdrop.kind === 'known' ? [backdrop.color] : backdrop.colors;
}

/** Between its stops a gradient passes through every luminance, the other colour's too if it lies there. */
function luminancesOverlap(lefts: readonly Rgba[], rights: readonly Rgba[]): boolean {
  const spans = [lefts, rights].map((colors) => colors.map((color) => contrastRatio(color, BLACK)));
  const [left = [], right = []] = spans;
  return Math.max(...left) >= Math.min(...right) && Math.max(...right) >= Math.min(...left);
}
