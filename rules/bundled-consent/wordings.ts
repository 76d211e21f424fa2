/**
 * What a yes is said to: terms, and optional uses of data.
 *
 * What a sentence names after `negation` is not done; what it names after `telling` is explained, not
 * agreed to. `apart` on a button says that it leaves something out.
 */

import { defineWordings } from '../../src/lint/define-rule.js';
import { ar } from './wordings/ar.js';
import { cs } from './wordings/cs.js';
import { da } from './wordings/da.js';
import { de } from './wordings/de.js';
import { el } from './wordings/el.js';
import { en } from './wordings/en.js';
import { es } from './wordings/es.js';
import { fi } from './wordings/fi.js';
import { fr } from './wordings/fr.js';
import { hu } from './wordings/hu.js';
import { it } from './wordings/it.js';
import { ja } from './wordings/ja.js';
import { nb } from './wordings/nb.js';
import { nl } from './wordings/nl.js';
import { pl } from './wordings/pl.js';
import { pt } from './wordings/pt.js';
import { ro } from './wordings/ro.js';
import { sv } from './wordings/sv.js';
import { zh } from './wordings/zh.js';

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
