/** How a text says that consent can be taken back, and what the places are called where that is done. */
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

export const wordings = defineWordings({
  en: en.wordings,
  ar: ar.wordings,
  cs: cs.wordings,
  da: da.wordings,
  de: de.wordings,
  el: el.wordings,
  es: es.wordings,
  fi: fi.wordings,
  fr: fr.wordings,
  hu: hu.wordings,
  it: it.wordings,
  ja: ja.wordings,
  nb: nb.wordings,
  nl: nl.wordings,
  pl: pl.wordings,
  pt: pt.wordings,
  ro: ro.wordings,
  sv: sv.wordings,
  zh: zh.wordings,
});

/** Names of links and buttons on the page that lead back to the choice. */
export const places = defineWordings({
  en: en.places,
  ar: ar.places,
  cs: cs.places,
  da: da.places,
  de: de.places,
  el: el.places,
  es: es.places,
  fi: fi.places,
  fr: fr.places,
  hu: hu.places,
  it: it.places,
  ja: ja.places,
  nb: nb.places,
  nl: nl.places,
  pl: pl.places,
  pt: pt.places,
  ro: ro.places,
  sv: sv.places,
  zh: zh.places,
});

/** Whether a sentence says that the choice can be taken back or changed later, or where. */
export function tells(sentence: string, language: string): boolean {
  const found = new Set(wordings.find(sentence, language).map(({ concept }) => concept));
  if (found.has('withdrawal')) return true;
  return found.has('alters')
    ? found.has('later') || found.has('place')
    : found.has('visits') && found.has('later');
}
