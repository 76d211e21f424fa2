/** Texts of words, kept by their code units: a word that was met lately is not made again. */
import { inOneScript, isMixed, scriptBit } from './look-alikes.js';

/** A power of two. */
const SLOTS = 0x2000;
/** Longer words are hardly met again. */
const LONGEST_KEPT = 40;

/** By a hash of the code units: the word as it is folded, and the same in one script. */
const folded: string[] = new Array(SLOTS).fill('');
const texts: string[] = new Array(SLOTS).fill('');

/**
 * The word that stands between two places of a folded text, with letters that look like those of another script
 * taken for them.
 *
 * @param original The text that was folded.
 * @param start Where in it the word begins.
 */
export function wordText(
  units: Uint16Array,
  from: number,
  to: number,
  original: string,
  start: number,
): string {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x0100_0193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (isAt(folded[slot] ?? '', units, from, to)) return texts[slot] ?? '';
  const word =
    asWritten(units, from, to, original, start) ?? String.fromCharCode(...units.subarray(from, to));
  const text = withoutLookAlikes(word);
  if (word.length <= LONGEST_KEPT) {
    folded[slot] = word;
    texts[slot] = text;
  }
  return text;
}

/** The stretch of the original, where folding has changed nothing in it: cheaper to cut out than to put together. */
function asWritten(
  units: Uint16Array,
  from: number,
  to: number,
  original: string,
  start: number,
): string | undefined {
  if (to - from > LONGEST_COPY) return undefined;
  const written = original.slice(start, start + to - from);
  return isAt(written, units, from, to) ? written : undefined;
}

/** What is cut out of a text is a copy up to this length; beyond it, engines keep the whole text for its sake. */
const LONGEST_COPY = 12;

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
