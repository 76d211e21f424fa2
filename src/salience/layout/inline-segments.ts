/**
 * Inline content as a row of segments that no line break can part, with white space collapsed
 * between them.
 *
 * @see https://www.w3.org/TR/css-text-3/#white-space-processing
 */
import type { Style } from '../../snapshot/snapshot.js';
import { isInline, type LayoutBox, type LayoutNode } from './box-tree.js';
import { edge, margin } from './edges.js';
import { type Bias, type Font, textWidth } from './text-metrics.js';
import {
  breaksWords,
  type Extent,
  fontOfStyle,
  textExtent,
  type WhiteSpace,
  whiteSpaceOf,
  wordSpacingPx,
} from './text-style.js';

export interface Segment {
  /** Room before it when it does not begin a line. */
  spaceBefore: number;
  width: number;
  /** With the atomic boxes in it as narrow as they can be. */
  minWidth: number;
  above: number;
  below: number;
  /** Height of what is aligned with the line's top or bottom. */
  aligned: number;
  isForcedBreak: boolean;
  canBreakAnywhere: boolean;
  /** The box that it is, when that floats: out of the line, at one side of it. */
  readonly float: LayoutBox | undefined;
  /** Where inline boxes begin and end in it. */
  readonly marks: { readonly box: LayoutBox; readonly isStart: boolean; readonly offset: number }[];
}

/** An inline-level box that is laid out as one: its margin box. */
export interface Atomic extends Extent {
  readonly min: number;
  readonly max: number;
  readonly isLineAligned: boolean;
}

export interface SegmentOptions {
  readonly bias: Bias;
  /** What percentages of padding and margins are of. */
  readonly base: () => number;
  readonly atomic: (box: LayoutBox) => Atomic;
}

const IDEOGRAPH = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** Within a word: after a hyphen or dash, at a soft hyphen or zero-width space, around ideographs. */
const BREAK_WITHIN = new RegExp(
  `(?<=[\\p{L}\\p{N}][-‐–—])(?=[\\p{L}\\p{N}])|(?<=[\\u00ad\\u200b])|(?<=${IDEOGRAPH})(?=[\\p{L}])|(?=${IDEOGRAPH})`,
  'u',
);
const SPACES_OR_WORD = /[ \t\r\f\n]+|[^ \t\r\f\n]+/g;
const IS_WORD = /^[^ \t\r\f\n]/;

export function segmentsOf(container: LayoutBox, options: SegmentOptions): Segment[] {
  const builder = new SegmentBuilder(options);
  const pending: (LayoutNode | { readonly kind: 'end'; readonly box: LayoutBox })[] =
    container.children.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'text') builder.addText(node.text, node.style);
    else if (node.kind === 'break') builder.forceBreak();
    else if (node.kind === 'end') builder.end(node.box);
    else if (node.isFloating) builder.addFloat(node);
    else if (isInline(node)) {
      builder.start(node);
      pending.push({ kind: 'end', box: node });
      for (const child of node.children.toReversed()) pending.push(child);
    } else builder.addAtomic(node);
  }
  return builder.segments;
}

/** What a run of text is set with. */
interface Typeset extends Pick<Segment, 'canBreakAnywhere'> {
  readonly font: Font;
  readonly whiteSpace: WhiteSpace;
  readonly spaceWidth: number;
  readonly extent: Extent;
}

class SegmentBuilder {
  readonly segments: Segment[] = [];
  #current: Segment | undefined;
  /** Before the next segment; vanishes at the end of a line. */
  #space = 0;
  /** The same where lines do not wrap, so that what follows is of the same segment. */
  #glue = 0;
  /** White space at the beginning of a line vanishes. */
  #isAfterSpace = true;

  constructor(private readonly options: SegmentOptions) {}

  addText(text: string, style: Style): void {
    const typeset = this.#typeset(style);
    for (const [run] of text.matchAll(SPACES_OR_WORD)) {
      if (IS_WORD.test(run)) this.#addWord(run, typeset);
      else this.#addWhiteSpace(run, typeset);
    }
  }

