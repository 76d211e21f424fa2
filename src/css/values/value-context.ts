/** What a computed value may depend on beside its own text. */
import type { ColorContext } from './color.js';
import type { LengthContext } from './length-units.js';

export interface ValueContext {
  readonly color: ColorContext;
  readonly length: LengthContext;
  /** Counts what has been asked of the context: a value that asks nothing is the same everywhere. */
  readonly timesAsked: number;
  /** Notes why the value can only be a guess. */
  readonly note: (reason: string) => void;
}
