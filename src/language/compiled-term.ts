/** A term of a lexicon, taken apart for searching. The notation of terms is described in `lexicon.ts`. */
import { isBehindParticles } from './joined-particles.js';
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
  /** The place of its concept: earlier ones win when two terms account for equally many words. */
  readonly rank: number;
  /** As declared, those with an open first word after all others. */
  readonly order: number;
  readonly #plain: Term;
  #parts: readonly TermPart[] | undefined;
  #told: string | undefined;

  /** @param plain The term without alternatives. */
  constructor(concept: Concept, term: Term, plain: Term, rank: number, order: number) {
    this.concept = concept;
    this.term = term;
    this.#plain = plain;
    this.rank = rank;
    this.order = order;
  }

  /** Its words; of most terms of a lexicon nobody asks them. */
  get parts(): readonly TermPart[] {
    this.#parts ??= partsOf(this.#plain);
    return this.#parts;
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

/** The first word of a term without alternatives; undefined where it has none. */
export function firstPartOf(term: Term): TermPart | undefined {
  const end = term.indexOf(' ');
  const piece = end === -1 ? term : term.slice(0, end);
  // Folding it would change nothing.
  if (isPlain(piece)) return { text: piece, openStart: false, openEnd: false, gapBefore: 0 };
  return partsOf(piece)[0] ?? partsOf(term)[0];
}

function isPlain(piece: string): boolean {
  for (let at = 0; at < piece.length; at++) {
    const unit = piece.charCodeAt(at);
    if (unit < LETTER_A || unit > LETTER_Z) return false;
  }
  return piece !== '';
}

const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

/** The words of a term without alternatives. */
function partsOf(term: Term): readonly TermPart[] {
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

/** Whether a word is the one of a part of a term, perhaps behind particles that are written as one with it. */
export function fits(word: string, { text, openStart, openEnd }: TermPart): boolean {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  return (openEnd ? word.startsWith(text) : word === text) || isBehindParticles(word, text, openEnd);
}
