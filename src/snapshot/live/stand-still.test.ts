/** Waiting for a page to come to rest, on a page that is made up. */
import { describe, expect, it } from 'vitest';
import { standStill } from './stand-still.js';

interface MadeUp {
  /** So many frames are drawn until its animation is over; 0 where it has none. */
  readonly endsAfter: number;
  readonly drawsFrames?: boolean;
}

/** A window in which a frame takes 16 ms, and what a page has waited for. */
function madeUp({ endsAfter, drawsFrames = true }: MadeUp) {
  let [now, frames] = [0, 0];
  const timeline = {};
  const effect = { getComputedTiming: () => ({ endTime: 400 }) };
  const running = { playState: 'running', timeline, effect };
  const realm = {
    performance: { now: () => now },
    setTimeout: (done: () => void, ms: number) => {
      if (drawsFrames) return;
      now += ms;
      queueMicrotask(done);
    },
    requestAnimationFrame: (done: () => void) => {
      if (!drawsFrames) return;
      now += 16;
      frames += 1;
      queueMicrotask(done);
    },
    document: { timeline, getAnimations: () => (frames < endsAfter ? [running] : []) },
  };
  return { realm: realm as never, frames: () => frames, now: () => now };
}

describe('a page', () => {
  it('at rest is waited for two frames', async () => {
    const page = madeUp({ endsAfter: 0 });
    expect([await standStill(page.realm), page.frames()]).toEqual([0, 2]);
  });

  it('whose animation has ended has drawn the end of it: WebKit computes no style of it before', async () => {
    const page = madeUp({ endsAfter: 5 });
    expect([await standStill(page.realm), page.frames()]).toEqual([0, 6]);
    const early = madeUp({ endsAfter: 1 });
    expect([await standStill(early.realm), early.frames()]).toEqual([0, 3]);
  });

  it('that moves on is read as it is after a while', async () => {
    const page = madeUp({ endsAfter: 1000 });
    expect(await standStill(page.realm, 500)).toBe(1);
    expect(page.now()).toBeLessThan(600);
  });

  it('in the background, which draws no frames, does not hold the reading up', async () => {
    const page = madeUp({ endsAfter: 0, drawsFrames: false });
    expect([await standStill(page.realm), page.now()]).toEqual([0, 200]);
  });
});
