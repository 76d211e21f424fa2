/**
 * What a group that is called necessary is really for.
 *
 * `necessary` and `always` make it one; `advertising` to `training` take consent; `exempt` may make
 * measuring one's own audience a case of its own; a sentence with `choice` tells of keeping what people
 * decided or of logging in, one with `negation` of what is not done, and what follows `preventing` is kept
 * off; `locked` are negations that say only that it cannot be switched off.
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

/** Purposes that take consent, as the message calls them. */
export const OPTIONAL = {
  advertising: 'advertising',
  social: 'social media',
  personalisation: 'personalisation',
  training: 'AI training',
  analytics: 'analytics',
} as const;
