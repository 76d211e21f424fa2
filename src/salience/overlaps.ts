/**
 * What is painted over or under an element without being a box around it: veils, panels set behind
 * text by `position`, generated boxes that fill a button.
 *
 * Only what is taken out of its place (positioned, moved, pulled by a negative margin, put into a grid
 * by hand) can meet what it is not an ancestor of; the rest of the page is not looked at.
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { createDisplacement, createMeeting, positionedPseudo, type Subject } from './displacement.js';
import type { Geometry, Part, Relation } from './geometry.js';
import { isNone } from './is-none.js';
import type { LayoutBox } from './layout/box-tree.js';
import { comparePaint, itemsTo, keyOfBackground, keyOfText, type PaintKey } from './paint-order.js';

/** Something painted that meets, or may meet, an element. */
export interface Layer {
  readonly element: SnapshotElement;
  readonly style: Style;
  /** `<div>`, `<div>::before`. */
  readonly name: string;
  readonly relation: Exclude<Relation, 'apart'>;
  /** Of it and the boxes around it that are not around the other. */
  readonly opacity: number;
  /** Painted over the element's text; else behind it. */
  readonly isAbove: boolean;
  /** The element, or the box around it, that it is painted directly after. */
  readonly after: SnapshotElement | undefined;
}

export interface Overlaps {
  /** In the order in which they are painted. What an element holds itself is no layer to its border box. */
  of(element: SnapshotElement, part: Part): readonly Layer[];
}

/** What may be painted anywhere. */
interface Painter extends Subject {
  readonly style: Style;
  readonly name: string;
  readonly key: PaintKey;
}

interface OrderedLayer {
  readonly layer: Layer;
  readonly key: PaintKey;
}

/** Deeper trees, and more painted boxes than this, are not looked at. */
const MAX_DEPTH = 256;
const MAX_PAINTERS = 1000;
const NOTHING: Overlaps = { of: () => [] };
const PICTURES = new Set('img svg canvas video object embed iframe'.split(' '));

export function createOverlaps(root: SnapshotElement, geometry: Geometry): Overlaps {
  const tree = createDisplacement(root);
  if (!tree.isAnyDisplaced) return NOTHING;
  const { positions, isAround } = tree;
  const canMeet = createMeeting(tree, geometry);
  const order = (element: SnapshotElement) => positions.get(element)?.first ?? -1;
  const itemsFromRoot = (element: SnapshotElement) =>
    itemsTo(element, order).filter((item) => item.order >= 0);
  let painters: Painter[] | undefined;
  const known = new Map<SnapshotElement, Record<Part, readonly Layer[] | undefined>>();

  const compute = (element: SnapshotElement, part: Part): Layer[] => {
    const chain = chainTo(element, root);
    const box = geometry.boxOf(element);
    if (box === undefined || chain.length === 0 || chain.length > MAX_DEPTH) return [];
    painters ??= collectPainters();
    const keys = chain.map((one) => keyOfBackground(itemsFromRoot(one)));
    const textKey = keyOfText(itemsFromRoot(element));
    const opaqueFrom = chain.findLastIndex(isSolid);
    const isFaded = chain.slice(opaqueFrom).some(({ style }) => Number(style.get('opacity') || 1) < 1);
    const layers: OrderedLayer[] = [];
    for (const painter of painters) {
      if (isAround(element, painter.element) && (part === 'border' || isOwnPart(painter))) continue;
      const isAbove = comparePaint(textKey, painter.key) < 0;
      const after = keys.findLastIndex((key) => comparePaint(key, painter.key) < 0);
      if (!isAbove && !isFaded && after < opaqueFrom) continue;
      if (!canMeet(painter, { element, box, isGenerated: false })) continue;
      const relation = relationOf(box, part, painter);
      if (relation === 'apart' || (relation === 'perhaps' && isFixedOver(element, painter))) continue;
      const { style, name } = painter;
      const opacity = opacityApart(painter.element, element);
      layers.push({
        layer: { element: painter.element, style, name, relation, opacity, isAbove, after: chain[after] },
        key: painter.key,
      });
    }
    layers.push(...aroundButAbove(element, chain, keys, textKey));
    return layers.sort((a, b) => comparePaint(a.key, b.key)).map(({ layer }) => layer);
  };

  /** Icons, and what stands in the lines of the text itself. */
  const isOwnPart = ({ element, isGenerated }: Painter): boolean => {
    if (isGenerated) return false;
    const position = positions.get(element)?.displaced?.style.get('position');
    return isPicture(element) || (position !== 'absolute' && position !== 'fixed');
  };

  /** Whether the painter stays where it is while the element is scrolled, which can get out from under it. */
  const isFixedOver = (element: SnapshotElement, painter: Painter): boolean =>
    chainTo(painter.element, root).some(
      (one) => one.style.get('position') === 'fixed' && !isAround(one, element),
    );

  const relationOf = (box: LayoutBox, part: Part, painter: Painter): Relation => {
    const relation = geometry.relation(box, part, painter.box);
    if (relation === 'apart') return relation;
    const shared = new Set([box, ...geometry.containers(box)]);
    let isWhole = isNone(painter.style.get('clip-path'));
    for (const container of geometry.containers(painter.box)) {
      if (shared.has(container)) break;
      if (['', 'visible'].includes(container.style.get('overflow-x'))) continue;
      const ofClip = geometry.relation(box, part, container);
      if (ofClip === 'apart') return 'apart';
      isWhole &&= ofClip === 'covers';
    }
    return relation === 'covers' && !isWhole ? 'perhaps' : relation;
  };

  const opacityApart = (element: SnapshotElement, target: SnapshotElement): number => {
    let opacity = 1;
    for (const one of chainTo(element, root).reverse()) {
      if (isAround(one, target)) break;
      opacity *= Number(one.style.get('opacity') || 1);
    }
    return opacity;
  };

  const collectPainters = (): Painter[] => {
    const found: Painter[] = [];
    for (const element of positions.keys()) {
      if (found.length >= MAX_PAINTERS) break;
      const box = paints(element) ? geometry.boxOf(element) : undefined;
      if (box !== undefined) {
        const key = keyOfBackground(itemsFromRoot(element));
        found.push({ element, style: element.style, name: `<${element.tag}>`, key, box, isGenerated: false });
      }
      found.push(...generated(element));
    }
    return found;
  };

  const generated = (element: SnapshotElement): Painter[] =>
    (['before', 'after'] as const).flatMap((which) => {
      const style = positionedPseudo(element, which);
      if (style === undefined || !hasPaint(style)) return [];
      const box = geometry.positionedPseudo(element, which);
      if (box === undefined) return [];
      const position = positions.get(element);
      const at = which === 'before' ? (position?.first ?? 0) : (position?.last ?? 0);
      const item = { style, around: element.style, order: at + 0.5 };
      const key = keyOfBackground([...itemsFromRoot(element), item]);
      return [{ element, style, name: `<${element.tag}>::${which}`, key, box, isGenerated: true }];
    });

  return {
    of: (element, part) => {
      const ofElement = known.get(element) ?? { border: undefined, content: undefined };
      known.set(element, ofElement);
      ofElement[part] ??= compute(element, part);
      return ofElement[part];
    },
  };
}

