/** Looks for the consent dialogs of a page, and of the layers behind it, in one variant. */
import type { Dialog } from '../../dialog/dialog.js';
import { findDialogs } from '../../dialog/find-dialogs.js';
import { selectAll } from '../../snapshot/selectors.js';
import type { Snapshot, SnapshotElement, Variant } from '../../snapshot/snapshot.js';
import { isWithin } from '../../snapshot/tree.js';
import type { Diagnostic } from '../../source/diagnostic.js';
import { ConfigError, type ResolvedConfig } from '../config.js';
import { type JoinedLayers, joinLayers } from './join-layers.js';
import type { ReadLayer } from './read-layer.js';

export interface Look extends JoinedLayers {
  readonly variant: Variant;
  /** How many dialogs were found in each file, the page's first; undefined for a layer that could not be reached. */
  readonly amounts: readonly (number | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

interface LookedAt {
  readonly snapshot: Snapshot;
  /** Dialogs that neither lie in this element nor hold it are left alone. */
  readonly scope: SnapshotElement | undefined;
}

interface LayerLookedAt {
  readonly snapshot: Snapshot | undefined;
  readonly openedBy: ReadLayer['openedBy'];
}

/** @throws {ConfigError} for a selector in the configuration that cannot be used. */
export function lookAtLayers(
  { snapshot, scope }: LookedAt,
  layers: readonly LayerLookedAt[],
  config: ResolvedConfig,
): Look {
  const snapshots = [snapshot, ...layers.flatMap((layer) => layer.snapshot ?? [])];
  const diagnostics = unmatchedSelectors(snapshots, config.dialogs);
  const found = [
    { snapshot, dialogs: dialogsIn(snapshot, scope, config), openedBy: undefined },
    ...layers.map((layer) => ({
      ...layer,
      dialogs: layer.snapshot === undefined ? [] : dialogsIn(layer.snapshot, undefined, config),
    })),
  ];
  return {
    ...joinLayers(found),
    variant: snapshot.variant,
    amounts: found.map((layer) => layer.snapshot && layer.dialogs.length),
    diagnostics,
  };
}

function dialogsIn(
  snapshot: Snapshot,
  scope: SnapshotElement | undefined,
  { languages, dialogs: selectors, ignore }: ResolvedConfig,
): Dialog[] {
  const ignored = new Set(ignore.flatMap((selector) => select(snapshot, selector, 'ignore')));
  const isMeant = ({ root }: Dialog): boolean =>
    !isInside(root, ignored) && (scope === undefined || isWithin(root, scope) || isWithin(scope, root));
  return findDialogs(snapshot, { languages, selectors }).filter(isMeant);
}

function unmatchedSelectors(snapshots: readonly Snapshot[], selectors: readonly string[]): Diagnostic[] {
  const unmatched = selectors.filter((selector) =>
    snapshots.every((snapshot) => select(snapshot, selector, 'dialogs').length === 0),
  );
  const place = snapshots.length === 1 ? 'on this page' : 'on this page and its layers';
  return unmatched.map((selector) => ({
    code: 'dialog-selector-unmatched',
    severity: 'warning',
    message: `dialogs: nothing ${place} matches ${selector}.`,
  }));
}

function isInside(element: SnapshotElement, ignored: ReadonlySet<SnapshotElement>): boolean {
  for (let node: SnapshotElement | undefined = element; node !== undefined; node = node.parent) {
    if (ignored.has(node)) return true;
  }
  return false;
}

function select(snapshot: Snapshot, selector: string, key: 'dialogs' | 'ignore'): SnapshotElement[] {
  try {
    return selectAll(snapshot.root, selector);
  } catch (error) {
    throw new ConfigError(`${key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
