/** What a toggle switches, and what switching it on says, judged from its label and description. */
import { languagesFor } from './classify.js';
import type { LanguageCode, LanguageOptions, Purpose } from './language.js';
import type { Lexicon } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { matchTerms, type TermMatch } from './match-terms.js';
import { services } from './services.js';
import { indexTerms } from './term-index.js';
import { firstWords, lengthInWords, type Word, wordsOf } from './words.js';

type KnownPurpose = Exclude<Purpose, 'unknown'>;

export interface PurposeReading {
  readonly purpose: Purpose;
  /** The words that told; empty when none did. */
  readonly evidence: string;
}

/** Texts mention one purpose in passing of another; the first of these that is named counts. */
const PRECEDENCE: readonly KnownPurpose[] = [
  'training',
  'marketing',
  'analytics',
  'personalisation',
  'functional',
  'necessary',
];
/** Words of a description that are looked at: the rest is about details. */
const MOST_WORDS = 120;
/** So many words are no longer, whatever stands between them. */
const LONGEST_READ = 5000;

type Wording = 'objection' | 'assent' | 'negation' | 'necessary' | 'locked' | 'process' | 'and' | 'optional';

export interface PurposeOptions extends LanguageOptions {
  /** The text beside it, asked when its name tells nothing. */
  readonly description?: string;
}

/**
 * What a toggle switches, from its label: analytics, marketing, the training of models, …
 *
 * ```ts
 * classifyPurpose('Mesure d’audience', { language: 'fr' }); // { purpose: 'analytics', evidence: 'mesure d'audience' }
 * ```
 *
 * @param label Its name, which decides when it names a purpose.
 * @param options The language it is in, as for {@link classifyLabel}, and the text beside it.
 * @returns The purpose, `unknown` when none is named, and the term that told.
 */
export function classifyPurpose(label: string, options: PurposeOptions = {}): PurposeReading {
  for (const whole of [label, options.description ?? '']) {
    if (whole === '') continue;
    const text = whole.slice(0, LONGEST_READ);
    for (const lexicon of lexiconsFor(languagesFor(text, options))) {
      const found = purposeIn(text, lexicon);
      if (found !== undefined) return found;
    }
  }
  return { purpose: 'unknown', evidence: '' };
}

function purposeIn(text: string, lexicon: Lexicon): PurposeReading | undefined {
  const words = firstWords(wordsOf(text), MOST_WORDS);
  const matches = matchTerms(words, purposeIndexOf(lexicon));
  const isOptional = matchTerms(words, wordingIndexOf(lexicon)).some(({ concept }) => concept === 'optional');
  const first = matches[0];
  // "Necessary cookies … no marketing": a name that begins with necessary means that.
  if (first?.concept === 'necessary' && !isOptional && (first.positions[0] ?? 0) <= 2) {
    return { purpose: 'necessary', evidence: first.term };
  }
  for (const purpose of PRECEDENCE) {
    if (purpose === 'necessary' && isOptional) continue;
    const match = matches.find(({ concept }) => concept === purpose);
    if (match !== undefined) return { purpose, evidence: match.term };
  }
  return undefined;
}

/**
 * What switching it on does: `consents` gives something away, `objects` keeps it back ("Do not use my
 * data"); undefined when the wording does not tell, or tells both.
 */
export function meaningOfOn(
  label: string,
  languages: readonly LanguageCode[],
): 'consents' | 'objects' | undefined {
  for (const lexicon of lexiconsFor(languages)) {
    const meaning = meaningIn(label, lexicon);
    if (meaning !== 'untold') return meaning;
  }
  const { purpose } = classifyPurpose(label, { languages });
  return purpose === 'unknown' ? undefined : 'consents';
}

type Meaning = 'consents' | 'objects' | 'untold' | undefined;

/** The first sentence of a statement says what is agreed to; a way out that a later one tells of is none of it. */
function meaningIn(label: string, lexicon: Lexicon): Meaning {
  const words = wordsOf(label);
  const first = words.filter(({ sentence }) => sentence === words[0]?.sentence);
  if (first.length === words.length || first.length < SHORT_LEAD) return meaningOf(words, lexicon);
  const ofFirst = meaningOf(first, lexicon);
  if (ofFirst !== 'untold') return ofFirst;
  const ofAll = meaningOf(words, lexicon);
  return ofAll === 'objects' ? undefined : ofAll;
}

