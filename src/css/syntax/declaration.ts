/**
 * One declaration with everything the cascade and a finding need to know about where it stands.
 *
 * @see https://drafts.csswg.org/css-syntax/#declaration
 */
import { OffsetToLocation } from 'css-tree';
import type { SourceLocation } from '../../source/location.js';

export interface Declaration {
  /** Canonical: aliases such as `-webkit-transform` resolved. */
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
  locate(): SourceLocation | undefined;
}

/** A text that stands somewhere in a file, able to say where its offsets are. */
export class PositionedText {
  readonly text: string;
  readonly #file: string;
  readonly #start: { readonly line: number; readonly column: number; readonly offset: number };
  #locations: OffsetToLocation | undefined;

  constructor(
    text: string,
    file: string,
    start: { readonly line: number; readonly column: number; readonly offset: number },
  ) {
    this.text = text;
    this.#file = file;
    this.#start = start;
  }

  /** @param start offset in `text` @param end exclusive */
  locate(start: number, end: number): SourceLocation {
    const { line, column, offset } = this.#start;
    this.#locations ??= new OffsetToLocation(this.text, offset, line, column);
    const range = this.#locations.getLocationRange(start, end);
    return {
      file: this.#file,
      startLine: range.start.line,
      startColumn: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
      startOffset: range.start.offset,
      endOffset: range.end.offset,
    };
  }
}
