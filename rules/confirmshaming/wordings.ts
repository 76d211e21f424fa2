/** What shames or threatens somebody who refuses, and what only looks like it. */
import { defineWordings } from '../../src/lint/define-rule.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';

/**
 * - `no`: a label that begins so refuses.
 * - `shame`: speaks ill of whoever says it.
 * - `spurns` with `good`; `likes`, `fond` or `rather` with `bad`: puts a foolish preference into somebody’s mouth.
 * - `neutral`: what somebody may like or prefer in earnest who says no: their privacy, to decide later.
 * - `refusing` with `threat` or `vague`: what a refusal is said to cost; `specific`, what tells which function
 *   it is; `harmless`, that it costs nothing; `necessary`, what cannot be refused; `scoped`, one group of several.
 */
export const wordings = defineWordings({ en, de, fr });
