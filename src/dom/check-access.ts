/** Has axe-core, as the caller has loaded it, look at the answers of the consent dialogs of a document. */
import type { ResolvedConfig } from '../lint/config.js';
import { answersIn } from '../lint/report-on.js';
import type { AccessCheck } from '../snapshot/accessibility/accessibility.js';
import { type AxeCore, auditWithAxe } from '../snapshot/accessibility/axe-audit.js';
import type { Snapshot, SnapshotElement } from '../snapshot/snapshot.js';

/** What it said of the elements at some places, or why it said nothing. */
export type Checked = ReadonlyMap<number, readonly AccessCheck[]> | { readonly notChecked: string };

interface Asked {
  readonly axe: AxeCore;
  readonly document: Document;
  readonly hasLayout: boolean;
  readonly snapshot: Snapshot;
  readonly scope: SnapshotElement | undefined;
  readonly config: ResolvedConfig;
  /** Where an element stands among what was read, and what stands there in the document. */
  placeOf(element: SnapshotElement): number | undefined;
  elementAt(place: number): Element | undefined;
}

export function checkAccess(asked: Asked): Checked {
  const { axe, document, hasLayout, snapshot, scope, config } = asked;
  const places = answersIn(snapshot, scope, config).flatMap((element) => asked.placeOf(element) ?? []);
  try {
    const lists = auditWithAxe(axe, document, places.map(asked.elementAt), hasLayout);
    return new Map(
      places.flatMap((place, position) => {
        const list = lists[position];
        return list === undefined ? [] : [[place, list] as const];
      }),
    );
  } catch (error) {
    return { notChecked: error instanceof Error ? error.message : String(error) };
  }
}
