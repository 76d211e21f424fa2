/**
 * Attributes of HTML that say what CSS says today: author declarations before all others.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html#presentational-hints
 */
import type { HtmlElement } from '../../html/tree.js';
import type { Declaration } from '../syntax/declaration.js';
import { isNamedColor } from '../values/color.js';

type Hints = Record<string, string>;

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
const SVG_PROPERTIES = new Set([
  ...[
    'color',
    'cursor',
    'direction',
    'display',
    'fill',
    'fill-opacity',
    'filter',
    'font-family',
    'font-size',
  ],
  ...['font-style', 'font-weight', 'letter-spacing', 'opacity', 'overflow', 'pointer-events', 'stop-color'],
  ...[
    'stroke',
    'stroke-opacity',
    'stroke-width',
    'text-anchor',
    'text-decoration',
    'visibility',
    'word-spacing',
  ],
]);
const SIZED_SVG = new Set(['svg', 'rect', 'image', 'foreignobject', 'foreignObject']);
/** `<font size>` 1 to 7. */
const FONT_SIZES = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];

/** The element's hints as declarations; empty for almost all. */
export function presentationalHints(element: HtmlElement): Declaration[] {
  if (element.attributes.size === 0 || element.namespace === 'mathml') return [];
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
  addTable(element, hints);
  addFont(element, hints);
  addFrames(element, hints);
  addRules(element, hints);
  addLists(element, hints);
}

const UNITLESS = new Set(['font-size', 'letter-spacing', 'word-spacing']);

/** SVG's lengths need no unit. */
function withUnit(value: string): string {
  return /^[+-]?[\d.]+$/.test(value.trim()) ? `${value.trim()}px` : value;
}

/** Attributes of SVG that are properties of CSS. @see https://svgwg.org/svg2-draft/styling.html#PresentationAttributes */
function addSvgAttributes({ tag, attributes, parent }: HtmlElement, hints: Hints): void {
  for (const [name, value] of attributes) {
    if (SVG_PROPERTIES.has(name)) hints[name] = UNITLESS.has(name) ? withUnit(value) : value;
  }
  const isOuter = parent.kind !== 'element' || parent.namespace !== 'svg';
  if (!SIZED_SVG.has(tag) || (tag === 'svg' && !isOuter)) return;
  for (const name of ['width', 'height']) {
    const value = attributes.get(name)?.trim();
    if (value !== undefined) hints[name] = withUnit(value);
  }
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

/** HTML §2.3.4.5: digits, then perhaps a percent sign; the rest does not count. */
function dimension(text: string | undefined): string | undefined {
  const match = /^\s*\+?(\d+(?:\.\d+)?)(%?)/.exec(text ?? '');
  return match === null ? undefined : `${match[1]}${match[2] === '%' ? '%' : 'px'}`;
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

/** @see https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-a-legacy-colour-value */
function setColor(hints: Hints, property: string, text: string | undefined): void {
  const color = text?.trim() ?? '';
  if (color === '' || color.toLowerCase() === 'transparent') return;
  if (/^#[\da-f]{3}$/i.test(color) || isNamedColor(color)) hints[property] = color;
  else hints[property] = legacyColor(color);
}

/** Any text is a colour: what is no hexadecimal digit counts as 0. */
function legacyColor(text: string): string {
  let digits = text
    .slice(0, 128)
    .replace(/^#/, '')
    .replace(/[^\da-f]/gi, '0');
  while (digits.length === 0 || digits.length % 3 !== 0) digits += '0';
  const length = digits.length / 3;
  let parts = [0, 1, 2].map((index) => digits.slice(index * length, (index + 1) * length).slice(-8));
  while ((parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith('0'))) {
    parts = parts.map((part) => part.slice(1));
  }
  return `#${parts.map((part) => part.slice(0, 2).padStart(2, '0')).join('')}`;
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

function addTable(element: HtmlElement, hints: Hints): void {
  const { tag, attributes } = element;
  if (tag === 'table') {
    const spacing = dimension(attributes.get('cellspacing'));
    if (spacing !== undefined) hints['border-spacing'] = spacing;
    const border = borderOf(element);
    if (border !== undefined && border !== '0px') {
      hints['border-width'] = border;
      hints['border-style'] = 'outset';
    }
    return;
  }
  if (tag !== 'td' && tag !== 'th') return;
  const table = tableOf(element);
  if (table === undefined) return;
  const padding = table.attributes.get('cellpadding');
  if (padding !== undefined) hints['padding'] = dimension(padding) ?? '0';
  const border = borderOf(table);
  if (border !== undefined && border !== '0px') hints['border'] = '1px inset';
}

function borderOf(table: HtmlElement): string | undefined {
  const text = table.attributes.get('border');
  return text === undefined ? undefined : (dimension(text) ?? '1px');
}

function tableOf(cell: HtmlElement): HtmlElement | undefined {
  let parent = cell.parent;
  while (parent.kind === 'element') {
    if (parent.tag === 'table') return parent;
    parent = parent.parent;
  }
  return undefined;
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
