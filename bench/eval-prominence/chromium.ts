/** Pairs as Chromium shows them. */
import type { Browser, Locator, Page } from 'playwright-core';
import { ORIGIN, respond } from '../eval-style/chromium-styles.js';
import type { PageContent, Pair, WithPage } from './labels.js';

export interface ShownPair {
  readonly tab: Page;
  readonly accept: Locator;
  readonly decline: Locator;
}

/**
 * @returns a function that shows the page of a pair, at rest: all animations are over. There is one tab for
 * each variant, so what it gives holds until it is called again.
 */
export function createStage(browser: Browser): (pair: WithPage<Pair>) => Promise<ShownPair> {
  const tabs = new Map<string, Page>();
  let current: PageContent | undefined;
  const open = async ({ viewport, colorScheme }: Pair) => {
    const tab = await browser.newPage({ viewport, colorScheme });
    await tab.route('**/*', (route) => route.fulfill(respond(current, route.request().url())));
    return tab;
  };
  return async (pair) => {
    const variant = JSON.stringify([pair.viewport, pair.colorScheme]);
    const tab = tabs.get(variant) ?? (await open(pair));
    tabs.set(variant, tab);
    current = pair.content;
    await tab.goto(`${ORIGIN}/`);
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
