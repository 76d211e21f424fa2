/** Lints a page that a real browser shows, through Playwright. */
import { type Config, ConfigError, type ResolvedConfig, resolveConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import { checkAccessWith, checkNoAccess, readAxe } from './check-access.js';
import { type CheckAccess, collectVariants } from './collect-variants.js';
import { openEvaluator } from './evaluator.js';
import type { PageLike } from './page.js';
import { takeScreenshots } from './screenshots.js';

export interface PageConfig extends Config {
  /**
   * A picture of the dialog for each finding: `true` puts them into the report, a directory into files there.
   * Default: none.
   */
  readonly screenshots?: boolean | string;
  /**
   * Has axe-core, which is to be installed, look at accept and refusal as well: whether one of them alone has no
   * name, is nested with another control, is too small or too pale. In Chromium alone. Default: `false`, for what it
   * costs (src/snapshot/accessibility/README.md).
   */
  readonly axe?: boolean;
}

/**
 * Lints a page as it is now: what its scripts have built, where everything lies, what is checked.
 *
 * The page is looked at under each viewport and colour scheme of the configuration in turn; then it has
 * its own again. Nothing else about it is changed, and nothing is clicked.
 *
 * @param page Of `playwright`, `playwright-core` or `@playwright/test`.
 * @param config As for `lint()`, and whether pictures are wanted.
 * @throws {ConfigError} when `config` is not as documented; {Error} when the page cannot be read.
 */
export async function lintPage(page: PageLike, config: PageConfig = {}): Promise<Report> {
  const started = performance.now();
  const { screenshots = false, axe = false, ...rest } = config;
  const resolved = resolveConfig(rest);
  const checkAccess = await accessChecker(axe, resolved);
  const evaluator = await openEvaluator(page);
  try {
    const checkHere = checkAccess && (evaluator.isApart ? checkAccess : checkNoAccess);
    const snapshots = await collectVariants(page, evaluator, resolved.variants, { checkAccess: checkHere });
    const report = reportOn({
      engine: 'playwright',
      source: page.url(),
      snapshots,
      elementCount: snapshots[0]?.elementCount ?? 0,
      comments: [],
      excerpt: () => undefined,
      config: resolved,
      started,
    });
    if (screenshots === false) return report;
    const directory = screenshots === true ? undefined : screenshots;
    const taken = await takeScreenshots(page, evaluator.evaluate, snapshots, report, directory);
    return {
      ...report,
      screenshots: taken.screenshots,
      diagnostics: [...report.diagnostics, ...taken.diagnostics],
    };
  } finally {
    await evaluator.close();
  }
}

/** Undefined where it is not asked for. */
async function accessChecker(axe: unknown, config: ResolvedConfig): Promise<CheckAccess | undefined> {
  if (typeof axe !== 'boolean')
    throw new ConfigError(`axe: ${JSON.stringify(axe)} is neither true nor false.`);
  return axe ? checkAccessWith(await readAxe(), config) : undefined;
}
