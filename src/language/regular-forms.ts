/** Regular forms of verbs: a term with `~` behind a verb stands for its other forms too, as the endings of the language say. */
import type { Term, Terms } from './lexicon.js';

/**
 * By a regular expression for how verbs end, the forms of those verbs, each written as what takes the place of
 * that end: `$&` is the end as it is, `$1` what its first bracket holds. The first that fits a verb counts.
 */
export type Endings = Readonly<Record<string, Terms>>;

const MARK = '~';

/** The forms of the verbs of a language. */
export class RegularForms {
  readonly #endings: readonly (readonly [RegExp, Terms])[];
  readonly #made = new Map<string, Terms>();

  constructor(endings: Endings) {
    this.#endings = Object.entries(endings).map(([end, forms]) => [new RegExp(`(?:${end})$`), forms]);
  }

  /**
   * Terms with every form of the verbs that are marked in them. Several verbs of a term agree.
   *
   * @throws for a verb for which there are no endings.
   */
  in(terms: Terms): Terms {
    const all: Term[] = [];
    for (const term of terms) {
      if (term.includes(MARK)) this.#addForms(term, all);
      else all.push(term);
    }
    return all;
  }

  #addForms(term: Term, all: Term[]): void {
    const pieces = term.split(MARK);
    const rest = pieces.pop() ?? '';
    let begun: readonly Term[] = [''];
    for (const piece of pieces) {
      const start = startOfLastWord(piece);
      const before = piece.slice(0, start);
      const forms = this.#formsOf(piece.slice(start));
      begun = forms.map((form, place) => (begun[place] ?? begun[0] ?? '') + before + form);
    }
    for (const text of begun) all.push(text + rest);
  }

  #formsOf(verb: string): Terms {
    const known = this.#made.get(verb);
    if (known !== undefined) return known;
    for (const [ending, forms] of this.#endings) {
      const found = ending.exec(verb);
      if (found === null) continue;
      const stem = verb.slice(0, found.index);
      const [end, group = ''] = found;
      const made = forms.map((form) => stem + form.replace('$&', end).replace('$1', group));
      this.#made.set(verb, made);
      return made;
    }
    throw new Error(`There are no endings for the verb “${verb}”.`);
  }
}

/** Where the word begins that a text ends with: after a space, or at the start of an alternative. */
function startOfLastWord(text: string): number {
  let at = text.length;
  while (at > 0 && !' (|'.includes(text.charAt(at - 1))) at--;
  return at;
}
