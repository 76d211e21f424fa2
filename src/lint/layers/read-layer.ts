/** What is shown after a control of a page was pressed: a further layer of its consent flow. */
import type { Snapshot, SnapshotElement } from '../../snapshot/snapshot.js';
import type { Excerpt } from '../describe-target.js';
import type { SourceComment } from '../suppressions.js';

/** A layer, as whatever engine has read it. */
export interface ReadLayer {
  /** What to call it: a file, an address; of a live page, what was pressed. */
  readonly source: string;
  /**
   * One for each variant, in the order of the page's; undefined where the layer could not be reached. Elements that
   * the layer has in common with the page, or with another layer, have the same ids there; all others have ids of
   * their own.
   */
  readonly snapshots: readonly (Snapshot | undefined)[];
  /** Default: the controls of the layer before it that lead to settings. */
  readonly openedBy?: LayerOpener | string;
  readonly comments: readonly SourceComment[];
  readonly excerpt: Excerpt;
  /** Elements that it adds to what was read; default: none, as where it is the same page once more. */
  readonly elementCount?: number;
}

/** The control that shows a layer; a string is its accessible name, or a CSS selector, on the nearest layer before. */
export interface LayerOpener {
  /** 0 is the page itself, n the n-th of the layers. */
  readonly layer: number;
  /** @param snapshot Of that layer. */
  control(snapshot: Snapshot): SnapshotElement | undefined;
}
