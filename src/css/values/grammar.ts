/**
 * Whether Chromium would take a declaration at parse time. css-tree's lexer knows the grammar of the
 * properties; what is newer than it (colour functions) is checked here and then hidden from it.
 *
 * @see https://drafts.csswg.org/css-syntax/#declaration-rule-list
 */
import { lexer, tokenTypes } from 'css-tree';
import { isCustomProperty, isKnownProperty } from '../properties.js';
import { canonicalName } from '../property-aliases.js';
import { readTokens, tokenText } from '../syntax/tokens.js';
import { BoundedCache } from './bounded-cache.js';
import { computeColor, isColorFunction } from './color.js';
import { isMathFunction, type MathType, mathType } from './math-type.js';
import { isSystemColor } from './system-colors.js';

export const CSS_WIDE_KEYWORDS = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer']);

/** Values with these are only checked once substituted. */
const SUBSTITUTION = /(?:^|[^\w-])(?:var|env|attr|if|inherit|--[\w-]+)\(/i;
/** css-tree takes other browsers' keywords; Chromium takes only some of its own. */
const FOREIGN_KEYWORD = /(?:^|[\s,(])-(?:ms|moz|o|khtml)-/i;
const WEBKIT_KEYWORD = /(?:^|[\s,(])-webkit-([\w-]+)/gi;
const KNOWN_WEBKIT = new Set([
  ...[
    'box',
    'inline-box',
    'flex',
    'inline-flex',
    'fill-available',
    'fit-content',
    'min-content',
    'max-content',
  ],
  ...[
    'center',
    'left',
    'right',
    'match-parent',
    'isolate',
    'link',
    'activelink',
    'text',
    'focus-ring-color',
    'auto',
  ],
  ...[
    'gradient',
    'linear-gradient',
    'radial-gradient',
    'repeating-linear-gradient',
    'repeating-radial-gradient',
  ],
  ...[
    'image-set',
    'cross-fade',
    'calc',
    'grab',
    'grabbing',
    'zoom-in',
    'zoom-out',
    'optimize-contrast',
    'baseline-middle',
  ],
  ...['xxx-large', 'body', 'control', 'mini-control', 'small-control', 'plaintext'],
]);

/** What a container answers to beside its size, each once. */
const CONTAINER_TYPES = String.raw`(?!.*size.*size|.*(scroll-state|anchored).*\1)(?:(?:(?:inline-)?size|scroll-state|anchored)(?:\s+|$))+$`;

/** Values that Chromium takes and css-tree does not know yet. */
const NEWER_VALUES: Readonly<Record<string, RegExp>> = {
  width: /^(?:stretch|fit-content|calc-size\(.*\))$/,
  height: /^(?:stretch|fit-content|calc-size\(.*\))$/,
  'min-width': /^(?:stretch|fit-content)$/,
  'min-height': /^(?:stretch|fit-content)$/,
  'max-width': /^(?:stretch|fit-content)$/,
  'max-height': /^(?:stretch|fit-content)$/,
  container: new RegExp(String.raw`^[^/]+/\s*${CONTAINER_TYPES}`),
  'container-type': new RegExp(`^${CONTAINER_TYPES}`),
  'text-align': /^-webkit-(?:left|right|center|match-parent)$/,
  'text-wrap': /^(?:wrap|nowrap|balance|pretty|stable)(?:\s+(?:balance|pretty|stable|auto))?$/,
  appearance:
    /^(?:base-select|base|auto|none|button|checkbox|listbox|menulist|menulist-button|meter|progress-bar|push-button|radio|searchfield|slider-horizontal|square-button|textarea|textfield)$/,
};
/** Of `background-clip`, which css-tree does not know in the shorthand. */
const NEWER_CLIP = /(?<=^|[\s,])(?:text|border-area)(?=$|[\s,])/gi;
/** Grammars that css-tree does not have, or has wrong. */
const OWN_GRAMMAR: Readonly<Record<string, string>> = {
  columns: "[ <'column-width'> || <'column-count'> ] [ / <'column-height'> ]?",
  'font-variant':
    'normal | none | [ <common-lig-values> || <discretionary-lig-values> || <historical-lig-values> || <contextual-alt-values> || ' +
    "<'font-variant-alternates'> || [ small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps ] || " +
    '<numeric-figure-values> || <numeric-spacing-values> || <numeric-fraction-values> || ordinal || slashed-zero || ' +
    '<east-asian-variant-values> || <east-asian-width-values> || ruby || [ sub | super ] || [ text | emoji | unicode ] ]',
  offset:
    "[ <'offset-position'> | <'offset-position'>? <'offset-path'> [ <'offset-distance'> || <'offset-rotate'> ]? ] [ / <'offset-anchor'> ]?",
};
/** Where authors' own names may look like another browser's keywords. */
const TAKES_ANY_NAME = /^(?:animation|transition)(?:$|-(?:name|property)$)|^will-change$/;
const REFUSED_BY_CHROMIUM: Readonly<Record<string, RegExp>> = {
  'animation-duration': /(?:^|,\s*)-/,
  'animation-iteration-count': /(?:^|,\s*)-/,
  'container-name': /(?:^|\s)(?:and|or|not|default)(?:\s|$)|none\s|\snone/,
  flex: /(?:^|\s)-[\d.]/,
  'font-synthesis': /\bposition\b/,
  'transition-duration': /(?:^|,\s*)-/,
  'text-transform': /full-width|full-size-kana/,
  display: /^(?:run-in|ruby-(?:base|base-container|text-container)|flow|flow-root list-item run-in)$/,
};

/** The lexer gives up on values longer than a few times this, and writes to the console. */
const MAX_TOKENS_CHECKED = 500;

const verdicts = new BoundedCache<string, boolean>(20_000);

/** @param property as written @param value without `!important` */
export function isValidDeclaration(property: string, value: string): boolean {
  if (isCustomProperty(property)) return true;
  const name = canonicalName(property.toLowerCase());
  if (!isKnownProperty(name)) return false;
  const key = `${name}:${value}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const verdict = check(name, value);
  verdicts.set(key, verdict);
  return verdict;
}

/** Whether the value has functions that are replaced at computed-value time. */
export function needsSubstitution(value: string): boolean {
  return value.includes('(') && SUBSTITUTION.test(value);
}

function check(name: string, value: string): boolean {
  const lower = value.toLowerCase();
  if (lower === '') return false;
  if (CSS_WIDE_KEYWORDS.has(lower) || needsSubstitution(value)) return true;
  if (name === 'all' || (hasForeignKeyword(lower) && !TAKES_ANY_NAME.test(name))) return false;
  if (REFUSED_BY_CHROMIUM[name]?.test(lower)) return false;
  if (NEWER_VALUES[name]?.test(lower)) return true;
  if (name.endsWith('color') && isSystemColor(lower)) return true;
  if (value.length > MAX_TOKENS_CHECKED && readTokens(value).count > MAX_TOKENS_CHECKED) return true;
  if (name === 'filter' && lower.startsWith('progid:')) return false;
  const withoutColors = hideColors(value);
  const withoutMath = withoutColors && hideMath(withoutColors);
  const checkable = name === 'background' ? withoutMath?.replace(NEWER_CLIP, '') : withoutMath;
  if (checkable === undefined) return false;
  try {
    const grammar = OWN_GRAMMAR[name];
    const match =
      grammar === undefined ? lexer.matchProperty(name, checkable) : lexer.match(grammar, checkable);
    return match.error === null;
  } catch {
    return false;
  }
}

function hasForeignKeyword(value: string): boolean {
  if (!value.includes('-')) return false;
  if (FOREIGN_KEYWORD.test(value)) return true;
  return [...value.matchAll(WEBKIT_KEYWORD)].some(([, keyword]) => !KNOWN_WEBKIT.has(keyword ?? ''));
}

/** What the lexer is shown for math, whose types it does not know. */
const STAND_IN: Readonly<Record<MathType, string | undefined>> = {
  number: '1',
  length: '1px',
  percentage: '1%',
  'length-percentage': '1px',
  other: undefined,
};

/** Puts a plain value for each math function; undefined when one of them is not valid. */
function hideMath(value: string): string | undefined {
  if (!value.includes('(')) return value;
  const tokens = readTokens(value);
  let text = '';
  for (let at = 0; at < tokens.count; at++) {
    const piece = tokenText(tokens, at);
    const isMath =
      tokens.types[at] === tokenTypes.Function && isMathFunction(piece.slice(0, -1).toLowerCase());
    if (!isMath) {
      text += piece;
      continue;
    }
    const close = Math.min(tokens.partners[at] ?? tokens.count, tokens.count - 1);
    const whole = value.slice(tokens.starts[at], tokens.ends[close]);
    const type = mathType(whole);
    if (type === undefined) return undefined;
    text += STAND_IN[type] ?? whole;
    at = close;
  }
  return text;
}

/** Puts `red` for each colour function that is a colour; undefined when one of them is none. */
function hideColors(value: string): string | undefined {
  if (!value.includes('(')) return value;
  const tokens = readTokens(value);
  let text = '';
  for (let at = 0; at < tokens.count; at++) {
    const piece = tokenText(tokens, at);
    if (tokens.types[at] !== tokenTypes.Function || !isColorFunction(piece.slice(0, -1))) {
      text += piece;
      continue;
    }
    const close = Math.min(tokens.partners[at] ?? tokens.count, tokens.count - 1);
    const colour = value.slice(tokens.starts[at], tokens.ends[close]);
    if (computeColor(colour, { scheme: 'light', currentColor: () => 'rgb(0, 0, 0)' }) === undefined)
      return undefined;
    text += 'red';
    at = close;
  }
  return text;
}
