/** Breaks text into lines between words. */

/**
 * @param text One line; words longer than the width stand alone, whole.
 * @param width In columns, one for each code unit; `undefined` leaves the text as it is.
 */
export function wrapText(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  // A dot between items stays with the one before it.
  for (const word of text.split(/ (?!·)/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line.trimEnd()];
}
