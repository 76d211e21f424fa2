/**
 * From a specified to a computed value, property by property where the specification is particular.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#computed
 */
import type { Cascade } from '../cascade/cascade.js';
import { type PropertyInfo, propertyInfo } from '../properties.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { BoundedCache } from '../values/bounded-cache.js';
import { computeColor } from '../values/color.js';
import { type ComponentOptions, computeComponents, PLAIN } from '../values/components.js';
import { serializeGradients } from '../values/gradient.js';
import { formatNumber, formatPixels } from '../values/numbers.js';
import type { ValueContext } from '../values/value-context.js';
import type { ComputedStyle } from './computed-style.js';
import { besideOtherText, blockified, canonicalDisplay, isBlockified, unknownContainer } from './display.js';
import { computeFilter, computeShadow, computeTransform } from './effects.js';
import { computeFontSize } from './font-size.js';
import { KEYWORD_VALUES } from './keyword-values.js';
import {
  computeLayerSize,
  computePosition,
  computeRepeat,
  computeSidePosition,
  LAYERED,
  onePerImage,
} from './layers.js';
import { nativeValue } from './native-control.js';

/**
 * @param specified undefined when the value is inherited
 * @param inherited the parent's computed value, when it is
 */
export function computeValue(
  property: string,
  specified: string | undefined,
  inherited: string | undefined,
  style: ComputedStyle,
  context: ValueContext,
): string {
  if (property === 'font-size') return computeFontSize(specified, inherited, style, context);
  const text =
    specified === undefined ? (inherited ?? '') : computeSpecified(property, specified, style, context);
  return nativeValue(property, style) ?? adjust(property, text, style, context);
}

/** Properties whose value can be another although no declaration sets it, and the property that decides that. */
const DECIDED_BY: ReadonlyMap<string, PropertyInfo> = new Map(
  Object.entries({
    'font-size': propertyInfo('font-family'),
    'overflow-x': propertyInfo('overflow-y'),
    'overflow-y': propertyInfo('overflow-x'),
    'border-top-width': propertyInfo('border-top-style'),
    'border-right-width': propertyInfo('border-right-style'),
    'border-bottom-width': propertyInfo('border-bottom-style'),
    'border-left-width': propertyInfo('border-left-style'),
    ...Object.fromEntries(LAYERED.map(([property, images]) => [property, propertyInfo(images)])),
  }),
);
const DISPLAY = propertyInfo('display');

/** False when a property has its inherited or initial value, for all that an element's own declarations say. */
export function mayHaveOwnValue(property: PropertyInfo, cascade: Cascade): boolean {
  if (cascade.mayDeclare(property) || property === DISPLAY) return true;
  const decider = DECIDED_BY.get(property.name);
  return decider !== undefined && cascade.mayDeclare(decider);
}

type Compute = (text: string, context: ValueContext) => string;
type ComputeOnStyle = (text: string, style: ComputedStyle, context: ValueContext) => string;

const BORDER_WIDTHS: Readonly<Record<string, number>> = { thin: 1, medium: 3, thick: 5 };
const LENGTH_OR_ZERO =
  /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|scroll-margin|scroll-padding)-.*|text-indent|border-.*-radius|letter-spacing|word-spacing|outline-offset|(?:row|column)-gap|flex-basis|column-width|vertical-align|offset-distance|border-spacing|-webkit-text-stroke-width|text-underline-offset|text-decoration-thickness|object-position|transform-origin|translate|contain-intrinsic-.*|grid-(?:template|auto)-(?:columns|rows)|clip|clip-path|perspective)$/;
const AUTHORS_NAMES =
  /^(?:animation-name|container-name|counter-(?:increment|reset|set)|font-family|grid-(?:template-.*|area|(?:row|column)-(?:start|end))|marker-(?:start|mid|end)|position-try-fallbacks|quotes|scroll-timeline-name|view-timeline-name|animation-timeline|font-(?:feature-settings|variation-settings)|transition-property|view-transition-name|will-change|content|list-style-type|anchor-name|position-anchor)$/;
const COLORED =
  /^(?:.*-color|color|fill|stroke|background-image|border-image-source|mask-image|list-style-image|filter|backdrop-filter)$/;

