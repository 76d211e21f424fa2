/**
 * Shorthands, put together from their longhands as far as readers ask for them.
 *
 * @see https://drafts.csswg.org/cssom/#serialize-a-css-value
 */
import { longhandsOf } from '../properties.js';
import { whiteSpaceOf } from '../shorthands/special.js';
import type { Style } from '../style.js';

/** @returns empty for shorthands whose value cannot be told by their longhands side by side */
export function shorthandValue(shorthand: string, style: Style): string {
  const values = (longhandsOf(shorthand) ?? []).map((longhand) => style.get(longhand));
  if (shorthand === 'white-space') return whiteSpaceOf(values[0] ?? 'collapse', values[1] ?? 'wrap');
  const [first = '', second = '', third = '', fourth = ''] = values;
  if (values.length === 2) return first === second ? first : `${first} ${second}`;
  if (values.length !== 4) return '';
  if (second !== fourth) return values.join(' ');
  if (first !== third) return `${first} ${second} ${third}`;
  return first === second ? first : `${first} ${second}`;
}
