/** The terms of a lexicon, by the words that they begin with. */
import { byPrecedence, CompiledTerm, firstPartOf, fits, type TermPart } from './compiled-term.js';
import { particlesOf, takesParticles } from './joined-particles.js';
import type { KnownWord } from './known-words.js';
import type { Term, Terms } from './lexicon.js';
import { expandAlternatives } from './term-alternatives.js';

/** The terms that begin with certain words. */
export interface Openings<Concept extends string> {
  /** The one that wins among those of no other word. */
  readonly whole: CompiledTerm<Concept> | undefined;
  readonly further: FurtherTerms<Concept> | undefined;
}

/** Those that have further words. */
export interface FurtherTerms<Concept extends string> {
  /** Whose next word follows at once and is not open, by that word. */
  readonly next: ReadonlyMap<string, Openings<Concept>> | undefined;
  /** All others, whose further words are still to be looked for. */
  readonly others: readonly CompiledTerm<Concept>[] | undefined;
}

/**
 * How far a term may reach. `clause`: gaps end at any punctuation mark, and words that follow each other
 * may stand on both sides of one ("No, thanks"); `sentence`: terms run on over commas, and stay within a sentence.
 */
export type Reach = 'clause' | 'sentence';

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
  /** By a word that was met lately; null where it begins no term. */
  readonly #openings = new Map<string, Openings<Concept> | null>();
  #size = 0;

  constructor(reach: Reach) {
    this.reach = reach;
  }

  /** @param plain The term without alternatives. */
  add(concept: Concept, term: Term, rank: number, plain: Term): void {
    const first = firstPartOf(plain);
    if (first === undefined) return;
    const { text } = first;
    const isOpen = first.openStart || first.openEnd;
    this.#size++;
    const order = isOpen ? OPENED + this.#size : this.#size;
    const compiled = new CompiledTerm(concept, term, plain, rank, order);
    if (!isOpen) put(this.#exact, text, compiled);
    else if ((first.openStart && first.openEnd) || text.length < LETTERS) this.#anywhere.push(compiled);
    else if (first.openEnd) put(this.#openEnd, text.slice(0, LETTERS), compiled);
    else put(this.#openStart, text.slice(-LETTERS), compiled);
  }

  /** The terms that begin with a word. It may be the word itself that holds them. */
  openingsOf(word: KnownWord): Openings<Concept> {
    if (word.askedOf !== this) {
      const openings = this.#openingsOf(word.text);
      word.askedOf = this;
      word.whole = openings?.whole;
      word.further = openings?.further;
    }
    return word as Openings<Concept>;
  }

  #openingsOf(word: string): Openings<Concept> | null {
    const known = this.#openings.get(word);
    if (known !== undefined) return known;
    if (this.#openings.size >= MOST_KEPT) this.#openings.clear();
    const terms = this.#beginningWith(word);
    const openings = terms.length === 0 ? null : openingsAmong(terms, 1);
    this.#openings.set(word, openings);
    return openings;
  }

  #beginningWith(word: string): readonly CompiledTerm<Concept>[] {
    const behind = particlesOf(word).map((length) => word.slice(length));
    const asItStands = this.#exact.get(word) ?? [];
    const exact = behind.length === 0 ? asItStands : [...asItStands, ...this.#behindParticles(word, behind)];
    const open = [
      ...[word, ...behind].flatMap((one) => this.#openEnd.get(one.slice(0, LETTERS)) ?? []),
      ...(this.#openStart.get(word.slice(-LETTERS)) ?? []),
      ...this.#anywhere,
    ].filter(({ parts: [first] }) => first !== undefined && fits(word, first));
    return open.length === 0 ? exact : [...exact, ...open];
  }

  /** Terms that begin with what is left of a word without its particles. A word that is a term as it stands is not taken for another. */
  #behindParticles(word: string, behind: readonly string[]): readonly CompiledTerm<Concept>[] {
    const terms = behind.flatMap((one) => this.#exact.get(one) ?? []);
    const isOfOneWord = ({ parts }: CompiledTerm<Concept>) => parts.length === 1;
    if (terms.length === 0 || !this.#exact.get(word)?.some(isOfOneWord)) return terms;
    return terms.filter((term) => !isOfOneWord(term));
  }
}

/** More than any index has terms. */
const OPENED = 1e6;

/** @param length So many words of the terms are known. */
function openingsAmong<Concept extends string>(
  terms: readonly CompiledTerm<Concept>[],
  length: number,
): Openings<Concept> {
  let whole: CompiledTerm<Concept> | undefined;
  const next = new Map<string, CompiledTerm<Concept>[]>();
  const others: CompiledTerm<Concept>[] = [];
  for (const term of terms) {
    const following = term.parts[length];
    if (following === undefined) {
      if (whole === undefined || byPrecedence(term, whole) < 0) whole = term;
    } else if (isPlain(following)) {
      put(next, following.text, term);
    } else others.push(term);
  }
  if (next.size === 0 && others.length === 0) return { whole, further: undefined };
  const further = {
    next: next.size === 0 ? undefined : openingsByWord(next, length + 1),
    others: others.length === 0 ? undefined : others,
  };
  return { whole, further };
}

/** It follows at once, and is one word and no other. */
function isPlain({ text, openStart, openEnd, gapBefore }: TermPart): boolean {
  return gapBefore === 0 && !openStart && !openEnd && !takesParticles(text);
}

function openingsByWord<Concept extends string>(
  terms: ReadonlyMap<string, readonly CompiledTerm<Concept>[]>,
  length: number,
): ReadonlyMap<string, Openings<Concept>> {
  const openings = new Map<string, Openings<Concept>>();
  for (const [word, some] of terms) {
    const isFew = some.length <= FEW && length > 2;
    openings.set(
      word,
      isFew ? { whole: undefined, further: { next: undefined, others: some } } : openingsAmong(some, length),
    );
  }
  return openings;
}

/** So many terms are held against a text one by one. */
const FEW = 3;

/** Prepares terms for searching. The order of the concepts decides ties. @throws for a term that is not as described in `lexicon.ts`. */
export function indexTerms<Concept extends string>(
  concepts: readonly (readonly [Concept, Terms])[],
  reach: Reach = 'clause',
): TermIndex<Concept> {
  const index = new TermIndex<Concept>(reach);
  for (const [rank, [concept, terms]] of concepts.entries()) {
    for (const term of terms) {
      for (const plain of expandAlternatives(term)) index.add(concept, term, rank, plain);
    }
  }
  return index;
}

function put<Value>(buckets: Map<string, Value[]>, key: string, value: Value): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [value]);
  else bucket.push(value);
}
