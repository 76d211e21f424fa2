/** Finds the terms of an index in a sequence of words. */
import { type CompiledTerm, fits, type TermPart } from './compiled-term.js';
import type { Term } from './lexicon.js';
import { sortFew } from './sort-few.js';
import type { FurtherTerms, Reach, TermIndex } from './term-index.js';
import type { Word } from './words.js';

export interface TermMatch<Concept extends string> {
  readonly concept: Concept;
  readonly term: Term;
  /** Positions of the words that it accounts for; those in a gap are not among them. */
  readonly positions: readonly number[];
  readonly compiled: CompiledTerm<Concept>;
}

/**
 * The terms that occur in `words`, none overlapping another: the one with more words wins, then the
 * one of the earlier concept, then the one further left.
 */
export function matchTerms<Concept extends string>(
  words: readonly Word[],
  index: TermIndex<Concept>,
): readonly TermMatch<Concept>[] {
  const candidates = candidatesIn(words, index);
  // Of a single word there is one for each place, in order.
  return candidates.every(isOfOneWord) ? candidates : withoutOverlaps(candidates, words.length);
}

function isOfOneWord({ positions }: TermMatch<string>): boolean {
  return positions.length === 1;
}

function withoutOverlaps<Concept extends string>(
  candidates: TermMatch<Concept>[],
  length: number,
): readonly TermMatch<Concept>[] {
  if (candidates.length < 2) return candidates;
  sortFew(candidates, byLengthAndPrecedence);
  const taken = length <= scratch.length ? scratch.fill(0, 0, length) : new Uint8Array(length);
  const chosen: TermMatch<Concept>[] = [];
  for (const candidate of candidates) if (take(candidate.positions, taken)) chosen.push(candidate);
  return sortFew(chosen, byStart);
}

const scratch = new Uint8Array(1000);

/** Takes places; none where one of them is taken already. */
function take(positions: readonly number[], taken: Uint8Array): boolean {
  for (const position of positions) if (taken[position] === 1) return false;
  for (const position of positions) taken[position] = 1;
  return true;
}

function byLengthAndPrecedence(a: TermMatch<string>, b: TermMatch<string>): number {
  return (
    b.positions.length - a.positions.length ||
    a.compiled.rank - b.compiled.rank ||
    byStart(a, b) ||
    a.compiled.order - b.compiled.order
  );
}

function byStart(a: TermMatch<string>, b: TermMatch<string>): number {
  return (a.positions[0] ?? 0) - (b.positions[0] ?? 0);
}

/** Every term that occurs, by where it begins. */
function candidatesIn<Concept extends string>(
  words: readonly Word[],
  index: TermIndex<Concept>,
): TermMatch<Concept>[] {
  const candidates: TermMatch<Concept>[] = [];
  for (let start = 0; start < words.length; start++) {
    const word = words[start];
    if (word === undefined) continue;
    const { whole, further } = index.openingsOf(word.known);
    if (whole !== undefined) candidates.push(matchOf(whole, PLACES[start] ?? [start]));
    if (further !== undefined && start + 1 < words.length)
      collect(further, words, start, index.reach, candidates);
  }
  return candidates;
}

/** The terms that occur of those that begin with the word at `start` and have further words. */
function collect<Concept extends string>(
  terms: FurtherTerms<Concept>,
  words: readonly Word[],
  start: number,
  reach: Reach,
  into: TermMatch<Concept>[],
): void {
  let further: FurtherTerms<Concept> | undefined = terms;
  for (let last = start; further !== undefined; last++) {
    const { next, others }: FurtherTerms<Concept> = further;
    if (others !== undefined) {
      for (const compiled of others) {
        const positions = positionsFrom(words, start, last, compiled.parts, reach);
        if (positions !== undefined) into.push(matchOf(compiled, positions));
      }
    }
    const word = next === undefined ? undefined : words[last + 1];
    if (word === undefined || (reach === 'sentence' && word.sentence !== words[last]?.sentence)) return;
    const begun = next?.get(word.text);
    if (begun?.whole !== undefined) into.push(matchOf(begun.whole, rowOf(start, last + 1)));
    further = begun?.further;
  }
}

function matchOf<Concept extends string>(
  compiled: CompiledTerm<Concept>,
  positions: readonly number[],
): TermMatch<Concept> {
  return { concept: compiled.concept, term: compiled.term, positions, compiled };
}

/** Positions in a row. */
function rowOf(first: number, last: number): readonly number[] {
  if (last === first + 1) return [first, last];
  const row: number[] = [];
  for (let position = first; position <= last; position++) row.push(position);
  return row;
}

/** The positions of terms of one word, made once. */
const PLACES: readonly (readonly number[])[] = Array.from({ length: 64 }, (_, place) => [place]);

/**
 * Where the parts of a term stand; undefined when not all of them do.
 *
 * @param last The first parts are known to stand from `start` to here.
 */
function positionsFrom(
  words: readonly Word[],
  start: number,
  last: number,
  parts: readonly TermPart[],
  reach: Reach,
): readonly number[] | undefined {
  let positions: number[] | undefined;
  let before = last;
  for (let i = last - start + 1; i < parts.length; i++) {
    const part = parts[i];
    const found = part === undefined ? -1 : findAfter(words, before, part, reach);
    if (found === -1) return undefined;
    if (positions !== undefined) positions.push(found);
    else positions = start === last ? [start, found] : [...rowOf(start, last), found];
    before = found;
  }
  return positions ?? rowOf(start, last);
}

/** The position of the part after the word at `last`, or after its gap, as far as the term may reach; -1 when there is none. */
function findAfter(words: readonly Word[], last: number, part: TermPart, reach: Reach): number {
  const before = words[last];
  const isBound = reach === 'sentence' || part.gapBefore > 0;
  let passed = 0;
  for (let position = last + 1; passed <= part.gapBefore; position++) {
    const word = words[position];
    if (word === undefined || (isBound && before !== undefined && !reaches(before, word, reach))) return -1;
    if (fits(word.text, part)) return position;
    passed += word.weight;
    if (part.gapBefore === 0) return -1;
  }
  return -1;
}

function reaches(from: Word, to: Word, reach: Reach): boolean {
  return reach === 'clause' ? from.clause === to.clause : from.sentence === to.sentence;
}
