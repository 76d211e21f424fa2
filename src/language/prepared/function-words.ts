/**
 * The function words of all languages, folded, each once: languages with a lexicon first. The build puts what the
 * function returns in its place (scripts/evaluate-at-build.ts).
 */
import type { LanguageCode } from '../language.js';
import { lexiconTexts } from '../lexicons.generated.js';
import { otherLanguages } from '../other-languages.js';
import { readWords } from '../words.js';

interface FunctionWords {
  readonly code: LanguageCode;
  /** The language has a lexicon. */
  readonly isKnown: boolean;
  /** Spaces between them. */
  readonly words: string;
}

export const functionWords = (): readonly FunctionWords[] => {
  const known = new Set(lexiconTexts.map(({ code }) => code));
  const others = Object.entries(otherLanguages).filter(([code]) => !known.has(code));
  return [
    ...lexiconTexts.map(({ code, stopWords }) => ({ code, isKnown: true, words: folded(stopWords) })),
    ...others.map(([code, list]) => ({ code, isKnown: false, words: folded(list) })),
  ];
};

function folded(list: string): string {
  return [...new Set(readWords(list).map(({ text }) => text))].join(' ');
}
