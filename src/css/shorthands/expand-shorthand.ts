/**
 * Shorthands to longhands.
 *
 * @see https://drafts.csswg.org/css-cascade/#shorthand
 */
import { initialValue, longhandsOf, resetsOf } from '../properties.js';
import { BoundedCache } from '../values/bounded-cache.js';
import { CSS_WIDE_KEYWORDS, isValidDeclaration } from '../values/grammar.js';
import { expandContainer } from './container.js';
import { expandForm, formOf, type Given } from './forms.js';
import { expandGrid, expandGridLines, expandGridTemplate } from './grid.js';
import { expandPosition } from './position.js';
import {
  expandBorder,
  expandIntrinsicSize,
  expandPair,
  expandRadius,
  expandSides,
  expandToAll,
} from './sides.js';
import {
  expandAnimationRange,
  expandFlex,
  expandFont,
  expandFontSynthesis,
  expandFontVariant,
  expandListStyle,
  expandOffset,
  expandPositionTry,
  expandTextBox,
  expandTextWrap,
  expandWhiteSpace,
} from './special.js';

/** Values by longhand; longhands that are not named are reset to their initial value. */
export type Expansion = ReadonlyMap<string, string>;
type Expand = (value: string, longhands: readonly string[]) => Given | undefined;

const SPECIAL: Readonly<Record<string, Expand>> = {
  'animation-range': expandAnimationRange,
  'background-position': expandPosition,
  'border-radius': expandRadius,
  container: expandContainer,
  'contain-intrinsic-size': expandIntrinsicSize,
  'corner-shape': expandSides,
  flex: expandFlex,
  font: expandFont,
  'font-synthesis': expandFontSynthesis,
  'font-variant': expandFontVariant,
  grid: expandGrid,
  'grid-area': expandGridLines,
  'grid-column': expandGridLines,
  'grid-row': expandGridLines,
  'grid-template': expandGridTemplate,
  'interest-delay': expandPair,
  'list-style': expandListStyle,
  marker: expandToAll,
  'mask-position': expandPosition,
  offset: expandOffset,
  'position-try': expandPositionTry,
  'text-box': expandTextBox,
  'text-wrap': expandTextWrap,
  'white-space': expandWhiteSpace,
};
/** One value per side, missing ones copied from the opposite side. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-width|border-style|border-color)$/;
const TWO_VALUES =
  /^(?:gap|overflow|overscroll-behavior|place-.*|(?:margin|padding|inset|scroll-margin|scroll-padding)-(?:block|inline)|border-(?:block|inline)-(?:width|style|color)|corner-.*-shape)$/;
/** One value each for all widths, styles and colours. */
const BORDERS = /^border(?:-(?:top|right|bottom|left|block|inline)(?:-(?:start|end))?)?$/;

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
  const expander = expanderOf(property);
  if (expander === undefined) return 'unsupported';
  const given = expander(value, longhands);
  if (given === undefined) return 'invalid';
  const all = [...longhands, ...resetsOf(property)];
  return new Map(all.map((longhand) => [longhand, given[longhand] ?? initialValue(longhand)]));
}

function expanderOf(property: string): Expand | undefined {
  const special = SPECIAL[property];
  if (special !== undefined) return special;
  const form = formOf(property);
  if (form !== undefined) return (value, longhands) => expandForm(value, form, longhands);
  if (FOUR_SIDES.test(property)) return expandSides;
  if (TWO_VALUES.test(property)) return expandPair;
  return BORDERS.test(property) ? expandBorder : undefined;
}
