/**
 * Attributes of HTML that say what CSS says today: author declarations before all others.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html#presentational-hints
 */
import type { HtmlElement } from '../../html/tree.js';
import type { Declaration } from '../syntax/declaration.js';
import { dimension, type Hints, setColor } from './attribute-values.js';
import { addSvgAttributes } from './svg-attributes.js';
import { addTableAttributes, isPartOfTable } from './table-attributes.js';

const DIMENSIONED = new Set([
  'img',
  'video',
  'canvas',
  'iframe',
  'embed',
  'object',
  'table',
  'td',
  'th',
  'hr',
  'col',
  'colgroup',
  'tr',
  'marquee',
]);
const BACKGROUND_COLORED = new Set(['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'marquee']);
const TEXT_ALIGNED = new Set([
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
]);
const CELL_PARENTS = new Set(['tr', 'thead', 'tbody', 'tfoot']);
/** `<font size>` 1 to 7. */
const FONT_SIZES = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];

/** The element's hints as declarations; empty for almost all. */
export function presentationalHints(element: HtmlElement): Declaration[] {
  if (element.namespace === 'mathml') return [];
  if (element.attributes.size === 0 && !isPartOfTable(element.tag)) return [];
  const hints: Hints = {};
  if (element.namespace === 'svg') addSvgAttributes(element, hints);
  else addHtmlAttributes(element, hints);
  return Object.entries(hints).map(([property, value]) => ({
    property,
    value,
    important: false,
    locate: () => undefined,
  }));
}

function addHtmlAttributes(element: HtmlElement, hints: Hints): void {
  addDimensions(element, hints);
  addColors(element, hints);
  addAlignment(element, hints);
  addTableAttributes(element, hints);
  addFont(element, hints);
  addFrames(element, hints);
  addRules(element, hints);
  addLists(element, hints);
}

const NEVER_ZERO = /^(?:table|td|th)$/;

function addDimensions({ tag, attributes }: HtmlElement, hints: Hints): void {
  const isImageInput = tag === 'input' && attributes.get('type')?.toLowerCase() === 'image';
  if (!DIMENSIONED.has(tag) && !isImageInput) return;
  for (const name of ['width', 'height']) {
    const length = dimension(attributes.get(name));
    if (length === undefined || tag === 'canvas') continue;
    if (!(length.startsWith('0') && NEVER_ZERO.test(tag))) hints[name] = length;
  }
}

function addColors(element: HtmlElement, hints: Hints): void {
  const { tag, attributes } = element;
  if (BACKGROUND_COLORED.has(tag)) setColor(hints, 'background-color', attributes.get('bgcolor'));
  if (tag === 'body') setColor(hints, 'color', attributes.get('text'));
  if (tag === 'a' && attributes.has('href')) setColor(hints, 'color', linkColorOf(element));
  if (tag === 'textarea' && attributes.get('wrap')?.toLowerCase() === 'off') hints['white-space'] = 'pre';
  if (tag === 'font') setColor(hints, 'color', attributes.get('color'));
  const image = attributes.get('background');
  if (BACKGROUND_COLORED.has(tag) && image) hints['background-image'] = `url(${JSON.stringify(image)})`;
}

/** `<body link>`. */
function linkColorOf(link: HtmlElement): string | undefined {
  let element = link.parent;
  while (element.kind === 'element' && element.tag !== 'body') element = element.parent;
  return element.kind === 'element' ? element.attributes.get('link') : undefined;
}

/** Borders and margins of what is embedded; margins of the body. */
function addFrames({ tag, attributes }: HtmlElement, hints: Hints): void {
  const isImage = tag === 'img' || (tag === 'input' && attributes.get('type')?.toLowerCase() === 'image');
  if (isImage || tag === 'object') {
    const border = dimension(attributes.get('border'));
    if (border !== undefined) hints['border'] = `${border} solid`;
  }
  if (isImage || tag === 'object' || tag === 'iframe' || tag === 'marquee') {
    setBothSides(hints, ['margin-left', 'margin-right'], dimension(attributes.get('hspace')));
    setBothSides(hints, ['margin-top', 'margin-bottom'], dimension(attributes.get('vspace')));
  }
  if (tag === 'iframe' && /^(?:0|no)$/i.test(attributes.get('frameborder') ?? ''))
    hints['border-width'] = '0';
  if (tag !== 'body') return;
  const [x, y] = [
    attributes.get('marginwidth') ?? attributes.get('leftmargin'),
    attributes.get('marginheight') ?? attributes.get('topmargin'),
  ];
  setBothSides(hints, ['margin-left', 'margin-right'], dimension(x));
  setBothSides(hints, ['margin-top', 'margin-bottom'], dimension(y));
}

function setBothSides(hints: Hints, properties: readonly string[], length: string | undefined): void {
  if (length === undefined) return;
  for (const property of properties) hints[property] = length;
}

/** `<hr color size noshade align>`. */
function addRules({ tag, attributes }: HtmlElement, hints: Hints): void {
  if (tag !== 'hr') return;
  const size = Number.parseInt(attributes.get('size') ?? '', 10);
  const color = attributes.get('color');
  setColor(hints, 'border-color', color);
  setColor(hints, 'background-color', color);
  if (color !== undefined || attributes.has('noshade')) hints['border-style'] = 'solid';
  if (size === 1) hints['border-bottom-width'] = '0';
  else if (size > 1) hints['height'] = `${size - 2}px`;
  const align = attributes.get('align')?.toLowerCase();
  if (align === 'left') hints['margin-left'] = '0';
  if (align === 'right') hints['margin-right'] = '0';
}

const LIST_TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

function addLists({ tag, attributes }: HtmlElement, hints: Hints): void {
  const type = attributes.get('type');
  if (type === undefined || !/^(?:ol|ul|li)$/.test(tag)) return;
  const style =
    LIST_TYPES[type] ?? (/^(?:disc|circle|square|none)$/i.test(type) ? type.toLowerCase() : undefined);
  if (style !== undefined) hints['list-style-type'] = style;
}

function addAlignment({ tag, attributes }: HtmlElement, hints: Hints): void {
  const align = attributes.get('align')?.trim().toLowerCase() ?? '';
  if (TEXT_ALIGNED.has(tag) && /^(?:left|right|center|justify)$/.test(align)) {
    hints['text-align'] = align === 'justify' || tag === 'caption' ? align : `-webkit-${align}`;
  }
  if (/^(?:img|table|iframe)$/.test(tag) && /^(?:left|right)$/.test(align)) {
    hints['float'] = align;
    if (tag !== 'table') hints['vertical-align'] = 'top';
  }
  if (tag === 'table' && align === 'center') {
    hints['margin-inline-start'] = 'auto';
    hints['margin-inline-end'] = 'auto';
  }
  const vertical = attributes.get('valign')?.trim().toLowerCase() ?? '';
  const isCell = tag === 'td' || tag === 'th' || CELL_PARENTS.has(tag);
  if (isCell && /^(?:top|middle|bottom|baseline)$/.test(vertical)) hints['vertical-align'] = vertical;
  if ((tag === 'td' || tag === 'th') && attributes.has('nowrap')) hints['white-space'] = 'nowrap';
}

function addFont({ tag, attributes }: HtmlElement, hints: Hints): void {
  if (tag !== 'font') return;
  const face = attributes.get('face');
  if (face) hints['font-family'] = face;
  const match = /^\s*([+-]?)(\d+)/.exec(attributes.get('size') ?? '');
  if (match === null) return;
  const number = Number(match[2]);
  const size = match[1] === '+' ? 3 + number : match[1] === '-' ? 3 - number : number;
  hints['font-size'] = FONT_SIZES[Math.min(7, Math.max(1, size)) - 1] ?? 'medium';
}
