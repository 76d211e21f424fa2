const POLL_MS = 100;
const MOST_POLLS = 600;

/** Asks again until it is answered. @throws {Error} where that takes more than a minute. */
export async function until<T>(ask: () => T | Promise<T>, what: string): Promise<T> {
  let last: unknown;
  for (let count = 0; count < MOST_POLLS; count += 1) {
    try {
      return await ask();
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
  throw new Error(`${what} did not start: ${last}`);
}
