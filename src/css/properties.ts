/**
 * What is known of a property whatever its value: initial value, inheritance, longhands, other names.
 *
 * @see https://drafts.csswg.org/css-cascade/#defaulting
 * @see https://drafts.csswg.org/css-logical/
 */

import { INHERITED, INITIAL, RESETS, SHORTHANDS } from './properties.generated.js';
import { ALIASES } from './property-aliases.js';
import { BoundedCache } from './values/bounded-cache.js';

export interface WritingDirection {
  readonly vertical: boolean;
  /** `vertical-rl` and `sideways-rl`: blocks follow each other from right to left. */
  readonly blocksFromRight: boolean;
  /** `sideways-lr`: lines run from bottom to top. */
  readonly linesFromBottom: boolean;
  readonly rightToLeft: boolean;
}

const inherited = new Set(INHERITED.split(' '));
const longhandsByShorthand = new Map<string, readonly string[]>(
  Object.entries(SHORTHANDS).map(([name, longhands]) => [name, longhands.split(' ')]),
);
const resetsByShorthand = new Map<string, readonly string[]>(
  Object.entries(RESETS).map(([name, longhands]) => [name, longhands.split(' ')]),
);
const resetBy = new Map<string, string>(
  [...resetsByShorthand].flatMap(([name, longhands]) =>
    longhands.map((longhand) => [longhand, name] as const),
  ),
);
const initialByLonghand = new Map<string, string>(Object.entries(INITIAL));

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** Logical names by pattern: `#` stands for one of `block-start`, `inline-end`, … or for a side. */
const SIDE_PATTERNS = [
  'margin-#',
  'padding-#',
  'border-#-width',
  'border-#-style',
  'border-#-color',
  'scroll-margin-#',
  'scroll-padding-#',
];
const LOGICAL_SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;
type LogicalSide = (typeof LOGICAL_SIDES)[number];

const logicalSideOf = new Map<string, { pattern: string; side: LogicalSide }>();
const physicalSideOf = new Map<string, { pattern: string; side: Side }>();
for (const pattern of [...SIDE_PATTERNS, 'inset']) {
  for (const side of LOGICAL_SIDES) {
    const name = pattern === 'inset' ? `inset-${side}` : pattern.replace('#', side);
    logicalSideOf.set(name, { pattern, side });
  }
  for (const side of SIDES) {
    physicalSideOf.set(pattern === 'inset' ? side : pattern.replace('#', side), { pattern, side });
  }
}
const LOGICAL_SIZE = /^(min-|max-|contain-intrinsic-)?(block|inline)-size$/;
const PHYSICAL_SIZE = /^(min-|max-|contain-intrinsic-)?(width|height)$/;
const LOGICAL_AXIS = /^(overflow|overscroll-behavior)-(block|inline)$/;
const PHYSICAL_AXIS = /^(overflow|overscroll-behavior)-(x|y)$/;
const LOGICAL_CORNER = /^border-(start|end)-(start|end)-radius$/;
const PHYSICAL_CORNER = /^border-(top|bottom)-(left|right)-radius$/;

/** What is asked of a property again and again, looked up at once. */
export interface PropertyInfo {
  /** Canonical. */
  readonly name: string;
  /** Its bit in sets of properties; undefined for custom properties and names that nobody knows. */
  readonly bit: number | undefined;
  readonly isCustom: boolean;
  readonly isLogical: boolean;
  readonly isInherited: boolean;
  /** Undefined for a longhand. */
  readonly longhands: readonly string[] | undefined;
}

const knownNames = new Set([...initialByLonghand.keys(), ...longhandsByShorthand.keys(), 'all']);
/** How many properties have a bit. */
export const PROPERTY_COUNT = knownNames.size;
const infos = new Map<string, PropertyInfo>();
const infosOfOtherNames = new BoundedCache<string, PropertyInfo>(5_000);

/** Always the same object for a name that browsers know, and for its aliases. */
export function propertyInfo(property: string): PropertyInfo {
  const known = infos.get(property) ?? infosOfOtherNames.get(property);
  if (known !== undefined) return known;
  const info = makeInfo(property, undefined);
  infosOfOtherNames.set(property, info);
  return info;
}

function makeInfo(name: string, bit: number | undefined): PropertyInfo {
  return {
    name,
    bit,
    isCustom: isCustomProperty(name),
    isLogical: isLogical(name),
    isInherited: isInherited(name),
    longhands: longhandsOf(name),
  };
}

/** Whether the name says a side of the text (`inline-start`) and not of the box (`left`). */
function isLogical(property: string): boolean {
  return (
    logicalSideOf.has(property) ||
    LOGICAL_SIZE.test(property) ||
    LOGICAL_AXIS.test(property) ||
    LOGICAL_CORNER.test(property)
  );
}

