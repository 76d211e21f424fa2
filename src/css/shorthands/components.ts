/**
 * The component values of a declaration's value, as texts: functions and blocks whole, commas and
 * slashes as parts of their own.
 *
 * @see https://drafts.csswg.org/css-values-4/#component-types
 */
import { afterComponentValue, isSpace, readTokens } from '../syntax/tokens.js';

export function componentsOf(value: string): string[] {
  if (!/[\s(,/"']/.test(value)) return [value];
  const tokens = readTokens(value);
  const components: string[] = [];
  let at = 0;
  while (at < tokens.count) {
    const next = afterComponentValue(tokens, at);
    if (!isSpace(tokens.types[at])) components.push(value.slice(tokens.starts[at], tokens.ends[next - 1]));
    at = next;
  }
  return components;
}
