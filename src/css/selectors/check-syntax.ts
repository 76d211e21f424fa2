/**
 * What css-what takes and browsers do not: names that are no identifiers, types in the middle of a
 * compound, comments that keep two names apart.
 *
 * @see https://drafts.csswg.org/selectors/#grammar
 */
import { tokenTypes } from 'css-tree';
import { afterComponentValue, isSpace, readTokens, type Tokens, tokenText } from '../syntax/tokens.js';

const IDENTIFIER = String.raw`(?:--|-?(?:[a-z_\u0080-\uffff]|\\[^\n]))(?:[\w-]|[\u0080-\uffff]|\\[^\n])*`;
const ID = new RegExp(`^#${IDENTIFIER}$`, 'i');
/** Chromium does not know the flag `s`. */
const ATTRIBUTE = new RegExp(
  String.raw`^\[\s*(?:(?:${IDENTIFIER}|\*)?\|)?${IDENTIFIER}\s*(?:[~|^$*]?=\s*(?:${IDENTIFIER}|"[^]*"|'[^]*')\s*(?:i\s*)?)?\]?$`,
  'i',
);
/** Their arguments are no selectors, or are checked on their own. */
const CHECKED_ELSEWHERE =
  /^(?:is|where|-webkit-any|matches|nth-child|nth-last-child|nth-of-type|nth-last-of-type|lang|dir|state)\($/i;
const COMBINATOR = /^[>+~,|]$/;

/** @param selector one complex selector, `&` allowed */
export function hasValidSyntax(selector: string): boolean {
  const tokens = readTokens(selector);
  return isValidRange(tokens, 0, tokens.count);
}

function isValidRange(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = afterComponentValue(tokens, at)) {
    if (!isValidToken(tokens, at, from)) return false;
  }
  return true;
}

function isValidToken(tokens: Tokens, at: number, from: number): boolean {
  const text = tokenText(tokens, at);
  switch (tokens.types[at]) {
    case tokenTypes.Hash:
      return ID.test(text);
    case tokenTypes.Ident:
      return isAfterName(tokens, at) || isAtStart(tokens, at, from);
    case tokenTypes.LeftSquareBracket:
      return ATTRIBUTE.test(
        tokens.text.slice(tokens.starts[at], tokens.ends[afterComponentValue(tokens, at) - 1]),
      );
    case tokenTypes.Function: {
      const end = Math.min(tokens.partners[at] ?? tokens.count, tokens.count);
      return CHECKED_ELSEWHERE.test(text) || isValidRange(tokens, at + 1, end);
    }
    case tokenTypes.Delim:
      if (text === '.') return tokens.types[at + 1] === tokenTypes.Ident;
      return text === '*'
        ? isAtStart(tokens, at, from) || tokenText(tokens, at - 1) === '|'
        : /^[>+~|&]$/.test(text);
    case tokenTypes.WhiteSpace:
    case tokenTypes.Colon:
    case tokenTypes.Comma:
      return true;
    default:
      return false;
  }
}

/** `.name`, `:name` and `namespace|name`. */
function isAfterName(tokens: Tokens, at: number): boolean {
  return /^[.:|]$/.test(tokenText(tokens, at - 1));
}

function isAtStart(tokens: Tokens, at: number, from: number): boolean {
  return at === from || isSpace(tokens.types[at - 1]) || COMBINATOR.test(tokenText(tokens, at - 1));
}
