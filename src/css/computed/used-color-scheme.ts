/** @see https://drafts.csswg.org/css-color-adjust-1/#used-color-scheme */
import type { ColorScheme } from '../../snapshot/snapshot.js';
import type { ComputedStyle } from './computed-style.js';

/** The first scheme that both the person prefers and the element supports; else the one it supports. */
export function usedColorScheme(style: ComputedStyle): ColorScheme {
  const { text } = style.computed('color-scheme');
  const supported = text === 'normal' ? style.environment.pageColorSchemes : text;
  const { colorScheme: preferred } = style.environment.variant;
  const names = supported.toLowerCase().split(/\s+/);
  if (names.includes(preferred)) return preferred;
  return names.includes('dark') && !names.includes('light') ? 'dark' : 'light';
}
