/**
 * What a yes is said to: terms, and optional uses of data.
 *
 * What a sentence names after `negation` is not done; what it names after `telling` is explained, not
 * agreed to. `apart` on a button says that it leaves something out.
 */
import { defineWordings } from '../../src/lint/define-rule.js';
import { de } from './wordings/de.js';
import { el } from './wordings/el.js';
import { en } from './wordings/en.js';
import { es } from './wordings/es.js';
import { fr } from './wordings/fr.js';
import { it } from './wordings/it.js';
import { nl } from './wordings/nl.js';
import { pl } from './wordings/pl.js';
import { pt } from './wordings/pt.js';
import { ro } from './wordings/ro.js';
import { sv } from './wordings/sv.js';

export const wordings = defineWordings({ en, de, fr, es, it, nl, pl, pt, sv, el, ro });
