/** Lints a page that a real browser shows, through Playwright. */
import { type Config, resolveConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import { collectVariants } from './collect-variants.js';
import { openEvaluator } from './evaluator.js';
import type { PageLike } from './page.js';

/**
 * Lints a page as it is now: what its scripts have built, where everything lies, what is checked.
 *
 * The page is looked at under each viewport and colour scheme of the configuration in turn; then it has
 * its own again. Nothing else about it is changed, and nothing is clicked.
 *
 * @param page Of `playwright`, `playwright-core` or `@playwright/test`.
 * @param config As for `lint()`.
 * @throws {ConfigError} when `config` is not as documented; {Error} when the page cannot be read.
 */
export async function lintPage(page: PageLike, config?: Config): Promise<Report> {
  const started = performance.now();
  const resolved = resolveConfig(config);
  const evaluator = await openEvaluator(page);
  try {
    const snapshots = await collectVariants(page, evaluator.evaluate, resolved.variants);
    return reportOn({
      engine: 'playwright',
      source: page.url(),
      snapshots,
      elementCount: snapshots[0]?.elementCount ?? 0,
      comments: [],
      excerpt: () => undefined,
      config: resolved,
      started,
    });
  } finally {
    await evaluator.close();
  }
}
