/**
 * Where a piece of HTML or CSS stands in the text the user gave us.
 *
 * Lines and columns count from 1, offsets from 0 and in UTF-16 code units; `end` is exclusive.
 */
export interface SourceLocation {
  /**
   * The file name as the user gave it; `<html>` when the text came without one. In a living document, of whose file
   * nothing is known, `<style> 2` is the text of its second `<style>`, the first being 1.
   */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly startOffset: number;
  readonly endOffset: number;
}

/** Where a text starts in its file. */
export interface TextStart {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export const BEGINNING: TextStart = { line: 1, column: 1, offset: 0 };
