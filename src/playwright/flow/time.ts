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
