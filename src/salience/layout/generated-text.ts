/** Text that is not in the document: `content` of generated boxes, captions of form buttons. */
import type { SnapshotElement, Style } from '../../snapshot/snapshot.js';
import { readKnown } from './lengths.js';
import { undecidable } from './undecidable.js';

const CONTENT_PART =
  /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)\s*\)|(open-quote|close-quote)|(\S+)/gs;
const DEFAULT_CAPTIONS: Readonly<Record<string, string>> = { submit: 'Submit', reset: 'Reset' };

/** The text of a `::before` or `::after`, without the alternative text after a slash. */
export function contentText(style: Style, element: SnapshotElement): string {
  const content = readKnown(style, 'content');
  let text = '';
  for (const [, double, single, attribute, quote, other] of content.matchAll(CONTENT_PART)) {
    if (other === '/') break;
    if (other !== undefined) undecidable(`the size of generated content "${content}" is not known`);
    if (attribute !== undefined) text += element.attributes.get(attribute) ?? '';
    text += quote === undefined ? unescapeString(double ?? single ?? '') : '"';
  }
  return text;
}

function unescapeString(text: string): string {
  return text.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gis, (_, hex: string | undefined, character: string) => {
    if (hex === undefined) return character;
    const point = Number.parseInt(hex, 16);
    return point > 0x10ffff || point === 0 ? '\ufffd' : String.fromCodePoint(point);
  });
}

/** What an `<input>` of a button type shows; undefined for other elements. */
export function buttonCaption(element: SnapshotElement): string | undefined {
  if (element.tag !== 'input') return undefined;
  const type = element.attributes.get('type')?.toLowerCase() ?? 'text';
  if (type !== 'submit' && type !== 'reset' && type !== 'button') return undefined;
  return element.attributes.get('value') ?? DEFAULT_CAPTIONS[type] ?? '';
}

/** Text as `text-transform` shows it. */
export function transformText(text: string, textTransform: string): string {
  switch (textTransform) {
    case 'uppercase':
      return text.toUpperCase();
    case 'lowercase':
      return text.toLowerCase();
    case 'capitalize':
      return text.replace(
        /(^|[\s\p{P}])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
    default:
      return text;
  }
}
