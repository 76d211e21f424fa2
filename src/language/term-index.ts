/** Finds the terms of a lexicon in a sequence of words. The notation of terms is described in `lexicon.ts`. */
import type { Term, Terms } from './lexicon.js';
import { expandAlternatives } from './term-alternatives.js';
import { type Word, wordsOf } from './words.js';

export interface TermMatch<Concept extends string> {
  readonly concept: Concept;
  readonly term: Term;
  /** Positions of the words that it accounts for; those in a gap are not among them. */
  readonly positions: readonly number[];
}

interface TermPart {
  readonly text: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Up to so many other words may stand before it. */
  readonly gapBefore: number;
}

interface CompiledTerm<Concept extends string> {
  readonly concept: Concept;
  readonly term: Term;
  readonly parts: readonly TermPart[];
  /** Earlier concepts win when two terms account for equally many words. */
  readonly rank: number;
}

export interface TermIndex<Concept extends string> {
  /** By the first word. */
  readonly exact: ReadonlyMap<string, readonly CompiledTerm<Concept>[]>;
  /** Terms whose first word is open at its start or end. */
  readonly open: readonly CompiledTerm<Concept>[];
  readonly reach: Reach;
}

/**
 * How far a term may reach. `clause`: gaps end at any punctuation mark, and words that follow each other
 * may stand on both sides of one ("No, thanks"); `sentence`: terms run on over commas, and stay within a sentence.
 */
export type Reach = 'clause' | 'sentence';

const GAP = 4;

/** Prepares terms for searching. The order of the concepts decides ties. @throws for a term that is not as described in `lexicon.ts`. */
export function indexTerms<Concept extends string>(
  concepts: readonly (readonly [Concept, Terms])[],
  reach: Reach = 'clause',
): TermIndex<Concept> {
  const exact = new Map<string, CompiledTerm<Concept>[]>();
  const open: CompiledTerm<Concept>[] = [];
  for (const [rank, [concept, terms]] of concepts.entries()) {
    for (const term of terms) {
      for (const plain of expandAlternatives(term)) add({ concept, term, parts: partsOf(plain), rank });
    }
  }
  return { exact, open, reach };

  function add(compiled: CompiledTerm<Concept>): void {
    const [first] = compiled.parts;
    if (first === undefined) return;
    const beginning = exact.get(first.text);
    if (first.openStart || first.openEnd) open.push(compiled);
    else if (beginning === undefined) exact.set(first.text, [compiled]);
    else beginning.push(compiled);
  }
}

function partsOf(term: Term): TermPart[] {
  const parts: TermPart[] = [];
  let gapBefore = 0;
  for (const piece of term.split(/\s+/)) {
    if (piece === '…') {
      gapBefore = GAP;
      continue;
    }
    const openStart = piece.startsWith('*');
    const openEnd = piece.endsWith('*');
    const words = wordsOf(piece.replaceAll('*', ''));
    for (const [i, { text }] of words.entries()) {
      parts.push({
        text,
        openStart: openStart && i === 0,
        openEnd: openEnd && i === words.length - 1,
        gapBefore,
      });
      gapBefore = 0;
    }
  }
  return parts;
}

/**
 * The terms that occur in `words`, none overlapping another: the one with more words wins, then the
 * one of the earlier concept, then the one further left.
 */
export function matchTerms<Concept extends string>(
  words: readonly Word[],
  index: TermIndex<Concept>,
): TermMatch<Concept>[] {
  const candidates: (TermMatch<Concept> & { rank: number })[] = [];
  for (const [start, word] of words.entries()) {
    const starting = index.exact.get(word.text) ?? [];
    for (const { concept, term, parts, rank } of index.open.length === 0
      ? starting
      : [...starting, ...index.open]) {
      const positions = positionsFrom(words, start, parts, index.reach);
      if (positions !== undefined) candidates.push({ concept, term, positions, rank });
    }
  }
  candidates.sort((a, b) => b.positions.length - a.positions.length || a.rank - b.rank);
  const taken = new Set<number>();
  const matches: TermMatch<Concept>[] = [];
  for (const { concept, term, positions } of candidates) {
    if (positions.some((position) => taken.has(position))) continue;
    for (const position of positions) taken.add(position);
    matches.push({ concept, term, positions });
  }
  return matches.sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
}

function positionsFrom(
  words: readonly Word[],
  start: number,
  parts: readonly TermPart[],
  reach: Reach,
): number[] | undefined {
  const positions: number[] = [];
  let next = start;
  for (const part of parts) {
    const found = findWithin(words, next, part, reach, positions.length > 0);
    if (found === undefined) return undefined;
    positions.push(found);
    next = found + 1;
  }
  return positions;
}

/** The position of the part at `next`, or after its gap, as far as the term may reach. */
function findWithin(
  words: readonly Word[],
  next: number,
  part: TermPart,
  reach: Reach,
  isLater: boolean,
): number | undefined {
  const before = words[next - 1];
  const isBound = isLater && (reach === 'sentence' || part.gapBefore > 0);
  for (let position = next; position <= next + part.gapBefore; position++) {
    const word = words[position];
    if (word === undefined || (isBound && word[reach] !== before?.[reach])) return undefined;
    if (fits(word.text, part)) return position;
  }
  return undefined;
}

function fits(word: string, { text, openStart, openEnd }: TermPart): boolean {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  return openEnd ? word.startsWith(text) : word === text;
}
