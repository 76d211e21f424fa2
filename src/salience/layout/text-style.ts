/** The properties of a text's style, as the layout of lines uses them. */
import type { Style } from '../../snapshot/snapshot.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { ascentPx, type Bias, descentPx, type Font, fontOf, normalLineHeight } from './text-metrics.js';

export interface WhiteSpace {
  /** Runs of white space become one space. */
  readonly collapses: boolean;
  /** Line feeds break lines. */
  readonly keepsLineFeeds: boolean;
  readonly wraps: boolean;
}

const WHITE_SPACE: Readonly<Record<string, WhiteSpace>> = {
  normal: { collapses: true, keepsLineFeeds: false, wraps: true },
  nowrap: { collapses: true, keepsLineFeeds: false, wraps: false },
  pre: { collapses: false, keepsLineFeeds: true, wraps: false },
  'pre-wrap': { collapses: false, keepsLineFeeds: true, wraps: true },
  'break-spaces': { collapses: false, keepsLineFeeds: true, wraps: true },
  'pre-line': { collapses: true, keepsLineFeeds: true, wraps: true },
};
const NORMAL: WhiteSpace = { collapses: true, keepsLineFeeds: false, wraps: true };

export function whiteSpaceOf(style: Style): WhiteSpace {
  const known = WHITE_SPACE[readKnown(style, 'white-space')];
  if (known !== undefined) return known;
  const collapse = readKnown(style, 'white-space-collapse');
  const base =
    WHITE_SPACE[
      collapse === 'preserve' ? 'pre-wrap' : collapse === 'preserve-breaks' ? 'pre-line' : 'normal'
    ];
  return { ...(base ?? NORMAL), wraps: readKnown(style, 'text-wrap-mode') !== 'nowrap' };
}

export function fontOfStyle(style: Style): Font {
  return fontOf({
    fontFamily: readKnown(style, 'font-family'),
    fontSizePx: toPx(readLength(style, 'font-size'), () => 16) ?? 16,
    fontWeight: Number(readKnown(style, 'font-weight')) || (style.get('font-weight') === 'bold' ? 700 : 400),
    letterSpacingPx: toPx(readLength(style, 'letter-spacing'), () => 0) ?? 0,
  });
}

export function wordSpacingPx(style: Style): number {
  return toPx(readLength(style, 'word-spacing'), () => 0) ?? 0;
}

export function lineHeightPx(style: Style, font: Font, bias: Bias): number {
  const lineHeight = readLength(style, 'line-height');
  if (lineHeight.kind === 'math' && Number.isFinite(Number(lineHeight.text)))
    return Number(lineHeight.text) * font.sizePx;
  return toPx(lineHeight, () => font.sizePx) ?? normalLineHeight(font, bias);
}

/** How far a line of text reaches above and below its baseline, half-leading included. */
export interface Extent {
  readonly above: number;
  readonly below: number;
}

export function textExtent(style: Style, bias: Bias): Extent {
  const font = fontOfStyle(style);
  const lineHeight = lineHeightPx(style, font, bias);
  const ascent = ascentPx(font);
  const above = ascent + Math.floor((lineHeight - ascent - descentPx(font)) / 2);
  return { above, below: lineHeight - above };
}

/** Whether words may be broken anywhere when they do not fit. */
export function breaksWords(style: Style): boolean {
  const wordBreak = readKnown(style, 'word-break');
  const overflowWrap = readKnown(style, 'overflow-wrap');
  return (
    wordBreak === 'break-all' ||
    wordBreak === 'break-word' ||
    overflowWrap === 'anywhere' ||
    overflowWrap === 'break-word'
  );
}
