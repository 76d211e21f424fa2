/**
 * A text in the one form that words are compared in: lower case, without accents, invisible characters
 * gone, compatibility forms (full width, ligatures) as plain letters. Every character of it knows where
 * in the original it comes from, since folding changes lengths: `ß` is two letters, a soft hyphen none.
 */

export interface FoldedText {
  readonly text: string;
  /** Where the character of the folded text at `position` begins in the original. */
  start(position: number): number;
  /** Where it ends there. */
  end(position: number): number;
}

/** Soft hyphens, zero-width characters, direction and variation marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Accents of Latin, Greek and Cyrillic letters; vowel signs of other scripts are letters in their own right. */
const ACCENT = /[\u0300-\u036F]/g;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** A character with all that may combine with it: marks, invisible characters, vowels and finals of Hangul, voicing marks. */
const PIECE = /[\s\S](?:[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FB\uFF9E\uFF9F])*/uy;
const ASCII = /^[\0-\x7F]*$/;

/** Folds a text, in linear time. */
export function fold(text: string): FoldedText {
  if (ASCII.test(text)) {
    return { text: text.toLowerCase(), start: (position) => position, end: (position) => position + 1 };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? text.charAt(at);
    const plain = foldPiece(piece);
    folded += plain;
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(at + piece.length);
    }
    at += piece.length;
  }
  return {
    text: folded,
    start: (position) => starts[position] ?? text.length,
    end: (position) => ends[position] ?? text.length,
  };
}

function foldPiece(piece: string): string {
  if (piece.length === 1 && piece < '\x80') return piece.toLowerCase();
  const lower = piece.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  const plain = lower.normalize('NFD').replace(ACCENT, '').normalize('NFC');
  return plain.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
