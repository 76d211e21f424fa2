/**
 * What is painted behind an element's content, and what its text looks like on it.
 *
 * Backgrounds of the ancestors are stacked from the canvas down; an `opacity` below 1 fades a whole
 * group into what lay below it. For an opaque canvas, fading the group equals interpolating between
 * the colour below and the colour of the group at full strength, so each ancestor needs one step.
 *
 * @see https://www.w3.org/TR/compositing-1/#groupcompositing
 */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { ancestors } from '../snapshot/tree.js';
import { BLACK, fade, over, parseColor, WHITE } from './color.js';
import { gradientStops } from './gradient.js';
import { isNone } from './is-none.js';
import type { Backdrop, Rgba } from './measure.js';
import { isPicture, type Layer, type Overlaps } from './overlaps.js';

/** Chromium's canvas under `color-scheme: dark`. */
const DARK_CANVAS: Rgba = { r: 18 / 255, g: 18 / 255, b: 18 / 255, alpha: 1 };

/** More colours than this (stacked translucent gradients) are not enumerated. */
const MAX_COLORS = 64;

/** The colours something may have, or why that is not known. */
type Colors = { readonly any: readonly Rgba[] } | { readonly unknown: string };

/** A group with opacity on the way down from the canvas, and what lay below it. */
interface Group {
  readonly below: Colors;
  readonly opacity: number;
}

interface Paint {
  readonly colors: Colors;
  readonly painter: SnapshotElement | undefined;
  /** Why `colors` holds several. */
  readonly rangeReason: string;
}

/** `colors` are at full strength, before any group is faded. */
interface Stack extends Paint {
  readonly groups: readonly Group[];
  /** An effect on an ancestor that nothing painted later can undo. */
  readonly effect: string | undefined;
  /** What is painted over it all. */
  readonly above: readonly Layer[];
}

/** What carries a background: an element, or a generated box. */
type Painted = Pick<Layer, 'element' | 'style' | 'name'>;

export interface Backdrops {
  /** What the element's own content lies on, its own background included. */
  behind(element: SnapshotElement): Backdrop;
  /** What surrounds the element: the same without its own background. */
  around(element: SnapshotElement): Backdrop;
  /** `color` painted as the element's content or border, faded with every group it stands in. */
  paint(element: SnapshotElement, color: Rgba): Backdrop;
}

/**
 * Backdrops of one page; each element's stack is computed once.
 *
 * @param dialog Taken to be on the screen: where it or a box around it is at `opacity: 0`, a script will fade it in.
 * @param overlaps What else is painted over or behind elements of the dialog; nothing when left out.
 */
export function createBackdrops(dialog?: SnapshotElement, overlaps?: Overlaps): Backdrops {
  const fadedIn = new Set(dialog === undefined ? [] : [dialog, ...ancestors(dialog)]);
  const cache = new Map<SnapshotElement, Stack>();
  const stackAround = (element: SnapshotElement): Stack => {
    const chain: SnapshotElement[] = [];
    let current: SnapshotElement | undefined = element;
    while (current !== undefined && !cache.has(current)) {
      chain.push(current);
      current = current.parent;
    }
    let stack = (current && cache.get(current)) ?? canvas(chain.at(-1) ?? element);
    for (const next of chain.reverse()) {
      stack = addElement(stack, next, fadedIn.has(next));
      cache.set(next, stack);
    }
    return stack;
  };
  /** Layers are those of one element, so that its ancestors' stacks are of no use. */
  const stackWith = (element: SnapshotElement, layers: readonly Layer[], isWithout: boolean): Stack => {
    const chain = [element, ...ancestors(element)].reverse();
    let stack = canvas(chain[0] ?? element);
    for (const next of isWithout ? chain.slice(0, -1) : chain) {
      stack = addElement(stack, next, fadedIn.has(next));
      for (const layer of layers) {
        if (!layer.isAbove && layer.after === next) stack = { ...stack, ...addLayer(stack, layer) };
      }
    }
    return { ...stack, above: layers.filter(({ isAbove }) => isAbove) };
  };
  const layered = new Map<SnapshotElement, Stack>();
  const stackOf = (element: SnapshotElement): Stack => {
    const layers = overlaps?.of(element, 'content') ?? [];
    if (layers.length === 0) return stackAround(element);
    const stack = layered.get(element) ?? stackWith(element, layers, false);
    layered.set(element, stack);
    return stack;
  };
  return {
    behind: (element) => settle(stackOf(element)),
    around: (element) => {
      const layers = overlaps?.of(element, 'border') ?? [];
      if (layers.length > 0) return settle(stackWith(element, layers, true));
      return settle(element.parent === undefined ? canvas(element) : stackAround(element.parent));
    },
    paint: (element, color) => {
      const stack = stackOf(element);
      return settle({ ...stack, colors: mapColors(stack.colors, (below) => [over(color, below)]) });
    },
  };
}

