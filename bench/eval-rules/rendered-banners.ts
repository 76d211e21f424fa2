/**
 * What consent packages build, kept in `.tmp` between runs: some hundreds of banners take minutes in jsdom.
 * What is kept is named after everything that it was made from, so that a change makes it anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Banner } from '../../test/real-banners/site.js';
import { bannerPage, REPOSITORY } from '../eval-style/pages.js';
import type { EvaluatedPage } from './lint-page.js';

const KEPT = `${REPOSITORY}.tmp/eval-rules/`;
/** They wait most of the time, until a banner is still. */
const AT_ONCE = 6;
const MADE_FROM = ['package-lock.json', 'test/real-banners/render.ts', 'test/real-banners/site.ts'];

/** The pages, in the order of the banners, named `<prefix><name of the banner>`. */
export async function renderBanners(banners: readonly Banner[], prefix: string): Promise<EvaluatedPage[]> {
  mkdirSync(KEPT, { recursive: true });
  const pages: EvaluatedPage[] = [];
  for (let from = 0; from < banners.length; from += AT_ONCE) {
    const some = banners.slice(from, from + AT_ONCE);
    pages.push(...(await Promise.all(some.map((banner) => render(banner, prefix)))));
  }
  return pages;
}

const sources = MADE_FROM.map((file) => readFileSync(`${REPOSITORY}${file}`, 'utf8')).join('\n');

async function render(banner: Banner, prefix: string): Promise<EvaluatedPage> {
  const hash = createHash('sha256').update(sources).update(JSON.stringify(banner)).digest('hex');
  const file = `${KEPT}${banner.name}-${hash.slice(0, 12)}.html`;
  if (!existsSync(file)) writeFileSync(file, (await bannerPage(banner)).html);
  return {
    name: `${prefix}${banner.name}`,
    html: readFileSync(file, 'utf8'),
    filename: `${banner.name}.html`,
  };
}
