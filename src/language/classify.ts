/**
 * What a control does, judged from its label.
 *
 * The lexicon of a language tells which parts of meaning a label is put together from ("accept",
 * "only", "necessary"), `interpret-label.ts` what they mean together; this file picks the language and
 * says how sure the reading is.
 */
import { likelyLanguages } from './detect-language.js';
import { interpretLabel } from './interpret-label.js';
import { LabelParts } from './label-parts.js';
import { FALLBACK, type LabelClassification, type LanguageCode } from './language.js';
import type { LabelConcept, Lexicon } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { namesPrice } from './price.js';
import { Telling } from './telling.js';
import { indexTerms, matchTerms, type TermMatch } from './term-index.js';
import { lengthInWords, type Word, wordsOf } from './words.js';

/** Earlier concepts win when two account for equally many words. */
const PRECEDENCE: readonly LabelConcept[] = [
  ...([
    'elsewhere',
    'question',
    'pay',
    'account',
    'withdraw',
    'defer',
    'decline',
    'accept',
    'acknowledge',
    'no',
  ] as const),
  ...([
    'negation',
    'except',
    'only',
    'all',
    'optional',
    'necessary',
    'selection',
    'settings',
    'save',
  ] as const),
  ...([
    'manage',
    'view',
    'close',
    'details',
    'policy',
    'more',
    'process',
    'objects',
    'and',
    'fillers',
  ] as const),
];

/** Longer texts are sentences that stand in something clickable. */
const MOST_WORDS = 12;
/** A long text may begin with its label: "Accept all. We and our partners will then …". */
const MOST_LEADING_WORDS = 5;
/** Below this, too little of the label is understood to say what it does. */
const LEAST_CONFIDENCE = 0.45;
/** A reading this sure ends the search for others. */
const SURE = 0.8;
const CLOSE_SYMBOL = /^[\s\u200E\u200F]*[×✕✖✗✘❌❎⨯╳⊗⨉🗙🞩ⅹ][\uFE0E\uFE0F]?[\s\u200E\u200F]*$/u;
/** No symbol with what may stand around it is longer. */
const LONGEST_SYMBOL = 12;
/** Labels of a page repeat; so many readings are kept for each language. */
const MOST_KEPT = 2000;

export interface LanguageOptions {
  /** BCP 47 tag of the language that the text is in, if known. English is tried as well. */
  readonly language?: LanguageCode;
  /** The same, where it may be one of several: the most likely first; no others are tried. */
  readonly languages?: readonly LanguageCode[];
}

/**
 * What a control does, from its label: whether it accepts, declines, opens the settings, and so on.
 *
 * ```ts
 * classifyLabel('Continue without accepting', { language: 'en' });
 * // { role: 'decline', confidence: 0.95, language: 'en', words: [{ text: 'without', concept: 'negation', … }, …], … }
 * ```
 *
 * @param label Accessible name or visible text, in any language that has a lexicon.
 * @param options Which language it is in. Where that is left out, the label is read in those that have its words.
 * @returns Role, confidence from 0 to 1, the language it was understood in, and the words that decided.
 */
export function classifyLabel(label: string, options: LanguageOptions = {}): LabelClassification {
  if (label.length <= LONGEST_SYMBOL && CLOSE_SYMBOL.test(label)) return closes(label, options);
  const words = wordsOf(label);
  if (words.length === 0) return unread('no text');
  const languages = languagesFor(label, options);
  const lexicons = lexiconsFor(languages);
  let best: LabelReading | undefined;
  for (const [i, lexicon] of lexicons.entries()) {
    const read = readOnce(lexicon, label, words);
    if (i === 0 && (read.isWhole || read.classification.confidence >= SURE) && isToldLanguage(options))
      return read.classification;
    if (best === undefined || weight(read.classification) * 0.9 > weight(best.classification)) best = read;
  }
  if (best === undefined) return unread('no lexicon');
  if (!isToldLanguage(options)) return withDoubt(best, lexicons, label, words);
  return best.saysNothing && lexicons.length > 1
    ? noTermOf(lexicons, best.classification)
    : best.classification;
}

function isToldLanguage({ language, languages }: LanguageOptions): boolean {
  return language !== undefined || languages !== undefined;
}

/** @see LanguageOptions */
export function languagesFor(
  text: string,
  { language, languages }: LanguageOptions,
): readonly LanguageCode[] {
  if (languages !== undefined) return languages;
  return language === undefined ? likelyLanguages(text) : [language, FALLBACK];
}

function closes(label: string, { language, languages }: LanguageOptions): LabelClassification {
  const text = label.trim();
  const start = label.indexOf(text);
  return {
    role: 'close',
    confidence: 0.9,
    language: language ?? languages?.[0] ?? 'und',
    words: [{ text, concept: 'close', start, end: start + text.length }],
    evidence: `symbol “${text}”`,
  };
}

