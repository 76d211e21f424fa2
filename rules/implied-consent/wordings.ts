/** How sentences say that going on, or doing nothing, counts as consent. */
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

/** What takes it back, apart from the others, whose words it shares. */
export const denials = defineWordings({
  en: en.denials,
  de: de.denials,
  fr: fr.denials,
  es: es.denials,
  it: it.denials,
  nl: nl.denials,
  pl: pl.denials,
  pt: pt.denials,
  sv: sv.denials,
  el: el.denials,
  ro: ro.denials,
});

/** What is agreed to; apart from the others, whose words it may share. */
export const objects = defineWordings({
  en: en.objects,
  de: de.objects,
  fr: fr.objects,
  es: es.objects,
  it: it.objects,
  nl: nl.objects,
  pl: pl.objects,
  pt: pt.objects,
  sv: sv.objects,
  el: el.objects,
  ro: ro.objects,
});
