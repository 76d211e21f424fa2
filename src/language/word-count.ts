/** How many words a text has to read. */
import { Kind, kindOfUnit } from './character-kind.js';
import { shareOfWord } from './words.js';

/**
 * What stands between spaces, where it has a letter or digit; characters of scripts that put no spaces between words count
 * by their usual share of one: “すべてのCookieを拒否する” is five words or so. At least 1 for each piece.
 */
export function wordCount(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(piece)) count += lengthOf(piece);
  return Math.round(count);
}

function lengthOf(piece: string): number {
  let length = 0;
  let isInSpacedWord = false;
  for (let at = 0; at < piece.length; at++) {
    const kind = kindOfUnit(piece.charCodeAt(at));
    const isUnspaced = kind === Kind.EastAsian || kind === Kind.SoutheastAsian;
    if (isUnspaced) length += shareOfWord(kind);
    else if (kind === Kind.Letter && !isInSpacedWord) length += 1;
    isInSpacedWord = kind === Kind.Letter || (isInSpacedWord && !isUnspaced);
  }
  return Math.max(1, length);
}
