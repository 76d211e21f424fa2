/**
 * Inline formatting: segments broken into lines, greedily, as browsers do.
 *
 * @see https://www.w3.org/TR/css-inline-3/#line-layout
 */

import type { Style } from '../../snapshot/snapshot.js';
import { baselineOf } from './baseline.js';
import type { LayoutBox } from './box-tree.js';
import { usedMargins } from './edges.js';
import { type Float, type FloatSide, FloatStack } from './float-stack.js';
import { type Atomic, type Segment, segmentsOf } from './inline-segments.js';
import type { IntrinsicWidth, Layout, Lines, Piece } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { outerIntrinsicWidth } from './outer-width.js';
import { fontOfStyle, textExtent } from './text-style.js';

/** Browsers lay out in 64ths of a pixel. */
const ROUNDING = 1 / 64;
const X_HEIGHT_EM = 0.52;
/** Of a box over more lines, the widest line of all is taken. */
const MAX_LINES_COMPARED = 100;

/** The widths of inline content on as few lines as its forced breaks allow, and on as many as it can have. */
export function inlineIntrinsicWidth(layout: Layout, box: LayoutBox): IntrinsicWidth {
  const segments = segmentsOf(box, {
    bias: layout.bias,
    base: () => 0,
    atomic: (child) => ({ ...outerIntrinsicWidth(layout, child), above: 0, below: 0, isLineAligned: false }),
  });
  let [min, max] = [0, 0];
  let line = indent(box, () => 0);
  for (const segment of segments) {
    if (segment.isForcedBreak) line = 0;
    line += (line > 0 ? segment.spaceBefore : 0) + segment.width;
    max = Math.max(max, line);
    min = Math.max(min, segment.minWidth);
  }
  return { min, max };
}

function indent(box: LayoutBox, base: () => number): number {
  return toPx(readLength(box.style, 'text-indent'), base) ?? 0;
}

export function layOutLines(layout: Layout, box: LayoutBox): Lines {
  const available = layout.contentWidth(box);
  const segments = segmentsOf(box, {
    bias: layout.bias,
    base: () => available,
    atomic: (child) => atomicBox(layout, child),
  });
  const breaker = new LineBreaker(
    available,
    indent(box, () => available),
    textExtent(box.style, layout.bias),
    isFromLeft(box.style),
  );
  for (const segment of segments) {
    if (segment.float === undefined) breaker.add(segment);
    else breaker.addFloat(floatOf(layout, segment.float));
  }
  return breaker.finish();
}

/** All lines begin at the left edge. */
function isFromLeft(style: Style): boolean {
  const isFromStart = ['', 'start', 'left'].includes(readKnown(style, 'text-align'));
  return isFromStart && readKnown(style, 'direction') !== 'rtl';
}

function atomicBox(layout: Layout, box: LayoutBox): Atomic {
  const width = layout.width(box) + usedMargins(layout, box, 'horizontal');
  const height = layout.naturalHeight(box) + usedMargins(layout, box, 'vertical');
  const alignment = readKnown(box.style, 'vertical-align');
  const above =
    alignment === 'middle' && box.parent !== undefined
      ? height / 2 + (X_HEIGHT_EM / 2) * fontOfStyle(box.parent.style).sizePx
      : baselineOf(layout, box, height);
  const isLineAligned = alignment === 'top' || alignment === 'bottom';
  return { min: width, max: width, above, below: height - above, isLineAligned };
}

const LEFT: readonly FloatSide[] = ['left'];
const RIGHT: readonly FloatSide[] = ['right'];
const CLEARED: Readonly<Record<string, readonly FloatSide[]>> = {
  left: LEFT,
  'inline-start': LEFT,
  right: RIGHT,
  'inline-end': RIGHT,
  both: [...LEFT, ...RIGHT],
};

function floatOf(layout: Layout, box: LayoutBox): Float {
  const side = readKnown(box.style, 'float');
  return {
    side: side === 'right' || side === 'inline-end' ? 'right' : 'left',
    width: layout.width(box) + usedMargins(layout, box, 'horizontal'),
    height: layout.naturalHeight(box) + usedMargins(layout, box, 'vertical'),
    clears: CLEARED[readKnown(box.style, 'clear')] ?? [],
  };
}

class LineBreaker {
  readonly #floats: FloatStack;
  /** Where each line ends; those that part an overlong word, and fill the room, are left out. */
  readonly #lineEnds = new Map<number, number>();
  /** Those that come below the line they are met in. */
  #postponed: Float[] = [];
  readonly #pieces = new Map<LayoutBox, Piece>();
  readonly #starts = new Map<
    LayoutBox,
    { readonly x: number; readonly top: number; readonly line: number; readonly segment: number }
  >();
  #top = 0;
  #lineIndex = 0;
  #segmentIndex = 0;
  #widest = 0;
  #isEmpty = true;
  #x: number;
  #above: number;
  #below: number;
  #aligned = 0;
  /** To the last line that was ended by a break. */
  #baselineAbove = 0;
  /** Nothing has come since a forced break: a line begins only with what does. */
  #isAfterBreak = false;

