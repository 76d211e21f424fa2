/** A rule's own words, per language: phrases that say one thing or another, found in a text. */
import type { LanguageCode } from './language.js';
import { readTerms, type Term, type Terms } from './lexicon.js';
import { primarySubtag } from './lexicons.js';
import { matchTerms } from './match-terms.js';
import { indexTerms, type TermIndex } from './term-index.js';
import { wordsOf } from './words.js';

/** A phrase that stands in a text. */
export interface Wording<Concept extends string = string> {
  readonly concept: Concept;
  /** As the rule writes it. */
  readonly term: Term;
  /** The stretch of the text that it matches, from its first word to its last, as written. */
  readonly quote: string;
  /** Where that begins in the text. */
  readonly start: number;
}

export interface Wordings<Concept extends string = string> {
  /** Codes of the languages that there are words for. */
  readonly languages: readonly LanguageCode[];
  /**
   * The phrases in a text, in its order, none overlapping another; none in a language without words. Of
   * two that overlap, the one with more words counts, then that of the earlier concept. Takes linear time.
   *
   * @param language BCP 47; the region is not looked at.
   */
  find(text: string, language: LanguageCode): readonly Wording<Concept>[];
}

/**
 * Declares phrases: by language, then by concept, the same concepts in each language, in the notation
 * described in `lexicon.ts`: a list, or one text with commas between them. They may run over the commas of a passage, but not over
 * the end of a sentence.
 */
export function defineWordings<Concept extends string>(
  byLanguage: Readonly<Record<LanguageCode, Readonly<Record<Concept, Terms | string>>>>,
): Wordings<Concept> {
  const indexes = new Map<LanguageCode, TermIndex<Concept>>();
  const indexOf = (language: LanguageCode): TermIndex<Concept> | undefined => {
    const known = indexes.get(language);
    if (known !== undefined || !Object.hasOwn(byLanguage, language)) return known;
    const concepts = Object.entries(byLanguage[language] ?? {}) as [Concept, Terms | string][];
    const terms = concepts.map(
      ([concept, list]) => [concept, typeof list === 'string' ? readTerms(list) : list] as const,
    );
    const index = indexTerms(terms, 'sentence');
    indexes.set(language, index);
    return index;
  };
  return {
    languages: Object.keys(byLanguage),
    find(text, language) {
      const index = indexOf(primarySubtag(language));
      if (index === undefined) return [];
      const words = wordsOf(text);
      return matchTerms(words, index).map(({ concept, term, positions }) => {
        const [first, last] = [words[positions[0] ?? 0], words[positions.at(-1) ?? 0]];
        const start = first?.start ?? 0;
        return { concept, term, quote: text.slice(start, last?.end), start };
      });
    },
  };
}

/** Of the lists of each language those of some concepts, in the order in which these are named. */
export function conceptsOf<Code extends string, Concept extends string>(
  byLanguage: Readonly<Record<Code, Readonly<Record<Concept, Terms | string>>>>,
  ...concepts: readonly Concept[]
): Readonly<Record<Code, Readonly<Record<Concept, Terms | string>>>> {
  const languages = Object.entries<Readonly<Record<Concept, Terms | string>>>(byLanguage);
  const picked = languages.map(([code, terms]) => [
    code,
    Object.fromEntries(concepts.map((concept) => [concept, terms[concept]])),
  ]);
  return Object.fromEntries(picked);
}
