/** What the rules find on the real banners: every configuration of five consent packages that the tests and the labels use. */
import type { Finding } from '../../src/lint/report.js';
import { allBanners } from '../../test/real-banners/banners.js';
import { configurations } from '../eval-prominence/configurations.js';
import { type EvaluatedPage, failedFindings, lintPage } from './lint-page.js';
import { renderBanners } from './rendered-banners.js';

export interface BannerFinding {
  readonly page: EvaluatedPage;
  /** Name of the configuration. */
  readonly banner: string;
  readonly finding: Finding;
}

/** All findings at fault on all real banners, of every rule. */
export async function findOnBanners(): Promise<BannerFinding[]> {
  const banners = [...allBanners, ...configurations];
  const pages = await renderBanners(banners, 'banner:');
  return pages.flatMap((page) =>
    failedFindings(lintPage(page)).map((finding) => ({
      page,
      banner: page.name.slice('banner:'.length),
      finding,
    })),
  );
}
