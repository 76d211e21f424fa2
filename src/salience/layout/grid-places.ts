/** Where the items of a grid container lie, from the top left of its content. */
import { alignedStart, distributed, outerMargins } from './alignment.js';
import type { LayoutBox } from './box-tree.js';
import { usedEdges } from './edges.js';
import { gridGap } from './grid.js';
import type { Layout, Place } from './layout.js';
import { readKnown } from './lengths.js';
import { exactly, plus, type Span } from './span.js';
import { undecidable } from './undecidable.js';

export function gridPlace(layout: Layout, box: LayoutBox, container: LayoutBox): Place {
  if (readKnown(container.style, 'direction') === 'rtl')
    undecidable('grids from right to left are not placed');
  const { areas, columns, columnGap } = layout.grid(container);
  const area = areas.get(box) ?? undecidable(`${box.name} is not in the grid of ${container.name}`);
  const rows = layout.gridRows(container);
  const rowGap = gridGap(container, 'row', 0);
  const height = layout.height(container) - usedEdges(layout, container, 'vertical');
  const across = trackRange(columns, columnGap, area.column, area.columnSpan, {
    room: layout.contentWidth(container),
    justification: readKnown(container.style, 'justify-content'),
  });
  const down = trackRange(rows, rowGap, area.row, area.rowSpan, {
    room: height,
    justification: readKnown(container.style, 'align-content'),
  });
  const margins = {
    x: outerMargins(layout, box, 'horizontal'),
    y: outerMargins(layout, box, 'vertical'),
  };
  return {
    x: plus(across.start, alignedStart(box, layout.width(box), across.size, margins.x, 'justify')),
    y: plus(down.start, alignedStart(box, layout.height(box), down.size, margins.y, 'align')),
  };
}

interface Spread {
  readonly room: number;
  readonly justification: string;
}

/** Where a run of tracks begins, and how large it is. */
function trackRange(
  tracks: readonly number[],
  gap: number,
  first: number,
  count: number,
  { room, justification }: Spread,
): { readonly start: Span; readonly size: number } {
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const free = room - sum(tracks) - gap * Math.max(0, tracks.length - 1);
  const spread = distributed(justification, free, Math.max(1, tracks.length));
  if (spread === undefined)
    undecidable(`how the tracks of a grid are aligned (${justification}) is not modelled`);
  const between = gap + spread.between;
  return {
    start: exactly(spread.start + sum(tracks.slice(0, first)) + between * first),
    size: sum(tracks.slice(first, first + count)) + between * Math.max(0, count - 1),
  };
}