/** A negative z-index puts an element below the backgrounds of boxes around it. */
function aroundButAbove(
  element: SnapshotElement,
  chain: readonly SnapshotElement[],
  keys: readonly PaintKey[],
  textKey: PaintKey,
): OrderedLayer[] {
  return keys.flatMap((key, index) => {
    const around = chain[index];
    if (around === undefined || around === element || comparePaint(textKey, key) > 0 || !paints(around))
      return [];
    const { style, tag } = around;
    const layer = { element: around, style, name: `<${tag}>`, relation: 'covers', opacity: 1 } as const;
    return [{ layer: { ...layer, isAbove: true, after: element }, key }];
  });
}

function paints({ tag, style }: SnapshotElement): boolean {
  return style.get('visibility') === 'visible' && (PICTURES.has(tag) || hasPaint(style));
}

function hasPaint(style: Style): boolean {
  if (style.unknown('background-color') !== undefined || style.unknown('background-image') !== undefined)
    return true;
  const color = style.get('background-color');
  const isClear = color === '' || color === 'transparent' || color === 'rgba(0, 0, 0, 0)';
  return !isClear || !isNone(style.get('background-image'));
}

/** An opaque background: what lies behind it does not matter. */
function isSolid({ style }: SnapshotElement): boolean {
  return isSolidColor(style);
}

export function isSolidColor(style: Style): boolean {
  const color = style.get('background-color');
  return style.unknown('background-color') === undefined && color.startsWith('rgb(') && !color.includes('/');
}

/** A picture, whose colours and holes are not known. */
export function isPicture({ tag }: SnapshotElement): boolean {
  return PICTURES.has(tag);
}

/** From the dialog's root down to the element; empty when it stands elsewhere. */
function chainTo(element: SnapshotElement, root: SnapshotElement): SnapshotElement[] {
  const chain: SnapshotElement[] = [];
  for (let node: SnapshotElement | undefined = element; node !== undefined; node = node.parent) {
    chain.push(node);
    if (node === root) return chain.reverse();
  }
  return [];
}
