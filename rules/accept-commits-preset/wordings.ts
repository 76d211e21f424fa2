/** What the label of a button says it agrees to, besides “accept”. */

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

/** `all`: everything there is, whatever the switches say; the others name a purpose. */
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
