/**
 * Where a size depends on something that is not looked at: thrown inside this folder, never seen outside.
 * No Error, since it is common, and recording the stack is what errors cost.
 */
class Undecidable {
  /** @param reason a sentence without its full stop */
  constructor(readonly reason: string) {}
}

export function undecidable(reason: string): never {
  throw new Undecidable(reason);
}

/** A number of px, or why it is not known. */
export type Extent = number | Unknown;

export interface Unknown {
  readonly reason: string;
}

export function attempt<Result>(compute: () => Result): Result | Unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecidable) return { reason: error.reason };
    throw error;
  }
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'reason' in value;
}

/** @throws {Undecidable} when it is not known */
export function known(extent: Extent): number {
  return typeof extent === 'number' ? extent : undecidable(extent.reason);
}
