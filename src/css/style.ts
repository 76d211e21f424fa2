/**
 * Computed style of one element, as any engine can give it: the static cascade, jsdom, a browser.
 */
import type { SourceLocation } from '../source/location.js';

/** The declaration that a computed value comes from. */
export interface DeclarationSource {
  readonly property: string;
  /** The value as written. */
  readonly value: string;
  /** The selector as written; `style=""` for an inline style. */
  readonly selector: string;
  readonly important: boolean;
  readonly location: SourceLocation | undefined;
}

export interface Style {
  /**
   * The computed value of a longhand or custom property, serialised as CSSOM's `getComputedStyle`
   * does for an element that is not rendered: `rgb(0, 0, 0)`, `16px`, `50%`, `auto`.
   * Lengths are absolute (CSS px) where they can be without layout.
   */
  get(property: string): string;
  /** The author declaration that decided the value, here or on the ancestor it was inherited from. */
  declaration(property: string): DeclarationSource | undefined;
  /** Why the value must not be relied on (an unsupported function, a condition that cannot be decided, a budget that ran out); undefined when it can be. */
  unknown(property: string): string | undefined;
  /**
   * Whether the value may be the used one instead (CSSOM §9): 320px, and not the `auto` that came to it. Missing where it
   * never is.
   */
  mayBeUsed?(property: string): boolean;
}
