/** The dialogs of all layers of a consent flow, in one variant, as those of one page: each once, with what shows it. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import type { Snapshot } from '../../snapshot/snapshot.js';
import { findOpeners, type Opening } from './find-openers.js';
import type { ReadLayer } from './read-layer.js';
import { isShown, KnownDialogs } from './same-dialog.js';

/** A layer as it was found in one variant; the first one is the page itself. */
export interface FoundLayer {
  /** Undefined where it could not be reached. */
  readonly snapshot: Snapshot | undefined;
  /** As `findDialogs` gives them. */
  readonly dialogs: readonly Dialog[];
  readonly openedBy?: ReadLayer['openedBy'];
}

export interface JoinedLayers {
  /** In the order of the layers. */
  readonly dialogs: readonly Dialog[];
  /** For each layer behind the page, whether it is known what shows it; undefined where it shows nothing new. */
  readonly openings: readonly (Opening | undefined)[];
}

/** What is found on a layer behind the page is a deeper layer, whatever it looks like by itself. */
export function joinLayers(found: readonly FoundLayer[]): JoinedLayers {
  const [page, ...behind] = found;
  if (page === undefined || behind.length === 0) return { dialogs: page?.dialogs ?? [], openings: [] };
  const known = new KnownDialogs();
  const added = found.map(({ dialogs }) => known.add(dialogs));
  const kept = withoutSharedControls(known.all);
  const openedBy = new Map<Dialog, readonly Control[]>();
  const judged = [...kept.values()].flatMap(({ controls }) => controls);
  const search = { found, added, judged, isJudged: new Set(judged) };
  const openings = found.map((_, position) => {
    const news = added[position] ?? [];
    if (position === 0 || news.length === 0) return undefined;
    const shown = news.filter(isShown);
    const opened = shown.length > 0 ? shown : news;
    const opening = findOpeners({ ...search, position, opened });
    for (const dialog of opened) openedBy.set(dialog, opening.controls);
    return opening;
  });
  const deeper = new Set(added.slice(1).flat());
  const dialogs = [...kept].map(([dialog, reading]): Dialog => {
    const openers = (openedBy.get(dialog) ?? []).filter((control) => !reading.controls.includes(control));
    return deeper.has(dialog) ? { ...reading, layer: 'deeper', openedBy: openers } : reading;
  });
  return { dialogs, openings: openings.slice(1) };
}

/**
 * Where one box shows layer after layer, each layer has the controls that it shows: of those that are hidden on it,
 * what another layer of the box shows, or an earlier one has, is left out.
 */
function withoutSharedControls(dialogs: readonly Dialog[]): ReadonlyMap<Dialog, Dialog> {
  const owners = new Map<string, Dialog>();
  const ofRoot = new Map<number, number>();
  for (const dialog of dialogs) {
    ofRoot.set(dialog.root.id, (ofRoot.get(dialog.root.id) ?? 0) + 1);
    for (const control of dialog.controls) {
      const key = placeOf(dialog, control);
      if (!isHidden(control) || !owners.has(key)) owners.set(key, dialog);
    }
  }
  return new Map(
    dialogs.map((dialog) => {
      if (ofRoot.get(dialog.root.id) === 1) return [dialog, dialog];
      const own = dialog.controls.filter(
        (control) => !isHidden(control) || owners.get(placeOf(dialog, control)) === dialog,
      );
      return [dialog, { ...dialog, controls: own }];
    }),
  );
}

function placeOf({ root }: Dialog, { node, name }: Control): string {
  return `${root.id} ${node.id} ${name}`;
}

function isHidden({ visibility }: Control): boolean {
  return visibility.kind === 'hidden';
}
