/** What can be measured of how a control looks. All engines, one vocabulary. */
import type { SnapshotElement } from '../snapshot/snapshot.js';

/** Non-premultiplied sRGB, each channel 0 to 1. */
export interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** A number that may only be known within bounds, or not at all. */
export type Measured =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What lies behind something: one colour, any of several (a gradient), or unknowable (an image). */
export type Backdrop =
  | { readonly kind: 'known'; readonly color: Rgba; readonly painter: SnapshotElement | undefined }
  | {
      readonly kind: 'range';
      readonly colors: readonly Rgba[];
      readonly reason: string;
      readonly painter: SnapshotElement;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Border box size in CSS px; `errorFraction` bounds the error of the area, which is at most `1 + errorFraction` times as large or small. */
export type BoxSize =
  | {
      readonly kind: 'known';
      readonly width: number;
      readonly height: number;
      readonly provenance: 'measured' | 'estimated';
      readonly errorFraction: number;
      /** The part of `width` that is the label's text, when the width follows from it. */
      readonly labelWidth: number | undefined;
      /** How much is known of that: nothing, or what it is if the width does follow from the label. */
      readonly labelWidthIs: 'known' | 'perhaps' | 'unknown';
    }
  | { readonly kind: 'unknown'; readonly reason: string };
