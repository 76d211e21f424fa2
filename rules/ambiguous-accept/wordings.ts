/** Labels that take note or go on, and what makes it clear what they say yes to. */
import { defineWordings, isQuestion } from '../../src/lint/define-rule.js';
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
 * - `notes`: takes note or goes on without saying yes to anything; `answers`: the same, but it answers a question.
 * - `says`: says yes to something; where a sentence tells what a button does, with `press`.
 * - `asks`: how a question begins that can be answered with yes or no.
 * - `optional`: what takes consent; `consent`: asks for it in so many words.
 * - `necessary`: what takes no consent; `denies`: keeps something out of what a sentence says.
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

/** The concepts in a text, each with what it says. */
export function conceptsIn(text: string, language: string): ReadonlyMap<Concept, string> {
  return new Map(wordings.find(text, language).map(({ concept, quote }) => [concept, quote]));
}

/** Whether a label takes note or goes on, and says no more. */
export function isVague(label: string, language: string): boolean {
  const found = conceptsIn(label, language);
  return !found.has('says') && (found.has('notes') || found.has('answers')) && label.length <= 30;
}

/** Whether it asks what yes and no answer. The verbs of agreeing ask, too: “Do you accept cookies?”. */
export function asksForYes(sentence: string, language: string): boolean {
  return isQuestion(sentence) && hasAny(sentence, language, 'asks', 'says', 'consent');
}

/** Whether it tells that pressing something agrees. Where the verb comes first, agreeing reads as asking does. */
export function tellsWhatPressingDoes(sentence: string, language: string): boolean {
  if (isQuestion(sentence) || !conceptsIn(sentence, language).has('press')) return false;
  return hasAny(sentence, language, 'says', 'consent', 'asks');
}

function hasAny(text: string, language: string, ...concepts: readonly Concept[]): boolean {
  const found = conceptsIn(text, language);
  return concepts.some((concept) => found.has(concept));
}
