/** The lines of source that a finding points at, with a marker below the place. */
import { type BabelCodeFrameOptions, codeFrameColumns } from '@babel/code-frame';
import type { SourceLocation } from '../../lint/report.js';
import { sourceLines } from './terminal-text.js';

export interface CodeFrameOptions {
  /** Lines shown before and after the place. */
  readonly context: number;
  /** Longest line in columns; longer ones, such as minified CSS, are cut around the place. */
  readonly width: number;
}

/** Part of the text that is shown; columns from 1. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** A start tag can run over many lines; its first ones are enough to recognise it. */
const MAX_LINES = 4;
const CUT = '…';

/** The frame without colours, or undefined when the place is not in the text (another version of the file). */
export function codeFrame(
  text: string,
  location: SourceLocation,
  { context, width }: CodeFrameOptions,
): string | undefined {
  const lines = sourceLines(text).split(/\r\n|[\n\r]/);
  const first = lines[location.startLine - 1];
  if (first === undefined || location.startColumn > first.length + 1) return undefined;
  const lastMarked = Math.min(location.endLine, location.startLine + MAX_LINES - 1, lines.length);
  const top = Math.max(1, location.startLine - context);
  const bottom = Math.min(lines.length, lastMarked + context);
  const shown = lines.slice(top - 1, bottom);
  const window = windowAround(location, shown, width);
  const frame = codeFrameColumns(
    shown.map((line) => cut(line, window)).join('\n'),
    marked(location, lastMarked, lines, window),
    { linesAbove: context, linesBelow: context, startLine: top } as BabelCodeFrameOptions,
  );
  return withoutTrailingBlanks(frame);
}

/** From the first column where the place fits, else from shortly before it. */
function windowAround(location: SourceLocation, lines: readonly string[], width: number): Window {
  const longest = Math.max(...lines.map((line) => line.length));
  const { startLine, startColumn, endLine, endColumn } = location;
  const end = endLine === startLine ? endColumn : startColumn;
  if (longest <= width || end < width) return { from: 1, to: Math.min(longest, width) };
  const from = Math.max(1, startColumn - Math.floor(width / 4));
  return { from, to: from + width - 1 };
}

function cut(line: string, { from, to }: Window): string {
  const head = from > 1 && line.length >= from ? CUT : '';
  const tail = line.length > to ? CUT : '';
  return head + line.slice(from - 1 + head.length, to - tail.length) + tail;
}

function marked(
  location: SourceLocation,
  lastMarked: number,
  lines: readonly string[],
  { from, to }: Window,
) {
  const lastLine = lines[lastMarked - 1] ?? '';
  const end = lastMarked < location.endLine ? lastLine.length + 1 : location.endColumn;
  const column = (given: number) => Math.min(Math.max(given, from), to + 1) - from + 1;
  return {
    start: { line: location.startLine, column: column(location.startColumn) },
    end: { line: lastMarked, column: column(end) },
  };
}

function withoutTrailingBlanks(frame: string): string {
  return frame.replace(/[ \t]+$/gm, '');
}
