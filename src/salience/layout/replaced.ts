/**
 * Sizes that come from no child boxes: images, drawings, form widgets.
 *
 * Widget sizes are Chromium's, measured in version 156.
 *
 * @see https://www.w3.org/TR/css-images-3/#sizing
 */
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { descendants, textContent } from '../../snapshot/tree.js';
import type { LayoutBox } from './box-tree.js';
import type { Layout } from './layout.js';
import { readKnown } from './lengths.js';
import { averageCharacterWidth, type Bias, contentHeightPx, textWidth } from './text-metrics.js';
import { fontOfStyle, lineHeightPx } from './text-style.js';
import { undecidable } from './undecidable.js';

/** Of the content box. `ratio` is width divided by height. */
export interface NaturalSize {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly ratio: number | undefined;
}

const EMBEDDED: NaturalSize = { width: 300, height: 150, ratio: 2 };
const ARROW_OF_SELECT_PX = 20;
const TEXT_FIELDS = new Set('text search tel url email password number'.split(' '));
const DEFAULT_FIELD_SIZE = 20;

/** The natural size of a replaced element or widget; undecidable when it is that of a file not read. */
export function naturalSize(layout: Layout, box: LayoutBox): NaturalSize {
  const { element } = box;
  switch (element?.tag) {
    case 'svg':
      return sizeOfSvg(element);
    case 'input':
      return sizeOfInput(layout.bias, box, element);
    case 'select':
      return sizeOfSelect(layout.bias, box, element);
    case 'progress':
      return fixed(10 * fontOfStyle(box.style).sizePx, fontOfStyle(box.style).sizePx);
    case 'meter':
      return fixed(5 * fontOfStyle(box.style).sizePx, fontOfStyle(box.style).sizePx);
    case 'canvas':
    case 'iframe':
    case 'video':
      return EMBEDDED;
    case 'img':
      return undecidable(
        'the natural size of an <img> is not known; width and height attributes would tell it',
      );
    default:
      return undecidable(`the size of ${box.name} is not known`);
  }
}

function fixed(width: number, height: number): NaturalSize {
  return { width, height, ratio: undefined };
}

/** `width` and `height` are styles already; what is left is the shape of its view box. */
function sizeOfSvg(element: SnapshotElement): NaturalSize {
  const viewBox = element.attributes.get('viewBox') ?? element.attributes.get('viewbox');
  const [, , width, height] =
    viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (width === undefined || height === undefined || !(width > 0) || !(height > 0)) return EMBEDDED;
  return { width: undefined, height: undefined, ratio: width / height };
}

function sizeOfInput(bias: Bias, box: LayoutBox, element: SnapshotElement): NaturalSize {
  const type = element.attributes.get('type')?.toLowerCase() ?? 'text';
  const isNative = readKnown(box.style, 'appearance') !== 'none';
  if (type === 'checkbox' || type === 'radio') return isNative ? fixed(13, 13) : fixed(0, 0);
  if (type === 'range') return fixed(129, 16);
  if (type === 'color') return fixed(44, 23);
  if (!TEXT_FIELDS.has(type)) undecidable(`the size of <input type="${type}"> is not known`);
  const font = fontOfStyle(box.style);
  const characters = Number.parseInt(element.attributes.get('size') ?? '', 10) || DEFAULT_FIELD_SIZE;
  return fixed(averageCharacterWidth(font, bias) * characters, lineHeightPx(box.style, font, bias));
}

function sizeOfSelect(bias: Bias, box: LayoutBox, element: SnapshotElement): NaturalSize {
  if (element.attributes.has('multiple')) undecidable('the size of a <select multiple> is not known');
  const font = fontOfStyle(box.style);
  let widest = 0;
  for (const option of descendants(element)) {
    if (option.tag === 'option') widest = Math.max(widest, textWidth(textContent(option).trim(), font, bias));
  }
  const isNative = readKnown(box.style, 'appearance') !== 'none';
  const height = contentHeightPx(font, bias);
  return isNative ? fixed(widest + ARROW_OF_SELECT_PX, height + 2) : fixed(widest, height);
}