/** "Optional.", "Data use:" lead on to the statement. */
const SHORT_LEAD = 4;

function meaningOf(words: readonly Word[], lexicon: Lexicon): Meaning {
  const matches = matchTerms(words, wordingIndexOf(lexicon));
  const has = (wording: Wording) => matches.some(({ concept }) => concept === wording);
  if (has('objection')) {
    if (namesBothWays(matches)) return 'consents';
    return has('negation') ? undefined : 'objects';
  }
  if (has('negation') && (has('assent') || has('process'))) {
    const first = matches.find(({ concept }) => concept !== 'and');
    const firstVerb = matches.find(({ concept }) => concept === 'assent' || concept === 'process');
    // "I agree that … is not shared" gives consent; "I do not agree" keeps it back.
    const saysYesFirst = first === firstVerb && !negationFollows.has(lexicon.code);
    return saysYesFirst && lengthInWords(words) > LONG_STATEMENT ? undefined : 'objects';
  }
  if (has('negation')) return undefined;
  return has('assent') || has('process') ? 'consents' : 'untold';
}

/**
 * Languages in which "not" comes after its verb, at once or at the end of the sentence, so that a yes before it is a no:
 * "Ich stimme nicht zu", "Jag samtycker inte", "同意しません".
 */
const negationFollows: ReadonlySet<LanguageCode> = new Set([
  ...['de', 'fr', 'nl', 'da', 'nb', 'sv', 'is', 'eu', 'tr', 'ja', 'ko', 'hi'],
]);

/** "Enable or disable all services": a switch that says what either way does is on when it is on. */
function namesBothWays(matches: readonly TermMatch<Wording>[]): boolean {
  return matches.some((match, i) => {
    const [and, other] = [matches[i + 1], matches[i + 2]];
    if (match.concept !== 'assent' || and?.concept !== 'and' || other?.concept !== 'objection') return false;
    return (other.positions[0] ?? 0) - (match.positions.at(-1) ?? 0) === 2;
  });
}

/** In a statement longer than this, a negation far from the verb may be about something else. */
const LONG_STATEMENT = 8;

/** Who is asked, or who asks, is named: "Send me offers", "Subscribe to our newsletter". */
export function namesPersons(label: string, languages: readonly LanguageCode[]): boolean {
  const words = wordsOf(label);
  return lexiconsFor(languages).some((lexicon) => matchTerms(words, personIndexOf(lexicon)).length > 0);
}

const personIndexOf = onceForEach(({ persons }) => indexTerms([['person', persons]] as const));

/** "Email me when someone replies": what a service does for its user, and no marketing. */
export function asksForNotices(label: string, languages: readonly LanguageCode[]): boolean {
  const words = wordsOf(label);
  return lexiconsFor(languages).some((lexicon) => matchTerms(words, noticeIndexOf(lexicon)).length > 0);
}

const noticeIndexOf = onceForEach(({ notices }) => indexTerms([['notice', notices]] as const));

/** "Always active", as it stands beside toggles that cannot be switched off; undefined when it does not. */
export function lockedWording(text: string, languages: readonly LanguageCode[]): string | undefined {
  for (const lexicon of lexiconsFor(languages)) {
    const match = matchTerms(wordsOf(text), wordingIndexOf(lexicon)).find(
      ({ concept }) => concept === 'locked',
    );
    if (match !== undefined) return match.term;
  }
  return undefined;
}

const purposeIndexOf = onceForEach(({ purposes }) =>
  indexTerms(
    PRECEDENCE.map((purpose) => [purpose, [...purposes[purpose], ...(services[purpose] ?? [])]] as const),
  ),
);

const wordingIndexOf = onceForEach(({ labels, objection, assent, locked }) =>
  indexTerms<Wording>([
    ['locked', locked],
    ['objection', objection],
    ['optional', labels.optional],
    ['necessary', labels.necessary],
    ['assent', assent],
    ['process', labels.process],
    ['negation', labels.negation],
    ['and', labels.and],
  ]),
);
