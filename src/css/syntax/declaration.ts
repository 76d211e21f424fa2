/**
 * One declaration with everything the cascade and a finding need to know about where it stands.
 *
 * @see https://drafts.csswg.org/css-syntax/#declaration
 */
import { OffsetToLocation } from 'css-tree';
import type { SourceLocation, TextStart } from '../../source/location.js';

export interface Declaration {
  /** Canonical: aliases such as `-webkit-transform` resolved. */
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
  locate(): SourceLocation | undefined;
}

/** A text, able to say where its offsets are in the file that it stands in. */
export class PositionedText {
  readonly text: string;
  readonly #file: string;
  readonly #start: TextStart | undefined;
  #locations: OffsetToLocation | undefined;

  /** @param start Undefined where the text as it is stands in no file. */
  constructor(text: string, file: string, start: TextStart | undefined) {
    this.text = text;
    this.#file = file;
    this.#start = start;
  }

  /** @param start offset in `text` @param end exclusive */
  locate(start: number, end: number): SourceLocation | undefined {
    if (this.#start === undefined) return undefined;
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
