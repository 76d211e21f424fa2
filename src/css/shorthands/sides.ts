/**
 * Shorthands of sides, axes and corners: values that are left out are copied from the opposite side.
 *
 * @see https://drafts.csswg.org/css-cascade/#shorthand
 */
import { componentsOf } from './components.js';
import { expandAnyOrder, type Given } from './forms.js';

export function expandSides(value: string, [top, right, bottom, left]: readonly string[]): Given | undefined {
  const [first, second, third, fourth] = componentsOf(value);
  if (first === undefined || !top || !right || !bottom || !left) return undefined;
  return {
    [top]: first,
    [right]: second ?? first,
    [bottom]: third ?? first,
    [left]: fourth ?? second ?? first,
  };
}

export function expandPair(value: string, [start, end]: readonly string[]): Given | undefined {
  const [first, second] = componentsOf(value);
  if (first === undefined || start === undefined || end === undefined) return undefined;
  return { [start]: first, [end]: second ?? first };
}

/** Pairs of sizes, each of which may have `auto` before it. @see https://drafts.csswg.org/css-sizing-4/#contain-intrinsic-size */
export function expandIntrinsicSize(value: string, [width = '', height = '']: readonly string[]): Given {
  const sizes = value.split(/(?<!\bauto)\s+/i);
  const [first = 'none', second = first] = sizes;
  return { [width]: first, [height]: second };
}

/** The same for all of them. */
export function expandToAll(value: string, longhands: readonly string[]): Given {
  return Object.fromEntries(longhands.map((longhand) => [longhand, value]));
}

/** One width, style and colour for as many sides as there are longhands of. */
export function expandBorder(value: string, longhands: readonly string[]): Given | undefined {
  const parts = expandAnyOrder(value, ['border-top-width', 'border-top-style', 'border-top-color']);
  if (parts === undefined) return undefined;
  const kinds = ['width', 'style', 'color'].map((kind) => [`-${kind}`, parts[`border-top-${kind}`]] as const);
  const given: Given = {};
  for (const longhand of longhands) {
    const part = kinds.find(([ending]) => longhand.endsWith(ending))?.[1];
    if (part !== undefined) given[longhand] = part;
  }
  return given;
}

export function expandRadius(value: string, corners: readonly string[]): Given | undefined {
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const horizontal = expandSides(components.slice(0, slash === -1 ? undefined : slash).join(' '), corners);
  const vertical = slash === -1 ? horizontal : expandSides(components.slice(slash + 1).join(' '), corners);
  if (horizontal === undefined || vertical === undefined) return undefined;
  return Object.fromEntries(
    corners.map((corner) => {
      const [x = '0', y = x] = [horizontal[corner], vertical[corner]];
      return [corner, x === y ? x : `${x} ${y}`];
    }),
  );
}
