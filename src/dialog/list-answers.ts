/** The options of a `<select>`, and what each answers. */
import { classifyLabel } from '../language/classify.js';
import type { ControlRole, LanguageOptions } from '../language/language.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { textContent } from '../snapshot/tree.js';
import { optionsOf } from './toggle-state.js';

export interface ListAnswer {
  readonly option: SnapshotElement;
  /** Among all options, groups left out, from 0. */
  readonly position: number;
  readonly text: string;
  readonly role: ControlRole;
}

/** @param options Which language the list is in. */
export function listAnswers(select: SnapshotElement, options: LanguageOptions): ListAnswer[] {
  return optionsOf(select).map((option, position) => {
    const text = optionText(option);
    return { option, position, text, role: classifyLabel(text, options).role };
  });
}

function optionText(option: SnapshotElement): string {
  return (option.attributes.get('label') ?? textContent(option)).replace(/\s+/g, ' ').trim();
}
