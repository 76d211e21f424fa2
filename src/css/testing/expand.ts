/** For tests: what a shorthand sets. */
import { expandShorthand } from '../shorthands/expand-shorthand.js';

/** `longhand: value` of those that are asked for; or why there are none. */
export function expand(property: string, value: string, ...longhands: string[]): string {
  const expansion = expandShorthand(property, value);
  if (typeof expansion === 'string') return expansion;
  return longhands.map((longhand) => expansion.get(longhand) ?? 'nothing').join(' | ');
}
