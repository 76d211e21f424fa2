/** How a text makes going on conditional on consent, and what says that it is about something else. */
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

export const wordings = defineWordings({ en, de, fr, es, it, nl, pl, pt, sv, el, ro });