  constructor(
    private readonly available: number,
    indentation: number,
    private readonly strut: { readonly above: number; readonly below: number },
    private readonly isFromLeft: boolean,
  ) {
    this.#floats = new FloatStack(available);
    this.#x = indentation;
    this.#above = strut.above;
    this.#below = strut.below;
  }

  add(segment: Segment): void {
    const isFirst = this.#isEmpty;
    const width = segment.spaceBefore + segment.width;
    if (segment.isForcedBreak) this.#endBeforeBreak(segment);
    if (segment.isForcedBreak || (!isFirst && this.#x + width > this.#room + ROUNDING)) this.#nextLine();
    if (this.#isEmpty) this.#top = this.#floats.roomyTop(this.#top, this.#x + segment.width);
    else this.#x += segment.spaceBefore;
    const from = this.#x;
    this.#mark(segment, from, true);
    this.#take(segment);
    this.#mark(segment, from, false);
    this.#segmentIndex += 1;
    this.#isAfterBreak = segment.isForcedBreak && this.#isEmpty;
  }

  addFloat(float: Float): void {
    if (this.#isEmpty || this.#x + float.width <= this.#room + ROUNDING) this.#floats.place(float, this.#top);
    else this.#postponed.push(float);
  }

  get #room(): number {
    return this.#floats.roomAt(this.#top);
  }

  /** A box that ends right after a break ends in the line before it. */
  #endBeforeBreak({ marks }: Segment): void {
    for (const { box, isStart, offset } of marks) if (!isStart && offset === 0) this.#endPiece(box, this.#x);
  }

  #take(segment: Segment): void {
    this.#isEmpty &&= segment.width === 0;
    this.#above = Math.max(this.#above, segment.above);
    this.#below = Math.max(this.#below, segment.below);
    this.#aligned = Math.max(this.#aligned, segment.aligned);
    this.#x += segment.width;
    if (segment.canBreakAnywhere) this.#breakOverlong();
    this.#widest = Math.max(this.#widest, this.#x);
  }

  /** Takes as many further lines as the overlong word needs. */
  #breakOverlong(): void {
    const room = Math.max(1, this.available);
    const extra = Math.ceil((this.#x - ROUNDING) / room) - 1;
    if (extra <= 0) return;
    this.#widest = Math.max(this.#widest, this.available);
    this.#top += extra * this.#lineHeight();
    this.#lineIndex += extra;
    this.#x -= extra * room;
  }

  #mark(segment: Segment, from: number, isStart: boolean): void {
    for (const mark of segment.marks) {
      if (mark.isStart !== isStart) continue;
      if (isStart)
        this.#starts.set(mark.box, {
          x: from + mark.offset,
          top: this.#top,
          line: this.#lineIndex,
          segment: this.#segmentIndex,
        });
      else this.#endPiece(mark.box, from + mark.offset);
    }
  }

  /** A box that spans lines reaches, in all, from one side of the text to the other. */
  #endPiece(box: LayoutBox, x: number): void {
    const start = this.#starts.get(box);
    if (start === undefined) return;
    const isOnOneLine = start.line === this.#lineIndex;
    const width = isOnOneLine ? x - start.x : this.#reachSince(start.line, x);
    this.#pieces.set(box, {
      width,
      firstLineTop: start.top,
      lastLineTop: this.#top,
      canBreak: this.#segmentIndex > start.segment,
      isOnFirstLine: start.line === 0,
    });
    this.#starts.delete(box);
  }

  /** How far right the lines from that one to this reach, of which this one does to `x`. */
  #reachSince(line: number, x: number): number {
    const isKnown =
      this.isFromLeft && this.#floats.bottom === 0 && this.#lineIndex - line <= MAX_LINES_COMPARED;
    if (!isKnown) return Math.min(this.available, Math.max(this.#widest, x));
    let reach = x;
    for (let index = line; index < this.#lineIndex; index += 1)
      reach = Math.max(reach, this.#lineEnds.get(index) ?? this.available);
    return reach;
  }

  #nextLine(): void {
    this.#lineEnds.set(this.#lineIndex, this.#x);
    this.#baselineAbove = this.#top + this.#above;
    this.#top += this.#lineHeight();
    this.#lineIndex += 1;
    this.#x = 0;
    this.#isEmpty = true;
    this.#above = this.strut.above;
    this.#below = this.strut.below;
    this.#aligned = 0;
    this.#placePostponed(this.#top);
  }

  #placePostponed(top: number): void {
    for (const float of this.#postponed) this.#floats.place(float, top);
    this.#postponed = [];
  }

  #lineHeight(): number {
    return Math.max(this.#aligned, this.#above + this.#below);
  }

  finish(): Lines {
    const hasContent = !this.#isEmpty || this.#lineIndex > 0;
    const bottom = this.#isAfterBreak ? this.#top : this.#top + this.#lineHeight();
    this.#placePostponed(bottom);
    const height = Math.max(hasContent ? bottom : 0, this.#floats.bottom);
    const baseline = this.#isAfterBreak ? this.#baselineAbove : this.#top + this.#above;
    return { height, baseline: hasContent ? baseline : height, pieces: this.#pieces };
  }
}
