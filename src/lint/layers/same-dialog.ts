/** Which dialogs of later layers are those of earlier ones, met again. */
import { isHiddenAtStart } from '../../dialog/container.js';
import type { Control, Dialog } from '../../dialog/dialog.js';
import { visibilityWithin } from '../../dialog/visibility.js';

/** A dialog as one meets it. */
interface Appearance {
  /** It is on the screen. */
  readonly isShown: boolean;
  /** Role and name of every control, in document order. */
  readonly controls: string;
  /** Role and name of what can be seen. */
  readonly seen: ReadonlySet<string>;
  /** The same with the elements: a live page keeps them from layer to layer. */
  readonly seenElements: ReadonlySet<string>;
  /** What can be read. */
  readonly texts: readonly string[];
}

const appearances = new WeakMap<Dialog, Appearance>();

function appearanceOf(dialog: Dialog): Appearance {
  const known = appearances.get(dialog);
  if (known !== undefined) return known;
  const { root, controls, passages, snapshot } = dialog;
  const isShown = !isHiddenAtStart(root) && visibilityWithin(root, snapshot.root).kind !== 'hidden';
  const seen = controls.filter(({ visibility }) => isShown && visibility.kind !== 'hidden');
  const read = passages.filter(({ node }) => isShown && visibilityWithin(node, root).kind !== 'hidden');
  const made: Appearance = {
    isShown,
    controls: controls.map(keyOf).join('\n'),
    seen: new Set(seen.map(keyOf)),
    seenElements: new Set(seen.map(elementKeyOf)),
    texts: read.map(({ text }) => text),
  };
  appearances.set(dialog, made);
  return made;
}

function keyOf({ role, name }: Control): string {
  return `${role} ${name}`;
}

function elementKeyOf(control: Control): string {
  return `${control.node.id} ${keyOf(control)}`;
}

/** It is on the screen as the page is read. */
export function isShown(dialog: Dialog): boolean {
  return appearanceOf(dialog).isShown;
}

/** What has been met so far, and which of it a further layer shows again. */
export class KnownDialogs {
  readonly #dialogs = new Set<Dialog>();
  readonly #byRoot = new Map<number, Set<Dialog>>();
  readonly #byControls = new Map<string, Set<Dialog>>();
  /** Those that wait in the markup for their turn. */
  readonly #hidden = new Set<Dialog>();

  /** In the order in which they were met. */
  get all(): Dialog[] {
    return [...this.#dialogs];
  }

  /**
   * Adds the dialogs of one layer, without those that only repeat what is known. One that was hidden before and is
   * now shown takes the place of its earlier reading.
   *
   * @returns Those that are new, or newly shown.
   */
  add(layer: readonly Dialog[]): Dialog[] {
    const shown = layer.filter(isShown).length;
    const added = layer.filter((dialog) => !this.#isRepeated(dialog, shown));
    for (const dialog of added) {
      for (const earlier of this.#waitingFor(dialog)) this.#remove(earlier);
    }
    for (const dialog of added) this.#insert(dialog);
    return added;
  }

  /** @param shown How many dialogs the layer shows: where it shows no other, this one is what it is about. */
  #isRepeated(dialog: Dialog, shown: number): boolean {
    const own = appearanceOf(dialog);
    const isOld = (earlier: Dialog) => showsNothingNew(own, appearanceOf(earlier));
    const inPlace = [...(this.#byRoot.get(dialog.root.id) ?? [])];
    if (
      inPlace.some((earlier) =>
        own.isShown ? isOld(earlier) : appearanceOf(earlier).controls === own.controls,
      )
    )
      return true;
    const alike = [...(this.#byControls.get(likenessOf(dialog)) ?? [])];
    return own.isShown ? shown > 1 && alike.some(isOld) : alike.length > 0;
  }

  /** Earlier readings of a dialog that is shown, from when it was hidden. */
  #waitingFor(dialog: Dialog): Dialog[] {
    const { isShown, seen, seenElements } = appearanceOf(dialog);
    if (!isShown) return [];
    return [...this.#hidden].filter(({ root, controls, kind }) => {
      if (root.id === dialog.root.id) return controls.some((control) => seen.has(keyOf(control)));
      if (controls.length > 0 && controls.every((control) => seenElements.has(elementKeyOf(control))))
        return true;
      const isSettings = controls.some(({ role }) => role === 'toggle');
      return isSettings && kind === dialog.kind && controls.every((control) => seen.has(keyOf(control)));
    });
  }

  #insert(dialog: Dialog): void {
    this.#dialogs.add(dialog);
    addTo(this.#byRoot, dialog.root.id, dialog);
    addTo(this.#byControls, likenessOf(dialog), dialog);
    if (!isShown(dialog)) this.#hidden.add(dialog);
  }

  #remove(dialog: Dialog): void {
    this.#dialogs.delete(dialog);
    this.#byRoot.get(dialog.root.id)?.delete(dialog);
    this.#byControls.get(likenessOf(dialog))?.delete(dialog);
    this.#hidden.delete(dialog);
  }
}

function likenessOf(dialog: Dialog): string {
  return `${dialog.kind}\n${appearanceOf(dialog).controls}`;
}

/** No new control, and hardly any new text: a banner may count the seconds. */
function showsNothingNew(later: Appearance, earlier: Appearance): boolean {
  for (const key of later.seen) if (!earlier.seen.has(key)) return false;
  const texts = new Set(earlier.texts);
  return later.texts.filter((text) => !texts.has(text)).length * 2 <= later.texts.length;
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
