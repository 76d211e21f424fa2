/**
 * The sizes of boxes from the root element down, each worked out once. Containers are above what asks
 * about them, so that nothing here ever depends on what stands below.
 *
 * Scroll bars take no room here, as nowhere in this engine: `vw`, `@media (width)` and the layout of
 * `salience/` all give the page the whole viewport. So do phones, macOS and headless Chromium; a linter
 * that found something on a wider page only would find it there.
 */
import type { HtmlElement } from '../../html/tree.js';
import type { ComputedStyle } from '../computed/computed-style.js';
import type { Box, BoxInLayout, ContainingBlock } from './box.js';
import {
  avoidsFloats,
  containsAbsolute,
  containsFixed,
  inlineAxis,
  isMultiColumn,
  kindOf,
  roleOf,
} from './box-kind.js';
import type { Floats } from './floats.js';
import { attempt, type Extent, isUnknown, known, undecidable } from './undecidable.js';
import { type Axis, layoutUnits, nameOf, paddings, read } from './used-length.js';
import { type UsedHeight, usedHeight, usedWidth } from './used-size.js';

/** Where the boxes of an element's children stand. */
interface Place {
  /** The element's own box; undefined for inline boxes and without a box. */
  readonly box: Box | undefined;
  /** Undefined for the viewport. */
  readonly around: Box | undefined;
  readonly absolute: ContainingBlock;
  readonly fixed: ContainingBlock;
  /** Why no size in here is known. */
  readonly unknown: string | undefined;
  readonly above: Place | undefined;
  /** The nearest element that keeps floats inside and outside apart; worked out when it is asked for. */
  floatRoot: HtmlElement | undefined;
}

export class BoxSizes {
  readonly #viewport: ContainingBlock;
  readonly #floats: () => Floats;
  readonly #places = new WeakMap<ComputedStyle, Place>();

  /** @param floats asked when a width depends on them */
  constructor(viewport: { readonly width: number; readonly height: number }, floats: () => Floats) {
    this.#viewport = { width: () => viewport.width, height: () => viewport.height };
    this.#floats = floats;
  }

  /** Of the content box in px. */
  contentSize(style: ComputedStyle, axis: Axis): Extent {
    const { box, unknown } = this.#placeOf(style);
    if (unknown !== undefined) return { reason: unknown };
    return box?.content[axis] ?? { reason: `${nameOf(style)} has no box of its own` };
  }

