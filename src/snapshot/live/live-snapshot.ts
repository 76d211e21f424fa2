/** From what a browser told of its page to a snapshot like any other. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { uniqueSelector } from '../selectors.js';
import type { Engine, Snapshot, SnapshotElement } from '../snapshot.js';
import { type Collected, isCollectedText } from './collected.js';
import type { Identities } from './identities.js';
import { createLiveTree, type LiveTree } from './live-tree.js';

export interface LiveSnapshot extends Snapshot {
  readonly elementCount: number;
  /** The element that was asked for; undefined where it was the document. */
  readonly scope: SnapshotElement | undefined;
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
    styleIncomplete: undefined,
    diagnostics: [...frameDiagnostics(collected, tree), ...limitDiagnostics(collected)],
  };
}

function frameDiagnostics({ closedFrames, nodes }: Collected, tree: LiveTree): Diagnostic[] {
  return closedFrames.flatMap((index) => {
    const frame = tree.elementAt(index);
    const node = nodes[index];
    if (frame === undefined || node === undefined || isCollectedText(node)) return [];
    return [
      {
        code: 'frames-not-read',
        severity: 'info',
        message: `The frame ${uniqueSelector(frame)} has a document of another origin, which cannot be read: a dialog in it is not seen. Lint that document by itself.`,
      },
    ];
  });
}

function limitDiagnostics({ leftOut, moving = 0, url }: Collected): Diagnostic[] {
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
  return diagnostics;
}
