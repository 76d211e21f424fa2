/** What a passage is about, as far as consent is concerned. */
import { withoutCookies } from './cookie-word.js';
import type { LanguageCode } from './language.js';
import type { Lexicon, Topic } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { matchTerms } from './match-terms.js';
import { indexTerms, type TermIndex } from './term-index.js';
import { firstWords, type Word, wordsOf } from './words.js';

export interface TopicScore {
  readonly topic: Topic;
  /** Distinct phrases that hardly occur elsewhere. */
  readonly sure: readonly string[];
  /** Distinct words that fit. */
  readonly hints: readonly string[];
  /** A sure phrase counts {@link SURE_WEIGHT}, a hint 1. */
  readonly score: number;
}

export const SURE_WEIGHT = 3;
/** Longer passages are articles; what a dialog is about is said at its beginning. */
const MOST_WORDS = 600;
/** So many words are no longer, whatever stands between them. */
const LONGEST_READ = 30_000;
const TOPICS: readonly Topic[] = ['training', 'terms', 'access', 'marketing', 'cookies'];

type Concept = `${Topic}:${'sure' | 'hints'}`;

/**
 * Scores what a text is about, the best topic first; empty when it is about none of them.
 *
 * @param languages Languages to read in; all known ones when empty.
 */
export function scoreTopics(text: string, languages: readonly LanguageCode[]): TopicScore[] {
  const words = firstWords(wordsOf(text.slice(0, LONGEST_READ)), MOST_WORDS);
  const found = new Map<Concept, Set<string>>();
  for (const lexicon of lexiconsFor(languages)) {
    for (const topic of TOPICS) {
      for (const { concept, term } of matchTerms(words, indexesOf(lexicon)(topic))) {
        found.set(concept, (found.get(concept) ?? new Set()).add(term));
      }
    }
    if (isOfKitchen(words, lexicon)) dropCookies(found, lexicon);
  }
  const scores = TOPICS.map((topic): TopicScore => {
    const sure = [...(found.get(`${topic}:sure`) ?? [])];
    const hints = [...(found.get(`${topic}:hints`) ?? [])];
    return { topic, sure, hints, score: sure.length * SURE_WEIGHT + hints.length };
  });
  return scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

/** Beside words of a kitchen, "cookies" alone says nothing. */
function isOfKitchen(words: readonly Word[], lexicon: Lexicon): boolean {
  return matchTerms(words, kitchenIndex(lexicon)).length > 0;
}

/** Takes away what could as well be said of biscuits, such as "our cookies", unless something else could not. */
function dropCookies(found: Map<Concept, Set<string>>, lexicon: Lexicon): void {
  const bland = blandWords(lexicon);
  const saysMore = (term: string) => withoutCookies(wordsOf(term)).some(({ text }) => !bland.has(text));
  const sure = [...(found.get('cookies:sure') ?? [])].filter(saysMore);
  if (sure.length > 0) return;
  found.set('cookies:sure', new Set());
  found.set('cookies:hints', new Set([...(found.get('cookies:hints') ?? [])].filter(saysMore)));
}

const kitchenIndex = onceForEach(({ kitchen }) => indexTerms([['kitchen', kitchen]] as const));

const blandWords = onceForEach(({ stopWords, labels }) => {
  const words = new Set(
    [...stopWords, ...labels.all].flatMap((term) => wordsOf(term).map(({ text }) => text)),
  );
  for (const verb of labels.process) words.delete(verb);
  return words;
});

const questionIndex = onceForEach(({ otherQuestions }) =>
  indexTerms([['question', otherQuestions]] as const),
);

/** The phrase by which a text asks something other than consent (age, deleting); undefined when it does not. */
export function otherQuestion(text: string, languages: readonly LanguageCode[]): string | undefined {
  const words = firstWords(wordsOf(text.slice(0, LONGEST_READ)), MOST_WORDS);
  for (const lexicon of lexiconsFor(languages)) {
    const [match] = matchTerms(words, questionIndex(lexicon));
    if (match !== undefined) return match.term;
  }
  return undefined;
}

/** One index for each topic, since topics share words. */
const indexesOf = onceForEach(({ topics }) => {
  const indexes = new Map<Topic, TermIndex<Concept>>();
  return (topic: Topic): TermIndex<Concept> => {
    const { sure, hints } = topics[topic];
    const index =
      indexes.get(topic) ??
      indexTerms<Concept>([
        [`${topic}:sure`, sure],
        [`${topic}:hints`, hints],
      ]);
    indexes.set(topic, index);
    return index;
  };
});
