/**
 * Whether Chromium would take a declaration at parse time. css-tree's lexer knows the grammar of the
 * properties; what is newer than it (colour functions) is checked here and then hidden from it.
 *
 * @see https://drafts.csswg.org/css-syntax/#declaration-rule-list
 */
import { lexer, tokenTypes } from 'css-tree';
import { canonicalName, isCustomProperty, isKnownProperty } from '../properties.js';
import { readTokens } from '../syntax/tokens.js';
import { BoundedCache } from './bounded-cache.js';
import { computeColor, isColorFunction } from './color.js';

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
    'grab',
    'grabbing',
    'zoom-in',
    'zoom-out',
    'optimize-contrast',
    'baseline-middle',
  ],
  ...['xxx-large', 'body', 'control', 'mini-control', 'small-control', 'plaintext'],
]);

/** Values that Chromium takes and css-tree does not know yet. */
const NEWER_VALUES: Readonly<Record<string, RegExp>> = {
  width: /^(?:stretch|fit-content|calc-size\(.*\))$/,
  height: /^(?:stretch|fit-content|calc-size\(.*\))$/,
  'min-width': /^(?:stretch|fit-content)$/,
  'min-height': /^(?:stretch|fit-content)$/,
  'max-width': /^(?:stretch|fit-content)$/,
  'max-height': /^(?:stretch|fit-content)$/,
  'text-wrap': /^(?:wrap|nowrap|balance|pretty|stable)(?:\s+(?:balance|pretty|stable|auto))?$/,
  appearance:
    /^(?:base-select|base|auto|none|button|checkbox|listbox|menulist|menulist-button|meter|progress-bar|push-button|radio|searchfield|slider-horizontal|square-button|textarea|textfield)$/,
};
const REFUSED_BY_CHROMIUM: Readonly<Record<string, RegExp>> = {
  display: /^(?:run-in|ruby-(?:base|base-container|text-container)|flow|flow-root list-item run-in)$/,
};

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
  if (name === 'all' || hasForeignKeyword(lower)) return false;
  if (REFUSED_BY_CHROMIUM[name]?.test(lower)) return false;
  if (NEWER_VALUES[name]?.test(lower)) return true;
  const checkable = hideColors(value);
  if (checkable === undefined) return false;
  try {
    return lexer.matchProperty(name, checkable).error === null;
  } catch {
    return false;
  }
}

function hasForeignKeyword(value: string): boolean {
  if (!value.includes('-')) return false;
  if (FOREIGN_KEYWORD.test(value)) return true;
  return [...value.matchAll(WEBKIT_KEYWORD)].some(([, keyword]) => !KNOWN_WEBKIT.has(keyword ?? ''));
}

/** Puts `red` for each colour function that is a colour; undefined when one of them is none. */
function hideColors(value: string): string | undefined {
  if (!value.includes('(')) return value;
  const tokens = readTokens(value);
  let text = '';
  for (let at = 0; at < tokens.count; at++) {
    const piece = value.slice(tokens.starts[at], tokens.ends[at]);
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