  /** From the nearest ancestor that has its place down, since pages may be deeper than the stack. */
  #placeOf(style: ComputedStyle): Place {
    const pending: ComputedStyle[] = [];
    let above: Place | undefined;
    for (let at: ComputedStyle | undefined = style; at !== undefined; at = at.parent) {
      above = this.#places.get(at);
      if (above !== undefined) break;
      pending.push(at);
    }
    let place = above ?? this.#initialPlace(style.root);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      place = this.#placeBelow(place, next);
      this.#places.set(next, place);
    }
    return place;
  }

  #initialPlace(root: ComputedStyle): Place {
    const viewport: ContainingBlock =
      root.computed('scrollbar-gutter').text === 'auto'
        ? this.#viewport
        : {
            width: () => undecidable('how much room the page keeps for a scroll bar depends on the system'),
            height: this.#viewport.height,
          };
    return {
      box: undefined,
      around: undefined,
      absolute: viewport,
      fixed: viewport,
      unknown: undefined,
      above: undefined,
      floatRoot: root.element,
    };
  }

  #placeBelow(above: Place, style: ComputedStyle): Place {
    if (above.unknown !== undefined) return above;
    const place = attempt(() => this.#newPlace(above, style));
    return isUnknown(place) ? { ...withoutBox(above), unknown: place.reason } : place;
  }

  #newPlace(above: Place, style: ComputedStyle): Place {
    const kind = kindOf(style);
    if (kind === 'none')
      undecidable(`${nameOf(style)} is display: none, and its size when shown is not known`);
    if (kind === 'contents') return withoutBox(above);
    if (kind === 'unsupported') undecidable(`how ${nameOf(style)} is laid out is not worked out`);
    if (!/^(?:1|100%|normal)$/.test(read(style, 'zoom'))) undecidable(`${nameOf(style)} is zoomed`);
    if (kind === 'inline') return inlinePlace(above, style);
    const role = roleOf(style, above.around?.kind);
    const containing = role === 'out-of-flow' ? this.#positionedIn(above, style) : this.#standingIn(above);
    const box = this.#sized({ style, kind, role, around: above.around, containing }, above);
    const isContaining = containsAbsolute(style);
    const padding = isContaining ? paddingBox(box) : above.absolute;
    return {
      box,
      around: box,
      absolute: padding,
      fixed: isContaining && containsFixed(style) ? padding : above.fixed,
      unknown: undefined,
      above,
      floatRoot: role === 'block' ? undefined : style.element,
    };
  }

  #sized(box: BoxInLayout, above: Place): Box {
    const isBesideFloats = (): boolean => {
      const floats = this.#floats();
      return floats.any && floats.standBetween(floatRootOf(above), box.style.element);
    };
    const width = attempt(() => usedWidth(box, isBesideFloats));
    const height = attempt((): UsedHeight => usedHeight(box));
    if (isUnknown(height)) return { ...box, content: { width, height }, hasDefiniteHeight: height };
    const ofContent = { reason: `the height of ${nameOf(box.style)} depends on what it contains` };
    return {
      ...box,
      content: { width, height: height.content ?? ofContent },
      hasDefiniteHeight: height.isDefinite,
    };
  }

  #standingIn({ around, absolute }: Place): ContainingBlock {
    if (around === undefined) return absolute;
    return {
      width: () => {
        if (isMultiColumn(around.style)) undecidable(`${nameOf(around.style)} is laid out in columns`);
        refuseVertical(around.style);
        return around.kind === 'grid'
          ? undecidable(`${nameOf(around.style)} is a grid, whose tracks are not worked out`)
          : known(around.content.width);
      },
      height: () => {
        if (around.kind === 'grid')
          undecidable(`${nameOf(around.style)} is a grid, whose tracks are not worked out`);
        if (isUnknown(around.hasDefiniteHeight)) undecidable(around.hasDefiniteHeight.reason);
        return around.hasDefiniteHeight ? known(around.content.height) : undefined;
      },
    };
  }

  #positionedIn(above: Place, style: ComputedStyle): ContainingBlock {
    const areas = ['grid-column-start', 'grid-column-end', 'grid-row-start', 'grid-row-end'];
    if (read(style, 'position-area') !== 'none' || areas.some((line) => read(style, line) !== 'auto')) {
      undecidable(`the area that ${nameOf(style)} is placed in is not worked out`);
    }
    return read(style, 'position') === 'fixed' ? above.fixed : above.absolute;
  }
}

function withoutBox(above: Place): Place {
  return { ...above, box: undefined, above, floatRoot: undefined };
}

function floatRootOf(place: Place): HtmlElement {
  const passed: Place[] = [];
  let at = place;
  while (at.floatRoot === undefined && at.above !== undefined) {
    if (at.box !== undefined && avoidsFloats(at.box.style)) break;
    passed.push(at);
    at = at.above;
  }
  at.floatRoot ??= at.box?.style.element;
  const root = at.floatRoot;
  if (root === undefined) return undecidable('the page has no root');
  for (const each of passed) each.floatRoot = root;
  return root;
}

/** Boxes positioned in an inline box stand where its lines do. */
function inlinePlace(above: Place, style: ComputedStyle): Place {
  if (read(style, 'position') === 'static') return withoutBox(above);
  const inLines = (): never =>
    undecidable(`${nameOf(style)} is an inline box, whose lines are not worked out`);
  return { ...withoutBox(above), absolute: { width: inLines, height: inLines } };
}

/** Worked out at once: each may refer to the next one up. */
function paddingBox(box: Box): ContainingBlock {
  const sizeOf = (axis: Axis): Extent =>
    attempt(() => layoutUnits(known(box.content[axis]) + paddings(box.style, axis, box.containing.width)));
  const [width, height] = [sizeOf('width'), sizeOf('height')];
  return {
    width: () => {
      refuseVertical(box.style);
      return known(width);
    },
    height: () => known(height),
  };
}

/** Percentages of margins and padding refer to heights there. */
function refuseVertical(style: ComputedStyle): void {
  if (inlineAxis(style) !== 'width') undecidable(`text in ${nameOf(style)} is vertical`);
}
