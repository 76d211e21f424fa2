/**
 * What a control does, judged from its label.
 *
 * The lexicon of a language tells which parts of meaning a label is put together from ("accept",
 * "only", "necessary"), `interpret-label.ts` what they mean together; this file picks the language and
 * says how sure the reading is.
 */
import { Kind, kindOfUnit } from './character-kind.js';
import { likelyLanguages } from './detect-language.js';
import { FALLBACK, type LabelClassification, type LanguageCode, type LanguageOptions } from './language.js';
import { onceForLanguages } from './language-choice.js';
import type { Lexicon } from './lexicon.js';
import { lexiconsFor } from './lexicons.js';
import { listed } from './listed.js';
import { type LabelReading, LONGEST_LABEL, readIn, SURE, unread } from './read-label.js';
import { RepeatedAnswers } from './repeated-answers.js';
import { readWords, type Word } from './words.js';

const CLOSE_SYMBOL = /^[\s\u200E\u200F]*[×✕✖✗✘❌❎⨯╳⊗⨉🗙🞩ⅹ][\uFE0E\uFE0F]?[\s\u200E\u200F]*$/u;
/** The one of them that is a letter. */
const ROMAN_TEN = 0x2179;
/** No symbol with what may stand around it is longer. */
const LONGEST_SYMBOL = 12;

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
  return answersIn(options).to(label);
}

const answersIn = onceForLanguages((options) => {
  const told = isToldLanguage(options) ? lexiconsFor(languagesFor('', options)) : undefined;
  return new RepeatedAnswers((label: string) => {
    if (isCloseSymbol(label)) return closes(label, options);
    const text = label.length > LONGEST_LABEL ? label.slice(0, LONGEST_LABEL) : label;
    const words = readWords(text);
    if (told !== undefined) return readInTold(told, text, words);
    return readInLikely(lexiconsFor(languagesFor(text, options)), text, words);
  });
});

/**
 * As the first language reads it, if that is sure of it. A label that its own language understands in part is not
 * decided by another one that knows a short word of it (Polish "na" is a Welsh no): that one has to understand all
 * of it, or half of what the first knows nothing of.
 */
function readInTold(
  lexicons: readonly Lexicon[],
  label: string,
  words: readonly Word[],
): LabelClassification {
  let best: LabelReading | undefined;
  for (const lexicon of lexicons) {
    const read = readIn(lexicon, label, words);
    if (best === undefined) {
      if (read.isWhole || read.classification.confidence >= SURE) return read.classification;
      best = read;
    } else if (outdoes(read, best) && (read.isWhole || (best.saysNothing && read.saysMuch))) best = read;
  }
  if (best === undefined) return unread('no lexicon');
  return best.saysNothing && lexicons.length > 1
    ? noTermOf(lexicons, best.classification)
    : best.classification;
}

function isCloseSymbol(label: string): boolean {
  if (label.length > LONGEST_SYMBOL) return false;
  const first = label.charCodeAt(0);
  return (first === ROMAN_TEN || kindOfUnit(first) === Kind.Gap) && CLOSE_SYMBOL.test(label);
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

/** Which language it is in was not told: what it says in another one counts against the best reading. */
function readInLikely(
  lexicons: readonly Lexicon[],
  label: string,
  words: readonly Word[],
): LabelClassification {
  const readings = lexicons.map((lexicon) => ({ lexicon, read: readIn(lexicon, label, words) }));
  const best = readings.reduce<LabelReading | undefined>(
    (best, { read }) => (best === undefined || outdoes(read, best) ? read : best),
    undefined,
  );
  if (best === undefined) return unread('no lexicon');
  const { classification } = best;
  for (const { lexicon, read } of readings) {
    const other = read.classification;
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

function outdoes(read: LabelReading, best: LabelReading): boolean {
  return weight(read.classification) * 0.9 > weight(best.classification);
}

/** A reading that says something counts for more than one that says nothing. */
function weight({ role, confidence }: LabelClassification): number {
  return role === 'other' ? confidence / 3 : confidence;
}
