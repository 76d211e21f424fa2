/**
 * Tables, laid out automatically: columns as wide as their content, sharing the room there is.
 *
 * @see https://www.w3.org/TR/CSS22/tables.html#auto-table-layout
 */
import type { LayoutBox, LayoutNode } from './box-tree.js';
import type { IntrinsicWidth, Layout } from './layout.js';
import { readKnown, readLength } from './lengths.js';
import { statedSize } from './specified-size.js';
import { undecidable } from './undecidable.js';

/** The cells of each row; cells without a row make one. */
function rowsOf(table: LayoutBox): LayoutBox[][] {
  if (table.display.inner === 'table-row') return [table.children.map((child) => cellOf(child, table))];
  const rows: LayoutBox[][] = [];
  let loose: LayoutBox[] = [];
  for (const child of table.children) {
    const inner = child.kind === 'box' ? child.display.inner : undefined;
    if (child.kind === 'box' && (inner === 'table-row' || inner === 'table-row-group')) {
      rows.push(...rowsOf(child));
      loose = [];
      continue;
    }
    if (loose.length === 0) rows.push(loose);
    loose.push(cellOf(child, table));
  }
  return rows;
}

function cellOf(child: LayoutNode, row: LayoutBox): LayoutBox {
  if (child.kind !== 'box' || child.display.inner !== 'table-cell') {
    return undecidable(`content of ${row.name} stands in no table cell`);
  }
  if (child.element?.attributes.has('colspan') || child.element?.attributes.has('rowspan')) {
    return undecidable('table cells that span several are not modelled');
  }
  return child;
}

function spacing(table: LayoutBox): number {
  if (readKnown(table.style, 'border-collapse') === 'collapse') return 0;
  const [horizontal = '0'] = readKnown(table.style, 'border-spacing').split(' ');
  return Number.parseFloat(horizontal) || 0;
}

function columnWidths(layout: Layout, table: LayoutBox): IntrinsicWidth[] {
  const columns: IntrinsicWidth[] = [];
  for (const row of rowsOf(table)) {
    for (const [index, cell] of row.entries()) {
      const { min, max } = layout.intrinsicWidth(cell);
      const known = columns[index] ?? { min: 0, max: 0 };
      columns[index] = { min: Math.max(known.min, min), max: Math.max(known.max, max) };
    }
  }
  return columns;
}

export function tableIntrinsicWidth(layout: Layout, table: LayoutBox): IntrinsicWidth {
  const columns = columnWidths(layout, table);
  const between = table.display.inner === 'table' ? spacing(table) * (columns.length + 1) : 0;
  return {
    min: columns.reduce((sum, { min }) => sum + min, between),
    max: columns.reduce((sum, { max }) => sum + max, between),
  };
}

/** Widths of the columns: room beyond their widest is shared in proportion, less is taken from what they can give. */
export function layOutTableColumns(layout: Layout, table: LayoutBox): number[] {
  if (readKnown(table.style, 'table-layout') === 'fixed')
    undecidable(`the fixed table layout of ${table.name} is not modelled`);
  for (const cell of rowsOf(table).flat()) {
    if (readLength(cell.style, 'width').kind === 'percent')
      undecidable('percentage widths of table cells are not modelled');
  }
  const columns = columnWidths(layout, table);
  const room = layout.contentWidth(table) - spacing(table) * (columns.length + 1);
  const min = columns.reduce((sum, column) => sum + column.min, 0);
  const max = columns.reduce((sum, column) => sum + column.max, 0);
  if (room >= max)
    return columns.map((column) => (max === 0 ? room / columns.length : (column.max / max) * room));
  const share = max === min ? 0 : Math.max(0, room - min) / (max - min);
  return columns.map((column) => column.min + share * (column.max - column.min));
}

function tableOf(cell: LayoutBox): LayoutBox {
  let table = cell.parent;
  while (table?.display.inner === 'table-row' || table?.display.inner === 'table-row-group')
    table = table.parent;
  return table?.display.inner === 'table' ? table : undecidable(`${cell.name} stands in no table`);
}

function rowOf(cell: LayoutBox): LayoutBox[] {
  const row = rowsOf(cell.parent ?? cell).find((cells) => cells.includes(cell));
  return row ?? undecidable(`${cell.name} is in no row`);
}

export function cellWidth(layout: Layout, cell: LayoutBox): number {
  const index = rowOf(cell).indexOf(cell);
  return layout.tableColumns(tableOf(cell))[index] ?? undecidable(`${cell.name} is in no column`);
}

/** Every cell of a row is as high as the highest. */
export function cellHeight(layout: Layout, cell: LayoutBox): number {
  return rowHeight(layout, rowOf(cell));
}

function rowHeight(layout: Layout, cells: readonly LayoutBox[]): number {
  const row = cells[0]?.parent;
  const stated = row?.display.inner === 'table-row' ? (statedSize(row, 'height', 0, undefined) ?? 0) : 0;
  return cells.reduce((tallest, cell) => Math.max(tallest, layout.naturalHeight(cell)), stated);
}

export function tableContentHeight(layout: Layout, table: LayoutBox): number {
  const rows = rowsOf(table);
  const gaps = table.display.inner === 'table' ? spacing(table) * (rows.length + 1) : 0;
  return rows.reduce((sum, row) => sum + rowHeight(layout, row), gaps);
}
