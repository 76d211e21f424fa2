/** A piece of source for a report: white space collapsed, at most 200 characters. */
import type { SourceLocation } from './location.js';

const MAX_LENGTH = 200;
/** Enough source to fill an excerpt even where it is mostly indentation. */
const READ_AHEAD = 2000;

/** The first half of a surrogate pair, left over by a cut. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** The text at a location, or undefined when the location is in another file or unknown. */
export function excerpt(
  text: string,
  file: string,
  location: SourceLocation | undefined,
): string | undefined {
  if (location === undefined || location.file !== file) return undefined;
  return shortened(text.slice(location.startOffset, location.endOffset));
}

/** White space collapsed, and cut to what a report shows. */
export function shortened(text: string): string {
  const collapsed = text.slice(0, READ_AHEAD).replace(/\s+/g, ' ').trim();
  if (collapsed.length <= MAX_LENGTH) return collapsed;
  return `${collapsed.slice(0, MAX_LENGTH - 1).replace(HALF_CHARACTER, '')}…`;
}
