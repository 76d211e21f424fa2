/** What shames or threatens somebody who refuses, and what only looks like it. */
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

/**
 * - `no`: a label that begins so refuses.
 * - `shame`: speaks ill of whoever says it.
 * - `spurns` with `good`; `likes`, `fond` or `rather` with `bad`: puts a foolish preference into somebody’s mouth.
 * - `neutral`: what somebody may like or prefer in earnest who says no: their privacy, to decide later.
 * - `refusing` with `threat` or `vague`: what a refusal is said to cost; `specific`, what tells which function
 *   it is; `harmless`, that it costs nothing; `necessary`, what cannot be refused; `scoped`, one group of several.
 */
export const wordings = defineWordings({ en, de, fr, es, it, nl, pl, pt, sv, el, ro });
