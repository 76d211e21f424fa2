/** What a character is to words: part of one, one by itself, or what parts them. */

export const Kind = {
  /** Spaces, symbols, emoji, apostrophes, hyphens: they part words and are dropped. */
  Gap: 1,
  /** Letters, digits and what combines with them. */
  Letter: 2,
  /** `&` and `+`, which stand for a word. */
  Sign: 3,
  /** Punctuation that ends a clause. */
  Mark: 4,
  /** A character of Chinese or Japanese: a word by itself. */
  EastAsian: 5,
  /** A character of Thai, Lao, Khmer or Burmese: a word by itself. */
  SoutheastAsian: 6,
} as const;

export type CharacterKind = (typeof Kind)[keyof typeof Kind];

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;
const SOUTHEAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const MARKS = new Set('.,;:!?|/()[]{}–—•·…。、！？；：،؛؟۔।॥។၊။');

/** By code unit; 0 where it was not asked yet. */
const kinds = new Uint8Array(0x1_0000);

/** The kind of the character at `at` of a folded text. */
export function kindAt(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] as CharacterKind | 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): CharacterKind {
  if (character === '&' || character === '+') return Kind.Sign;
  if (MARKS.has(character)) return Kind.Mark;
  // Vowel signs begin no word: one that stands alone is of the word before it.
  if (!LETTER.test(character)) return Kind.Gap;
  if (/\p{M}|\p{Nd}/u.test(character)) return Kind.Letter;
  if (EAST_ASIAN.test(character)) return Kind.EastAsian;
  return SOUTHEAST_ASIAN.test(character) ? Kind.SoutheastAsian : Kind.Letter;
}
