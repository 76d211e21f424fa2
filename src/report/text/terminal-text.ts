/**
 * Makes text from a page safe to print: names, snippets and file names are hostile input, and an escape
 * sequence or a change of writing direction in them could forge or hide what a report says.
 */

/** Control characters (C0 with tab and line breaks, DEL, C1), line separators, and controls of writing direction. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const DELETE = 0x7f;
const CONTROL_PICTURES = 0x2400;

/** One line without control characters; white space is collapsed, what cannot be shown becomes a picture of it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(UNSAFE, picture);
}

/** The same for lines of source: line breaks and tabs stay, and every column keeps its place. */
export function sourceLines(text: string): string {
  return text.replace(UNSAFE, (character) => (/[\t\n\r]/.test(character) ? character : picture(character)));
}

/** `␛` for escape and so on; `�` for what has no picture. Always one code unit for one. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? '␡' : '�';
}
