/** Which words of a label decided what it does, as data and as a sentence; made when asked for. */
import type { DecidingWord } from './language.js';
import type { LabelConcept, Lexicon } from './lexicon.js';
import type { TermMatch } from './term-index.js';
import type { Word } from './words.js';

/** What changes nothing: function words, conjunctions, and what consent is about. */
const NOT_TELLING: ReadonlySet<LabelConcept> = new Set(['fillers', 'and', 'objects']);

export class Telling {
  readonly #matches: readonly TermMatch<LabelConcept>[];
  readonly #words: readonly Word[];
  readonly #label: string;

  constructor(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[], label: string) {
    this.#matches = matches;
    this.#words = words;
    this.#label = label;
  }

  /** In the order of the label; a term with a gap is several of them. */
  get words(): readonly DecidingWord[] {
    const deciding = this.#telling().flatMap(({ concept, positions }) =>
      stretchesOf(positions).map(([first, last]): DecidingWord => {
        const start = this.#words[first]?.start ?? 0;
        const end = this.#words[last]?.end ?? start;
        return { text: this.#label.slice(start, end), concept, start, end };
      }),
    );
    return deciding.sort((a, b) => a.start - b.start);
  }

  /** @param remark Why, when the words alone do not show it. */
  describe({ name }: Lexicon, remark: string | undefined): string {
    const terms = this.#telling().map(({ concept, term }) => `“${term}” (${concept})`);
    const found = terms.length === 0 ? `no term of the ${name} lexicon` : `${name} ${terms.join(' ')}`;
    return remark === undefined ? found : `${found}: ${remark}`;
  }

  #telling(): readonly TermMatch<LabelConcept>[] {
    return this.#matches.filter(({ concept }) => !NOT_TELLING.has(concept));
  }
}

/** Positions that follow each other, as first and last. */
function stretchesOf(positions: readonly number[]): [first: number, last: number][] {
  const stretches: [number, number][] = [];
  for (const position of positions) {
    const last = stretches.at(-1);
    if (last !== undefined && position === last[1] + 1) last[1] = position;
    else stretches.push([position, position]);
  }
  return stretches;
}