  #typeset(style: Style): Typeset {
    const { bias } = this.options;
    const whiteSpace = whiteSpaceOf(style);
    const font = fontOfStyle(style);
    return {
      font,
      whiteSpace,
      spaceWidth: textWidth(' ', font, bias) + wordSpacingPx(style),
      extent: textExtent(style, bias),
      canBreakAnywhere: whiteSpace.wraps && breaksWords(style),
    };
  }

  #addWord(word: string, { font, whiteSpace, extent, canBreakAnywhere }: Typeset): void {
    for (const [index, part] of (whiteSpace.wraps ? word.split(BREAK_WITHIN) : [word]).entries()) {
      if (index > 0) this.#close();
      this.#grow(textWidth(part, font, this.options.bias), extent, canBreakAnywhere);
    }
  }

  #addWhiteSpace(run: string, { whiteSpace, spaceWidth, extent }: Typeset): void {
    const feeds = whiteSpace.keepsLineFeeds ? run.split('\n').length - 1 : 0;
    for (let feed = 0; feed < feeds; feed += 1) this.forceBreak();
    if (!whiteSpace.collapses) {
      this.#grow(spaceWidth * run.replace(/^.*\n/s, '').length, extent, whiteSpace.wraps);
      return;
    }
    if (feeds === 0 && !this.#isAfterSpace) this.#addSpace(spaceWidth, whiteSpace.wraps);
    this.#isAfterSpace = true;
  }

  #addSpace(width: number, wraps: boolean): void {
    if (wraps) {
      this.#close();
      this.#space = width;
    } else this.#glue = width;
  }

  addAtomic(box: LayoutBox): void {
    const atomic = this.options.atomic(box);
    const wraps = box.parent === undefined || whiteSpaceOf(box.parent.style).wraps;
    if (wraps) this.#close();
    const segment = this.#open();
    this.#addGlue(segment);
    segment.width += atomic.max;
    segment.minWidth += atomic.min;
    if (atomic.isLineAligned) segment.aligned = Math.max(segment.aligned, atomic.above + atomic.below);
    else extend(segment, atomic);
    this.#isAfterSpace = false;
    if (wraps) this.#close();
  }

  /** A word goes on after it, and white space around it is still collapsed. */
  addFloat(box: LayoutBox): void {
    const { min, max } = this.options.atomic(box);
    this.segments.push({ ...emptySegment(0, box), width: max, minWidth: min });
  }

  forceBreak(): void {
    this.#close();
    this.#space = 0;
    this.#glue = 0;
    this.#open().isForcedBreak = true;
    this.#isAfterSpace = true;
  }

  start(box: LayoutBox): void {
    const segment = this.#open();
    const { base, bias } = this.options;
    this.#widen(segment, margin(box.style, 'left', base) ?? 0);
    segment.marks.push({ box, isStart: true, offset: segment.width });
    this.#widen(segment, edge(box.style, 'left', base));
    extend(segment, textExtent(box.style, bias));
  }

  /** An end belongs to what comes before it, not to a segment after a space. */
  end(box: LayoutBox): void {
    const { base } = this.options;
    const segment = this.#current ?? this.segments.at(-1) ?? this.#open();
    this.#widen(segment, edge(box.style, 'right', base));
    segment.marks.push({ box, isStart: false, offset: segment.width });
    this.#widen(segment, margin(box.style, 'right', base) ?? 0);
  }

  #grow(width: number, extent: Extent, canBreakAnywhere: boolean): void {
    const segment = this.#open();
    this.#addGlue(segment);
    this.#widen(segment, width);
    extend(segment, extent);
    segment.canBreakAnywhere ||= canBreakAnywhere;
    this.#isAfterSpace = false;
  }

  #addGlue(segment: Segment): void {
    this.#widen(segment, this.#glue);
    this.#glue = 0;
  }

  #widen(segment: Segment, width: number): void {
    segment.width += width;
    segment.minWidth += width;
  }

  #open(): Segment {
    if (this.#current !== undefined) return this.#current;
    const segment = emptySegment(this.#space, undefined);
    this.#space = 0;
    this.#current = segment;
    this.segments.push(segment);
    return segment;
  }

  #close(): void {
    this.#current = undefined;
  }
}

function emptySegment(spaceBefore: number, float: LayoutBox | undefined): Segment {
  return {
    spaceBefore,
    width: 0,
    minWidth: 0,
    above: 0,
    below: 0,
    aligned: 0,
    isForcedBreak: false,
    canBreakAnywhere: false,
    float,
    marks: [],
  };
}

function extend(segment: Segment, { above, below }: Extent): void {
  segment.above = Math.max(segment.above, above);
  segment.below = Math.max(segment.below, below);
}
