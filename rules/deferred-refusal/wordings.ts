/** How a text says that putting the answer off is a no that lasts. */
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

/** Whether a sentence says that the answer stays a no; where the question comes back, it does not, whatever else is said. */
export function saysThatItLasts(sentence: string, language: string): boolean {
  const found = wordings.find(sentence, language).map(({ concept }) => concept);
  return found.includes('forGood') && !found.includes('comesBack');
}
