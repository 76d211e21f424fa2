/**
 * What a control does, judged from its label.
 *
 * The lexicon of a language tells which parts of meaning a label is put together from ("accept",
 * "only", "necessary"), `interpret-label.ts` what they mean together; this file picks the language and
 * says how sure the reading is.
 */
import { interpretLabel } from './interpret-label.js';
import { LabelParts } from './label-parts.js';
import type { LabelClassification, LanguageCode } from './language.js';
import type { LabelConcept, Lexicon } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
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
const CLOSE_SYMBOL = /^\s*[×✕✖✗✘❌⨯╳⊗🗙ⅹ]\uFE0F?\s*$/u;
const PRICE =
  /(?:[€$£¥₹]|\b(?:usd|eur|gbp|chf)\b)\s?\d|\d(?:[.,]\d{1,2})?\s?(?:[€$£¥₹]|(?:usd|eur|euros?|gbp|chf)\b)/i;

/**
 * The role of a control from its label.
 *
 * @param label Accessible name or visible text.
 * @param options.languages Languages to read it in, the most likely first; all known ones when empty.
 * @returns Role, confidence from 0 to 1, the language it was understood in, and what it was read from.
 */
export function classifyLabel(
  label: string,
  options: { languages: readonly LanguageCode[] },
): LabelClassification {
  if (CLOSE_SYMBOL.test(label)) {
    return {
      role: 'close',
      confidence: 0.9,
      language: options.languages[0] ?? 'und',
      evidence: `symbol “${label.trim()}”`,
    };
  }
  const words = wordsOf(label);
  if (words.length === 0) return { role: 'other', confidence: 0.3, language: 'und', evidence: 'no text' };
  const hasPrice = PRICE.test(label);
  let best: LabelClassification | undefined;
  for (const [i, lexicon] of lexiconsFor(options.languages).entries()) {
    const read = readIn(lexicon, words, hasPrice);
    if (i === 0 && (read.isWhole || read.confidence >= SURE)) return read.classification;
    if (best === undefined || weight(read.classification) * 0.9 > weight(best)) best = read.classification;
  }
  return best ?? { role: 'other', confidence: 0.3, language: 'und', evidence: 'no lexicon' };
}

/** A reading that says something counts for more than one that says nothing. */
function weight({ role, confidence }: LabelClassification): number {
  return role === 'other' ? confidence / 3 : confidence;
}

interface LabelReading {
  readonly classification: LabelClassification;
  readonly confidence: number;
  /** Every word of the label is in the lexicon. */
  readonly isWhole: boolean;
}

function readIn(lexicon: Lexicon, words: readonly Word[], hasPrice: boolean): LabelReading {
  if (lengthInWords(words) <= MOST_WORDS) return readLabel(lexicon, words, hasPrice);
  const leading = words.filter(({ clause }) => clause === words[0]?.clause);
  const read =
    lengthInWords(leading) <= MOST_LEADING_WORDS ? readLabel(lexicon, leading, hasPrice) : undefined;
  if (read !== undefined && read.confidence >= SURE) {
    const confidence = read.confidence * 0.8;
    return { classification: { ...read.classification, confidence }, confidence, isWhole: false };
  }
  const evidence = `a text of ${words.length} words`;
  return reading({ role: 'other', confidence: 0.7, language: lexicon.code, evidence }, false);
}

function reading(classification: LabelClassification, isWhole: boolean): LabelReading {
  return { classification, confidence: classification.confidence, isWhole };
}

function readLabel(lexicon: Lexicon, words: readonly Word[], hasPrice: boolean): LabelReading {
  const matches = matchTerms(words, indexOf(lexicon));
  const parts = new LabelParts(matches, words, hasPrice);
  const { role, confidence: sureness, isPaid, remark } = interpretLabel(parts);
  const understood = understoodFraction(matches, words);
  const confidence = Math.round(sureness * (0.4 + 0.6 * understood) * 100) / 100;
  const evidence = describe(matches, lexicon, remark);
  const language = lexicon.code;
  if (role !== 'other' && confidence < LEAST_CONFIDENCE) {
    const doubt = `${evidence}, but most of it is something else`;
    return reading({ role: 'other', confidence: 0.5, language, evidence: doubt }, false);
  }
  const classification = { role, confidence, language, evidence };
  return reading(isPaid ? { ...classification, isPaid } : classification, understood === 1);
}

const indexOf = onceForEach((lexicon) =>
  indexTerms(PRECEDENCE.map((concept) => [concept, lexicon.labels[concept]] as const)),
);

function understoodFraction(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): number {
  const numbers = words.filter(({ text }) => /^\p{N}+$/u.test(text)).length;
  const matched = matches.reduce((sum, { positions }) => sum + positions.length, 0);
  return Math.min(1, (matched + numbers) / words.length);
}

function describe(
  matches: readonly TermMatch<LabelConcept>[],
  lexicon: Lexicon,
  remark: string | undefined,
): string {
  const telling = matches.filter(
    ({ concept }) => concept !== 'fillers' && concept !== 'and' && concept !== 'objects',
  );
  const terms = telling.map(({ concept, term }) => `“${term}” (${concept})`).join(' ');
  const found = terms === '' ? `no term of the ${lexicon.name} lexicon` : `${lexicon.name} ${terms}`;
  return remark === undefined ? found : `${found}: ${remark}`;
}
