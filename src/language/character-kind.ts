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
  /** A vowel sign or tone mark: part of the word, or character, before it. */
  Combining: 7,
} as const;

export type CharacterKind = (typeof Kind)[keyof typeof Kind];

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;
const SOUTHEAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const MARKS = new Set('.,;:!?|/()[]{}–—•·…。、！？；：،؛؟۔।॥។၊။');

/** By code unit; 0 where it was not asked yet. */
const kinds = new Uint8Array(0x1_0000);

/** The kind of a character of a folded text that is one code unit; of half a character as if it stood alone. */
export function kindOfUnit(unit: number): CharacterKind {
  const known = kinds[unit] as CharacterKind | 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

/** The kind of a character of a folded text that is two code units. */
export function kindOfPair(high: number, low: number): CharacterKind {
  const kind = kindOf(String.fromCharCode(high, low));
  return kind === Kind.Combining ? Kind.Letter : kind;
}

function kindOf(character: string): CharacterKind {
  if (character === '&' || character === '+') return Kind.Sign;
  if (MARKS.has(character)) return Kind.Mark;
  if (!LETTER.test(character)) return Kind.Gap;
  if (/\p{M}/u.test(character)) return Kind.Combining;
  if (/\p{Nd}/u.test(character)) return Kind.Letter;
  if (EAST_ASIAN.test(character)) return Kind.EastAsian;
  return SOUTHEAST_ASIAN.test(character) ? Kind.SoutheastAsian : Kind.Letter;
}
