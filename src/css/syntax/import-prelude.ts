/**
 * What stands after `@import`.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#at-import
 */
import { string, tokenTypes, url } from 'css-tree';
import { afterComponentValue, readTokens, skipSpace, type Tokens, tokenText } from './tokens.js';

export interface ImportPrelude {
  readonly href: string;
  /** Undefined without `layer`; empty for an anonymous layer. */
  readonly layer: string | undefined;
  readonly supports: string | undefined;
  readonly media: string;
}

/** @returns undefined when it does not begin with a URL */
export function parseImportPrelude(prelude: string): ImportPrelude | undefined {
  const tokens = readTokens(prelude);
  const first = skipSpace(tokens, 0);
  const href = readHref(tokens, first);
  if (href === undefined) return undefined;
  let at = skipSpace(tokens, afterComponentValue(tokens, first));
  let layer: string | undefined;
  let supports: string | undefined;
  const name = tokenText(tokens, at).toLowerCase();
  if (name === 'layer' || name === 'layer(') {
    layer = name === 'layer' ? '' : argumentOf(tokens, at);
    at = skipSpace(tokens, afterComponentValue(tokens, at));
  }
  if (tokenText(tokens, at).toLowerCase() === 'supports(') {
    supports = argumentOf(tokens, at);
    at = skipSpace(tokens, afterComponentValue(tokens, at));
  }
  const media = at < tokens.count ? prelude.slice(tokens.starts[at]).trim() : '';
  return { href, layer, supports, media };
}

function readHref(tokens: Tokens, at: number): string | undefined {
  const text = tokenText(tokens, at);
  switch (tokens.types[at]) {
    case tokenTypes.String:
      return string.decode(text);
    case tokenTypes.Url:
      return url.decode(text);
    case tokenTypes.Function:
      return text.toLowerCase() === 'url(' ? string.decode(argumentOf(tokens, at)) : undefined;
    default:
      return undefined;
  }
}

function argumentOf(tokens: Tokens, at: number): string {
  const partner = tokens.partners[at] ?? tokens.count;
  const end = partner < tokens.count ? tokens.starts[partner] : tokens.text.length;
  return tokens.text.slice(tokens.ends[at], end).trim();
}
