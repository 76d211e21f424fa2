/** What the classes of a hand-made switch say: its state in whole words, and its make in the rest. */
import type { SnapshotElement } from '../snapshot/snapshot.js';

export const ON_WORD = /^(?:is-)?(?:on|active|checked|enabled|selected)$/;
export const OFF_WORD = /^(?:is-)?(?:off|inactive|unchecked|disabled|unselected)$/;
/** Of these, the ones that hardly say anything else: "active" and "disabled" also mark tabs, slides and buttons. */
const SWITCH_STATE = /^(?:is-)?(?:on|off|checked|unchecked)$/;

/** Class tokens, and the modifier parts of BEM ones: `switch--is-on` gives `switch` and `is-on`. */
export function classWords(element: SnapshotElement): string[] {
  const tokens = (element.attributes.get('class') ?? '').toLowerCase().split(/\s+/);
  return tokens.flatMap((token) => token.split(/--|__|_(?=is)/)).filter((word) => word !== '');
}

export function hasStateWord(element: SnapshotElement): boolean {
  return classWords(element).some(isStateWord);
}

/** Says on or off in a word that is used of switches alone. */
export function hasSwitchState(element: SnapshotElement): boolean {
  return classWords(element).some((word) => SWITCH_STATE.test(word));
}

/** Tag and classes without those that tell the state: alike for switches of one make. Empty without such classes. */
export function makeOf(element: SnapshotElement): string {
  const words = new Set(classWords(element).filter((word) => !isStateWord(word)));
  return words.size === 0 ? '' : `${element.tag} ${[...words].sort().join(' ')}`;
}

function isStateWord(word: string): boolean {
  return ON_WORD.test(word) || OFF_WORD.test(word);
}
