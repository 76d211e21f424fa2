/**
 * Shorthands of grids.
 *
 * @see https://drafts.csswg.org/css-grid-2/#explicit-grid-shorthand
 * @see https://drafts.csswg.org/css-grid-2/#grid-shorthand
 * @see https://drafts.csswg.org/css-grid-2/#placement-shorthands
 */
import { componentsOf } from './components.js';
import type { Given } from './forms.js';

/** A template; or the tracks of one axis, and `auto-flow` for the other. */
export function expandGrid(value: string): Given {
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const before = slash === -1 ? components : components.slice(0, slash);
  const after = slash === -1 ? [] : components.slice(slash + 1);
  if (before.some(isAutoFlow)) {
    return {
      'grid-auto-flow': withDense('row', before),
      ...(hasTracks(before) ? { 'grid-auto-rows': tracksOf(before) } : {}),
      'grid-template-columns': after.join(' '),
    };
  }
  if (!after.some(isAutoFlow)) return expandGridTemplate(value);
  return {
    'grid-auto-flow': withDense('column', after),
    ...(hasTracks(after) ? { 'grid-auto-columns': tracksOf(after) } : {}),
    'grid-template-rows': before.join(' '),
  };
}

function isAutoFlow(component: string): boolean {
  return component.toLowerCase() === 'auto-flow';
}

function isDense(component: string): boolean {
  return component.toLowerCase() === 'dense';
}

function withDense(axis: string, components: readonly string[]): string {
  return components.some(isDense) ? `${axis} dense` : axis;
}

function tracksOf(components: readonly string[]): string {
  return components.filter((component) => !isAutoFlow(component) && !isDense(component)).join(' ');
}

function hasTracks(components: readonly string[]): boolean {
  return tracksOf(components) !== '';
}

/** `rows / columns`, or rows with the names of their areas. */
export function expandGridTemplate(value: string): Given {
  if (value.toLowerCase() === 'none') return {};
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const rows = slash === -1 ? components : components.slice(0, slash);
  const columns = slash === -1 ? 'none' : components.slice(slash + 1).join(' ');
  const areas = rows.filter(isString);
  if (areas.length === 0) return { 'grid-template-rows': rows.join(' '), 'grid-template-columns': columns };
  return {
    'grid-template-areas': areas.join(' '),
    'grid-template-rows': sizesOfRows(rows).join(' ').replaceAll('] [', ' '),
    'grid-template-columns': columns,
  };
}

/** A row of areas that is not followed by its size is `auto`. */
function sizesOfRows(components: readonly string[]): string[] {
  return components.flatMap((component, position) => {
    if (!isString(component)) return [component];
    const next = components.slice(position + 1).find((candidate) => !candidate.startsWith('['));
    return next === undefined || isString(next) ? ['auto'] : [];
  });
}

function isString(component: string): boolean {
  return component.startsWith('"') || component.startsWith("'");
}

/** Lines separated by slashes; one that is left out is what its opposite names, or `auto`. */
export function expandGridLines(value: string, longhands: readonly string[]): Given {
  const lines = value.split('/').map((line) => line.trim());
  const given: Given = {};
  for (const [position, longhand] of longhands.entries()) {
    const opposite = longhands[position === 3 ? 1 : 0] ?? longhand;
    const implied = given[opposite] ?? 'auto';
    given[longhand] = lines[position] ?? (isAreaName(implied) ? implied : 'auto');
  }
  return given;
}

function isAreaName(line: string): boolean {
  return /^[a-z_][\w-]*$/i.test(line) && !/^(?:auto|span)$/i.test(line);
}
