/** Waits until a page that was just resized or recoloured has followed. */

/** A page that never comes to rest is read as it is then. */
const LONGEST_MS = 1500;
/** A frame that has not been drawn by then is not waited for. */
const FRAME_MS = 100;

/**
 * Until two frames have been drawn and no animation is running that would end.
 *
 * @returns how many still run when the wait is over.
 */
export async function standStill(realm: Window & typeof globalThis, longestMs = LONGEST_MS): Promise<number> {
  const started = realm.performance.now();
  let hasMoved = movingIn(realm.document) > 0;
  await frame(realm);
  await frame(realm);
  let moving = movingIn(realm.document);
  while (moving > 0 && realm.performance.now() - started < longestMs) {
    hasMoved = true;
    await frame(realm);
    moving = movingIn(realm.document);
  }
  // WebKit computes the styles of what has ended when it draws the next frame.
  const left = longestMs - (realm.performance.now() - started);
  if (hasMoved && left > 0) await frame(realm, left);
  return moving;
}

/** Until the next one is drawn; a page in the background draws none. */
function frame(realm: Window & typeof globalThis, longestMs = FRAME_MS): Promise<void> {
  return new Promise((resolve) => {
    realm.setTimeout(resolve, longestMs);
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
