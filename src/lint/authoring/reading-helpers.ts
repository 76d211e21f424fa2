/** What rules that read sentences have in common. */
import type { Control, ControlRole, Dialog, Passage } from '../../dialog/dialog.js';
import { sentencesOf } from '../../language/sentences.js';
import type { Wording } from '../../language/wordings.js';
import type { Measurements } from '../../salience/measurements.js';
import { isOutOfUse } from './rule-helpers.js';

/** The passages that a person may see: those known to be hidden are left out. */
export function seenPassages({ passages }: Dialog, measure: Measurements): Passage[] {
  return passages.filter(({ node }) => measure.visibilityOf(node).kind !== 'hidden');
}

/** A control that a person may see: not one that is known to be hidden. */
export function isSeen(control: Control, measure: Measurements): boolean {
  return measure.visibility(control).kind !== 'hidden';
}

/** One that a person may see, and press: `isUsable` is for what is known to be seen and read. */
export function mayBePressed(control: Control, measure: Measurements): boolean {
  return isSeen(control, measure) && !isOutOfUse(control);
}

/** The controls of some roles that a person may see. */
export function seenControls(
  { controls }: Dialog,
  measure: Measurements,
  ...roles: readonly ControlRole[]
): Control[] {
  return controls.filter((control) => roles.includes(control.role) && isSeen(control, measure));
}

/** The first sentence of a text of which `read` makes something, and what. */
export function firstReading<T>(text: string, read: (sentence: string) => T | undefined): T | undefined {
  for (const sentence of sentencesOf(text)) {
    const reading = read(sentence);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The stretch of a sentence from the first of the wordings found in it to the end of the last, as written. */
export function stretchOf(sentence: string, wordings: readonly Wording[]): string {
  const start = Math.min(...wordings.map((wording) => wording.start));
  const end = Math.max(...wordings.map((wording) => wording.start + wording.quote.length));
  return wordings.length === 0 ? sentence : sentence.slice(start, end);
}
