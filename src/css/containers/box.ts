/** A box whose size may be known. */
import type { ComputedStyle } from '../computed/computed-style.js';
import type { BoxKind, Role } from './box-kind.js';
import type { Extent, Unknown } from './undecidable.js';
import type { Axis } from './used-length.js';

/** The size of a containing block; its height is undefined while it depends on what it contains. */
export interface ContainingBlock {
  /** @throws {Undecidable} */
  readonly width: () => number;
  /** @throws {Undecidable} */
  readonly height: () => number | undefined;
}

export interface BoxInLayout {
  readonly style: ComputedStyle;
  readonly kind: BoxKind;
  readonly role: Role;
  /** The block, flex or grid container that it stands in; undefined for the viewport. */
  readonly around: Box | undefined;
  /** What its percentages and insets refer to. */
  readonly containing: ContainingBlock;
}

export interface Box extends BoxInLayout {
  /** Of the content box. */
  readonly content: Readonly<Record<Axis, Extent>>;
  /** Whether percentages of what it contains can refer to its height. */
  readonly hasDefiniteHeight: boolean | Unknown;
}
