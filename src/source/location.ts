/**
 * Where a piece of HTML or CSS stands in the text the user gave us.
 *
 * Lines and columns count from 1, offsets from 0 and in UTF-16 code units; `end` is exclusive.
 */
export interface SourceLocation {
  /** The file name as the user gave it; `<html>` when the text came without one. */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly startOffset: number;
  readonly endOffset: number;
}
