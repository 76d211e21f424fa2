/** How far transforms move a box, and what is in it. */
import { isNone } from '../is-none.js';
import type { LayoutBox } from './box-tree.js';
import type { Layout, Place } from './layout.js';
import { parseLength, readKnown, toPx } from './lengths.js';
import { exactly, type Span } from './span.js';
import { undecidable } from './undecidable.js';

interface Move {
  readonly x: number;
  readonly y: number;
  /** By how much it is enlarged, at most; undefined when it is neither scaled nor turned. */
  readonly scale: number | undefined;
}

const STILL: Move = { x: 0, y: 0, scale: undefined };
const FUNCTION = /([a-z0-9]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/gi;

/** Exactly, for translations; what is scaled or turned stays within a circle around its origin. */
export function moveOf(layout: Layout, box: LayoutBox): Place {
  const { style } = box;
  if (!['', '1', 'normal'].includes(readKnown(style, 'zoom'))) undecidable(`${box.name} is zoomed`);
  if (!isNone(style.get('offset-path'))) undecidable(`${box.name} lies on a path`);
  const moves = movesOf(layout, box);
  const sum = (axis: 'x' | 'y') => moves.reduce((all, move) => all + move[axis], 0);
  const scales = moves.flatMap(({ scale }) => scale ?? []);
  if (scales.length === 0) return { x: exactly(sum('x')), y: exactly(sum('y')) };
  const scale = scales.reduce((all, one) => all * one, 1);
  const reach = (1 + scale) * radius(layout, box);
  const around = (shift: number): Span => ({
    min: -reach - Math.abs(shift) * Math.max(1, scale),
    max: reach + Math.abs(shift) * Math.max(1, scale),
  });
  return { x: around(sum('x')), y: around(sum('y')) };
}

/** How far from its origin a box reaches. */
function radius(layout: Layout, box: LayoutBox): number {
  const diagonal = Math.hypot(layout.width(box), layout.height(box));
  const origin = readKnown(box.style, 'transform-origin').split(' ').slice(0, 2);
  if (origin.every((one) => one === '' || one === '50%')) return diagonal / 2;
  const isWithin = origin.every((one) => one === '0px' || /^(?:\d{1,2}(?:\.\d+)?|100)%$/.test(one));
  return isWithin ? diagonal : undecidable(`${box.name} turns around a point outside of it`);
}

function movesOf(layout: Layout, box: LayoutBox): Move[] {
  const { style } = box;
  const translate = readKnown(style, 'translate');
  const scale = readKnown(style, 'scale');
  const moves: Move[] = [];
  if (!isNone(translate)) moves.push(shift(layout, box, translate.split(/\s+(?![^(]*\))/)));
  if (!isNone(scale)) moves.push({ ...STILL, scale: largest(scale.split(/\s+/).map(Number)) });
  if (!['', 'none', '0deg'].includes(readKnown(style, 'rotate'))) moves.push({ ...STILL, scale: 1 });
  const transform = readKnown(style, 'transform');
  for (const [, name = '', args = ''] of isNone(transform) ? [] : transform.matchAll(FUNCTION)) {
    moves.push(moveOfFunction(layout, box, name.toLowerCase(), args.split(/,(?![^(]*\))/)));
  }
  return moves;
}

function largest(numbers: readonly number[]): number {
  const size = Math.max(...numbers.map(Math.abs));
  return Number.isFinite(size) ? size : undecidable('a scale is not a number');
}

/** Percentages are of the box itself. */
function shift(layout: Layout, box: LayoutBox, [x = '0', y = '0']: readonly string[]): Move {
  const length = (text: string, base: () => number) =>
    toPx(parseLength(text), base) ?? undecidable(`${box.name} is moved by ${text}`);
  return {
    x: length(x.trim(), () => layout.width(box)),
    y: length(y.trim(), () => layout.height(box)),
    scale: undefined,
  };
}

function moveOfFunction(layout: Layout, box: LayoutBox, name: string, args: readonly string[]): Move {
  const [first = '0', second = '0'] = args;
  const numbers = args.map(Number.parseFloat);
  switch (name) {
    case 'translate':
    case 'translate3d':
      return shift(layout, box, [first, second]);
    case 'translatex':
      return shift(layout, box, [first]);
    case 'translatey':
      return shift(layout, box, ['0', first]);
    case 'translatez':
      return STILL;
    case 'scale':
    case 'scale3d':
    case 'scalex':
    case 'scaley':
      return numbers.every((one) => one === 1) ? STILL : { ...STILL, scale: Math.max(1, largest(numbers)) };
    case 'rotate':
    case 'rotatez':
      return numbers[0] === 0 ? STILL : { ...STILL, scale: 1 };
    case 'matrix': {
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = numbers;
      const isShift = a === 1 && b === 0 && c === 0 && d === 1;
      return { x, y, scale: isShift ? undefined : largest([Math.hypot(a, b) + Math.hypot(c, d)]) };
    }
    default:
      return undecidable(`${box.name} has transform: ${name}(${args.join(', ')})`);
  }
}
