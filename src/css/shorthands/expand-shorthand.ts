/**
 * Shorthands to longhands.
 *
 * @see https://drafts.csswg.org/css-cascade/#shorthand
 */
import { initialValue, longhandsOf } from '../properties.js';
import { BoundedCache } from '../values/bounded-cache.js';
import { CSS_WIDE_KEYWORDS, isValidDeclaration } from '../values/grammar.js';
import { expandBackground, expandBackgroundPosition } from './background.js';
import { componentsOf } from './components.js';
import { expandContainer } from './container.js';
import {
  expandFlex,
  expandFont,
  expandGridLines,
  expandGridTemplate,
  expandTextWrap,
  expandWhiteSpace,
} from './special.js';

/** Values by longhand; longhands that are not named are reset to their initial value. */
export type Expansion = ReadonlyMap<string, string>;
type Expand = (value: string) => Record<string, string> | undefined;

const SPECIAL: Readonly<Record<string, Expand>> = {
  background: expandBackground,
  'background-position': expandBackgroundPosition,
  'border-radius': expandRadius,
  container: expandContainer,
  flex: expandFlex,
  font: expandFont,
  'grid-template': expandGridTemplate,
  'list-style': expandListStyle,
  'text-wrap': expandTextWrap,
  'white-space': expandWhiteSpace,
};
/** One value per side, missing ones copied from the opposite side. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-width|border-style|border-color)$/;
const TWO_VALUES =
  /^(?:gap|overflow|overscroll-behavior|place-.*|(?:margin|padding|inset|scroll-margin|scroll-padding)-(?:block|inline)|border-(?:block|inline)-(?:width|style|color)|contain-intrinsic-size)$/;
/** One value each for all widths, styles and colours. */
const BORDERS =
  /^(?:-webkit-)?border(?:-(?:top|right|bottom|left|block|inline|before|after|start|end)(?:-(?:start|end))?)?$/;
const ANY_ORDER =
  /^(?:outline|column-rule|flex-flow|text-decoration|columns|text-emphasis|-webkit-text-stroke)$/;

const expansions = new BoundedCache<string, Expansion | 'invalid' | 'unsupported'>(10_000);

/**
 * @param value without `var()` and the like
 * @returns `invalid` when Chromium would drop the declaration, `unsupported` when we do not know the
 *   shorthand's parts
 */
export function expandShorthand(property: string, value: string): Expansion | 'invalid' | 'unsupported' {
  const key = `${property}:${value}`;
  const known = expansions.get(key);
  if (known !== undefined) return known;
  const expansion = expand(property, value);
  expansions.set(key, expansion);
  return expansion;
}

function expand(property: string, value: string): Expansion | 'invalid' | 'unsupported' {
  const longhands = longhandsOf(property) ?? [];
  const lower = value.toLowerCase();
  if (CSS_WIDE_KEYWORDS.has(lower)) return new Map(longhands.map((longhand) => [longhand, lower]));
  if (!isValidDeclaration(property, value)) return 'invalid';
  const expander = SPECIAL[property] ?? genericExpander(property, longhands);
  if (expander === undefined) return 'unsupported';
  const given = expander(value);
  if (given === undefined) return 'invalid';
  return new Map(longhands.map((longhand) => [longhand, given[longhand] ?? initialValue(longhand)]));
}

function genericExpander(property: string, longhands: readonly string[]): Expand | undefined {
  if (FOUR_SIDES.test(property)) return (value) => expandSides(value, longhands);
  if (TWO_VALUES.test(property)) return (value) => expandPair(value, longhands);
  if (BORDERS.test(property)) return (value) => expandBorder(value, longhands);
  if (/^grid-(?:column|row|area)$/.test(property)) return (value) => expandGridLines(value, longhands);
  if (ANY_ORDER.test(property)) return (value) => expandAnyOrder(value, longhands);
  return undefined;
}

function expandSides(
  value: string,
  [top, right, bottom, left]: readonly string[],
): Record<string, string> | undefined {
  const [first, second, third, fourth] = componentsOf(value);
  if (first === undefined || !top || !right || !bottom || !left) return undefined;
  return {
    [top]: first,
    [right]: second ?? first,
    [bottom]: third ?? first,
    [left]: fourth ?? second ?? first,
  };
}

function expandPair(value: string, [start, end]: readonly string[]): Record<string, string> | undefined {
  const [first, second] = componentsOf(value);
  if (first === undefined || start === undefined || end === undefined) return undefined;
  return { [start]: first, [end]: second ?? first };
}

function expandBorder(value: string, longhands: readonly string[]): Record<string, string> | undefined {
  const parts = expandAnyOrder(value, ['border-top-width', 'border-top-style', 'border-top-color']);
  if (parts === undefined) return undefined;
  const kinds = ['width', 'style', 'color'].map((kind) => [`-${kind}`, parts[`border-top-${kind}`]] as const);
  const given: Record<string, string> = {};
  for (const longhand of longhands) {
    const part = kinds.find(([ending]) => longhand.endsWith(ending))?.[1];
    if (part !== undefined) given[longhand] = part;
  }
  return given;
}

/** The type may be any name, so it is asked last; a lone `none` is meant for it all the same. */
function expandListStyle(value: string): Record<string, string> | undefined {
  const given = expandAnyOrder(value, ['list-style-position', 'list-style-image', 'list-style-type']);
  if (given?.['list-style-image'] === 'none') given['list-style-type'] ??= 'none';
  return given;
}

/** Each component goes to the first longhand that takes it, alone or added to what it has already. */
function expandAnyOrder(value: string, longhands: readonly string[]): Record<string, string> | undefined {
  const given: Record<string, string> = {};
  for (const component of componentsOf(value)) {
    const taker = longhands.find((longhand) =>
      isValidDeclaration(longhand, joined(given[longhand], component)),
    );
    if (taker === undefined) return undefined;
    given[taker] = joined(given[taker], component);
  }
  return given;
}

function joined(before: string | undefined, component: string): string {
  return before === undefined ? component : `${before} ${component}`;
}

function expandRadius(value: string): Record<string, string> | undefined {
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map(
    (corner) => `border-${corner}-radius`,
  );
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
