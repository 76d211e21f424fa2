/** Where the items of a flex container lie, from the top left of its content. */
import { alignedStart, distributed, outerMargins } from './alignment.js';
import type { LayoutBox } from './box-tree.js';
import { type Axis, usedEdges } from './edges.js';
import { flexGap, flexItems, rowLines } from './flex.js';
import { isColumn, wraps } from './item-alignment.js';
import type { Layout, Place } from './layout.js';
import { readKnown } from './lengths.js';
import { about, exactly, plus } from './span.js';
import { undecidable } from './undecidable.js';

export function flexPlaces(layout: Layout, container: LayoutBox): Map<LayoutBox, Place> {
  if (readKnown(container.style, 'flex-wrap') === 'wrap-reverse')
    undecidable(`the reversed lines of ${container.name} are not modelled`);
  const height = layout.height(container) - usedEdges(layout, container, 'vertical');
  return isColumn(container) ? columnPlaces(layout, container, height) : rowPlaces(layout, container, height);
}

function rowPlaces(layout: Layout, container: LayoutBox, inner: number): Map<LayoutBox, Place> {
  if (readKnown(container.style, 'direction') === 'rtl')
    undecidable('rows from right to left are not placed');
  const lines = rowLines(layout, container, inner);
  const gap = flexGap(layout, container, 'row');
  const used = lines.reduce((sum, { height }) => sum + height, gap * Math.max(0, lines.length - 1));
  const spread = wraps(container)
    ? distributed(readKnown(container.style, 'align-content'), inner - used, lines.length)
    : { start: 0, between: 0 };
  if (spread === undefined) undecidable(`how the lines of ${container.name} are aligned is not modelled`);
  const places = new Map<LayoutBox, Place>();
  let top = spread.start;
  for (const { boxes, height } of lines) {
    const starts = mainStarts(layout, container, boxes, 'horizontal', layout.contentWidth(container));
    for (const box of boxes) {
      const margins = outerMargins(layout, box, 'vertical');
      const across = alignedStart(box, layout.height(box), height, margins, 'align');
      places.set(box, { x: exactly(starts.get(box) ?? 0), y: plus(about(top), across) });
    }
    top += height + gap + spread.between;
  }
  return places;
}

function columnPlaces(layout: Layout, container: LayoutBox, inner: number): Map<LayoutBox, Place> {
  if (wraps(container)) undecidable(`where the wrapping column ${container.name} breaks is not modelled`);
  const boxes = flexItems(container);
  const starts = mainStarts(layout, container, boxes, 'vertical', inner);
  return new Map(
    boxes.map((box) => {
      const margins = outerMargins(layout, box, 'horizontal');
      const x = alignedStart(box, layout.width(box), layout.contentWidth(container), margins, 'align');
      return [box, { x, y: about(starts.get(box) ?? 0) }];
    }),
  );
}

/** What does not follow the direction of the container. */
const MIRRORED: Readonly<Record<string, string>> = {
  start: 'end',
  left: 'end',
  end: 'start',
  right: 'start',
};

/** Along the main axis: free room goes to `auto` margins, else where `justify-content` says. */
function mainStarts(
  layout: Layout,
  container: LayoutBox,
  boxes: readonly LayoutBox[],
  axis: Axis,
  room: number,
): Map<LayoutBox, number> {
  const isReversed = readKnown(container.style, 'flex-direction').endsWith('-reverse');
  const items = boxes.map((box) => {
    const { start, end } = outerMargins(layout, box, axis);
    return {
      box,
      size: axis === 'horizontal' ? layout.width(box) : layout.height(box),
      margins: isReversed ? { start: end, end: start } : { start, end },
    };
  });
  const gap = flexGap(layout, container, axis === 'horizontal' ? 'column' : 'row');
  const taken = items.reduce(
    (sum, { size, margins: { start, end } }) => sum + size + (start ?? 0) + (end ?? 0),
    gap * Math.max(0, items.length - 1),
  );
  const free = room - taken;
  const autos = items
    .flatMap(({ margins }) => [margins.start, margins.end])
    .filter((one) => one === undefined);
  const auto = autos.length > 0 ? Math.max(0, free) / autos.length : 0;
  const stated = readKnown(container.style, 'justify-content');
  const justification = isReversed ? (MIRRORED[stated] ?? stated) : stated;
  const spread =
    autos.length > 0 && free > 0
      ? { start: 0, between: 0 }
      : distributed(justification, free, Math.max(1, items.length));
  if (spread === undefined) return undecidable(`justify-content: ${justification} is not modelled`);
  const starts = new Map<LayoutBox, number>();
  let at = spread.start;
  for (const { box, size, margins } of items) {
    at += margins.start ?? auto;
    starts.set(box, isReversed ? room - at - size : at);
    at += size + (margins.end ?? auto) + gap + spread.between;
  }
  return starts;
}
