/** How sentences say what closing the notice does, and how a close control says that it accepts. */
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

/** Apart from the others, whose words it shares. */
export const denials = defineWordings({
  en: en.denials,
  ar: ar.denials,
  cs: cs.denials,
  da: da.denials,
  de: de.denials,
  el: el.denials,
  es: es.denials,
  fi: fi.denials,
  fr: fr.denials,
  hu: hu.denials,
  it: it.denials,
  ja: ja.denials,
  nb: nb.denials,
  nl: nl.denials,
  pl: pl.denials,
  pt: pt.denials,
  ro: ro.denials,
  sv: sv.denials,
  zh: zh.denials,
});