function canvas(root: SnapshotElement): Stack {
  const scheme = root.style.get('color-scheme');
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || root.style.get('color') === 'rgb(255, 255, 255)');
  const colors = { any: [isDark ? DARK_CANVAS : WHITE] };
  return { groups: [], colors, painter: undefined, rangeReason: '', effect: undefined, above: [] };
}

function addElement(stack: Stack, element: SnapshotElement, isFadedIn: boolean): Stack {
  const { style } = element;
  const stated = Number(style.get('opacity'));
  const opacity = isFadedIn && stated === 0 ? 1 : stated;
  const below = style.get('position') === 'fixed' ? overAnyPage(stack, element) : stack;
  const groups = opacity < 1 ? [...below.groups, { below: below.colors, opacity }] : below.groups;
  const painted = { element, style, name: `<${element.tag}>` };
  const effect = below.effect ?? effectOf(painted);
  const filtered = filterBehind(painted);
  const colors = filtered === undefined ? below.colors : { unknown: filtered };
  return addBackground({ ...below, groups, effect, colors }, painted);
}

/** A fixed box lies over whatever part of the page is scrolled under it: anything from black to white. */
function overAnyPage(stack: Stack, element: SnapshotElement): Stack {
  const rangeReason = `<${element.tag}> is fixed over the page, which shows through`;
  return { ...stack, colors: { any: [WHITE, BLACK] }, painter: element, rangeReason };
}

function addBackground<P extends Paint>(below: P, painted: Painted): P {
  return addImage(addColor(below, painted), painted);
}

function addColor<P extends Paint>(stack: P, { element, style }: Painted): P {
  const unknown = style.unknown('background-color');
  if (unknown !== undefined) return { ...stack, colors: { unknown } };
  const background = parseColor(style.get('background-color'));
  if (background === undefined) {
    return {
      ...stack,
      colors: { unknown: `background-color: ${style.get('background-color')} is not understood` },
    };
  }
  if (background.alpha === 0) return stack;
  if (background.alpha === 1) return { ...stack, colors: { any: [background] }, painter: element };
  return {
    ...stack,
    colors: mapColors(stack.colors, (below) => [over(background, below)]),
    painter: element,
  };
}

function addImage<P extends Paint>(stack: P, { element, style, name }: Painted): P {
  const unknown = style.unknown('background-image');
  if (unknown !== undefined) return { ...stack, colors: { unknown } };
  const image = style.get('background-image');
  if (image === 'none' || image === '') return stack;
  const stops = gradientStops(image);
  if (stops === undefined) {
    return {
      ...stack,
      colors: { unknown: `${name} has a background image, whose colours are not known` },
    };
  }
  const colors = mapColors(stack.colors, (below) => stops.map((stop) => over(stop, below)));
  return { ...stack, colors, painter: element, rangeReason: `${name} has a gradient behind it` };
}

