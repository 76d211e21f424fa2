/** Letters and marks that folding takes for others, beyond what Unicode's normal forms do. */
import { simplifiedOf } from './traditional-letters.js';

/**
 * Marks that words may be written with or without: accents of Latin, Greek and Cyrillic letters, Hebrew and
 * Arabic vowels, the hamza on its seat, the nukta of Indic scripts. Vowel signs of Indic and Thai script are
 * none of them, and neither are the voicing marks of kana.
 */
const MARKS =
  '0300-036F 0483-0487 0591-05BD 05BF 05C1 05C2 05C4 05C5 05C7 0610-061A 064B-065F 0670 ' +
  '06D6-06DC 06DF-06E4 06E7 06E8 06EA-06ED 093C 09BC 0A3C 0ABC 1AB0-1AFF 1DC0-1DFF 20D0-20F0 ' +
  'FE20-FE2F';

export const STRIPPED_MARKS = new RegExp(
  `[${MARKS.split(' ')
    .map((range) => range.replace(/\w+/g, '\\u$&'))
    .join('')}]`,
  'g',
);

/** Pairs: a letter, and what it is taken for. */
const LETTERS = `ß ss, æ ae, œ oe, ø o, ł l, đ d, ð d, þ th, ı i, ħ h, ŧ t, ɑ a, ɡ g, ς σ, ґ г,
  ى ي, ی ي, ې ي, ک ك, ة ه, ە ه, ہ ه, ٱ ا, \u0901 \u0902,
  ᴀ a, ʙ b, ᴄ c, ᴅ d, ᴇ e, ꜰ f, ɢ g, ʜ h, ɪ i, ᴊ j, ᴋ k, ʟ l, ᴍ m, ɴ n, ᴏ o, ᴘ p, ʀ r, ꜱ s, ᴛ t, ᴜ u,
  ᴠ v, ᴡ w, ʏ y, ᴢ z`;
/** Letters that stand for an apostrophe; it parts words, whatever it is written with. */
const APOSTROPHES = '\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\uA78B\uA78C';
const TATWEEL = '\u0640';
/** Decimal digits from 0 to 9 begin here in scripts that have their own: Arabic, Persian, Indic, Thai, Lao, Tibetan, Myanmar, Khmer. */
const ZEROES = [
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0],
  ...[0xf20, 0x1040, 0x17e0],
];

/** What a letter in lower case, without its marks, is taken for. */
export const foldedLetters: ReadonlyMap<string, string> = new Map([
  ...LETTERS.split(',').map((pair): [string, string] => {
    const [letter = '', plain = ''] = pair.trim().split(' ');
    return [letter, plain];
  }),
  ...simplifiedOf,
  ...[...APOSTROPHES].map((letter): [string, string] => [letter, "'"]),
  [TATWEEL, ''],
  ...ZEROES.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit): [string, string] => [
      String.fromCharCode(zero + digit),
      String(digit),
    ]),
  ),
]);
