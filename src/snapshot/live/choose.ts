/** Chooses an option of a list, as somebody does who opens it and presses one. */
import { findElement } from './find-element.js';
import { type Natives, nativesOf } from './natives.js';

/**
 * Lists are drawn by the browser outside of the page, where no mouse reaches them: the option is set, and the
 * page is told as if it had been pressed.
 *
 * @param steps A selector that names the `<select>`, one part for each tree it steps into.
 * @param position Of the option in the list, groups left out, from 0.
 * @returns whether there is one.
 */
export function choose(
  realm: Window & typeof globalThis,
  steps: readonly string[],
  position: number,
  natives: Natives = nativesOf(realm),
): boolean {
  const list = findElement(realm.document, steps, natives)?.element as HTMLSelectElement | undefined;
  if (list === undefined || natives.localName(list) !== 'select') return false;
  const option = list.options[position];
  if (option === undefined) return false;
  option.selected = true;
  for (const name of ['input', 'change']) {
    list.dispatchEvent(new realm.Event(name, { bubbles: true, composed: name === 'input' }));
  }
  return option.selected;
}