/** Of the parent, or of other properties. */
const DEPENDENT: Readonly<Record<string, ComputeOnStyle>> = {
  'text-align': computeTextAlign,
  'font-weight': computeFontWeight,
  'line-height': computeLineHeight,
};
const SPECIAL: Readonly<Record<string, Compute>> = {
  ...KEYWORD_VALUES,
  clip: computeRectangle,
  cursor: (text, context) => computeComponents(text, context).replace(/-webkit-(?=grab|zoom)/g, ''),
  transform: computeTransform,
  '-webkit-mask-position-x': computeSidePosition,
  '-webkit-mask-position-y': computeSidePosition,
  'background-position-x': computeSidePosition,
  'background-position-y': computeSidePosition,
  'background-repeat': computeRepeat,
  'background-size': computeLayerSize,
  'mask-repeat': computeRepeat,
  'mask-size': computeLayerSize,
  'box-shadow': (text, context) => computeShadow(text, context, 4),
  'font-family': computeFontFamily,
  'backdrop-filter': computeFilter,
  'offset-anchor': computePosition,
  'offset-position': computePosition,
  filter: computeFilter,
  opacity: computeOpacity,
  'text-shadow': (text, context) => computeShadow(text, context, 3),
  'word-spacing': computeWordSpacing,
};

function computeSpecified(
  property: string,
  text: string,
  style: ComputedStyle,
  context: ValueContext,
): string {
  const dependent = DEPENDENT[property];
  if (dependent !== undefined) return dependent(text, style, context);
  const key = `${property}:${text}`;
  const known = sameEverywhere.get(key);
  if (known !== undefined) return known;
  const asked = context.timesAsked;
  const computed = computeByItself(property, text, context);
  if (context.timesAsked === asked) sameEverywhere.set(key, computed);
  return computed;
}

/** What values compute to that ask nothing of the element they are computed for. */
const sameEverywhere = new BoundedCache<string, string>(10_000);

function computeByItself(property: string, text: string, context: ValueContext): string {
  const special = SPECIAL[property];
  if (special !== undefined) return special(text, context);
  if (property.endsWith('color') || property === 'fill' || property === 'stroke')
    return computeColorProperty(property, text, context);
  if (property === 'display') return canonicalDisplay(text.toLowerCase());
  if (isBorderWidth(property)) return computeBorderWidth(text, context);
  const options = optionsFor(property);
  const computed = computeComponents(text, context, options);
  if (!text.includes('(')) return computed;
  return options.colors ? serializeGradients(computed) : inRange(property, computed);
}

const NOT_NEGATIVE =
  /^(?:(?:min-|max-)?(?:width|height)|padding-.*|border-.*-radius|(?:row|column)-gap|flex-(?:basis|grow|shrink)|line-height)$/;
const INTEGER = /^(?:z-index|order|column-count|orphans|widows)$/;

/** What math functions give is clamped and rounded to what the property takes (CSS Values §10.12). */
function inRange(property: string, computed: string): string {
  if (NOT_NEGATIVE.test(property)) return computed.replace(/^-[\d.]+(?:e[+-]?\d+)?(px|%|)$/, '0$1');
  if (!INTEGER.test(property)) return computed;
  return Number.isNaN(Number(computed)) ? computed : String(Math.floor(Number(computed) + 0.5));
}

const optionsByProperty = new Map<string, ComponentOptions>();

function optionsFor(property: string): ComponentOptions {
  const known = optionsByProperty.get(property);
  if (known !== undefined) return known;
  const options = {
    colors: COLORED.test(property),
    keepCase: AUTHORS_NAMES.test(property),
    zeroIsLength: LENGTH_OR_ZERO.test(property),
  };
  optionsByProperty.set(property, options);
  return options;
}

function isBorderWidth(property: string): boolean {
  return (
    property.endsWith('-width') &&
    ((property.startsWith('border-') && property !== 'border-image-width') ||
      property === 'outline-width' ||
      property === 'column-rule-width')
  );
}

function computeColorProperty(property: string, text: string, context: ValueContext): string {
  const keyword = text.toLowerCase();
  if (keyword === 'currentcolor' && property !== 'color') return keyword;
  return computeColor(text, context.color) ?? keyword;
}

