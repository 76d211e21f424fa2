/** Each size is computed once; a size that would depend on itself, or on too deep a tree, is undecidable. */
import { Undecidable, undecidable } from './undecidable.js';

/** Far above what pages nest, far below what overflows the stack. */
const MAX_DEPTH = 400;

type Entry<V> = { readonly value: V } | { readonly error: Undecidable } | 'in progress';

/** How many memoised computations stand inside one another; shared by those of one layout. */
export interface Depth {
  current: number;
}

class TooDeep extends Undecidable {}

/**
 * Remembers `compute`'s results, its failures too. Failures for depth are not remembered: asked from
 * nearer by, the same size can be had.
 */
export function memoize<K extends object, V>(depth: Depth, compute: (key: K) => V): (key: K) => V {
  const entries = new Map<K, Entry<V>>();
  return (key) => {
    const entry = entries.get(key);
    if (entry === 'in progress') undecidable('its size depends on itself');
    if (entry !== undefined) {
      if ('error' in entry) throw entry.error;
      return entry.value;
    }
    if (depth.current >= MAX_DEPTH) throw new TooDeep('the page is nested too deeply to be laid out');
    entries.set(key, 'in progress');
    depth.current += 1;
    try {
      const value = compute(key);
      entries.set(key, { value });
      return value;
    } catch (error) {
      if (error instanceof Undecidable && !(error instanceof TooDeep)) entries.set(key, { error });
      else entries.delete(key);
      throw error;
    } finally {
      depth.current -= 1;
    }
  };
}
