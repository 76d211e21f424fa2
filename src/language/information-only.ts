/** Does a text only inform, since nothing that it names needs consent? */
import type { LanguageCode } from './language.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { matchTerms } from './match-terms.js';
import { indexTerms } from './term-index.js';
import { wordsOf } from './words.js';

type Concept = 'only' | 'necessary' | 'optional' | 'purpose';

/**
 * "We only use cookies that are strictly necessary", and not a word of anything optional.
 *
 * @param languages Languages of the text, the most likely first.
 */
export function saysOnlyNecessary(text: string, languages: readonly LanguageCode[]): boolean {
  const words = wordsOf(text);
  return lexiconsFor(languages).some((lexicon) => {
    const matches = matchTerms(words, indexOf(lexicon));
    if (matches.some(({ concept }) => concept === 'optional' || concept === 'purpose')) return false;
    const clausesOf = (concept: Concept) =>
      matches
        .filter((match) => match.concept === concept)
        .map(({ positions }) => words[positions[0] ?? 0]?.clause);
    const necessary = new Set(clausesOf('necessary'));
    return clausesOf('only').some((clause) => necessary.has(clause));
  });
}

const indexOf = onceForEach(({ labels, purposes }) => {
  const needConsent = [purposes.training, purposes.marketing, purposes.analytics, purposes.personalisation];
  return indexTerms<Concept>([
    ['optional', labels.optional],
    ['purpose', needConsent.flat()],
    ['only', labels.only],
    ['necessary', labels.necessary],
  ]);
});
