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
  /** As declared, among those with an open first word; the others, at 0, come before them. */
  readonly order: number;
}

type Buckets<Concept extends string> = ReadonlyMap<string, readonly CompiledTerm<Concept>[]>;

export interface TermIndex<Concept extends string> {
  /** By the first word. */
  readonly exact: Buckets<Concept>;
  /** Terms whose first word is open at its end, by its first letters. */
  readonly openEnd: Buckets<Concept>;
  /** Terms whose first word is open at its start, by its last letters. */
  readonly openStart: Buckets<Concept>;
  /** Terms whose first word is open at both ends, or too short for its letters to tell anything. */
  readonly anywhere: readonly CompiledTerm<Concept>[];
  readonly reach: Reach;
}

/**
 * How far a term may reach. `clause`: gaps end at any punctuation mark, and words that follow each other
 * may stand on both sides of one ("No, thanks"); `sentence`: terms run on over commas, and stay within a sentence.
 */
export type Reach = 'clause' | 'sentence';

/** In words; a character of a script without spaces is a part of one. */
const GAP = 4;
/** By so many letters at its closed end an open word is looked up. */
const LETTERS = 3;

/** Prepares terms for searching. The order of the concepts decides ties. @throws for a term that is not as described in `lexicon.ts`. */
export function indexTerms<Concept extends string>(
  concepts: readonly (readonly [Concept, Terms])[],
  reach: Reach = 'clause',
): TermIndex<Concept> {
  const exact = new Map<string, CompiledTerm<Concept>[]>();
  const openEnd = new Map<string, CompiledTerm<Concept>[]>();
  const openStart = new Map<string, CompiledTerm<Concept>[]>();
  const anywhere: CompiledTerm<Concept>[] = [];
  let opened = 0;
  for (const [rank, [concept, terms]] of concepts.entries()) {
    for (const term of terms) {
      for (const plain of expandAlternatives(term)) add(concept, term, rank, partsOf(plain));
    }
  }
  return { exact, openEnd, openStart, anywhere, reach };

  function add(concept: Concept, term: Term, rank: number, parts: readonly TermPart[]): void {
    const [first] = parts;
    if (first === undefined) return;
    const { text } = first;
    const isOpen = first.openStart || first.openEnd;
    const compiled = { concept, term, parts, rank, order: isOpen ? ++opened : 0 };
    if (!isOpen) put(exact, text, compiled);
    else if ((first.openStart && first.openEnd) || text.length < LETTERS) anywhere.push(compiled);
    else if (first.openEnd) put(openEnd, text.slice(0, LETTERS), compiled);
    else put(openStart, text.slice(-LETTERS), compiled);
  }
}

function put<Value>(buckets: Map<string, Value[]>, key: string, value: Value): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [value]);
  else bucket.push(value);
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
  const candidates: Candidate<Concept>[] = [];
  for (let start = 0; start < words.length; start++) {
    const text = words[start]?.text ?? '';
    collect(index.exact.get(text), start);
    if (index.openEnd.size > 0) collect(index.openEnd.get(text.slice(0, LETTERS)), start);
    if (index.openStart.size > 0) collect(index.openStart.get(text.slice(-LETTERS)), start);
    collect(index.anywhere, start);
  }
  candidates.sort(
    (a, b) =>
      b.positions.length - a.positions.length ||
      a.compiled.rank - b.compiled.rank ||
      a.start - b.start ||
      a.compiled.order - b.compiled.order,
  );
  const taken = new Set<number>();
  const matches: TermMatch<Concept>[] = [];
  for (const { compiled, positions } of candidates) {
    if (positions.some((position) => taken.has(position))) continue;
    for (const position of positions) taken.add(position);
    matches.push({ concept: compiled.concept, term: compiled.term, positions });
  }
  return matches.sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));

  function collect(terms: readonly CompiledTerm<Concept>[] | undefined, start: number): void {
    if (terms === undefined) return;
    for (const compiled of terms) {
      const positions = positionsFrom(words, start, compiled.parts, index.reach);
      if (positions !== undefined) candidates.push({ compiled, start, positions });
    }
  }
}

interface Candidate<Concept extends string> {
  readonly compiled: CompiledTerm<Concept>;
  readonly start: number;
  readonly positions: readonly number[];
}

function positionsFrom(
  words: readonly Word[],
  start: number,
  parts: readonly TermPart[],
  reach: Reach,
): number[] | undefined {
  let positions: number[] | undefined;
  let next = start;
  for (const part of parts) {
    const found = findWithin(words, next, part, reach, positions !== undefined);
    if (found === undefined) return undefined;
    positions ??= [];
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
  let passed = 0;
  for (let position = next; passed <= part.gapBefore; position++) {
    const word = words[position];
    if (word === undefined || (isBound && word[reach] !== before?.[reach])) return undefined;
    if (fits(word.text, part)) return position;
    passed += word.weight;
    if (part.gapBefore === 0) return undefined;
  }
  return undefined;
}

function fits(word: string, { text, openStart, openEnd }: TermPart): boolean {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  return openEnd ? word.startsWith(text) : word === text;
}
