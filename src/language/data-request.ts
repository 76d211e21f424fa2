/**
 * Does a text say, in words of its own, what would be done with somebody's data? It does where a verb for it
 * and something personal stand in one sentence: "Shipyard would send the commands you run to its servers".
 * Much that asks for nothing says so too, so what requests say beside it is counted: how long, who else, what
 * for, how to take it back, and that it hangs on the answer.
 */
import { agreeing, denying } from './agreeing.js';
import { cookieWord } from './cookie-word.js';
import { isConcrete, type StatedUse, statedUses } from './data-uses/data-uses.js';
import { reasonsGiven } from './data-uses/reasons.js';
import type { LanguageCode } from './language.js';
import type { DataRequestTerms, Lexicon, Terms } from './lexicon.js';
import { lexiconsFor, onceForEach } from './lexicons.js';
import { matchTerms, type TermMatch } from './match-terms.js';
import { endsSentence, isQuestionMark } from './sentence-ends.js';
import { indexTerms, type TermIndex } from './term-index.js';
import { defineWordings } from './wordings.js';
import { lengthInWords, type Word, wordsOf } from './words.js';

/** What a request says beside the use itself. */
type Support = 'duration' | 'recipient' | 'purpose' | 'undoing' | 'supposing' | 'condition' | 'regularity';

export interface DataRequest {
  /** What is done, with what: words of the text. */
  readonly told: readonly string[];
  readonly support: ReadonlySet<Support>;
  /** It is about writing to somebody. */
  readonly isMailing: boolean;
  /** It says that something other than a plain yes counts as one, or that nothing goes on without. */
  readonly isConditional: boolean;
  /** It is told as something that the reader is to do: "Share your sleep with our partner". */
  readonly isCommanded: boolean;
}

const MOST_WORDS = 300;
/** "Your name, e-mail address and route": so far a possessive reaches. */
const REACH = 4;
/** And so far one that stands behind: “istoricul vizitelor tale”. */
const REACH_BACK = 2;
/** Beside words of a kitchen, a cookie that is kept has to be much more besides. */
const KITCHEN_SUPPORT = 3;

const agreeingWordings = defineWordings(agreeing);
const denyingWordings = defineWordings(denying);

/**
 * The request for data in a text; undefined when it says nothing of the kind, asks something else, or when its
 * language has no words for it.
 *
 * @param language BCP 47.
 * @param mostWords Longer texts are documents.
 */
export function dataRequestIn(
  text: string,
  language: LanguageCode,
  mostWords = MOST_WORDS,
): DataRequest | undefined {
  const indexes = indexesIn(language);
  if (indexes === undefined) return undefined;
  const words = wordsOf(text);
  if (lengthInWords(words) > mostWords) return undefined;
  const { uses, about } = indexes;
  const found = matchTerms(words, about);
  const has = (concept: About) => found.some((match) => match.concept === concept);
  if (has('elsewhere')) return undefined;
  const personal = personalIn(words, uses.personal);
  const { said, commanded } = toldIn(text, words, matchTerms(words, uses.process), personal);
  const named = found.filter(({ concept }) => concept === 'named' || concept === 'mailing');
  const plain = [...said, ...named.map(({ term }) => term)];
  if (plain.length + commanded.length === 0) return undefined;
  const support = supportIn(text, language, found);
  // "Keep your photos safe." is good advice; told to whom they go, and how that ends, it asks for them.
  const isAsked = support.has('undoing') && support.has('recipient');
  const told = plain.length === 0 && isAsked ? commanded : plain;
  if (told.length === 0) return undefined;
  const isConditional = has('condition') || countsAsYes(text, language);
  if (isConditional) support.add('condition');
  const isOfKitchen = matchTerms(words, uses.kitchen).length > 0 && told.every((one) => cookieWord(one));
  if (isOfKitchen && support.size < KITCHEN_SUPPORT) return undefined;
  return { told, support, isMailing: has('mailing'), isConditional, isCommanded: plain.length === 0 };
}

/** "By downloading you consent to this." */
function countsAsYes(text: string, language: LanguageCode): boolean {
  if (denyingWordings.find(text, language).length > 0) return false;
  return agreeingWordings.find(text, language).some(({ concept }) => concept === 'agrees');
}

/** A label that itself says what it allows: "Connect my records", "Allow data sharing". */
export function labelTellsUse(label: string, language: LanguageCode): boolean {
  const indexes = indexesIn(language);
  if (indexes === undefined) return false;
  const words = wordsOf(label);
  const { uses, about } = indexes;
  if (matchTerms(words, about).some(({ concept }) => concept === 'named' || concept === 'mailing'))
    return true;
  return (
    matchTerms(words, uses.process).some(({ concept }) => concept !== 'own') &&
    personalIn(words, uses.personal).length > 0
  );
}

/** "Your contacts" and no more: said of what is one's own, whatever is done with it. Not told without words for it. */
export function isMerePossession(phrase: string, language: LanguageCode): boolean {
  const indexes = indexesIn(language);
  if (indexes === undefined) return false;
  const words = wordsOf(phrase);
  const matches = matchTerms(words, indexes.uses.personal);
  return matches.reduce((sum, { positions }) => sum + positions.length, 0) === words.length;
}

