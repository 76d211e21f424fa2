/** The options of a list, and what each answers. */
import { classifyLabel } from '../language/classify.js';
import type { ControlRole, LanguageOptions } from '../language/language.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { textContent } from '../snapshot/tree.js';
import { listBoxOptions } from './list-box.js';
import { optionsOf } from './toggle-state.js';

export interface ListAnswer {
  readonly option: SnapshotElement;
  /** Among all options, groups left out, from 0. */
  readonly position: number;
  readonly text: string;
  readonly role: ControlRole;
}

/**
 * @param list A `<select>`, a list that a script has made, or what opens one.
 * @param options Which language the list is in.
 */
export function listAnswers(list: SnapshotElement, options: LanguageOptions): ListAnswer[] {
  const found = list.tag === 'select' ? optionsOf(list) : listBoxOptions(list);
  return found.map((option, position) => {
    const text = optionText(option);
    return { option, position, text, role: classifyLabel(text, options).role };
  });
}

function optionText(option: SnapshotElement): string {
  const { attributes } = option;
  const label = attributes.get(option.tag === 'option' ? 'label' : 'aria-label');
  return (label ?? textContent(option)).replace(/\s+/g, ' ').trim();
}