/** Names of several words are quoted. */
function computeFontFamily(text: string, context: ValueContext): string {
  const names = splitAtCommas(text).map((name) => {
    const words = name.split(/\s+/);
    return words.length > 1 && !/["'()]/.test(name) ? `"${words.join(' ')}"` : name;
  });
  return computeComponents(names.join(', '), context, optionsFor('font-family'));
}

/** @see https://drafts.csswg.org/css-text-4/#valdef-text-align-match-parent */
function computeTextAlign(text: string, { parent }: ComputedStyle): string {
  const keyword = text.toLowerCase();
  if (!keyword.endsWith('match-parent')) return keyword;
  const inherited = parent?.computed('text-align').text ?? 'start';
  if (inherited !== 'start' && inherited !== 'end') return inherited;
  const isRight = (parent?.direction.rightToLeft ?? false) === (inherited === 'start');
  return isRight ? 'right' : 'left';
}

/** @see https://drafts.csswg.org/css-fonts-4/#relative-weights */
function computeFontWeight(text: string, style: ComputedStyle, context: ValueContext): string {
  const keyword = text.toLowerCase();
  if (keyword === 'normal') return '400';
  if (keyword === 'bold') return '700';
  const inherited = Number(style.parent?.computed('font-weight').text ?? 400);
  if (keyword === 'bolder')
    return inherited < 350 ? '400' : inherited < 550 ? '700' : inherited < 900 ? '900' : `${inherited}`;
  if (keyword === 'lighter')
    return inherited < 100 ? `${inherited}` : inherited < 550 ? '100' : inherited < 750 ? '400' : '700';
  const computed = Number(computeComponents(text, context));
  return Number.isNaN(computed) ? '400' : formatNumber(Math.min(1000, Math.max(1, computed)));
}

/** A number stays one, since descendants inherit the factor; a percentage becomes a length. */
function computeLineHeight(text: string, style: ComputedStyle, context: ValueContext): string {
  const computed = computeComponents(text, context);
  if (!computed.endsWith('%')) return computed;
  const fontSize = Number.parseFloat(style.computed('font-size').text);
  return formatPixels((Number.parseFloat(computed) / 100) * fontSize);
}

function computeOpacity(text: string, context: ValueContext): string {
  const computed = computeComponents(text, context);
  const number = computed.endsWith('%') ? Number.parseFloat(computed) / 100 : Number(computed);
  return formatNumber(Math.min(1, Math.max(0, number)));
}

/** `rect()` may be written without commas. */
function computeRectangle(text: string, context: ValueContext): string {
  return computeComponents(text.replace(/(?<=[\w%)])\s+(?=[\w+.-])/g, ', '), context, optionsFor('clip'));
}

function computeWordSpacing(text: string, context: ValueContext): string {
  return text.toLowerCase() === 'normal'
    ? '0px'
    : computeComponents(text, context, { ...PLAIN, zeroIsLength: true });
}

/** Chromium snaps border widths to whole device pixels, and none to less than one. */
function computeBorderWidth(text: string, context: ValueContext): string {
  const keyword = BORDER_WIDTHS[text.toLowerCase()];
  if (keyword !== undefined) return formatPixels(keyword);
  const pixels = Number.parseFloat(computeComponents(text, context, { ...PLAIN, zeroIsLength: true }));
  return formatPixels(pixels > 0 && pixels < 1 ? 1 : Math.floor(pixels));
}

/** What other properties make of a value. */
function adjust(property: string, text: string, style: ComputedStyle, context: ValueContext): string {
  if (property === 'display') return adjustDisplay(text, style, context);
  if (property === 'float') return isTakenOut(style) ? 'none' : text;
  if (property === 'overflow-x') return besideOverflow(text, 'overflow-y', style);
  if (property === 'overflow-y') return besideOverflow(text, 'overflow-x', style);
  if (property.startsWith('border-') && isBorderWidth(property)) {
    const { text: lineStyle, unknown } = style.computed(property.replace(/width$/, 'style'));
    if (unknown !== undefined) context.note(unknown);
    return lineStyle === 'none' || lineStyle === 'hidden' ? '0px' : text;
  }
  return onePerImage(property, text, style);
}

function adjustDisplay(text: string, style: ComputedStyle, context: ValueContext): string {
  const block = blockified(text);
  if (block === text) return text;
  const unknown = unknownContainer(style);
  if (unknown !== undefined) context.note(unknown);
  return isBlockified(style) ? block : besideOtherText(text, style);
}

function isTakenOut(style: ComputedStyle): boolean {
  return /^(?:absolute|fixed)$/.test(style.computed('position').text);
}

/** CSS Overflow §3.1: `visible` does not go with values that scroll; Chromium keeps `clip`. */
function besideOverflow(text: string, other: 'overflow-x' | 'overflow-y', style: ComputedStyle): string {
  if (text !== 'visible') return text === 'overlay' ? 'auto' : text;
  const beside = style.specifiedOverflow(other);
  if (beside === 'visible' || beside === 'clip') return text;
  return 'auto';
}
