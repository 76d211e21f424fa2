/**
 * A text in the one form that words are compared in: lower case, without accents, invisible characters
 * gone, compatibility forms (full width, ligatures, mathematical letters) as plain letters, digits of every
 * script as 0 to 9. Every character of it knows where in the original it comes from, since folding changes
 * lengths: `ß` is two letters, a soft hyphen none.
 *
 * It is the same for every language, so that a text need not be told its language to be folded: where
 * languages differ, their forms meet. Turkish `I`, `ı`, `İ` and `i` are one letter; so are final and other
 * sigma, the Arabic and the Persian yeh, alef with and without hamza; traditional and simplified characters.
 */
import { foldedLetters, STRIPPED_MARKS } from './folded-letters.js';

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
/** By code unit: the one that it folds to where nothing joins it, or one of the two below. */
const foldedUnits = new Uint16Array(0x1_0000);
const NOT_ASKED = 0;
/** It folds to none or several, or joins the unit before it. */
const NOT_ALONE = 0xffff;

/** So many code units fit at first. */
const ROOM = 256;

/** A folded text: its code units, and where in the original each comes from. */
export class FoldedText {
  /** Those of the text, and whatever an earlier one has left after them. */
  units = new Uint16Array(ROOM);
  length = 0;
  #originalLength = 0;
  /** Units before this one stand where they stood in the original; of the others it is listed. */
  #firstMoved = 0;
  #starts = new Uint32Array(0);
  #ends = new Uint32Array(0);

  /** Folds a text, in linear time, in place of the one that was folded before. */
  fold(text: string): this {
    this.#originalLength = text.length;
    if (this.units.length < text.length) this.units = new Uint16Array(text.length);
    const { units } = this;
    let at = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = foldedUnits[unit] || foldedAlone(unit);
      if (folded === NOT_ALONE) break;
      units[at] = folded;
    }
    if (at === text.length) this.length = this.#firstMoved = at;
    else this.#foldPieces(text, at > 0 && joins(text, at) ? at - 1 : at);
    return this;
  }

  #foldPieces(text: string, from: number): void {
    this.length = this.#firstMoved = from;
    for (let at = from; at < text.length; ) {
      const end = endOfPiece(text, at);
      const folded = end === at + 1 ? (foldedUnits[text.charCodeAt(at)] ?? NOT_ASKED) : NOT_ALONE;
      if (folded !== NOT_ASKED && folded !== NOT_ALONE) this.#add(folded, at, end);
      else {
        const plain = foldPieceOnce(text.slice(at, end));
        for (let i = 0; i < plain.length; i++) this.#add(plain.charCodeAt(i), at, end);
      }
      at = end;
    }
  }

  #add(unit: number, start: number, end: number): void {
    const at = this.length++;
    if (at >= this.units.length) this.units = withRoom(this.units, new Uint16Array(2 * at));
    if (at >= this.#starts.length) {
      const room = Math.max(ROOM, 2 * at);
      this.#starts = withRoom(this.#starts, new Uint32Array(room));
      this.#ends = withRoom(this.#ends, new Uint32Array(room));
    }
    this.units[at] = unit;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** Where the unit at `position` begins in the original. */
  start(position: number): number {
    if (position >= this.length) return this.#originalLength;
    return position < this.#firstMoved ? position : (this.#starts[position] ?? 0);
  }

  /** Where it ends there. */
  end(position: number): number {
    if (position >= this.length) return this.#originalLength;
    return position < this.#firstMoved ? position + 1 : (this.#ends[position] ?? 0);
  }

  get text(): string {
    return textOf(this.units, 0, this.length);
  }
}

/** What code units between two places are as a text. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += MOST_AT_ONCE)
    text += String.fromCharCode(...units.subarray(at, Math.min(at + MOST_AT_ONCE, to)));
  return text;
}

/** Arguments of one call have a limit. */
const MOST_AT_ONCE = 1000;

function withRoom<Units extends Uint16Array | Uint32Array>(units: Units, room: Units): Units {
  room.set(units);
  return room;
}

/** Folds a text, in linear time. */
export function fold(text: string): FoldedText {
  return new FoldedText().fold(text);
}

/** The one unit that a unit folds to by itself; {@link NOT_ALONE} where it does not. */
function foldedAlone(unit: number): number {
  const character = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const plain = isHalf || joins(character, 0) ? '' : foldPiece(character);
  const folded = plain.length === 1 ? plain.charCodeAt(0) : NOT_ALONE;
  foldedUnits[unit] = folded;
  // One that folds to U+0000 is asked each time, and folded as a piece.
  return folded === NOT_ASKED ? NOT_ALONE : folded;
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
