/** Waiting for what may never come. */
import { describe, expect, it } from 'vitest';
import { within } from './within.js';

const late = () => new Error('too late');
const never = new Promise<never>(() => undefined);

describe('within()', () => {
  it('gives what comes in time, or its error', async () => {
    expect(await within(10_000, Promise.resolve('it'), late)).toBe('it');
    await expect(within(10_000, Promise.reject(new Error('its own')), late)).rejects.toThrow('its own');
  });

  it('does not wait longer', async () => {
    await expect(within(1, never, late)).rejects.toThrow('too late');
  });

  it('leaves no error behind of what fails later', async () => {
    let fail: ((error: Error) => void) | undefined;
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    await expect(within(1, work, late)).rejects.toThrow('too late');
    // The test runner counts a rejection that nobody handles as a failure.
    fail?.(new Error('nobody’s'));
  });
});
