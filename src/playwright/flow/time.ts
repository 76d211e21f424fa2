/** Waiting, with an end to it. */
import { within as waitFor } from '../../waiting/within.js';

/** @throws {Error} that says what took too long, in milliseconds. */
export function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  return waitFor(ms, work, () => new Error(`${what} took more than ${ms} ms`));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

const POLL_MS = 100;

/** Looks again and again; gives what was seen last, reached or not. */
export async function until<T>(
  look: () => Promise<T>,
  isReached: (seen: T) => boolean,
  ms: number,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (isReached(seen) || performance.now() + POLL_MS > end) return seen;
    await pause(POLL_MS);
  }
}
