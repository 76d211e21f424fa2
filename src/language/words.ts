/**
 * Words of a label or passage, in the one form that texts and lexicon terms are compared in: lower
 * case, without accents, split at apostrophes and hyphens, invisible characters gone.
 */

export interface Word {
  readonly text: string;
  /** Number of the clause it stands in: parts between punctuation marks. */
  readonly clause: number;
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
/** Scripts written without spaces: each character is a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+|[&+]|[.,;:!?|/()[\]{}–—•·…。、！？；：]/gu;
const PUNCTUATION = /^[^\p{L}\p{N}\p{M}&+]$/u;

/** The words of a text in order. Symbols, arrows and emoji are dropped. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const [token] of normalise(text).matchAll(WORD)) {
    if (PUNCTUATION.test(token)) clause++;
    else words.push({ text: token, clause });
  }
  return words;
}

function normalise(text: string): string {
  const lower = text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  const plain = lower.normalize('NFD').replace(ACCENT, '').normalize('NFC');
  return plain.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