function unread(evidence: string): LabelClassification {
  return { role: 'other', confidence: 0.3, language: 'und', words: [], evidence };
}

function noTermOf(lexicons: readonly Lexicon[], classification: LabelClassification): LabelClassification {
  const names = new Intl.ListFormat('en-GB').format(lexicons.map(({ name }) => name));
  return { ...classification, evidence: `no term of the ${names} lexicons` };
}

/** Which language a label is in was not told; what it says in another one counts against it. */
function withDoubt(
  best: LabelReading,
  lexicons: readonly Lexicon[],
  label: string,
  words: readonly Word[],
): LabelClassification {
  const { classification } = best;
  for (const lexicon of lexicons) {
    const other = readOnce(lexicon, label, words).classification;
    const isOther = other.role !== classification.role && other.role !== 'other';
    if (!isOther || other.confidence < classification.confidence * AS_SURE) continue;
    const confidence = Math.round(classification.confidence * DOUBTFUL * 100) / 100;
    const evidence = `${classification.evidence}; in ${lexicon.name} it says ${other.role}`;
    return { ...classification, confidence, evidence };
  }
  return best.saysNothing ? noTermOf(lexicons, classification) : classification;
}

/** A reading in another language this much as sure makes one doubtful. */
const AS_SURE = 0.8;
const DOUBTFUL = 0.5;

/** A reading that says something counts for more than one that says nothing. */
function weight({ role, confidence }: LabelClassification): number {
  return role === 'other' ? confidence / 3 : confidence;
}

interface LabelReading {
  readonly classification: LabelClassification;
  /** Every word of the label is in the lexicon. */
  readonly isWhole: boolean;
  /** No word of it tells anything. */
  readonly saysNothing: boolean;
}

const readingsOf = onceForEach(() => new Map<string, LabelReading>());

function readOnce(lexicon: Lexicon, label: string, words: readonly Word[]): LabelReading {
  const kept = readingsOf(lexicon);
  const known = kept.get(label);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readIn(lexicon, label, words);
  if (label.length <= LONGEST_KEPT) kept.set(label, read);
  return read;
}

/** Longer ones are texts, which do not repeat. */
const LONGEST_KEPT = 200;

function readIn(lexicon: Lexicon, label: string, words: readonly Word[]): LabelReading {
  const hasPrice = namesPrice(label);
  const length = lengthInWords(words);
  if (length <= MOST_WORDS) return readLabel(lexicon, label, words, hasPrice);
  const leading = words.filter(({ clause }) => clause === words[0]?.clause);
  const read =
    lengthInWords(leading) <= MOST_LEADING_WORDS ? readLabel(lexicon, label, leading, hasPrice) : undefined;
  if (read !== undefined && read.classification.confidence >= SURE) {
    const confidence = read.classification.confidence * 0.8;
    return { classification: { ...read.classification, confidence }, isWhole: false, saysNothing: false };
  }
  const evidence = `a text of ${Math.round(length)} words`;
  return {
    classification: { role: 'other', confidence: 0.7, language: lexicon.code, words: [], evidence },
    isWhole: false,
    saysNothing: false,
  };
}

function readLabel(lexicon: Lexicon, label: string, words: readonly Word[], hasPrice: boolean): LabelReading {
  const matches = matchTerms(words, indexOf(lexicon));
  const parts = new LabelParts(matches, words, hasPrice);
  const { role, confidence: sureness, isPaid, remark } = interpretLabel(parts);
  const understood = understoodFraction(matches, words);
  const confidence = Math.round(sureness * (0.4 + 0.6 * understood) * 100) / 100;
  const isDoubted = role !== 'other' && confidence < LEAST_CONFIDENCE;
  const telling = new Telling(matches, words, label);
  const classification: LabelClassification = {
    role: isDoubted ? 'other' : role,
    confidence: isDoubted ? 0.5 : confidence,
    language: lexicon.code,
    ...(isPaid === true && !isDoubted ? { isPaid } : {}),
    get words() {
      return telling.words;
    },
    get evidence() {
      const evidence = telling.describe(lexicon, isDoubted ? undefined : remark);
      return isDoubted ? `${evidence}, but most of it is something else` : evidence;
    },
  };
  return { classification, isWhole: understood === 1, saysNothing: matches.length === 0 };
}

const indexOf = onceForEach((lexicon) =>
  indexTerms(PRECEDENCE.map((concept) => [concept, lexicon.labels[concept]] as const)),
);

function understoodFraction(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): number {
  let understood = 0;
  for (const { text } of words) if (/^\p{N}+$/u.test(text)) understood++;
  for (const { positions } of matches) understood += positions.length;
  return Math.min(1, understood / words.length);
}
