/** Which language a text is in: what its `lang` attribute declares, held against its words. */
import { KeptAnswers } from './kept-answers.js';
import { FALLBACK, type LanguageCode } from './language.js';
import { type LanguageShare, languagesOfScript, tallyLanguages } from './language-tally.js';
import { knownLanguages, nameOf, primarySubtag } from './lexicons.js';
import { compareVocabularies, knownShare, type VocabularyShare } from './vocabulary-tally.js';
import { firstWords, lengthInWords, type Word, wordsOf } from './words.js';

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
/** So many words are no longer in any language, whatever stands between them. */
const LONGEST_READ = 20_000;
/** Shorter texts, such as two buttons, hardly have function words. */
const FEW_WORDS = 12;
/** Languages whose whole vocabulary is held against a text when function words leave it open. */
const MOST_COMPARED = 5;
/** The next language has at most this part of the function words of one that is clearly it. */
const CLEARLY_LESS = 0.5;
const LEAST_DISTINCT = 3;
/** What a letter that a language is not written with counts against it, in words. */
const FOREIGN_LETTER = 0.3;
/** Where no function word tells, so much of a text has to be in one lexicon, and so many words. */
const MOSTLY_KNOWN = 0.5;
const LEAST_KNOWN_WORDS = 2;
/** Languages without a lexicon have no vocabulary; that of the others counts so much less against their function words. */
const VOCABULARY_AGAINST_OTHERS = 0.25;

/** Languages named as likely where the one that it is cannot be told. */
const MOST_LIKELY = 3;

/**
 * The language of a text.
 *
 * @param declared Value of the nearest `lang` attribute; undefined when there is none.
 */
export function detectLanguage(text: string, declared: string | undefined): DetectedLanguage {
  return kept.to(`${declared ?? ''}\n${text}`, () => detect(text, declared));
}

const kept = new KeptAnswers<DetectedLanguage>();

function detect(text: string, declared: string | undefined): DetectedLanguage {
  const sample = new Sample(text);
  const code = primarySubtag(declared ?? '');
  const isKnown = knownLanguages.includes(code);
  if (isKnown) {
    const other = sample.isShort ? sample.spokenInsteadOf(code) : undefined;
    if (other !== undefined) return { language: other, evidence: `its labels are ${nameOf(other)}` };
    if (sample.isSpoken(code)) return { language: code, evidence: `lang="${declared}"` };
  }
  const best = sample.likeliest();
  if (best !== undefined) {
    const share = Math.round((sample.shareOf(best)?.share ?? 0) * 100);
    return { language: best, evidence: `${share} % of its words are ${nameOf(best)} function words` };
  }
  if (code !== '' && !isKnown)
    return { language: 'und', evidence: `lang="${declared}", for which there is no lexicon` };
  return { language: 'und', evidence: 'its words are of none of the known languages' };
}

/**
 * Languages to read the labels of a text in when it is not known which it is in: those that have most of its
 * words, the likeliest first, three at most, one at least.
 */
export function likelyLanguages(text: string): readonly LanguageCode[] {
  const likely = new Sample(text).mostKnown.filter(({ known }) => known > 0).slice(0, MOST_LIKELY);
  return likely.length > 0 ? likely.map(({ language }) => language) : [FALLBACK];
}

/** The beginning of a text, with what its words tell; vocabularies are asked only where they have to be. */
class Sample {
  readonly isShort: boolean;
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #shares: readonly LanguageShare[];
  #mostKnown: readonly VocabularyShare[] | undefined;

