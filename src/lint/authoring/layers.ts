/** Which layer of a page a control leads to: as it was given or seen, else as far as the markup tells. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { closest } from '../../snapshot/tree.js';

/** Attributes that name the element that a control opens, by id or by a selector of an id. */
const LEADS = ['aria-controls', 'popovertarget', 'commandfor', 'data-bs-target', 'data-target', 'href'];

/** The element that pressing the control shows; undefined when its markup names none. */
export function elementBehind({ node }: Control): SnapshotElement | undefined {
  for (const name of LEADS) {
    const value = node.attributes.get(name)?.trim() ?? '';
    const isSelector = value.startsWith('#');
    if (name === 'href' && !isSelector) continue;
    const found = node.elementById(isSelector ? value.slice(1) : value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** So many of them are opened for what they hide: a fold in a fold in a tab. */
export const MOST_FOLDS = 3;

/**
 * What opens the tab panel or the fold that hides something, as far as the markup tells.
 *
 * @param cause What hides it (`Visibility`).
 * @param candidates Controls of the dialog, whose root is no fold.
 */
export function openerOf(
  cause: SnapshotElement,
  candidates: readonly Control[],
  { root }: Dialog,
): Control | undefined {
  const leadsThere = (target: SnapshotElement | undefined) =>
    target !== undefined && target !== root && (isAround(target, cause) || isAround(cause, target));
  const tab = cause.attributes.get('aria-labelledby');
  return (
    candidates.find(({ node }) => node.tag === 'summary' && node.parent === cause) ??
    candidates.find((control) => leadsThere(elementBehind(control))) ??
    candidates.find(({ node }) => tab !== undefined && node.attributes.get('id') === tab)
  );
}

/** The dialog that the control is known to show: somebody said so, or saw it. */
export function knownLayerBehind(control: Control, dialogs: readonly Dialog[]): Dialog | undefined {
  return dialogs.find(({ openedBy }) => openedBy.includes(control));
}

/**
 * The dialog behind a control: the one that it is known to show, else the one that its markup names, else the
 * only deeper layer of which no opener is known, where no other dialog leads to settings; undefined when none of
 * them is there.
 *
 * @param dialogs All of the page but the control's own.
 */
export function layerBehind(control: Control, dialogs: readonly Dialog[]): Dialog | undefined {
  const known = knownLayerBehind(control, dialogs);
  if (known !== undefined) return known;
  const opened = elementBehind(control);
  const named = opened && dialogs.find(({ root }) => isAround(root, opened) || isAround(opened, root));
  if (named !== undefined) return named.controls.includes(control) ? undefined : named;
  const deeper = dialogs.filter(({ layer, openedBy }) => layer === 'deeper' && openedBy.length === 0);
  // Of two dialogs that lead on, either may lead there.
  const isShared = dialogs.some(
    ({ layer, controls }) => layer === 'first' && controls.some(({ role }) => role === 'manage'),
  );
  return deeper.length === 1 && !isShared ? deeper[0] : undefined;
}

/** By id, since the one may come from a later snapshot of the page than the other. */
function isAround(box: SnapshotElement, element: SnapshotElement): boolean {
  return closest(element, ({ id }) => id === box.id) !== undefined;
}

/** It is a link to another page. */
export function leadsAway({ node }: Control): boolean {
  const href = node.attributes.get('href')?.trim() ?? '';
  return node.tag === 'a' && href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href);
}
