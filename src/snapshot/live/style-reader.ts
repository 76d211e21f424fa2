/** Computed styles of a page, equal ones written down once. */
import type { Collected } from './collected.js';
import type { Natives } from './natives.js';
import { PROPERTIES, USED } from './properties.js';
import { keepCertainInsets } from './used-values.js';

/** Between the values of a key; no computed value holds one. */
const SEPARATOR = '\u0001';
const FIRST_USED = PROPERTIES.length - USED.length;
const TRANSFORM = PROPERTIES.indexOf('transform');

export interface StyleReader {
  readonly styles: Collected['styles'];
  /** Index of the element's style. `hasBox`: it is displayed, so that some values would be used ones. */
  read(element: Element, hasBox: boolean): number;
  /** Index of the style of a generated box; undefined where the element has none. */
  readGenerated(element: Element, pseudo: '::before' | '::after'): number | undefined;
}

export function createStyleReader(natives: Natives): StyleReader {
  const styles: (number | string)[][] = [];
  const known = new Map<string, number>();
  let first: string[] | undefined;

  const keep = (values: string[]): number => {
    let key = '';
    for (let index = 0; index < values.length; index += 1) key += values[index] + SEPARATOR;
    const same = known.get(key);
    if (same !== undefined) return same;
    const position = styles.length;
    known.set(key, position);
    styles[position] = first === undefined ? values : differing(first, values);
    first ??= values;
    return position;
  };

  /** @param isUsed Those that are used values where there is a box are read as well. */
  const valuesOf = (style: CSSStyleDeclaration, isUsed: boolean): string[] => {
    const values: string[] = [];
    const { getPropertyValue } = natives;
    const end = isUsed ? PROPERTIES.length : FIRST_USED;
    for (let index = 0; index < end; index += 1) {
      values[index] = getPropertyValue(style, PROPERTIES[index] ?? '');
    }
    return values;
  };

  return {
    styles,
    read: (element, hasBox) => {
      const { computedStyleMap } = natives;
      const values = valuesOf(natives.styleOf(element), !hasBox || computedStyleMap === undefined);
      if (hasBox && computedStyleMap === undefined) keepCertainInsets(values);
      else if (hasBox) withComputed(values, computedStyleMap?.(element));
      return keep(values);
    },
    readGenerated: (element, pseudo) => {
      const style = natives.styleOf(element, pseudo);
      const content = natives.getPropertyValue(style, 'content');
      return content === 'none' || content === 'normal' || content === ''
        ? undefined
        : keep(valuesOf(style, true));
    },
  };
}

function differing(base: readonly string[], values: readonly string[]): (number | string)[] {
  const pairs: (number | string)[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? '';
    if (value === base[index]) continue;
    pairs[pairs.length] = index;
    pairs[pairs.length] = value;
  }
  return pairs;
}

/** Adds computed values where there would be used ones; nothing where the browser does not give them. */
function withComputed(values: string[], map: StylePropertyMapReadOnly | undefined): void {
  for (let index = FIRST_USED; index < PROPERTIES.length; index += 1) {
    values[index] = map === undefined ? '' : String(map.get(PROPERTIES[index] ?? '') ?? '');
  }
  if (map !== undefined && values[TRANSFORM] !== 'none')
    values[TRANSFORM] = String(map.get('transform') ?? '');
}