/** Effects that change colours in ways that are not modelled. */
function effectOf({ style, name }: Painted): string | undefined {
  const unknown = style.unknown('opacity');
  if (unknown !== undefined) return unknown;
  const changed = ['mix-blend-mode', 'filter', 'mask-image'].find((property) => {
    return (
      isSet(style, property) && !/^drop-shadow\([^()]*(?:\([^()]*\))?[^()]*\)$/.test(style.get(property))
    );
  });
  if (changed !== undefined) return notModelled(changed, { style, name });
  return /\btext\b/.test(style.get('background-clip'))
    ? `${name} paints its background into its text`
    : undefined;
}

/** What lies behind the element is filtered, as far as its own background and what it holds let it be seen. */
function filterBehind(painted: Pick<Painted, 'style' | 'name'>): string | undefined {
  return isSet(painted.style, 'backdrop-filter') ? notModelled('backdrop-filter', painted) : undefined;
}

function isSet(style: Painted['style'], property: string): boolean {
  const value = style.get(property);
  return !isNone(value) && value !== 'normal';
}

function notModelled(property: string, { style, name }: Pick<Painted, 'style' | 'name'>): string {
  return `${name} has ${property}: ${style.get(property)}, whose effect on colours is not modelled`;
}

/** Something else is painted on it, or may be; what is partly or perhaps behind text leaves open what is behind its letters. */
function addLayer(below: Paint, layer: Layer): Paint {
  const { element, name, relation, opacity, isAbove } = layer;
  const where = isAbove ? 'over' : 'behind';
  if (relation !== 'covers') return { ...below, colors: { unknown: `${name} may lie ${where} it` } };
  const unknown = isPicture(element) ? 'a picture, whose colours are not known' : effectOf(layer);
  const filtered = filterBehind(layer);
  const under = filtered === undefined ? below : { ...below, colors: { unknown: filtered } };
  const painted = unknown === undefined ? faded(below, addBackground(under, layer), opacity) : { unknown };
  if ('unknown' in painted)
    return { ...below, colors: { unknown: `${name} lies ${where} it: ${painted.unknown}` } };
  return { ...below, colors: painted, painter: element };
}

function faded(below: Paint, full: Paint, opacity: number): Colors {
  if (opacity === 1 || 'unknown' in full.colors || 'unknown' in below.colors) return full.colors;
  const unders = below.colors.any;
  return mapColors(full.colors, (color) => unders.map((under) => fade(color, under, opacity)));
}

/** Fades the groups, innermost first. */
function settle(stack: Stack): Backdrop {
  if (stack.effect !== undefined) return { kind: 'unknown', reason: stack.effect };
  let { colors } = stack;
  for (const { below, opacity } of stack.groups.toReversed()) {
    colors = mapColors(colors, (full) =>
      'unknown' in below ? [] : below.any.map((under) => fade(full, under, opacity)),
    );
    if ('unknown' in below) colors = below;
  }
  const { groups, above } = stack;
  if (above.length > 0 && groups.length > 0)
    return { kind: 'unknown', reason: `${above[0]?.name} may lie over it, and both are translucent` };
  const { painter, rangeReason, ...rest } = above.reduce<Paint>(addLayer, { ...stack, colors });
  colors = rest.colors;
  if ('unknown' in colors) return { kind: 'unknown', reason: colors.unknown };
  const [color, ...others] = colors.any;
  if (color === undefined) return { kind: 'unknown', reason: 'nothing is painted' };
  if (others.length === 0 || painter === undefined) return { kind: 'known', color, painter };
  return { kind: 'range', colors: colors.any, painter, reason: rangeReason };
}

/** Applies `change` to every possible colour, without doubles; unknown when there are too many to follow. */
function mapColors(colors: Colors, change: (color: Rgba) => readonly Rgba[]): Colors {
  if ('unknown' in colors) return colors;
  const seen = new Map<string, Rgba>();
  for (const color of colors.any.flatMap(change)) seen.set(`${color.r} ${color.g} ${color.b}`, color);
  if (seen.size > MAX_COLORS) return { unknown: 'too many translucent layers lie over one another' };
  return { any: [...seen.values()] };
}
