/** Finds the terms of a lexicon in a sequence of words. The notation of terms is described in `lexicon.ts`. */
import type { Term, Terms } from './lexicon.js';
import { sortFew } from './sort-few.js';
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
  /** As declared, those with an open first word after all others. */
  readonly order: number;
}

/** The terms whose first word may be a certain word. */
interface Openings<Concept extends string> {
  /** The one that wins among those of no other word. */
  readonly alone: CompiledTerm<Concept> | undefined;
  /** Those whose second word follows at once and is not open, by that word. */
  readonly bySecond: ReadonlyMap<string, readonly CompiledTerm<Concept>[]> | undefined;
  readonly others: readonly CompiledTerm<Concept>[];
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

/** So many words are remembered with the terms that they begin; a hostile page has any number of them. */
const MOST_KEPT = 1000;

/** Terms, prepared for searching. */
export class TermIndex<Concept extends string> {
  readonly reach: Reach;
  /** By the first word. */
  readonly #exact = new Map<string, CompiledTerm<Concept>[]>();
  /** Terms whose first word is open at its end, by its first letters. */
  readonly #openEnd = new Map<string, CompiledTerm<Concept>[]>();
  /** Terms whose first word is open at its start, by its last letters. */
  readonly #openStart = new Map<string, CompiledTerm<Concept>[]>();
  /** Terms whose first word is open at both ends, or too short for its letters to tell anything. */
  readonly #anywhere: CompiledTerm<Concept>[] = [];
  /** By a word that was met lately; undefined when it begins no term. */
  readonly #openings = new Map<string, Openings<Concept> | undefined>();
  #size = 0;

  constructor(reach: Reach) {
    this.reach = reach;
  }

