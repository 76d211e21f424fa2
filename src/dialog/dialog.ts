/**
 * What we understand of a page: the consent dialogs in it, their controls, and what each is for.
 */
import type { ControlRole, DialogKind, LanguageCode, Purpose } from '../language/language.js';
import type { Snapshot, SnapshotElement } from '../snapshot/snapshot.js';

export type { ControlRole, DialogKind, Purpose } from '../language/language.js';

export interface Dialog {
  readonly root: SnapshotElement;
  readonly snapshot: Snapshot;
  readonly kind: DialogKind;
  readonly language: LanguageCode;
  /** `first`: what a person meets on arrival; `deeper`: reached through a control of another layer. */
  readonly layer: 'first' | 'deeper';
  /**
   * Controls of other dialogs, perhaps in another snapshot of the page, that are known to show this one; empty
   * when none is known. With one it is a deeper layer.
   */
  readonly openedBy: readonly Control[];
  /** 0 to 1: how sure we are that this asks for consent. */
  readonly confidence: number;
  /** Signals that made it one, for the report. */
  readonly evidence: readonly string[];
  /** Every control under the root, in document order, perceivable or not. */
  readonly controls: readonly Control[];
  /** The passages that say what is consented to. */
  readonly disclosures: readonly Disclosure[];
  /** Every stretch of text that a reader meets, in document order, perceivable or not; labels of buttons are none. */
  readonly passages: readonly Passage[];
}

export interface Control {
  readonly node: SnapshotElement;
  /** Accessible name (ARIA accname 1.2), white space collapsed. */
  readonly name: string;
  readonly role: ControlRole;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it has this role: the lexicon entry, attribute or structure. */
  readonly evidence: string;
  /** As far as markup and styles alone tell; `measure.visibility` knows of boxes and colours too. */
  readonly visibility: Visibility;
  /** `inert`, on it or on a box around it within the dialog: it is seen, but does nothing. */
  readonly inert: boolean;
  /** It pays or subscribes, by its label. */
  readonly isPaid?: boolean;
  /** Only for `role: 'toggle'`. */
  readonly toggle: Toggle | undefined;
}

export interface Toggle {
  readonly purpose: Purpose;
  /** On as the widget shows it; undefined when it cannot be decided. */
  readonly on: boolean | undefined;
  /** Why `on` is undefined. */
  readonly onUnknown: string | undefined;
  /** What said so: `checked attribute`, `aria-checked`, `class "is-on"`, … and the attribute to point at and to mend. */
  readonly stateSource: {
    readonly description: string;
    readonly attribute: string | undefined;
    readonly node: SnapshotElement;
  };
  /**
   * What being on does. `consents`: gives something away; `objects`: keeps it back ("Do not use my
   * data"); undefined when the wording does not tell.
   */
  readonly onMeans: 'consents' | 'objects' | undefined;
  /** False when locked (disabled, aria-disabled, readonly). */
  readonly editable: boolean;
  /** For one of several exclusive options (radio group, select, two buttons to be pressed in): the others' names. */
  readonly alternatives: readonly string[];
  /**
   * Where the answers stand in a list: the browser’s own (`<select>`), one that a script opens at a press, or one that
   * is open as it stands. To choose takes two clicks, of an open one a single click.
   */
  readonly list?: 'native' | 'opened' | 'open';
}

/** Can a person perceive it, supposing that its dialog is on the screen? */
export type Visibility =
  | { readonly kind: 'visible' }
  | { readonly kind: 'hidden'; readonly reason: string; readonly cause: SnapshotElement }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface Disclosure {
  readonly node: SnapshotElement;
  readonly text: string;
}

/** A stretch of text: what stands in one box, each text once. */
export interface Passage {
  /** The innermost box that holds it. */
  readonly node: SnapshotElement;
  /** White space collapsed. */
  readonly text: string;
  readonly kind: 'heading' | 'body' | 'label' | 'list item';
}
