/** Words that were met lately, each made once, found by their code units. */
import { textOf } from './fold.js';
import { inOneScript, isMixed, scriptBit } from './look-alikes.js';

/** So many words are kept. A power of two. */
const SLOTS = 0x4000;
/** A word is in one of so many slots in a row: hostile words that all belong in one are looked for no longer. */
const PLACES = 8;
/** Longer words are hardly met again. */
const LONGEST_KEPT = 40;

/** A word as texts and terms have it in common. While it is kept, it is one object wherever it stands. */
export class KnownWord {
  // What is asked of each word of a text stands first: memory is read by stretches.
  readonly hash: number;
  /** As it is folded, letters of other scripts and all. */
  readonly folded: string;
  /** The index that was asked last which terms begin with it, and what it answered: kept here, where no look-up is needed (term-index.ts). */
  askedOf: object | undefined = undefined;
  whole: unknown = undefined;
  further: unknown = undefined;
  readonly text: string;
  readonly isNumber: boolean;
  readonly hasDigit: boolean;

  constructor(folded: string, hash: number) {
    this.hash = hash;
    this.folded = folded;
    this.text = withoutLookAlikes(folded);
    this.isNumber = NUMBER.test(this.text);
    this.hasDigit = DIGIT.test(folded);
  }
}

const NUMBER = /^\p{N}+$/u;
const DIGIT = /[0-9]/;

/** By a number made of the code units: the words whose number it is, or a few less. */
const slots: (KnownWord | undefined)[] = new Array(SLOTS).fill(undefined);
/** Which of the places of a word is given away next, where all are taken. */
let turn = 0;

/**
 * The word that stands between two places of a folded text, with letters that look like those of another script
 * taken for them.
 */
export function knownWord(units: Uint16Array, from: number, to: number): KnownWord {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x0100_0193);
  const home = hash ^ (hash >>> 15);
  let slot = home & (SLOTS - 1);
  for (let step = 0; step < PLACES; step++, slot = (home + step) & (SLOTS - 1)) {
    const word = slots[slot];
    if (word === undefined) break;
    if (word.hash === hash && isAt(word.folded, units, from, to)) return word;
  }
  if (slots[slot] !== undefined) slot = (home + (turn++ % PLACES)) & (SLOTS - 1);
  const word = new KnownWord(textOf(units, from, to), hash);
  if (to - from <= LONGEST_KEPT) slots[slot] = word;
  return word;
}

/** The same of a word that is folded already. */
export function knownWordOf(text: string): KnownWord {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return knownWord(units, 0, text.length);
}

function isAt(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[from + i]) return false;
  return true;
}

function withoutLookAlikes(word: string): string {
  let scripts = 0;
  for (let i = 0; i < word.length; i++) scripts |= scriptBit(word.charCodeAt(i));
  return isMixed(scripts) ? inOneScript(word) : word;
}
