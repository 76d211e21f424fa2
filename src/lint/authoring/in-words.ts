/** Lists, and ways through a dialog, as sentences have them. */
import { listed } from '../../language/listed.js';
import type { FlowStep } from '../report.js';
import { inQuotes } from './rule-helpers.js';

const MOST_LISTED = 3;

/** “A”, “B” and “C”; of more than three, the first three and how many others there are. */
export function listFew(words: readonly string[]): string {
  const others = words.length - MOST_LISTED;
  const shown = words.slice(0, MOST_LISTED);
  return listed(others > 0 ? [...shown, `${others} more`] : shown);
}

/** What is pressed, in order; what is done in the same way to several controls in a row is told once. */
export function stepsInWords(steps: readonly FlowStep[]): string {
  const runs: { readonly action: FlowStep['action']; readonly names: string[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (step.action !== 'press' && last?.action === step.action) last.names.push(stepName(step));
    else runs.push({ action: step.action, names: [stepName(step)] });
  }
  return runs.map(({ action, names }) => `${action} ${listFew(names)}`).join(', ');
}

/** As a person would call it. */
export function stepName({ name, selector }: FlowStep): string {
  return inQuotes(name === '' ? selector : name);
}
