/** What a text says that is done with data, in phrases of dialogs. */
import type { Terms } from '../lexicon.js';
import { sentencesOf } from '../sentences.js';
import { conceptsOf, defineWordings, type Wordings } from '../wordings.js';
import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { hu } from './hu.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { sv } from './sv.js';
import { zh } from './zh.js';

const words = {
  en,
  ar,
  cs,
  da,
  de,
  el,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  nb,
  nl,
  pl,
  pt,
  ro,
  sv,
  zh,
} as const satisfies Readonly<Record<string, DataUseTerms>>;

/** What is said of uses. */
type Modifier =
  /** "Not necessary": a negation that denies no use. */
  | 'optional'
  /** "We do not share": what the sentence names is not done. */
  | 'denied'
  /** "If you decline": what a denial then depends on. */
  | 'conditional';

/** In the order in which the earlier wins where two phrases of as many words overlap. */
const uses = [
  /** What runs without consent. */
  'necessary',
  'training',
  'sharing',
  'mailing',
  'personalisation',
  /** "To improve your experience": a purpose that says nothing. */
  'vague',
  'advertising',
  'measurement',
  /** A function that somebody would miss: language, videos, maps. */
  'functions',
  /** What is got hold of, without a word on what for: location, contacts, photos. */
  'access',
  /** How long data are kept. */
  'retention',
  /** Who else there is, without a word on what they get. */
  'recipients',
] as const;

/** Something that is done with data, or said to be. */
export type DataUse = (typeof uses)[number];
export type DataUseTerms = Readonly<Record<Modifier | DataUse, Terms | string>>;

export interface StatedUse {
  readonly use: DataUse;
  /** The words that say it, as they stand in the text. */
  readonly quote: string;
  /** The sentence says that it is not done: “We never sell your data.” */
  readonly isDenied: boolean;
}

/** Read apart from the uses, since a denial may share words with what it denies: "no ads". */
const modifierWordings = defineWordings(conceptsOf(words, 'optional', 'denied', 'conditional'));

export const dataUseWordings: Wordings = defineWordings(conceptsOf(words, 'optional', ...uses));

/**
 * The uses of data that a text names, sentence by sentence, in its order.
 *
 * “Without your consent we will not show adverts” names a use, since it says what consent would allow;
 * “We never show adverts” denies one.
 *
 * @param language BCP 47; nothing is found in a language without words.
 */
export function statedUses(text: string, language: string): StatedUse[] {
  return sentencesOf(text).flatMap((sentence) => {
    const modifiers = modifierWordings.find(sentence, language).map(({ concept }) => concept);
    const isDenied = modifiers.includes('denied') && !modifiers.includes('conditional');
    return dataUseWordings
      .find(sentence, language)
      .flatMap(({ concept, quote }) =>
        concept === 'optional' ? [] : [{ use: concept as DataUse, quote, isDenied }],
      );
  });
}

/** Uses that tell what consent is for: neither vague nor without consent, nor a mere name of who else there is. */
const CONCRETE: ReadonlySet<DataUse> = new Set<DataUse>([
  'training',
  'sharing',
  'mailing',
  'personalisation',
  'advertising',
  'measurement',
  'functions',
]);

export function isConcrete({ use }: StatedUse): boolean {
  return CONCRETE.has(use);
}
