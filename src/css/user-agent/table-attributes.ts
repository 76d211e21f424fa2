/**
 * Attributes of tables and their cells: `border`, `frame`, `rules`, `bordercolor`, `cellpadding`, `cellspacing`.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html#tables-2
 */
import type { HtmlElement } from '../../html/tree.js';
import { dimension, type Hints, setColor } from './attribute-values.js';

/** Which sides of the table `frame` draws. */
const FRAMES: Readonly<Record<string, string>> = {
  void: '',
  above: 'top',
  below: 'bottom',
  hsides: 'top bottom',
  lhs: 'left',
  rhs: 'right',
  vsides: 'left right',
  box: 'top right bottom left',
  border: 'top right bottom left',
};
const SIDES = ['top', 'right', 'bottom', 'left'];
/** `groups` is about row and column groups. */
const RULES = /^(?:none|groups|rows|cols|all)$/;
/** Which sides of a cell `rules` draws. */
const SIDES_OF_CELLS: Readonly<Record<string, readonly string[]>> = {
  rows: ['top', 'bottom'],
  cols: ['left', 'right'],
  all: SIDES,
};
const ROWS_AND_GROUPS = /^(?:thead|tbody|tfoot|tr)$/;
const PARTS = /^(?:td|th|thead|tbody|tfoot|tr|colgroup)$/;

/** Whether the attributes of a table say something of the element, which need not have any of its own. */
export function isPartOfTable(tag: string): boolean {
  return PARTS.test(tag);
}

export function addTableAttributes(element: HtmlElement, hints: Hints): void {
  const { tag } = element;
  if (tag === 'table') {
    addTable(element, hints);
    return;
  }
  const table = isPartOfTable(tag) ? tableOf(element) : undefined;
  if (table === undefined) return;
  if (tag === 'td' || tag === 'th') addCell(table, hints);
  else addGroup(tag, table, hints);
}

function addTable(table: HtmlElement, hints: Hints): void {
  const { attributes } = table;
  const spacing = dimension(attributes.get('cellspacing'));
  if (spacing !== undefined) hints['border-spacing'] = spacing;
  const border = borderOf(table);
  const hasColor = attributes.has('bordercolor');
  if (border !== undefined && border !== '0px') {
    hints['border-width'] = border;
    hints['border-style'] = hasColor ? 'solid' : 'outset';
  }
  setColor(hints, 'border-color', attributes.get('bordercolor'));
  const frame = FRAMES[attributes.get('frame')?.toLowerCase() ?? ''];
  if (frame !== undefined) {
    if (border === undefined || isAfterBorder('frame', table)) hints['border-width'] = 'thin';
    for (const side of SIDES)
      hints[`border-${side}-style`] = frame.split(' ').includes(side) ? 'solid' : 'hidden';
  } else if (rulesOf(table) !== undefined && (border === undefined || border === '0px')) {
    hints['border-style'] = 'hidden';
  }
}

/** Of two attributes that say how wide the border is, Chromium takes the later one. */
function isAfterBorder(name: string, { attributes }: HtmlElement): boolean {
  const names = [...attributes.keys()];
  return names.indexOf(name) > names.indexOf('border');
}

function addCell(table: HtmlElement, hints: Hints): void {
  const padding = table.attributes.get('cellpadding');
  if (padding !== undefined) hints['padding'] = dimension(padding) ?? '0';
  const rules = rulesOf(table);
  if (rules === undefined) {
    const border = borderOf(table);
    if (border === undefined || border === '0px') return;
    hints['border'] = table.attributes.has('bordercolor') ? '1px solid' : '1px inset';
  } else {
    const sides = SIDES_OF_CELLS[rules] ?? [];
    if (sides.length === 0) return;
    for (const side of sides) hints[`border-${side}`] = 'thin solid';
  }
  setColor(hints, 'border-color', table.attributes.get('bordercolor'));
}

function addGroup(tag: string, table: HtmlElement, hints: Hints): void {
  if (ROWS_AND_GROUPS.test(tag)) setColor(hints, 'border-color', table.attributes.get('bordercolor'));
  if (rulesOf(table) !== 'groups' || tag === 'tr') return;
  const sides = tag === 'colgroup' ? ['left', 'right'] : ['top', 'bottom'];
  for (const side of sides) {
    hints[`border-${side}-width`] = 'thin';
    hints[`border-${side}-style`] = 'solid';
  }
}

function rulesOf(table: HtmlElement): string | undefined {
  const rules = table.attributes.get('rules')?.toLowerCase();
  return rules !== undefined && RULES.test(rules) ? rules : undefined;
}

function borderOf(table: HtmlElement): string | undefined {
  const text = table.attributes.get('border');
  return text === undefined ? undefined : (dimension(text) ?? '1px');
}

function tableOf(part: HtmlElement): HtmlElement | undefined {
  let parent = part.parent;
  while (parent.kind === 'element') {
    if (parent.tag === 'table') return parent;
    parent = parent.parent;
  }
  return undefined;
}
