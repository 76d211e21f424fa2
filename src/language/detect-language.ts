/** Which language a text is in: what its `lang` attribute declares, held against its words. */
import type { LanguageCode } from './language.js';
import type { Lexicon } from './lexicon.js';
import { lexiconsFor, onceForEach, primarySubtag } from './lexicons.js';
import { otherLanguages } from './other-languages.js';
import { wordsOf } from './words.js';

export interface DetectedLanguage {
  /** `und` when it is none that has a lexicon. */
  readonly language: LanguageCode;
  readonly evidence: string;
}

/** Shares of function words in running text are 30 % and more; neighbouring languages share some. */
const LEAST_SHARE = 0.12;
/** Labels have few function words; so much of them is in the lexicon, where they are of its language. */
const LEAST_KNOWN = 0.3;
/** A declared language is believed unless another one has so many times its function words. */
const CLEARLY_MORE = 2;
/** So many different ones are a language, also where a list of companies outweighs them. */
const MANY_FUNCTION_WORDS = 5;
const MOST_WORDS = 400;
/** Shorter texts, such as two buttons, hardly have function words. */
const FEW_WORDS = 12;

/**
 * The language of a text.
 *
 * @param declared Value of the nearest `lang` attribute; undefined when there is none.
 */
export function detectLanguage(text: string, declared: string | undefined): DetectedLanguage {
  const words = wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word) => word.text);
  const isShort = words.length < FEW_WORDS;
  const shares = lexiconsFor([]).map((lexicon) => ({ lexicon, share: share(words, functionWords(lexicon)) }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  const foreign = Math.max(...foreignWords.map((known) => share(words, known)));
  const subtag = primarySubtag(declared ?? '');
  const own = shares.find(({ lexicon }) => lexicon.code === subtag);
  if (own !== undefined) {
    const isOutdone = own.share * CLEARLY_MORE < Math.max(best?.share ?? 0, foreign);
    const isKnown = own.share >= LEAST_SHARE || share(words, labelWords(own.lexicon)) >= LEAST_KNOWN;
    const isSpoken = own.share > 0 && distinct(words, functionWords(own.lexicon)) >= MANY_FUNCTION_WORDS;
    const other = isShort ? spokenInstead(words, own.lexicon) : undefined;
    if (other !== undefined) return { language: other.code, evidence: `its labels are ${other.name}` };
    if (isShort || ((isKnown || isSpoken) && !isOutdone))
      return { language: own.lexicon.code, evidence: `lang="${declared}"` };
  }
  const least = isShort ? Number.MIN_VALUE : LEAST_SHARE;
  if (best !== undefined && best.share >= least && best.share > foreign) {
    return {
      language: best.lexicon.code,
      evidence: `${Math.round(best.share * 100)} % of its words are ${best.lexicon.name} function words`,
    };
  }
  if (subtag !== '' && own === undefined) {
    return { language: 'und', evidence: `lang="${declared}", for which there is no lexicon` };
  }
  return { language: 'und', evidence: 'its words are of none of the known languages' };
}

/** Of a few words, most are of another language than the declared one: a banner that was not translated. */
function spokenInstead(words: readonly string[], declared: Lexicon): Lexicon | undefined {
  const shares = lexiconsFor([]).map((lexicon) => ({ lexicon, known: share(words, labelWords(lexicon)) }));
  const [best] = shares.toSorted((a, b) => b.known - a.known);
  const own = share(words, labelWords(declared));
  const isClear = best !== undefined && best.known >= LEAST_KNOWN && best.known > CLEARLY_MORE * own;
  return isClear ? best.lexicon : undefined;
}

function distinct(words: readonly string[], known: ReadonlySet<string>): number {
  return new Set(words.filter((word) => known.has(word))).size;
}

/** The fraction of the words that are known. */
function share(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

function wordSet(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.flatMap((term) => wordsOf(term).map(({ text }) => text)));
}

const foreignWords = Object.values(otherLanguages).map((words) => wordSet([words]));

const functionWords = onceForEach((lexicon) => wordSet(lexicon.stopWords));

/** Single words of the labels; those of what consent is about, such as "cookies", are the same in many languages. */
const labelWords = onceForEach(({ labels, stopWords }) => {
  const { objects: _, ...telling } = labels;
  return wordSet([...stopWords, ...Object.values(telling).flat()]);
});
