/** Which language a text is in: what its `lang` attribute declares, held against its words. */
import type { LanguageCode } from './language.js';
import type { Lexicon } from './lexicon.js';
import { lexicons, primarySubtag } from './lexicons.js';
import { wordsOf } from './words.js';

export interface DetectedLanguage {
  /** `und` when it is none that has a lexicon. */
  readonly language: LanguageCode;
  readonly evidence: string;
}

/** Shares of function words in running text are 30 % and more; neighbouring languages share some. */
const LEAST_SHARE = 0.12;
/** A declared language is believed unless another one has so many times its function words. */
const CLEARLY_MORE = 2;
const MOST_WORDS = 400;
/** Shorter texts, such as two buttons, hardly have function words. */
const FEW_WORDS = 12;

/**
 * The language of a text.
 *
 * @param declared Value of the nearest `lang` attribute; undefined when there is none.
 */
export function detectLanguage(text: string, declared: string | undefined): DetectedLanguage {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const shares = lexicons.map((lexicon) => ({ lexicon, share: shareOfFunctionWords(words, lexicon) }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  const subtag = primarySubtag(declared ?? '');
  const own = shares.find(({ lexicon }) => lexicon.code === subtag);
  const bestShare = best?.share ?? 0;
  if (
    own !== undefined &&
    (words.length < FEW_WORDS || own.share * CLEARLY_MORE >= bestShare) &&
    (own.share > 0 || words.length < FEW_WORDS)
  ) {
    return { language: own.lexicon.code, evidence: `lang="${declared}"` };
  }
  if (best !== undefined && (bestShare >= LEAST_SHARE || (words.length < FEW_WORDS && bestShare > 0))) {
    return {
      language: best.lexicon.code,
      evidence: `${percent(bestShare)} of its words are ${best.lexicon.name} function words`,
    };
  }
  if (subtag !== '' && own === undefined) {
    return { language: 'und', evidence: `lang="${declared}", for which there is no lexicon` };
  }
  return { language: 'und', evidence: `its words are of none of the known languages` };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const functionWords = new WeakMap<Lexicon, ReadonlySet<string>>();

function shareOfFunctionWords(words: readonly { readonly text: string }[], lexicon: Lexicon): number {
  const known =
    functionWords.get(lexicon) ??
    new Set(lexicon.stopWords.flatMap((term) => wordsOf(term).map(({ text }) => text)));
  functionWords.set(lexicon, known);
  const hits = words.filter(({ text }) => known.has(text)).length;
  return words.length === 0 ? 0 : hits / words.length;
}
