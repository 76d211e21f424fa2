/** How a text says that consent can be taken back, and what the places are called where that is done. */
import { defineWordings } from '../../src/lint/define-rule.js';
import { de } from './words/de.js';
import { el } from './words/el.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { it } from './words/it.js';
import { nl } from './words/nl.js';
import { pl } from './words/pl.js';
import { pt } from './words/pt.js';
import { ro } from './words/ro.js';
import { sv } from './words/sv.js';

export const wordings = defineWordings({
  en: en.wordings,
  de: de.wordings,
  fr: fr.wordings,
  es: es.wordings,
  it: it.wordings,
  nl: nl.wordings,
  pl: pl.wordings,
  pt: pt.wordings,
  sv: sv.wordings,
  el: el.wordings,
  ro: ro.wordings,
});

/** Names of links and buttons on the page that lead back to the choice. */
export const places = defineWordings({
  en: en.places,
  de: de.places,
  fr: fr.places,
  es: es.places,
  it: it.places,
  nl: nl.places,
  pl: pl.places,
  pt: pt.places,
  sv: sv.places,
  el: el.places,
  ro: ro.places,
});

/** Whether a sentence says that the choice can be taken back or changed later, or where. */
export function tells(sentence: string, language: string): boolean {
  const found = new Set(wordings.find(sentence, language).map(({ concept }) => concept));
  if (found.has('withdrawal')) return true;
  return found.has('alters')
    ? found.has('later') || found.has('place')
    : found.has('visits') && found.has('later');
}
