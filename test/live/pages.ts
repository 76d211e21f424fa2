/** Pages for a real browser, and what it is asked of them. */
import type { Page } from 'playwright-core';
import type { Report } from '../../src/lint/report.js';
import { collectVariants } from '../../src/playwright/collect-variants.js';
import { openEvaluator } from '../../src/playwright/evaluator.js';
import type { LiveSnapshot } from '../../src/snapshot/live/live-snapshot.js';
import { selectAll } from '../../src/snapshot/selectors.js';
import type { SnapshotElement, Variant } from '../../src/snapshot/snapshot.js';

const DESKTOP: Variant = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };

export const TEXT =
  'We and our partners use cookies to measure how this site is used and to show you advertising.';

/** A banner along the bottom of the window, in the style of most. */
const STYLE = `
  body { margin: 0; font: 16px/1.5 Arial, sans-serif }
  .banner { position: fixed; left: 0; right: 0; bottom: 0; padding: 20px; background: #fff; color: #222 }
  .banner button { font: 16px Arial; padding: 10px 20px; border: 0; background: #14539a; color: #fff }
`;
export const BUTTONS = '<button id="accept">Accept all</button> <button id="reject">Reject all</button>';
export const BANNER = `<div class="banner" role="dialog" aria-label="Cookies"><p>${TEXT}</p>${BUTTONS}</div>`;

export function page(body: string, style = ''): string {
  return `<!doctype html><html lang="en"><head><title>Shop</title><style>${STYLE}${style}</style></head><body><main><p>Welcome to the shop.</p></main>${body}</body></html>`;
}

/** `rule-id outcome target` of each finding. */
export function told({ findings }: Report): string[] {
  return findings.map(({ ruleId, outcome, target }) => `${ruleId} ${outcome} ${target.selector}`);
}

/** What is in the page now, as the stages after the snapshot see it. */
export async function read(tab: Page, variant = DESKTOP): Promise<LiveSnapshot> {
  const evaluator = await openEvaluator(tab);
  try {
    const [snapshot] = await collectVariants(tab, evaluator, [variant]);
    if (snapshot === undefined) throw new Error('Nothing was read.');
    return snapshot;
  } finally {
    await evaluator.close();
  }
}

/** The one element that a selector matches. */
export function one({ root }: LiveSnapshot, selector: string): SnapshotElement {
  const [element, ...others] = selectAll(root, selector);
  if (element === undefined || others.length > 0) throw new Error(`${selector} does not match one element.`);
  return element;
}
