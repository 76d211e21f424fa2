/**
 * A text in the one form that words are compared in: lower case, without accents, invisible characters
 * gone, compatibility forms (full width, ligatures, mathematical letters) as plain letters, digits of every
 * script as 0 to 9. Every character of it knows where in the original it comes from, since folding changes
 * lengths: `ß` is two letters, a soft hyphen none.
 *
 * It is the same for every language, so that a text need not be told its language to be folded: where
 * languages differ, their forms meet. Turkish `I`, `ı`, `İ` and `i` are one letter; so are final and other
 * sigma, the Arabic and the Persian yeh, alef with and without hamza.
 */
import { foldedLetters, STRIPPED_MARKS } from './folded-letters.js';

export interface FoldedText {
  readonly text: string;
  /** Where the character of the folded text at `position` begins in the original. */
  start(position: number): number;
  /** Where it ends there. */
  end(position: number): number;
}

/** Soft hyphens, zero-width characters, direction and variation marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** What combines with the character before it: marks, invisible characters, vowels and finals of Hangul, voicing marks. */
const JOINS = /[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FB\uFF9E\uFF9F]/u;
/** What combines beyond so many characters is folded by itself: bringing marks into their order takes the square of their number. */
const LONGEST_PIECE = 32;
/** Pieces that are remembered; no more than a hostile page could have made. */
const MOST_KEPT = 5000;

/** By code unit: 0 not asked yet, 1 joins the character before it, 2 does not. */
const joining = new Uint8Array(0x1_0000);
const foldedPieces = new Map<string, string>();
/** Of single code units, by code unit. */
const foldedUnits: (string | undefined)[] = new Array(0x1_0000).fill(undefined);

/** Folds a text, in linear time. */
export function fold(text: string): FoldedText {
  if (isAscii(text)) return new PlainText(text.toLowerCase());
  const folding = new Folding(text.length);
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at);
    folding.add(end === at + 1 ? foldUnit(text, at) : foldPieceOnce(text.slice(at, end)), at, end);
    at = end;
  }
  return folding;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Folded to as many characters as the original has. */
class PlainText implements FoldedText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  start(position: number): number {
    return Math.min(position, this.text.length);
  }

  end(position: number): number {
    return Math.min(position + 1, this.text.length);
  }
}

class Folding implements FoldedText {
  text = '';
  readonly #length: number;
  /** Where the pieces begin and end; undefined as long as each character came from the one at its own place. */
  #starts: number[] | undefined;
  #ends: number[] | undefined;

  constructor(length: number) {
    this.#length = length;
  }

  add(plain: string, at: number, end: number): void {
    const isInPlace = plain.length === 1 && end === at + 1 && this.text.length === at;
    if (!isInPlace && this.#starts === undefined) this.#listUntil(this.text.length);
    this.text += plain;
    if (this.#starts === undefined || this.#ends === undefined) return;
    for (let i = 0; i < plain.length; i++) {
      this.#starts.push(at);
      this.#ends.push(end);
    }
  }

  #listUntil(length: number): void {
    this.#starts = Array.from({ length }, (_, position) => position);
    this.#ends = Array.from({ length }, (_, position) => position + 1);
  }

  start(position: number): number {
    const known = this.#starts === undefined && position < this.#length ? position : undefined;
    return known ?? this.#starts?.[position] ?? this.#length;
  }

  end(position: number): number {
    const known = this.#ends === undefined && position < this.#length ? position + 1 : undefined;
    return known ?? this.#ends?.[position] ?? this.#length;
  }
}

/** Where the character at `at` ends, with all that combines with it. */
function endOfPiece(text: string, at: number): number {
  let end = at + sizeAt(text, at);
  while (end < text.length && end - at < LONGEST_PIECE && joins(text, end)) end += sizeAt(text, end);
  return end;
}

function sizeAt(text: string, at: number): 1 | 2 {
  const isPair = isHighSurrogate(text.charCodeAt(at)) && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xad) return false;
  if (isHighSurrogate(unit)) return JOINS.test(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const known = joining[unit];
  if (known !== 0) return known === 1;
  const does = JOINS.test(String.fromCharCode(unit));
  joining[unit] = does ? 1 : 2;
  return does;
}

function foldUnit(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const known = foldedUnits[unit];
  if (known !== undefined) return known;
  const plain = foldPiece(text.charAt(at));
  foldedUnits[unit] = plain;
  return plain;
}

function foldPieceOnce(piece: string): string {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  if (foldedPieces.size >= MOST_KEPT) foldedPieces.clear();
  const plain = foldPiece(piece);
  foldedPieces.set(piece, plain);
  return plain;
}

function foldPiece(piece: string): string {
  if (piece.length === 1 && piece < '\x80') return piece.toLowerCase();
  const lower = piece.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  const plain = lower.normalize('NFD').replace(STRIPPED_MARKS, '').normalize('NFC');
  let folded = '';
  for (const letter of plain) folded += foldedLetters.get(letter) ?? letter;
  return folded;
}
