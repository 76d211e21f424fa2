/** How the estimate gives up: by saying what it would have had to know. */

/** Thrown anywhere in the layout where a size depends on something unknown; caught in box-size.ts. */
export class Undecidable extends Error {}

export function undecidable(reason: string): never {
  throw new Undecidable(reason);
}

/** The value, or undefined where it cannot be decided. */
export function ifDecidable<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}