  add(concept: Concept, term: Term, rank: number, parts: readonly TermPart[]): void {
    const [first] = parts;
    if (first === undefined) return;
    const { text } = first;
    const isOpen = first.openStart || first.openEnd;
    this.#size++;
    const compiled = { concept, term, parts, rank, order: isOpen ? OPENED + this.#size : this.#size };
    if (!isOpen) put(this.#exact, text, compiled);
    else if ((first.openStart && first.openEnd) || text.length < LETTERS) this.#anywhere.push(compiled);
    else if (first.openEnd) put(this.#openEnd, text.slice(0, LETTERS), compiled);
    else put(this.#openStart, text.slice(-LETTERS), compiled);
  }

  /** The terms that begin with a word. */
  openingsOf(word: string): Openings<Concept> | undefined {
    const known = this.#openings.get(word);
    if (known !== undefined || this.#openings.has(word)) return known;
    if (this.#openings.size >= MOST_KEPT) this.#openings.clear();
    const openings = openingsAmong(this.#beginningWith(word));
    this.#openings.set(word, openings);
    return openings;
  }

  #beginningWith(word: string): readonly CompiledTerm<Concept>[] {
    const exact = this.#exact.get(word) ?? [];
    const open = [
      ...(this.#openEnd.get(word.slice(0, LETTERS)) ?? []),
      ...(this.#openStart.get(word.slice(-LETTERS)) ?? []),
      ...this.#anywhere,
    ].filter(({ parts: [first] }) => first !== undefined && fits(word, first));
    return open.length === 0 ? exact : [...exact, ...open];
  }
}

/** More than any index has terms. */
const OPENED = 1e6;

function openingsAmong<Concept extends string>(
  terms: readonly CompiledTerm<Concept>[],
): Openings<Concept> | undefined {
  if (terms.length === 0) return undefined;
  let alone: CompiledTerm<Concept> | undefined;
  const bySecond = new Map<string, CompiledTerm<Concept>[]>();
  const others: CompiledTerm<Concept>[] = [];
  for (const term of terms) {
    const second = term.parts[1];
    if (second === undefined) {
      if (alone === undefined || byPrecedence(term, alone) < 0) alone = term;
    } else if (second.gapBefore === 0 && !second.openStart && !second.openEnd) {
      put(bySecond, second.text, term);
    } else others.push(term);
  }
  return { alone, bySecond: bySecond.size === 0 ? undefined : bySecond, others };
}

/** Of terms with equally many words at the same place. */
function byPrecedence(a: CompiledTerm<string>, b: CompiledTerm<string>): number {
  return a.rank - b.rank || a.order - b.order;
}

/** Prepares terms for searching. The order of the concepts decides ties. @throws for a term that is not as described in `lexicon.ts`. */
export function indexTerms<Concept extends string>(
  concepts: readonly (readonly [Concept, Terms])[],
  reach: Reach = 'clause',
): TermIndex<Concept> {
  const index = new TermIndex<Concept>(reach);
  for (const [rank, [concept, terms]] of concepts.entries()) {
    for (const term of terms) {
      for (const plain of expandAlternatives(term)) index.add(concept, term, rank, partsOf(plain));
    }
  }
  return index;
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
  const candidates = candidatesIn(words, index);
  if (candidates.length < 2) return candidates.map(matchOf);
  sortFew(candidates, byLengthAndPrecedence);
  const taken = new Uint8Array(words.length);
  const chosen: Candidate<Concept>[] = [];
  for (const candidate of candidates) {
    const { positions } = candidate;
    if (positions.some((position) => taken[position] === 1)) continue;
    for (const position of positions) taken[position] = 1;
    chosen.push(candidate);
  }
  return sortFew(chosen, byStart).map(matchOf);
}

interface Candidate<Concept extends string> {
  readonly compiled: CompiledTerm<Concept>;
  readonly start: number;
  readonly positions: readonly number[];
}

function byLengthAndPrecedence(a: Candidate<string>, b: Candidate<string>): number {
  return (
    b.positions.length - a.positions.length ||
    a.compiled.rank - b.compiled.rank ||
    a.start - b.start ||
    a.compiled.order - b.compiled.order
  );
}

function byStart(a: Candidate<string>, b: Candidate<string>): number {
  return a.start - b.start;
}

function matchOf<Concept extends string>({ compiled, positions }: Candidate<Concept>): TermMatch<Concept> {
  return { concept: compiled.concept, term: compiled.term, positions };
}

function candidatesIn<Concept extends string>(
  words: readonly Word[],
  index: TermIndex<Concept>,
): Candidate<Concept>[] {
  const candidates: Candidate<Concept>[] = [];
  for (let start = 0; start < words.length; start++) {
    const openings = index.openingsOf(words[start]?.text ?? '');
    if (openings === undefined) continue;
    const { alone, bySecond, others } = openings;
    if (alone !== undefined) candidates.push({ compiled: alone, start, positions: [start] });
    const following = bySecond?.get(words[start + 1]?.text ?? '');
    if (following !== undefined) collect(following, start);
    if (others.length > 0) collect(others, start);
  }
  return candidates;

  function collect(terms: readonly CompiledTerm<Concept>[], start: number): void {
    for (const compiled of terms) {
      const positions = positionsFrom(words, start, compiled.parts, index.reach);
      if (positions !== undefined) candidates.push({ compiled, start, positions });
    }
  }
}

/** Where the parts of a term stand whose first part stands at `start`; undefined when not all of them do. */
function positionsFrom(
  words: readonly Word[],
  start: number,
  parts: readonly TermPart[],
  reach: Reach,
): number[] | undefined {
  let positions: number[] | undefined;
  let last = start;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i];
    const found = part === undefined ? -1 : findAfter(words, last, part, reach);
    if (found === -1) return undefined;
    positions ??= [start];
    positions.push(found);
    last = found;
  }
  return positions;
}

/** The position of the part after the word at `last`, or after its gap, as far as the term may reach; -1 when there is none. */
function findAfter(words: readonly Word[], last: number, part: TermPart, reach: Reach): number {
  const before = words[last];
  const isBound = reach === 'sentence' || part.gapBefore > 0;
  let passed = 0;
  for (let position = last + 1; passed <= part.gapBefore; position++) {
    const word = words[position];
    if (word === undefined || (isBound && word[reach] !== before?.[reach])) return -1;
    if (fits(word.text, part)) return position;
    passed += word.weight;
    if (part.gapBefore === 0) return -1;
  }
  return -1;
}

function fits(word: string, { text, openStart, openEnd }: TermPart): boolean {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  return openEnd ? word.startsWith(text) : word === text;
}