/** Every physical property that a logical one may stand for; none for other names. */
export function physicalNames(property: string): readonly string[] {
  if (!propertyInfo(property).isLogical) return [];
  const side = logicalSideOf.get(property);
  if (side !== undefined) return SIDES.map((name) => nameOfSide(side.pattern, name));
  const size = LOGICAL_SIZE.exec(property);
  if (size !== null) return [`${size[1] ?? ''}width`, `${size[1] ?? ''}height`];
  const axis = LOGICAL_AXIS.exec(property);
  if (axis !== null) return [`${axis[1]}-x`, `${axis[1]}-y`];
  return ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((corner) => `border-${corner}-radius`);
}

export function isCustomProperty(property: string): boolean {
  return property.startsWith('--');
}

export function isKnownProperty(property: string): boolean {
  return initialByLonghand.has(property) || longhandsByShorthand.has(property) || property === 'all';
}

export function isInherited(property: string): boolean {
  return inherited.has(property) || isCustomProperty(property);
}

/** The initial value as its specification writes it; empty for what is not known. */
export function initialValue(property: string): string {
  return initialByLonghand.get(property) ?? '';
}

/** The longhands that a shorthand sets; undefined for a longhand. */
export function longhandsOf(property: string): readonly string[] | undefined {
  return longhandsByShorthand.get(property);
}

/** What a shorthand resets beside its longhands; the cascade keeps such declarations by the shorthand's name. */
export function resetsOf(shorthand: string): readonly string[] {
  return resetsByShorthand.get(shorthand) ?? [];
}

/** The shorthand that resets a property which is none of its longhands; there is at most one. */
export function resetterOf(longhand: string): string | undefined {
  return resetBy.get(longhand);
}

/** The physical property that a logical one stands for; any other name as it is. */
export function physicalName(property: string, direction: WritingDirection): string {
  const logical = logicalSideOf.get(property);
  if (logical !== undefined) return nameOfSide(logical.pattern, physicalSide(logical.side, direction));
  const size = LOGICAL_SIZE.exec(property);
  if (size !== null) {
    const isWidth = (size[2] === 'inline') !== direction.vertical;
    return `${size[1] ?? ''}${isWidth ? 'width' : 'height'}`;
  }
  const axis = LOGICAL_AXIS.exec(property);
  if (axis !== null) return `${axis[1]}-${(axis[2] === 'inline') !== direction.vertical ? 'x' : 'y'}`;
  const corner = LOGICAL_CORNER.exec(property);
  if (corner === null) return property;
  const block = physicalSide(`block-${corner[1] === 'end' ? 'end' : 'start'}`, direction);
  const inline = physicalSide(`inline-${corner[2] === 'end' ? 'end' : 'start'}`, direction);
  const [vertical, horizontal] = block === 'top' || block === 'bottom' ? [block, inline] : [inline, block];
  return `border-${vertical}-${horizontal}-radius`;
}

/** The logical property that sets a physical one too; undefined when there is none. */
export function logicalName(property: string, direction: WritingDirection): string | undefined {
  const physical = physicalSideOf.get(property);
  if (physical !== undefined) {
    const side = LOGICAL_SIDES.find((candidate) => physicalSide(candidate, direction) === physical.side);
    if (side === undefined) return undefined;
    return physical.pattern === 'inset' ? `inset-${side}` : physical.pattern.replace('#', side);
  }
  const size = PHYSICAL_SIZE.exec(property);
  if (size !== null) {
    const isInline = (size[2] === 'width') !== direction.vertical;
    return `${size[1] ?? ''}${isInline ? 'inline' : 'block'}-size`;
  }
  const axis = PHYSICAL_AXIS.exec(property);
  if (axis !== null) return `${axis[1]}-${(axis[2] === 'x') !== direction.vertical ? 'inline' : 'block'}`;
  if (!PHYSICAL_CORNER.test(property)) return undefined;
  return ['start-start', 'start-end', 'end-start', 'end-end']
    .map((corner) => `border-${corner}-radius`)
    .find((name) => physicalName(name, direction) === property);
}

for (const [bit, name] of [...knownNames].entries()) infos.set(name, makeInfo(name, bit));
for (const [alias, name] of ALIASES) infos.set(alias, propertyInfo(name));

function nameOfSide(pattern: string, side: Side): string {
  return pattern === 'inset' ? side : pattern.replace('#', side);
}

/** CSS Writing Modes §6.4. */
function physicalSide(side: LogicalSide, direction: WritingDirection): Side {
  const [axis, end] = side.split('-');
  const isStart = end === 'start';
  const { vertical, blocksFromRight, linesFromBottom, rightToLeft } = direction;
  if (axis === 'block') {
    if (!vertical) return isStart ? 'top' : 'bottom';
    return isStart === blocksFromRight ? 'right' : 'left';
  }
  const fromTheEnd = (rightToLeft !== linesFromBottom) === isStart;
  if (vertical) return fromTheEnd ? 'bottom' : 'top';
  return fromTheEnd ? 'right' : 'left';
}
