/**
 * Grid containers: the widths of columns, the heights of rows, and of the items in them.
 *
 * @see https://www.w3.org/TR/css-grid-1/
 */
import type { LayoutBox } from './box-tree.js';
import { hasAutoMargin, usedEdges, usedMargins } from './edges.js';
import { fittedWidth } from './fitted-width.js';
import { placeItems } from './grid-placement.js';
import { AUTO_TRACK, MAX_TRACKS, parseTemplate, type Template, type Track } from './grid-template.js';
import { hasAutomaticHeight } from './item-alignment.js';
import type { GridArea, GridLayout, IntrinsicWidth, Layout } from './layout.js';
import { readKnown, readLength, toPx } from './lengths.js';
import { outerIntrinsicWidth } from './outer-width.js';
import { clamp, limits } from './specified-size.js';
import { type Contribution, sizeTracks } from './track-sizing.js';
import { undecidable } from './undecidable.js';

type Axis = 'column' | 'row';

interface Placed {
  readonly areas: ReadonlyMap<LayoutBox, GridArea>;
  readonly tracks: readonly Track[];
  readonly gap: number;
}

function itemsOf(container: LayoutBox): LayoutBox[] {
  return container.children.filter((node) => node.kind === 'box');
}

/** Items in their columns; `available` is undefined while the container's own width is being found. */
function placeInColumns(container: LayoutBox, available: number | undefined): Placed {
  const gap = gridGap(container, 'column', available);
  const template = templateOf(container, 'column', available, gap);
  const rows = templateOf(container, 'row', undefined, 0).tracks.length;
  const items = itemsOf(container);
  const areas = placeItems(container, items, template.tracks.length, rows);
  return { areas, gap, tracks: withImplicit(container, 'column', template, areas) };
}

export function gridGap(container: LayoutBox, axis: Axis, available: number | undefined): number {
  return toPx(readLength(container.style, `${axis}-gap`), () => available ?? 0) ?? 0;
}

function templateOf(container: LayoutBox, axis: Axis, available: number | undefined, gap: number): Template {
  const text = readKnown(container.style, `grid-template-${axis}s`);
  if (text.includes('subgrid') || text.includes('masonry'))
    undecidable(`the ${axis}s of ${container.name} are not modelled`);
  return parseTemplate(text, { available, gap });
}

/** The tracks that items take beyond the template, or do not take of an `auto-fit` one. */
function withImplicit(
  container: LayoutBox,
  axis: Axis,
  template: Template,
  areas: ReadonlyMap<LayoutBox, GridArea>,
): Track[] {
  const last = [...areas.values()].reduce((end, area) => Math.max(end, endOf(area, axis)), 0);
  if (axis === 'column' && last > MAX_TRACKS) undecidable('the grid has too many columns to be laid out');
  const automatic = parseTemplate(readKnown(container.style, `grid-auto-${axis}s`), {
    available: undefined,
    gap: 0,
  }).tracks;
  const explicit = template.collapsesEmpty ? template.tracks.slice(0, last) : template.tracks;
  const tracks = [...explicit];
  while (tracks.length < last)
    tracks.push(automatic[(tracks.length - explicit.length) % automatic.length] ?? AUTO_TRACK);
  return tracks;
}

function endOf(area: GridArea, axis: Axis): number {
  return axis === 'column' ? area.column + area.columnSpan : area.row + area.rowSpan;
}

function widthContributions(layout: Layout, areas: ReadonlyMap<LayoutBox, GridArea>): Contribution[] {
  return [...areas].map(([box, area]) => {
    const { min, max } = outerIntrinsicWidth(layout, box);
    const scrolls = readKnown(box.style, 'overflow-x') !== 'visible';
    return { start: area.column, span: area.columnSpan, min: scrolls ? 0 : min, max };
  });
}

export function layOutGrid(layout: Layout, container: LayoutBox): GridLayout {
  const available = layout.contentWidth(container);
  const { areas, tracks, gap } = placeInColumns(container, available);
  const isStretched = ['', 'normal', 'stretch'].includes(readKnown(container.style, 'justify-content'));
  const needsContent = tracks.some(({ floor, ceiling }) => floor === undefined || ceiling === undefined);
  const contributions = needsContent ? widthContributions(layout, areas) : [];
  return { areas, columns: sizeTracks(tracks, contributions, gap, available, isStretched), columnGap: gap };
}

