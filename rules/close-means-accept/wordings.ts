/** How sentences say what closing the notice does, and how a close control says that it accepts. */
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

/** Apart from the others, whose words it shares. */
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
