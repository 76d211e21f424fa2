/** Which layer of a page a control leads to, as far as the markup tells. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { isWithin } from '../../snapshot/tree.js';

/** Attributes that name the element that a control opens, by id or by a selector of an id. */
const LEADS = ['aria-controls', 'popovertarget', 'commandfor', 'data-bs-target', 'data-target', 'href'];

/** The element that pressing the control opens; undefined when its markup names none. */
export function openedBy({ node }: Control): SnapshotElement | undefined {
  for (const name of LEADS) {
    const value = node.attributes.get(name)?.trim() ?? '';
    const isSelector = value.startsWith('#');
    if (name === 'href' && !isSelector) continue;
    const found = node.elementById(isSelector ? value.slice(1) : value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The dialog behind a control: the one that it opens, else the only deeper layer of the page, where no
 * other dialog leads to settings; undefined when neither is there.
 *
 * @param dialogs All of the page but the control's own.
 */
export function layerBehind(control: Control, dialogs: readonly Dialog[]): Dialog | undefined {
  const opened = openedBy(control);
  const named = opened && dialogs.find(({ root }) => isWithin(root, opened) || isWithin(opened, root));
  if (named !== undefined) return named.controls.includes(control) ? undefined : named;
  const deeper = dialogs.filter(({ layer }) => layer === 'deeper');
  // Of two dialogs that lead on, either may lead there.
  const isShared = dialogs.some(
    ({ layer, controls }) => layer === 'first' && controls.some(({ role }) => role === 'manage'),
  );
  return deeper.length === 1 && !isShared ? deeper[0] : undefined;
}

/** It is a link to another page. */
export function leadsAway({ node }: Control): boolean {
  const href = node.attributes.get('href')?.trim() ?? '';
  return node.tag === 'a' && href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href);
}
