/**
 * What a control does, judged from its label.
 *
 * The lexicon of a language tells which parts of meaning a label is put together from ("accept",
 * "only", "necessary"), `interpret-label.ts` what they mean together; this file picks the language and
 * says how sure the reading is.
 */
import { likelyLanguages } from './detect-language.js';
import { FALLBACK, type LabelClassification, type LanguageCode } from './language.js';
import type { Lexicon } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { listed } from './listed.js';
import { type LabelReading, LONGEST_LABEL, readIn, SURE, unread } from './read-label.js';
import { readWords, type Word } from './words.js';

const CLOSE_SYMBOL = /^[\s\u200E\u200F]*[×✕✖✗✘❌❎⨯╳⊗⨉🗙🞩ⅹ][\uFE0E\uFE0F]?[\s\u200E\u200F]*$/u;
/** No symbol with what may stand around it is longer. */
const LONGEST_SYMBOL = 12;
/** Labels of a page repeat; so many readings are kept for each language. */
const MOST_KEPT = 1000;

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
  if (isCloseSymbol(label)) return closes(label, options);
  const text = new LabelText(label);
  const lexicons = lexiconsFor(languagesFor(text.label, options));
  let best: LabelReading | undefined;
  for (const lexicon of lexicons) {
    const read = readOnce(lexicon, text);
    const isFirst = best === undefined && isToldLanguage(options);
    if (isFirst && (read.isWhole || read.classification.confidence >= SURE)) return read.classification;
    if (best === undefined || mayOutdo(read, best, options)) best = read;
  }
  if (best === undefined) return unread('no lexicon');
  if (!isToldLanguage(options)) return withDoubt(best, lexicons, text);
  return best.saysNothing && lexicons.length > 1
    ? noTermOf(lexicons, best.classification)
    : best.classification;
}

function isCloseSymbol(label: string): boolean {
  const first = label.charCodeAt(0);
  const isLetter = first >= 0x41 && first <= 0x7a;
  return !isLetter && label.length <= LONGEST_SYMBOL && CLOSE_SYMBOL.test(label);
}

/**
 * A label that its own language understands in part is not decided by another one that knows a short word of it
 * (Polish "na" is a Welsh no): that one has to understand all of it, or half of what the first knows nothing of.
 */
function mayOutdo(read: LabelReading, best: LabelReading, options: LanguageOptions): boolean {
  if (weight(read.classification) * 0.9 <= weight(best.classification)) return false;
  return read.isWhole || !isToldLanguage(options) || (best.saysNothing && read.saysMuch);
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

function noTermOf(lexicons: readonly Lexicon[], classification: LabelClassification): LabelClassification {
  const names = listed(lexicons.map(({ name }) => name));
  return { ...classification, evidence: `no term of the ${names} lexicons` };
}

/** Which language a label is in was not told; what it says in another one counts against it. */
function withDoubt(best: LabelReading, lexicons: readonly Lexicon[], label: LabelText): LabelClassification {
  const { classification } = best;
  for (const lexicon of lexicons) {
    const other = readOnce(lexicon, label).classification;
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

/** A label, whose words are read once for all lexicons, and not at all where its readings are kept. */
class LabelText {
  /** As far as it is read. */
  readonly label: string;
  #words: readonly Word[] | undefined;
  #isMet: boolean | undefined;

  constructor(label: string) {
    this.label = label.length > LONGEST_LABEL ? label.slice(0, LONGEST_LABEL) : label;
  }

  get words(): readonly Word[] {
    this.#words ??= readWords(this.label);
    return this.#words;
  }

  /** It was read before, lately, or one much like it. */
  get isMetAgain(): boolean {
    this.#isMet ??= isMetAgain(this.label);
    return this.#isMet;
  }
}

const readingsOf = onceForEach(() => new Map<string, LabelReading>());

/** Readings are kept of labels that are met again: of those that are not, keeping them would cost more than all else. */
function readOnce(lexicon: Lexicon, text: LabelText): LabelReading {
  const { label } = text;
  if (label.length > LONGEST_KEPT) return readIn(lexicon, label, text.words);
  const kept = readingsOf(lexicon);
  const known = kept.get(label);
  if (known !== undefined) return known;
  const read = readIn(lexicon, label, text.words);
  if (!text.isMetAgain) return read;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(label, read);
  return read;
}

/** Longer ones are texts, which do not repeat. */
const LONGEST_KEPT = 200;

/** By a number made of them, the same number of the label that was met last. A power of two. */
const met = new Int32Array(0x1_0000);

/** Whether the label was met before, as far as can be told from a few of its characters; from now on it was. */
function isMetAgain(label: string): boolean {
  let mark = label.length;
  const step = 1 + (label.length >> 4);
  for (let at = 0; at < label.length; at += step) mark = Math.imul(mark ^ label.charCodeAt(at), 0x0100_0193);
  const slot = (mark ^ (mark >>> 16)) & (met.length - 1);
  if (met[slot] === mark) return true;
  met[slot] = mark;
  return false;
}
