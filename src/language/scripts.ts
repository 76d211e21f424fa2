/** The scripts that languages are told apart by. */

export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other';

/** First and last code unit of the letters of a folded text, in order. */
const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x61, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe00, 0xe7f, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
];

/** The script of a folded word, by its first letter; undefined for a number or sign. */
export function scriptOf(word: string): Script | undefined {
  const unit = word.charCodeAt(0);
  if (unit < 0x61) return undefined;
  if (unit <= 0x7a) return 'latin';
  for (const [first, last, script] of RANGES) if (unit >= first && unit <= last) return script;
  return 'other';
}
