/** What the classes of a hand-made switch say: its state in whole words, and its make in the rest. */
import type { SnapshotElement } from '../snapshot/snapshot.js';

export const ON_WORD = /^(?:is-)?(?:on|active|checked|enabled|selected)$/;
export const OFF_WORD = /^(?:is-)?(?:off|inactive|unchecked|disabled|unselected)$/;
/** Of these, the ones that hardly say anything else: "active" and "disabled" also mark tabs, slides and buttons. */
const SWITCH_STATE = /^(?:is-)?(?:on|off|checked|unchecked)$/;

/** What CSS modules make of a class: `Prefs_off__bjcWM`, from `off` in `Prefs.module.css`. */
const MODULE_CLASS = /^[a-z][a-z0-9-]*_([a-z][a-z0-9-]*)__[\w-]{5,6}$/;

/**
 * Class tokens, and the modifier parts of BEM ones: `switch--is-on` gives `switch` and `is-on`. Of a token that
 * a CSS module made, the name that was written.
 */
export function classWords(element: SnapshotElement): string[] {
  const classes = (element.attributes.get('class') ?? '').toLowerCase().split(/\s+/);
  const tokens = classes.map((token) => MODULE_CLASS.exec(token)?.[1] ?? token);
  return tokens.flatMap((token) => token.split(/--|__|_(?=is)/)).filter((word) => word !== '');
}

export function hasStateWord(element: SnapshotElement): boolean {
  return classWords(element).some(isStateWord);
}

/** Says on or off in a word that is used of switches alone. */
export function hasSwitchState(element: SnapshotElement): boolean {
  return classWords(element).some((word) => SWITCH_STATE.test(word));
}

/** `this.classList.toggle('on')`: the class that a press on the element itself puts on and takes off. */
const OWN_CLASS = /\bthis\.classList\.toggle\(\s*['"`]([\w-]{1,30})['"`]\s*\)/;
/** Such a class opens or moves something, and sets nothing. */
const OPENS =
  /(?:^|-)(?:open|opened|expand|expanded|show|shown|visible|hidden|hide|collapsed?|folded|menu|flipped|rotated?|fullscreen|play|playing|muted)$/i;

/** The class that a press switches, by a handler in the markup; undefined where it opens something, or there is none. */
export function pressedClass({ attributes }: SnapshotElement): string | undefined {
  if (attributes.has('aria-expanded') || attributes.has('aria-controls') || attributes.has('aria-haspopup'))
    return undefined;
  const name = OWN_CLASS.exec((attributes.get('onclick') ?? '').slice(0, 500))?.[1];
  return name === undefined || OPENS.test(name) ? undefined : name;
}

/** Tag and classes without those that tell the state: alike for switches of one make. Empty without such classes. */
export function makeOf(element: SnapshotElement): string {
  const words = new Set(classWords(element).filter((word) => !isStateWord(word)));
  return words.size === 0 ? '' : `${element.tag} ${[...words].sort().join(' ')}`;
}

function isStateWord(word: string): boolean {
  return ON_WORD.test(word) || OFF_WORD.test(word);
}
