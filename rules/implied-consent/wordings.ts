/** How sentences say that going on, or doing nothing, counts as consent. */
import { defineWordings } from '../../src/lint/define-rule.js';
import { da } from './words/da.js';
import { de } from './words/de.js';
import { el } from './words/el.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fi } from './words/fi.js';
import { fr } from './words/fr.js';
import { it } from './words/it.js';
import { ja } from './words/ja.js';
import { nl } from './words/nl.js';
import { pl } from './words/pl.js';
import { pt } from './words/pt.js';
import { sv } from './words/sv.js';
import { zh } from './words/zh.js';

export const wordings = defineWordings({
  en: en.wordings,
  de: de.wordings,
  fr: fr.wordings,
  es: es.wordings,
  it: it.wordings,
  nl: nl.wordings,
  pl: pl.wordings,
  pt: pt.wordings,
  el: el.wordings,
  ja: ja.wordings,
  zh: zh.wordings,
  sv: sv.wordings,
  fi: fi.wordings,
  da: da.wordings,
});

/** What takes it back, apart from the others, whose words it shares. */
export const denials = defineWordings({
  en: en.denials,
  de: de.denials,
  fr: fr.denials,
  es: es.denials,
  it: it.denials,
  nl: nl.denials,
  ja: ja.denials,
  zh: zh.denials,
  el: el.denials,
  pl: pl.denials,
  pt: pt.denials,
  fi: fi.denials,
  sv: sv.denials,
  da: da.denials,
});

/** What is agreed to; apart from the others, whose words it may share. */
export const objects = defineWordings({
  en: en.objects,
  de: de.objects,
  fr: fr.objects,
  ja: ja.objects,
  zh: zh.objects,
  es: es.objects,
  el: el.objects,
  it: it.objects,
  nl: nl.objects,
  pl: pl.objects,
  fi: fi.objects,
  pt: pt.objects,
  sv: sv.objects,
  da: da.objects,
});
