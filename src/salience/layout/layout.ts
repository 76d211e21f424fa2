/**
 * What the parts of the layout ask of one another, each answer computed once.
 *
 * Sizes are of border boxes in CSS px unless a name says otherwise. Widths follow from the root
 * down, heights from the content up; stretching then takes heights down again. So every box has a
 * natural height, which its content and style give it, and a final one.
 */
import type { Viewport } from '../../snapshot/snapshot.js';
import type { LayoutBox } from './box-tree.js';
import type { Span } from './span.js';
import type { Bias } from './text-metrics.js';

/** How narrow and how wide a box is by its content and style alone (CSS Sizing §5). */
export interface IntrinsicWidth {
  readonly min: number;
  readonly max: number;
}

export interface Layout {
  readonly bias: Bias;
  readonly viewport: Viewport;
  width(box: LayoutBox): number;
  contentWidth(box: LayoutBox): number;
  /** Width of the containing block, which percentages are of. */
  containingWidth(box: LayoutBox): number;
  /** Height of the containing block when it does not depend on its content. */
  containingHeight(box: LayoutBox): number | undefined;
  intrinsicWidth(box: LayoutBox): IntrinsicWidth;
  naturalHeight(box: LayoutBox): number;
  /** The height that the style states, when it does not depend on content; undefined for `auto`. */
  specifiedHeight(box: LayoutBox): number | undefined;
  height(box: LayoutBox): number;
  blockStack(box: LayoutBox): BlockStack;
  lines(box: LayoutBox): Lines;
  flexRow(container: LayoutBox): FlexRow;
  flexHeights(container: LayoutBox): ReadonlyMap<LayoutBox, number>;
  grid(container: LayoutBox): GridLayout;
  gridRows(container: LayoutBox): readonly number[];
  tableColumns(table: LayoutBox): readonly number[];
  flexPlaces(container: LayoutBox): ReadonlyMap<LayoutBox, Place>;
  offset(box: LayoutBox): Offset;
}

/** Blocks below one another, their adjoining margins collapsed. */
export interface BlockStack {
  readonly height: number;
  /** Where the border box of each block begins, from the top of the content. */
  readonly tops: ReadonlyMap<LayoutBox, number>;
}

export interface FlexRow {
  readonly lines: readonly (readonly LayoutBox[])[];
  readonly widths: ReadonlyMap<LayoutBox, number>;
}

/** An item's area, in tracks from 0. */
export interface GridArea {
  readonly column: number;
  readonly columnSpan: number;
  readonly row: number;
  readonly rowSpan: number;
}

export interface GridLayout {
  readonly areas: ReadonlyMap<LayoutBox, GridArea>;
  readonly columns: readonly number[];
  readonly columnGap: number;
}

/** Where a border box begins. */
export interface Place {
  readonly x: Span;
  readonly y: Span;
}

/** From the border box of what it is laid out in. */
export interface Offset extends Place {
  /** Undefined for the viewport. */
  readonly from: LayoutBox | undefined;
}

/** Inline content broken into lines. */
export interface Lines {
  readonly height: number;
  /** From the top of the content to the baseline of the last line. */
  readonly baseline: number;
  /** The room each inline box takes: the union of its pieces. */
  readonly pieces: ReadonlyMap<LayoutBox, Piece>;
}

export interface Piece {
  readonly width: number;
  readonly firstLineTop: number;
  readonly lastLineTop: number;
  /** Whether it can be parted by a line break that is not forced. */
  readonly canBreak: boolean;
  /** Whether it begins on the first line of its container, so that its place does not depend on earlier breaks. */
  readonly isOnFirstLine: boolean;
}
