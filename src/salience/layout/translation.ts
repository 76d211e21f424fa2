/** How far transforms move a box. Those that turn or scale it leave open where its parts come to lie. */
import type { LayoutBox } from './box-tree.js';
import type { Layout } from './layout.js';
import { parseLength, readKnown, toPx } from './lengths.js';
import { undecidable } from './undecidable.js';

export interface Shift {
  readonly x: number;
  readonly y: number;
}

const STILL: Shift = { x: 0, y: 0 };
const FUNCTION = /([a-z0-9]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/gi;

/** The sum of all translations; undecidable for any other transform. */
export function translationOf(layout: Layout, box: LayoutBox): Shift {
  const { style } = box;
  for (const [property, none] of [
    ['scale', 'none'],
    ['rotate', 'none'],
    ['zoom', '1'],
    ['offset-path', 'none'],
  ] as const) {
    if (!['', none, 'normal'].includes(readKnown(style, property)))
      undecidable(`${box.name} has ${property}: ${style.get(property)}`);
  }
  const transform = readKnown(style, 'transform');
  const translate = readKnown(style, 'translate');
  const isStill = (value: string) => value === '' || value === 'none';
  if (isStill(transform) && isStill(translate)) return STILL;
  const shifts = [isStill(translate) ? STILL : shift(layout, box, translate.split(/\s+(?![^(]*\))/))];
  for (const [, name = '', args = ''] of isStill(transform) ? [] : transform.matchAll(FUNCTION)) {
    shifts.push(shiftOfFunction(layout, box, name.toLowerCase(), args.split(/,(?![^(]*\))/)));
  }
  return shifts.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }));
}

/** Percentages are of the box itself. */
function shift(layout: Layout, box: LayoutBox, [x = '0', y = '0']: readonly string[]): Shift {
  const length = (text: string, base: () => number) =>
    toPx(parseLength(text), base) ?? undecidable(`${box.name} is moved by ${text}`);
  return { x: length(x.trim(), () => layout.width(box)), y: length(y.trim(), () => layout.height(box)) };
}

function shiftOfFunction(layout: Layout, box: LayoutBox, name: string, args: readonly string[]): Shift {
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
    case 'perspective':
      return STILL;
    case 'matrix': {
      const [a, b, c, d, x = 0, y = 0] = numbers;
      if (a === 1 && b === 0 && c === 0 && d === 1) return { x, y };
      break;
    }
    default: {
      const neutral = name.startsWith('scale') ? 1 : 0;
      if (
        /^(?:scale|rotate|skew)/.test(name) &&
        name !== 'rotate3d' &&
        numbers.every((one) => one === neutral)
      )
        return STILL;
    }
  }
  return undecidable(`${box.name} has transform: ${name}(${args.join(', ')})`);
}
