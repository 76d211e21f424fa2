/** Words that begin a purpose, in whatever words it goes on: “to see which fabrics are popular”. */
import type { Terms } from '../lexicon.js';
import { sentencesOf } from '../sentences.js';
import { conceptsOf, defineWordings } from '../wordings.js';
import { statedUses } from './data-uses.js';
import { ar } from './reasons/ar.js';
import { cs } from './reasons/cs.js';
import { da } from './reasons/da.js';
import { de } from './reasons/de.js';
import { el } from './reasons/el.js';
import { en } from './reasons/en.js';
import { es } from './reasons/es.js';
import { fi } from './reasons/fi.js';
import { fr } from './reasons/fr.js';
import { hu } from './reasons/hu.js';
import { it } from './reasons/it.js';
import { ja } from './reasons/ja.js';
import { nb } from './reasons/nb.js';
import { nl } from './reasons/nl.js';
import { pl } from './reasons/pl.js';
import { pt } from './reasons/pt.js';
import { ro } from './reasons/ro.js';
import { sv } from './reasons/sv.js';
import { zh } from './reasons/zh.js';

/**
 * - `reason`: begins a purpose.
 * - `elsewhere`: says that the purposes stand somewhere else, or how to find more or to answer, which is none.
 * - `perhaps`: a verb or a clause of which no list knows whether it tells a purpose: “cookies that warn our workshop”. It
 *   may catch much, since all that follows is that nothing is held against the text.
 * - `harmless`: what `perhaps` would catch and tells none: “you can refuse”. Of as many words, it wins.
 */
export type ReasonTerms = Readonly<Record<'reason' | 'elsewhere' | 'harmless' | 'perhaps', Terms | string>>;

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
} as const satisfies Readonly<Record<string, ReasonTerms>>;

export const reasonWordings = defineWordings(conceptsOf(words, 'reason', 'elsewhere'));

/** Read apart from the reasons, whose words they share. */
const openWordings = defineWordings(conceptsOf(words, 'harmless', 'perhaps'));

/**
 * The reasons that a text gives, one for each word that begins one, those left out of what is not done.
 *
 * @param language BCP 47; nothing is found in a language without words.
 */
export function reasonsGiven(text: string, language: string): string[] {
  return saidToBeDone(text, language).flatMap((sentence) =>
    reasonWordings
      .find(sentence, language)
      .filter(({ concept }) => concept === 'reason')
      .map(({ start }) => sentence.slice(start)),
  );
}

/**
 * Words of a text that may tell a purpose in a way that no list knows.
 *
 * @param language BCP 47; nothing is found in a language without words.
 */
export function possibleReasons(text: string, language: string): string[] {
  return saidToBeDone(text, language).flatMap((sentence) =>
    openWordings
      .find(sentence, language)
      .filter(({ concept }) => concept === 'perhaps')
      .map(({ quote }) => quote),
  );
}

function saidToBeDone(text: string, language: string): string[] {
  return sentencesOf(text).filter(
    (sentence) => !statedUses(sentence, language).some(({ isDenied }) => isDenied),
  );
}
