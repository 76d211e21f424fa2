/**
 * Positions to a horizontal and a vertical part.
 *
 * @see https://drafts.csswg.org/css-values-4/#position
 */
import { splitAtCommas } from '../syntax/tokens.js';
import { componentsOf } from './components.js';

const SIDE = /^(?:left|right|center|top|bottom|[xy]-(?:start|end))$/i;

/** `background-position` and `mask-position`, which are lists. */
export function expandPosition(
  value: string,
  [horizontal = '', vertical = '']: readonly string[],
): Record<string, string> {
  const positions = splitAtCommas(value).map((layer) => splitPosition(componentsOf(layer)));
  return {
    [horizontal]: positions.map(([x]) => x).join(', '),
    [vertical]: positions.map(([, y]) => y).join(', '),
  };
}

/** One to four components. */
export function splitPosition(components: readonly string[]): [x: string, y: string] {
  const [first = '0%', second, third, fourth] = components;
  if (second === undefined) return isVertical(first) ? ['center', first] : [first, 'center'];
  if (third === undefined)
    return isVertical(first) || isHorizontal(second) ? [second, first] : [first, second];
  const groups: string[] = [];
  for (const component of [first, second, third, ...(fourth === undefined ? [] : [fourth])]) {
    if (SIDE.test(component)) groups.push(component);
    else groups.push(`${groups.pop() ?? ''} ${component}`.trim());
  }
  const [one = 'center', two = 'center'] = groups;
  return isVertical(one) || isHorizontal(two) ? [two, one] : [one, two];
}

function isVertical(part: string): boolean {
  return /^(?:top|bottom)\b/i.test(part);
}

function isHorizontal(part: string): boolean {
  return /^(?:left|right)\b/i.test(part);
}

const KEYWORDS: Readonly<Record<string, string>> = {
  left: '0%',
  top: '0%',
  center: '50%',
  right: '100%',
  bottom: '100%',
};

/** One part of a position as an offset from the left or the top. */
export function fromNearSide(part: string): string {
  const [side = '', offset] = part.split(/\s+(.*)/s);
  const keyword = side.toLowerCase();
  if (offset === undefined || offset === '') return KEYWORDS[keyword] ?? part;
  return keyword === 'right' || keyword === 'bottom' ? `calc(100% - ${offset})` : offset;
}
