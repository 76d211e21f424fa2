/**
 * Which cells of the grid each item takes.
 *
 * @see https://www.w3.org/TR/css-grid-1/#auto-placement-algo
 */
import type { LayoutBox } from './box-tree.js';
import type { GridArea } from './layout.js';
import { readKnown } from './lengths.js';
import { undecidable } from './undecidable.js';

interface Span {
  /** First track, from 0; undefined when it is placed automatically. */
  readonly start: number | undefined;
  readonly span: number;
}

const MAX_CELLS = 100_000;

/** Places items row by row (or column by column), as `grid-auto-flow` says. */
export function placeItems(
  container: LayoutBox,
  items: readonly LayoutBox[],
  columns: number,
  rows: number,
): Map<LayoutBox, GridArea> {
  const flow = readKnown(container.style, 'grid-auto-flow');
  if (flow.includes('dense')) undecidable(`the dense packing of ${container.name} is not modelled`);
  const names = areaNames(readKnown(container.style, 'grid-template-areas'));
  const byColumn = flow.startsWith('column');
  const [main, cross] = byColumn ? [Math.max(1, rows), 'row'] : [Math.max(1, columns), 'column'];
  const occupied = new Set<string>();
  const areas = new Map<LayoutBox, GridArea>();
  let cursor = { main: 0, across: 0 };
  const spans = items.map((item) => {
    const column = spanOf(item, 'column', names, columns);
    const row = spanOf(item, 'row', names, rows);
    const [inLine, ofLines] = cross === 'column' ? [column, row] : [row, column];
    return { item, column, row, inLine, ofLines };
  });
  // Those with a place of their own come first, then those of a given line; the rest fills what they leave.
  const isAuto = ({ start }: Span) => (start === undefined ? 1 : 0);
  const order = (one: (typeof spans)[number]) =>
    2 * isAuto(one.ofLines) + (isAuto(one.ofLines) || isAuto(one.inLine));
  for (const { item, column, row, inLine, ofLines } of spans.toSorted((a, b) => order(a) - order(b))) {
    const place = findPlace(occupied, cursor, inLine, ofLines, main);
    if (ofLines.start === undefined) cursor = place;
    occupy(occupied, place, inLine.span, ofLines.span);
    areas.set(item, {
      column: byColumn ? place.across : place.main,
      columnSpan: column.span,
      row: byColumn ? place.main : place.across,
      rowSpan: row.span,
    });
  }
  return areas;
}

interface Place {
  /** Track within the line being filled. */
  readonly main: number;
  /** Which line. */
  readonly across: number;
}

function findPlace(
  occupied: ReadonlySet<string>,
  cursor: Place,
  inLine: Span,
  ofLines: Span,
  tracks: number,
): Place {
  let across = ofLines.start ?? cursor.across;
  let main = inLine.start ?? (ofLines.start === undefined ? cursor.main : 0);
  if (ofLines.start === undefined && inLine.start !== undefined && inLine.start < cursor.main) across += 1;
  for (let tries = 0; tries < MAX_CELLS; tries += 1) {
    const fits = main === 0 || ofLines.start !== undefined || main + inLine.span <= tracks;
    if (fits && isFree(occupied, { main, across }, inLine.span, ofLines.span)) return { main, across };
    if (inLine.start !== undefined && ofLines.start !== undefined) return { main, across };
    if (inLine.start === undefined && (main + inLine.span < tracks || ofLines.start !== undefined)) main += 1;
    else {
      main = inLine.start ?? 0;
      across += 1;
    }
  }
  return undecidable('the grid has too many cells to be laid out');
}

function isFree(occupied: ReadonlySet<string>, place: Place, inLine: number, lines: number): boolean {
  return cells(place, inLine, lines).every((cell) => !occupied.has(cell));
}

function occupy(occupied: Set<string>, place: Place, inLine: number, lines: number): void {
  for (const cell of cells(place, inLine, lines)) occupied.add(cell);
}

function cells({ main, across }: Place, inLine: number, lines: number): string[] {
  if (inLine * lines > MAX_CELLS) undecidable('the grid has too many cells to be laid out');
  return Array.from(
    { length: inLine * lines },
    (_, index) => `${main + (index % inLine)} ${across + Math.floor(index / inLine)}`,
  );
}

type Names = ReadonlyMap<
  string,
  Readonly<Record<'column' | 'row', { readonly first: number; readonly last: number }>>
>;

/** The rectangle of each name in `grid-template-areas`. */
function areaNames(areas: string): Names {
  const names = new Map<string, Record<'column' | 'row', { first: number; last: number }>>();
  for (const [row, [, line = '']] of [...areas.matchAll(/"([^"]*)"/g)].entries()) {
    for (const [column, name] of line.trim().split(/\s+/).entries()) {
      const known = names.get(name);
      if (known === undefined)
        names.set(name, { column: { first: column, last: column }, row: { first: row, last: row } });
      else {
        known.column.last = Math.max(known.column.last, column);
        known.row.last = Math.max(known.row.last, row);
      }
    }
  }
  return names;
}

function spanOf(item: LayoutBox, axis: 'column' | 'row', names: Names, tracks: number): Span {
  const start = readKnown(item.style, `grid-${axis}-start`);
  const end = readKnown(item.style, `grid-${axis}-end`);
  const named = names.get(start)?.[axis];
  if (named !== undefined) return { start: named.first, span: named.last - named.first + 1 };
  const [from, to] = [lineNumber(start, tracks), lineNumber(end, tracks)];
  const span = spanCount(start) ?? spanCount(end) ?? 1;
  if (from !== undefined && to !== undefined)
    return { start: Math.min(from, to), span: Math.max(1, Math.abs(to - from)) };
  if (from !== undefined) return { start: from, span };
  return to === undefined ? { start: undefined, span } : { start: Math.max(0, to - span), span };
}

/** A line as a track index from 0; negative numbers count from the end of the explicit grid. */
function lineNumber(value: string, tracks: number): number | undefined {
  if (value === '' || value === 'auto' || value.startsWith('span')) return undefined;
  const line = Number(value);
  if (!Number.isInteger(line) || line === 0) undecidable(`the grid line "${value}" is not modelled`);
  return line > 0 ? line - 1 : Math.max(0, tracks + 1 + line);
}

function spanCount(value: string): number | undefined {
  const match = /^span\s+(\d+)$/.exec(value);
  return match === null ? undefined : Math.max(1, Number(match[1]));
}
