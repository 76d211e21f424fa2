/** Wordings that turn a meaning round twice, and questions that a yes does not answer. */
import { defineWordings } from '../../src/lint/define-rule.js';
import { ar } from './words/ar.js';
import { cs } from './words/cs.js';
import { da } from './words/da.js';
import { de } from './words/de.js';
import { el } from './words/el.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fi } from './words/fi.js';
import { fr } from './words/fr.js';
import { hu } from './words/hu.js';
import { it } from './words/it.js';
import { ja } from './words/ja.js';
import { nb } from './words/nb.js';
import { nl } from './words/nl.js';
import { pl } from './words/pl.js';
import { pt } from './words/pt.js';
import { ro } from './words/ro.js';
import { sv } from './words/sv.js';
import { zh } from './words/zh.js';

/**
 * - `doubled`: two negations that cancel out, in so many words.
 * - `untick` with `negative`: an act of taking away that takes away a no.
 * - `yes` and `no`: bare answers.
 * - `negated`: how a question or statement begins whose yes is a no.
 * - `legal`: the name that Californian law gives to one choice.
 */
export const wordings = defineWordings({
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
});

type Concept = ReturnType<typeof wordings.find>[number]['concept'];

/** A no of its own, and what comes after it. */
const NO_AND_THEN = /^[^\s,，、،]+[,.;:–—，、。；：،؛]/;

/**
 * The first of what a text says of each kind. Where "no" and "not" are one word, “No, rechazar todo” is a no and a
 * refusal, and does not negate twice.
 */
export function saidIn(text: string, language: string): ReadonlyMap<Concept, string> {
  const found = new Map<Concept, string>();
  for (const { concept, quote } of wordings.find(text, language)) {
    const isTwoAnswers = (concept === 'doubled' || concept === 'negated') && NO_AND_THEN.test(quote);
    if (!isTwoAnswers && !found.has(concept)) found.set(concept, quote);
  }
  return found;
}
