/** Pairs as Chromium shows them. */
import type { Browser, Locator, Page } from 'playwright-core';
import { openStage, type Stage, type WayToShow } from '../eval-style/chromium-styles.js';
import type { Pair, WithPage } from './labels.js';

export interface ShownPair {
  readonly tab: Page;
  readonly accept: Locator;
  readonly decline: Locator;
}

/**
 * @returns a function that shows the page of a pair, at rest: all animations are over. There is one tab for
 * each variant, so what it gives holds until it is called again.
 */
export function createStage(
  browser: Browser,
  way: WayToShow = 'opening',
): (pair: WithPage<Pair>) => Promise<ShownPair> {
  const stages = new Map<string, Stage>();
  return async (pair) => {
    const variant = JSON.stringify([pair.viewport, pair.colorScheme]);
    const stage = stages.get(variant) ?? (await openStage(browser, pair, way));
    stages.set(variant, stage);
    const { tab } = stage;
    await stage.show(pair.content);
    await tab.evaluate(endAnimations);
    // Locators look into open shadow roots by themselves.
    const find = (selector: string) => tab.locator(selector.replaceAll(' >>> ', ' '));
    return { tab, accept: find(pair.accept), decline: find(pair.decline) };
  };
}

/** Runs in the page: what moves has arrived, what repeats has stopped. */
export function endAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
    else animation.finish();
  }
}