  constructor(text: string) {
    this.#text = text.slice(0, LONGEST_READ);
    this.#words = firstWords(wordsOf(this.#text), MOST_WORDS);
    this.#shares = tallyLanguages(this.#words);
    this.isShort = lengthInWords(this.#words) < FEW_WORDS;
  }

  shareOf(code: LanguageCode): LanguageShare | undefined {
    return this.#shares.find(({ language }) => language === code);
  }

  /** The text may be in the language that it is declared to be in. */
  isSpoken(declared: LanguageCode): boolean {
    if (this.isShort) return true;
    const { share = 0, distinct = 0 } = this.shareOf(declared) ?? {};
    const isOutdone = this.#shares.some((other) => other.distinct > 1 && other.share > share * CLEARLY_MORE);
    const isInIt = share >= LEAST_SHARE || distinct >= MANY_FUNCTION_WORDS;
    return !isOutdone && (isInIt || knownShare(this.#words, declared) >= LEAST_KNOWN);
  }

  /** Of a few words, most are of another language than the declared one: a banner that was not translated. */
  spokenInsteadOf(declared: LanguageCode): LanguageCode | undefined {
    const own = knownShare(this.#words, declared);
    if (own * CLEARLY_MORE >= 1) return undefined;
    const [best] = this.mostKnown;
    if (best === undefined || best.language === declared || !this.#hasKnownWords(best)) return undefined;
    return best.known >= LEAST_KNOWN && best.known > CLEARLY_MORE * own ? best.language : undefined;
  }

  /** What it is in, where nothing is declared; undefined when that is open, or no language with a lexicon. */
  likeliest(): LanguageCode | undefined {
    const [first, second] = this.#shares;
    const isClear =
      first !== undefined &&
      first.distinct >= LEAST_DISTINCT &&
      (second?.weight ?? 0) <= first.weight * CLEARLY_LESS;
    if (isClear) return first.isKnown && first.share >= LEAST_SHARE ? first.language : undefined;
    const [best, ...others] = this.mostKnown;
    if (best === undefined || this.#isForeign(best)) return undefined;
    const own = this.shareOf(best.language);
    if (own !== undefined && own.distinct > 1) {
      const isSpoken = own.share >= LEAST_SHARE || best.known >= MOSTLY_KNOWN;
      return best.known >= LEAST_KNOWN && (this.isShort || isSpoken) ? best.language : undefined;
    }
    // Without function words, as in two buttons, it has to be the one that alone has most of the words.
    const isAlone = others.every(({ known }) => known < best.known);
    const isKnown = best.known >= MOSTLY_KNOWN && this.#hasKnownWords(best);
    return this.isShort && isKnown && isAlone ? best.language : undefined;
  }

  /** Another language, without a lexicon, has more of its function words. */
  #isForeign({ language, weight, foreignLetters }: VocabularyShare): boolean {
    const likelihood =
      (this.shareOf(language)?.weight ?? 0) +
      weight * VOCABULARY_AGAINST_OTHERS -
      foreignLetters * FOREIGN_LETTER;
    return this.#shares.some((other) => !other.isKnown && other.distinct > 1 && other.weight > likelihood);
  }

  #hasKnownWords({ known }: VocabularyShare): boolean {
    return known * this.#words.length >= LEAST_KNOWN_WORDS;
  }

  /** By how much of it their lexicons have: the languages that have function words of it, else those of its script. */
  get mostKnown(): readonly VocabularyShare[] {
    if (this.#mostKnown !== undefined) return this.#mostKnown;
    const known = this.#shares.filter(({ isKnown }) => isKnown).slice(0, MOST_COMPARED);
    let ranked = this.#rank(known.map(({ language }) => language));
    if ((ranked[0]?.known ?? 0) < MOSTLY_KNOWN) ranked = this.#rank(languagesOfScript(this.#words));
    this.#mostKnown = ranked;
    return ranked;
  }

  #rank(languages: readonly LanguageCode[]): readonly VocabularyShare[] {
    const score = ({ language, weight, foreignLetters }: VocabularyShare) =>
      (this.shareOf(language)?.weight ?? 0) + weight - FOREIGN_LETTER * foreignLetters;
    return compareVocabularies(this.#text, this.#words, languages).sort((a, b) => score(b) - score(a));
  }
}