/** A label that goes on, without a word on what to: "Next". */
export function labelGoesOn(label: string, language: LanguageCode): boolean {
  const indexes = indexesIn(language);
  if (indexes === undefined) return false;
  const words = wordsOf(label);
  return matchTerms(words, indexes.goOn).some(({ positions }) => positions.length === words.length);
}

function supportIn(text: string, language: LanguageCode, found: readonly TermMatch<About>[]): Set<Support> {
  const support = new Set<Support>();
  for (const { concept } of found) {
    if (concept === 'duration' || concept === 'undoing' || concept === 'supposing') support.add(concept);
  }
  const regular = new Set(found.filter(({ concept }) => concept === 'mailing').map(({ term }) => term));
  if (regular.size > 1) support.add('regularity');
  const uses = statedUses(text, language).filter(({ isDenied }) => !isDenied);
  if (uses.some(isRecipient)) support.add('recipient');
  const isPurpose = (use: StatedUse) => (isConcrete(use) && !isRecipient(use)) || use.use === 'vague';
  if (uses.some(isPurpose) || reasonsGiven(text, language).length > 0) support.add('purpose');
  return support;
}

function isRecipient({ use }: StatedUse): boolean {
  return use === 'sharing' || use === 'recipients';
}

/** Verb and personal thing, sentence by sentence. */
function toldIn(
  text: string,
  words: readonly Word[],
  verbs: readonly TermMatch<Doing>[],
  personal: readonly number[],
): { said: string[]; commanded: string[] } {
  const said: string[] = [];
  const commanded: string[] = [];
  for (const { concept, positions } of verbs) {
    const at = positions[0] ?? 0;
    const verb = words[at];
    if (concept === 'own' || verb === undefined) continue;
    const thing = personal.find(
      (position) => words[position]?.sentence === verb.sentence && !positions.includes(position),
    );
    const last = words[thing ?? -1];
    if (last === undefined) continue;
    const told = concept === 'process' && isCommand(text, words, at) ? commanded : said;
    told.push(`${text.slice(verb.start, verb.end)} … ${text.slice(last.start, last.end)}`);
  }
  return { said, commanded };
}

/** "Keep your photos safe.": begins a sentence, which is no question, and tells somebody to do it. */
function isCommand(text: string, words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (verb === undefined || words[at - 1]?.sentence === verb.sentence) return false;
  let last = at;
  while (words[last + 1]?.sentence === verb.sentence) last++;
  let mark = words[last]?.end ?? text.length;
  while (mark < text.length && !endsSentence(text, mark)) mark++;
  return !isQuestionMark(text, mark);
}

/** Positions of the words that name something personal. */
function personalIn(words: readonly Word[], index: TermIndex<Personal>): number[] {
  const matches = matchTerms(words, index);
  const isYours = (first: number, last: number) =>
    matches.some(({ concept, positions }) => {
      const owner = positions[0] ?? 0;
      if (words[owner]?.sentence !== words[first]?.sentence) return false;
      if (concept === 'yours') return owner < first && lengthInWords(words.slice(owner + 1, first)) < REACH;
      return concept === 'yoursAfter' && owner > last && owner <= last + REACH_BACK;
    });
  return matches.flatMap(({ concept, positions }) => {
    const at = positions.at(-1) ?? 0;
    if (concept === 'yours' || concept === 'yoursAfter') return [];
    return concept === 'personal' || isYours(positions[0] ?? 0, at) ? [at] : [];
  });
}

type Doing = 'own' | 'stated' | 'process';
type Personal = 'personal' | 'yours' | 'yoursAfter' | 'belongings';
type About = Exclude<keyof DataRequestTerms, Doing | Personal | 'goOn'>;

interface Indexes {
  readonly uses: {
    readonly process: TermIndex<Doing>;
    readonly personal: TermIndex<Personal>;
    readonly kitchen: TermIndex<'kitchen'>;
  };
  readonly about: TermIndex<About>;
  readonly goOn: TermIndex<'goOn'>;
}

/** Undefined for a language without words for it. */
function indexesIn(language: LanguageCode): Indexes | undefined {
  const [lexicon] = lexiconsFor([language]);
  return lexicon && indexesOf(lexicon).indexes;
}

const indexesOf = onceForEach(({ kitchen, dataRequest }: Lexicon) => ({
  indexes: dataRequest && makeIndexes(dataRequest, kitchen),
}));

function makeIndexes(terms: DataRequestTerms, kitchen: Terms): Indexes {
  return {
    uses: {
      process: indexTerms<Doing>([
        ['own', terms.own],
        ['stated', terms.stated],
        ['process', terms.process],
      ]),
      personal: indexTerms<Personal>([
        ['personal', terms.personal],
        ['yours', terms.yours],
        ['yoursAfter', terms.yoursAfter ?? []],
        ['belongings', terms.belongings],
      ]),
      kitchen: indexTerms([['kitchen', kitchen]] as const),
    },
    about: indexTerms<About>([
      ['elsewhere', terms.elsewhere],
      ['condition', terms.condition],
      ['named', terms.named],
      ['mailing', terms.mailing],
      ['supposing', terms.supposing],
      ['undoing', terms.undoing],
      ['duration', terms.duration],
    ]),
    goOn: indexTerms([['goOn', terms.goOn]] as const),
  };
}
