/** Labels beside each other: which is the yes, and which the no, where neither says so by its own words. */
import type { LanguageCode } from './language.js';
import type { Lexicon } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { matchTerms } from './match-terms.js';
import { indexTerms } from './term-index.js';
import { wordsOf } from './words.js';

type Start = 'no' | 'yes';

/** How a label of several words begins: "Yes, write to me", "No, I like paying full price"; undefined when with neither. */
export function answerAtStart(label: string, language: LanguageCode): Start | undefined {
  const [lexicon] = lexiconsFor([language]);
  if (lexicon === undefined) return undefined;
  const words = wordsOf(label);
  const [first] = matchTerms(words, startIndexOf(lexicon));
  if (first === undefined || first.positions[0] !== 0) return undefined;
  const last = words[first.positions.at(-1) ?? 0];
  const next = words[(first.positions.at(-1) ?? 0) + 1];
  if (next === undefined) return undefined;
  // "Fine, count them" is two clauses; "Continue reading" is one.
  return first.concept === 'no' || next.clause !== last?.clause ? first.concept : undefined;
}

/** It holds a negation. */
export function negatesSome(label: string, language: LanguageCode): boolean {
  const [lexicon] = lexiconsFor([language]);
  return lexicon !== undefined && matchTerms(wordsOf(label), negationIndexOf(lexicon)).length > 0;
}

/** Its words besides those that say nothing by themselves. */
export function tellingWords(label: string, language: LanguageCode): ReadonlySet<string> {
  const [lexicon] = lexiconsFor([language]);
  const words = wordsOf(label).map(({ text }) => text);
  const bland = lexicon === undefined ? new Set<string>() : blandWordsOf(lexicon);
  return new Set(words.filter((word) => word.length > 1 && !bland.has(word)));
}

const startIndexOf = onceForEach(({ labels }: Lexicon) =>
  indexTerms<Start>([
    ['no', labels.no],
    ['yes', labels.acknowledge],
  ]),
);

const negationIndexOf = onceForEach(({ labels }: Lexicon) =>
  indexTerms([['negation', [...labels.negation, ...labels.no]]] as const),
);

const blandWordsOf = onceForEach(({ stopWords, persons, labels }: Lexicon) => {
  const terms = [...stopWords, ...persons, ...labels.negation, ...labels.no];
  return new Set(terms.flatMap((term) => wordsOf(term).map(({ text }) => text)));
});
