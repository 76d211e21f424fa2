/** Labels that take note or go on, and what makes it clear what they say yes to. */
import { defineWordings } from '../../src/lint/define-rule.js';
import { de } from './words-de.js';
import { en } from './words-en.js';
import { fr } from './words-fr.js';

/**
 * - `notes`: takes note or goes on without saying yes to anything; `answers`: the same, but it answers a question.
 * - `says`: says yes to something; where a sentence tells what a button does, with `press`.
 * - `asks`: how a question begins that can be answered with yes or no.
 * - `optional`: what takes consent; `consent`: asks for it in so many words.
 * - `necessary`: what takes no consent; `denies`: keeps something out of what a sentence says.
 */
export const wordings = defineWordings({ en, de, fr });
