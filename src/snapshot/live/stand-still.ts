/** Waits until a page that was just resized or recoloured has followed. */

/** A page that never comes to rest is read as it is then. */
const LONGEST_MS = 1500;

/**
 * Until two frames have been drawn and no animation is running that would end.
 *
 * @returns how many still run when the wait is over.
 */
export async function standStill(realm: Window & typeof globalThis, longestMs = LONGEST_MS): Promise<number> {
  const started = realm.performance.now();
  await frame(realm);
  await frame(realm);
  let moving = movingIn(realm.document);
  while (moving > 0 && realm.performance.now() - started < longestMs) {
    await frame(realm);
    moving = movingIn(realm.document);
  }
  return moving;
}

/** A page in the background draws no frames. */
function frame(realm: Window & typeof globalThis): Promise<void> {
  return new Promise((resolve) => {
    realm.setTimeout(resolve, 100);
    realm.requestAnimationFrame(() => resolve());
  });
}

function movingIn(document: Document): number {
  let moving = 0;
  const animations = document.getAnimations?.() ?? [];
  for (let index = 0; index < animations.length; index += 1) {
    const animation = animations[index];
    const end = animation?.effect?.getComputedTiming().endTime;
    const isEndless = end === Number.POSITIVE_INFINITY || animation?.timeline !== document.timeline;
    if (animation?.playState === 'running' && !isEndless) moving += 1;
  }
  return moving;
}