export function gridIntrinsicWidth(layout: Layout, container: LayoutBox): IntrinsicWidth {
  const { areas, tracks, gap } = placeInColumns(container, undefined);
  const contributions = widthContributions(layout, areas);
  const gaps = gap * Math.max(0, tracks.length - 1);
  const narrow = contributions.map((item) => ({ ...item, max: item.min }));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, gaps);
  return {
    min: sum(sizeTracks(tracks, narrow, gap, undefined, false)),
    max: sum(evenFractions(tracks, sizeTracks(tracks, contributions, gap, undefined, false))),
  };
}

/** While the container's width is being found, an `fr` is as wide as the track that needs most per `fr`. */
function evenFractions(tracks: readonly Track[], sizes: readonly number[]): number[] {
  const fraction = Math.max(
    0,
    ...tracks.map(({ flex }, index) => (flex > 0 ? (sizes[index] ?? 0) / Math.max(1, flex) : 0)),
  );
  return sizes.map((size, index) => Math.max(size, fraction * (tracks[index]?.flex ?? 0)));
}

/** Width of the area an item lies in, which its percentages are of. */
export function gridAreaWidth(layout: Layout, box: LayoutBox, container: LayoutBox): number {
  const { areas, columns, columnGap } = layout.grid(container);
  const area = areas.get(box) ?? undecidable(`${box.name} is not in the grid of ${container.name}`);
  const spanned = columns.slice(area.column, area.column + area.columnSpan);
  return spanned.reduce((sum, width) => sum + width, columnGap * (area.columnSpan - 1));
}

export function gridItemWidth(layout: Layout, box: LayoutBox, container: LayoutBox): number {
  const available = () => layout.containingWidth(box) - usedMargins(layout, box, 'horizontal');
  return fittedWidth(layout, box, available, () => isStretchedInGrid(box, container, 'justify'));
}

/** `normal` stretches grid items, widgets too, but not those with a shape of their own. */
function isImage(box: LayoutBox): boolean {
  const tag = box.element?.tag;
  return box.display.inner === 'replaced' && tag !== 'input' && tag !== 'select' && tag !== 'textarea';
}

/** Whether an item fills its area along an axis. */
export function isStretchedInGrid(
  box: LayoutBox,
  container: LayoutBox,
  property: 'justify' | 'align',
): boolean {
  if (isImage(box) || hasAutoMargin(box, property === 'justify' ? 'horizontal' : 'vertical')) return false;
  const own = readKnown(box.style, `${property}-self`);
  const alignment = own === 'auto' || own === '' ? readKnown(container.style, `${property}-items`) : own;
  return ['', 'normal', 'stretch', 'legacy'].includes(alignment);
}

interface Rows extends Placed {
  readonly contributions: readonly Contribution[];
}

function placeInRows(layout: Layout, container: LayoutBox): Rows {
  const { areas } = layout.grid(container);
  const gap = gridGap(container, 'row', 0);
  const template = templateOf(container, 'row', layout.specifiedHeight(container), gap);
  const contributions = [...areas].map(([box, area]) => {
    const height = layout.naturalHeight(box) + usedMargins(layout, box, 'vertical');
    return { start: area.row, span: area.rowSpan, min: height, max: height };
  });
  return { areas, gap, tracks: withImplicit(container, 'row', template, areas), contributions };
}

/** Before the container's height stretches its rows. */
export function gridContentHeight(layout: Layout, container: LayoutBox): number {
  const { tracks, contributions, gap } = placeInRows(layout, container);
  const sizes = evenFractions(tracks, sizeTracks(tracks, contributions, gap, undefined, false));
  return sizes.reduce((sum, size) => sum + size, gap * Math.max(0, tracks.length - 1));
}

export function layOutGridRows(layout: Layout, container: LayoutBox): number[] {
  const { tracks, contributions, gap } = placeInRows(layout, container);
  const inner = layout.height(container) - usedEdges(layout, container, 'vertical');
  const isSpread = ['', 'normal', 'stretch'].includes(readKnown(container.style, 'align-content'));
  return sizeTracks(tracks, contributions, gap, inner, isSpread);
}

export function gridItemHeight(layout: Layout, box: LayoutBox, container: LayoutBox): number {
  if (!hasAutomaticHeight(box) || !isStretchedInGrid(box, container, 'align'))
    return layout.naturalHeight(box);
  const area =
    layout.grid(container).areas.get(box) ??
    undecidable(`${box.name} is not in the grid of ${container.name}`);
  const spanned = layout.gridRows(container).slice(area.row, area.row + area.rowSpan);
  const room = spanned.reduce(
    (sum, height) => sum + height,
    gridGap(container, 'row', 0) * (area.rowSpan - 1),
  );
  const edges = usedEdges(layout, box, 'vertical');
  return clamp(room - usedMargins(layout, box, 'vertical'), limits(box, 'height', edges, undefined));
}
