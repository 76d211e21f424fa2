/**
 * What a control does, judged from its label.
 *
 * The lexicon of a language tells which parts of meaning a label is put together from ("accept",
 * "only", "necessary"); this file tells what they mean together, for every language alike.
 */
import type { LabelClassification, LanguageCode } from './language.js';
import type { LabelConcept, Lexicon } from './lexicon.js';
import { lexiconsFor } from './lexicons.js';
import { indexTerms, matchTerms, type TermIndex, type TermMatch } from './term-index.js';
import { type Word, wordsOf } from './words.js';

type Role = LabelClassification['role'];

interface Reading {
  readonly role: Role;
  readonly confidence: number;
  readonly isPaid?: boolean;
  /** Why, when the words alone do not show it. */
  readonly remark?: string;
}

/** Earlier concepts win when two account for equally many words. */
const PRECEDENCE: readonly LabelConcept[] = [
  ...([
    'elsewhere',
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
  if (words.length <= MOST_WORDS) return readLabel(lexicon, words, hasPrice);
  const leading = words.filter(({ clause }) => clause === words[0]?.clause);
  const read = leading.length <= MOST_LEADING_WORDS ? readLabel(lexicon, leading, hasPrice) : undefined;
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
  const { role, confidence: sureness, isPaid, remark } = interpret(parts);
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

const indexes = new WeakMap<Lexicon, TermIndex<LabelConcept>>();

function indexOf(lexicon: Lexicon): TermIndex<LabelConcept> {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const index = indexTerms(PRECEDENCE.map((concept) => [concept, lexicon.labels[concept]] as const));
  indexes.set(lexicon, index);
  return index;
}

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

/** The parts of meaning in a label, with negations already applied to the verbs in their reach. */
class LabelParts {
  readonly #concepts: ReadonlySet<LabelConcept>;
  readonly #negatedClauses: ReadonlySet<string>;
  readonly #verbs: readonly { readonly concept: LabelConcept; readonly isNegated: boolean }[];
  readonly hasPrice: boolean;

  constructor(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[], hasPrice: boolean) {
    this.hasPrice = hasPrice;
    this.#concepts = new Set(matches.map(({ concept }) => concept));
    const reaches = reachesOf(matches, words);
    const counts = new Map<string, number>();
    for (const [i, { concept }] of matches.entries()) {
      if (concept === 'negation') counts.set(reaches[i] ?? '', (counts.get(reaches[i] ?? '') ?? 0) + 1);
    }
    this.#negatedClauses = new Set([...counts].filter(([, count]) => count > 0).map(([reach]) => reach));
    this.#verbs = matches.map(({ concept }, i) => ({
      concept,
      isNegated: this.#negatedClauses.has(reaches[i] ?? ''),
    }));
  }

  has(...concepts: LabelConcept[]): boolean {
    return concepts.some((concept) => this.#concepts.has(concept));
  }

  /** The verb occurs and is meant as it stands. */
  affirms(concept: LabelConcept): boolean {
    return this.#verbs.some((verb) => verb.concept === concept && !verb.isNegated);
  }

  negates(concept: LabelConcept): boolean {
    return this.#verbs.some((verb) => verb.concept === concept && verb.isNegated);
  }
}

/** Which stretch of the label each match stands in: a negation reaches to the next "and" or punctuation mark. */
function reachesOf(matches: readonly TermMatch<LabelConcept>[], words: readonly Word[]): string[] {
  let conjunctions = 0;
  return matches.map(({ concept, positions }) => {
    if (concept === 'and') conjunctions++;
    const clause = words[positions[0] ?? 0]?.clause ?? 0;
    return `${clause}/${conjunctions}`;
  });
}

/** What the parts mean together: the first reading that applies. */
function interpret(parts: LabelParts): Reading {
  const yes = parts.affirms('accept');
  const refusal =
    parts.affirms('decline') ||
    parts.negates('accept') ||
    parts.negates('process') ||
    parts.negates('acknowledge');
  return (
    readAnotherBusiness(parts, yes, refusal) ??
    readPutOff(parts, yes) ??
    readOnlyNecessary(parts, yes, refusal) ??
    readSave(parts, yes, refusal) ??
    readNo(parts, yes, refusal) ??
    readYes(parts, yes) ??
    readSettings(parts) ??
    readRest(parts)
  );
}

/** Shops, subscriptions, accounts, and taking back what was given before. */
function readAnotherBusiness(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  const isConsent = (yes || refusal) && parts.has('all', 'objects', 'necessary', 'optional');
  if (parts.has('elsewhere') && !isConsent)
    return { role: 'other', confidence: 0.85, remark: 'about something else' };
  if (parts.has('withdraw')) {
    return parts.has('settings')
      ? { role: 'manage', confidence: 0.7 }
      : {
          role: 'other',
          confidence: 0.85,
          remark: 'takes back a consent given earlier, which is not refusing one',
        };
  }
  const remark = 'accept or pay: the refusal has a price, so it is not a plain one';
  if (parts.has('pay') || parts.hasPrice) {
    return yes || refusal || parts.has('no')
      ? { role: 'other', confidence: 0.9, isPaid: true, remark }
      : { role: 'other', confidence: 0.85, isPaid: true, remark: 'pays or subscribes' };
  }
  if (!parts.has('account')) return undefined;
  if (yes && !refusal) return { role: 'accept', confidence: 0.75 };
  return { role: 'other', confidence: 0.85, remark: 'signs in or up' };
}

function readPutOff(parts: LabelParts, yes: boolean): Reading | undefined {
  if (!parts.has('defer')) return undefined;
  return { role: 'defer', confidence: yes || parts.affirms('decline') ? 0.65 : 0.95 };
}

/** "Only necessary", "Accept essential cookies", "Use required cookies". */
function readOnlyNecessary(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  if (!parts.has('necessary') || parts.has('optional')) return undefined;
  if (parts.has('only')) return { role: 'decline', confidence: 0.95 };
  if (parts.has('except') && yes) return { role: 'accept', confidence: 0.5, remark: 'all but the necessary' };
  const goesOn = yes || refusal || parts.affirms('acknowledge') || parts.affirms('process');
  return goesOn ? { role: 'decline', confidence: 0.9, remark: 'no more than the necessary' } : undefined;
}

function readSave(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  const takesAll = parts.has('all') && !parts.has('selection', 'settings');
  if (parts.affirms('decline') && parts.has('settings') && !yes) return { role: 'manage', confidence: 0.6 };
  if (refusal && !parts.has('selection')) return undefined;
  if (parts.has('save')) {
    if (takesAll) return yes ? undefined : { role: 'accept', confidence: 0.7, remark: 'confirms all' };
    return { role: 'save', confidence: parts.has('selection', 'settings') ? 1 : 0.8 };
  }
  const confirms =
    yes || refusal || parts.has('only') || parts.affirms('process') || parts.affirms('acknowledge');
  const opens = parts.has('manage', 'more', 'view') || parts.has('no');
  if (parts.has('selection') && confirms && !opens) return { role: 'save', confidence: 0.95 };
  return parts.has('settings') && yes && !opens && !parts.has('all')
    ? { role: 'save', confidence: 0.7 }
    : undefined;
}

function readNo(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  if (yes && (refusal || parts.has('no')))
    return { role: 'other', confidence: 0.7, remark: 'names both a yes and a no' };
  const opensSettings = parts.has('settings', 'selection') || (parts.has('manage') && !parts.has('process'));
  if (refusal) {
    if (opensSettings) return { role: 'manage', confidence: 0.7 };
    return { role: 'decline', confidence: parts.has('decline', 'accept', 'process') ? 0.95 : 0.85 };
  }
  if (parts.negates('decline')) return { role: 'accept', confidence: 0.5, remark: 'a negated refusal' };
  if (!parts.has('no')) return undefined;
  return opensSettings ? { role: 'manage', confidence: 0.8 } : { role: 'decline', confidence: 0.85 };
}

function readYes(parts: LabelParts, yes: boolean): Reading | undefined {
  if (!yes) return undefined;
  if (parts.has('except', 'only')) return { role: 'accept', confidence: 0.55, remark: 'with exceptions' };
  if (parts.has('manage') && !parts.has('all'))
    return { role: 'other', confidence: 0.6, remark: 'names both accepting and choosing' };
  return { role: 'accept', confidence: parts.has('all') ? 1 : 0.95 };
}

function readSettings(parts: LabelParts): Reading | undefined {
  if (parts.has('close')) return { role: 'close', confidence: 0.95 };
  if (parts.has('settings', 'selection')) return { role: 'manage', confidence: 0.95 };
  if (parts.has('manage')) return { role: 'manage', confidence: 0.9 };
  if (parts.has('policy')) return undefined;
  return parts.has('details') ? { role: 'manage', confidence: 0.65 } : undefined;
}

function readRest(parts: LabelParts): Reading {
  if (parts.has('policy')) return { role: 'policy-link', confidence: 0.95 };
  if (parts.has('more')) return { role: 'policy-link', confidence: 0.85 };
  if (parts.has('acknowledge'))
    return { role: 'accept', confidence: 0.6, remark: 'taken as a yes, though it does not say so' };
  if (parts.has('all') && parts.has('objects')) return { role: 'other', confidence: 0.4 };
  return { role: 'other', confidence: 0.5 };
}
