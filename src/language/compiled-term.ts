/** A term of a lexicon, taken apart for searching. The notation of terms is described in `lexicon.ts`. */
import type { Term } from './lexicon.js';
import { readWords } from './words.js';

export interface TermPart {
  readonly text: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Up to so many other words may stand before it. */
  readonly gapBefore: number;
}

/** In words; a character of a script without spaces is a part of one. */
const GAP = 4;

export class CompiledTerm<Concept extends string> {
  readonly concept: Concept;
  /** As written, alternatives and all. */
  readonly term: Term;
  readonly parts: readonly TermPart[];
  /** The place of its concept: earlier ones win when two terms account for equally many words. */
  readonly rank: number;
  /** As declared, those with an open first word after all others. */
  readonly order: number;
  #told: string | undefined;

  constructor(concept: Concept, term: Term, parts: readonly TermPart[], rank: number, order: number) {
    this.concept = concept;
    this.term = term;
    this.parts = parts;
    this.rank = rank;
    this.order = order;
  }

  /** As evidence tells of it, after what it tells before: ` “reject all” (decline)`. */
  get told(): string {
    this.#told ??= ` “${this.term}” (${this.concept})`;
    return this.#told;
  }
}

/** Which of two terms wins that account for equally many words at the same place: negative for the first. */
export function byPrecedence(a: CompiledTerm<string>, b: CompiledTerm<string>): number {
  return a.rank - b.rank || a.order - b.order;
}

/** The words of a term without alternatives. */
export function partsOf(term: Term): readonly TermPart[] {
  const parts: TermPart[] = [];
  let gapBefore = 0;
  for (const piece of term.includes(' ') ? term.split(/\s+/) : [term]) {
    if (piece === '…') {
      gapBefore = GAP;
      continue;
    }
    const openStart = piece.startsWith('*');
    const openEnd = piece.endsWith('*');
    const words = readWords(piece.includes('*') ? piece.replaceAll('*', '') : piece);
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

/** Whether a word is the one of a part of a term. */
export function fits(word: string, { text, openStart, openEnd }: TermPart): boolean {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  return openEnd ? word.startsWith(text) : word === text;
}
