/** From what a browser told of its page to a snapshot like any other. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { notChecked as notCheckedDiagnostic } from '../accessibility/not-checked.js';
import { uniqueSelector } from '../selectors.js';
import type { Engine, Snapshot, SnapshotElement } from '../snapshot.js';
import type { Collected } from './collected.js';
import type { Identities } from './identities.js';
import { createLiveTree, type LiveTree } from './live-tree.js';

const NAMED_FRAMES = 3;

export interface LiveSnapshot extends Snapshot {
  readonly elementCount: number;
  /** The element that was asked for; undefined where it was the document. */
  readonly scope: SnapshotElement | undefined;
  /** Its place among what was collected. */
  indexOf(element: SnapshotElement): number | undefined;
}

/**
 * @param identities Shared by all readings of one page.
 * @throws {Error} when the data is not what the collector gives.
 */
export function createLiveSnapshot(
  collected: Collected,
  engine: Engine,
  identities: Identities,
): LiveSnapshot {
  const tree = createLiveTree(collected, identities);
  const { viewport, colorScheme } = collected;
  return {
    engine,
    variant: { viewport, colorScheme },
    root: tree.root,
    elementCount: tree.elementCount,
    scope: tree.elementAt(collected.scope),
    indexOf: tree.indexOf,
    styleIncomplete: undefined,
    diagnostics: [...frameDiagnostics(collected, tree), ...limitDiagnostics(collected)],
  };
}

/** Pages have dozens of them, most for advertising: one diagnostic for all. */
function frameDiagnostics({ closedFrames }: Collected, tree: LiveTree): Diagnostic[] {
  const frames = closedFrames.flatMap((index) => tree.elementAt(index) ?? []);
  if (frames.length === 0) return [];
  const names = frames.slice(0, NAMED_FRAMES).map(uniqueSelector).join(', ');
  const others = frames.length > NAMED_FRAMES ? ` and ${frames.length - NAMED_FRAMES} others` : '';
  return [
    {
      code: 'frames-not-read',
      severity: 'info',
      message: `Documents of another origin cannot be read, so a dialog in them is not seen: those in ${names}${others}. Lint them by themselves.`,
    },
  ];
}

function limitDiagnostics({ leftOut, moving = 0, notChecked, url }: Collected): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (leftOut > 0) {
    diagnostics.push({
      code: 'page-too-large',
      severity: 'warning',
      message: `${url} has more elements than are read: ${leftOut} of those that lie deepest were left out, with all they hold.`,
    });
  }
  if (moving > 0) {
    diagnostics.push({
      code: 'page-still-moving',
      severity: 'warning',
      message: `${url} was read while ${moving} animation${moving === 1 ? ' was' : 's were'} still running: places and colours may not be the final ones.`,
    });
  }
  if (notChecked !== undefined) {
    diagnostics.push(notCheckedDiagnostic(url, notChecked));
  }
  return diagnostics;
}
