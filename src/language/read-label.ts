/** What a label says, read in one language, and how much of it was understood. */
import { interpretLabel } from './interpret-label.js';
import { bits, PRECEDENCE } from './label-concepts.js';
import { bitOf, LabelParts } from './label-parts.js';
import type { LabelClassification, LanguageCode } from './language.js';
import type { LabelConcept, Lexicon, Terms } from './lexicon.js';
import { onceForEach } from './lexicons.js';
import { matchTerms, type TermMatch } from './match-terms.js';
import { namesPrice } from './price.js';
import { decidingWords, describeReading } from './telling.js';
import { indexTerms, type TermIndex } from './term-index.js';
import { lengthInWords, readWords, type Word } from './words.js';

export interface LabelReading {
  readonly classification: LabelClassification;
  /** Every word of the label is in the lexicon. */
  readonly isWhole: boolean;
  /** No word of it tells anything. */
  readonly saysNothing: boolean;
  /** Half of its words and more are in the lexicon, and not function words alone. */
  readonly saysMuch: boolean;
}

/** Longer texts are sentences that stand in something clickable. */
const MOST_WORDS = 12;
/** A long text may begin with its label: "Accept all. We and our partners will then …". */
const MOST_LEADING_WORDS = 5;
/** Below this, too little of the label is understood to say what it does. */
const LEAST_CONFIDENCE = 0.45;
/** A reading this sure ends the search for others. */
export const SURE = 0.8;
/** What is longer is no label; its first words tell that. */
export const LONGEST_LABEL = 5000;

const WITHOUT_WORDS: LabelReading = {
  classification: unread('no text'),
  isWhole: true,
  saysNothing: true,
  saysMuch: false,
};

export function unread(evidence: string): LabelClassification {
  return { role: 'other', confidence: 0.3, language: 'und', words: [], evidence };
}

/** @param label Not longer than {@link LONGEST_LABEL}. */
export function readIn(lexicon: Lexicon, label: string, words: readonly Word[]): LabelReading {
  if (words.length === 0) return WITHOUT_WORDS;
  const length = lengthInWords(words);
  const hasDigits = words.some(({ known }) => known.hasDigit);
  if (length <= MOST_WORDS) return readLabel(lexicon, label, words, hasDigits);
  const leading = leadingWords(words);
  const read =
    lengthInWords(leading) <= MOST_LEADING_WORDS ? readLabel(lexicon, label, leading, hasDigits) : undefined;
  if (read !== undefined && read.classification.confidence >= SURE) {
    const confidence = read.classification.confidence * 0.8;
    return { ...read, classification: { ...read.classification, confidence }, isWhole: false };
  }
  const evidence = `a text of ${label.length === LONGEST_LABEL ? 'more than ' : ''}${Math.round(length)} words`;
  return {
    classification: { role: 'other', confidence: 0.7, language: lexicon.code, words: [], evidence },
    isWhole: false,
    saysNothing: false,
    saysMuch: false,
  };
}

/** Those of the first clause. */
function leadingWords(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ clause }) => clause !== words[0]?.clause);
  return end === -1 ? words : words.slice(0, end);
}

/** @param hasDigits There are digits in the label; without them it names no price. */
function readLabel(
  lexicon: Lexicon,
  label: string,
  words: readonly Word[],
  hasDigits: boolean,
): LabelReading {
  const { code, name, index, negations } = languageOf(lexicon);
  const matches = matchTerms(words, index);
  const hasPrice = hasDigits && namesPrice(label);
  const parts = new LabelParts(matches, words, hasPrice, negations);
  const { role, confidence: sureness, isPaid, remark } = interpretLabel(parts);
  const understood = understoodFraction(matches, words);
  const confidence = Math.round(sureness * (0.4 + 0.6 * understood) * 100) / 100;
  const isDoubted = role !== 'other' && confidence < LEAST_CONFIDENCE;
  const evidence = describeReading(matches, name, isDoubted ? undefined : remark);
  const classification: LabelClassification = {
    role: isDoubted ? 'other' : role,
    confidence: isDoubted ? 0.5 : confidence,
    language: code,
    words: decidingWords(matches, words, label),
    evidence: isDoubted ? `${evidence}, but most of it is something else` : evidence,
  };
  return {
    classification: isPaid === true && !isDoubted ? { ...classification, isPaid } : classification,
    isWhole: understood === 1,
    saysNothing: matches.length === 0,
    saysMuch: understood >= 0.5 && matches.some((match) => (bitOf(match) & FUNCTIONAL) === 0),
  };
}

/** Concepts of short words that mean something else in the next language. */
const FUNCTIONAL =
  bits.negation |
  bits.no |
  bits.only |
  bits.all |
  bits.and |
  bits.except |
  (bits.fillers | bits.objects | bits.question);

/** What is read in labels of a language. */
interface LabelLanguage {
  readonly code: LanguageCode;
  readonly name: string;
  readonly index: TermIndex<LabelConcept>;
  /** Single words that say "not", folded. */
  readonly negations: ReadonlySet<string>;
}

const languageOf = onceForEach(
  ({ code, name, labels }): LabelLanguage => ({
    code,
    name,
    index: indexTerms(PRECEDENCE.map((concept) => [concept, labels[concept]] as const)),
    negations: singleWords(labels.negation),
  }),
);

function singleWords(terms: Terms): ReadonlySet<string> {
  const words = terms.map((term) => readWords(term));
  return new Set(
    words.flatMap(([word, second]) => (word === undefined || second !== undefined ? [] : [word.text])),
  );
}

function understoodFraction(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): number {
  let understood = 0;
  for (const { known } of words) if (known.isNumber) understood++;
  for (const { positions } of matches) understood += positions.length;
  return Math.min(1, understood / words.length);
}
