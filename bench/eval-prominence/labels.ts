/** The hand-labelled pairs of accept and decline; README.md says how they were labelled. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { allBanners } from '../../test/real-banners/banners.js';
import { bannerPage, REPOSITORY, withTailwind } from '../eval-style/pages.js';
import { configurations } from './configurations.js';

const PAGES = 'bench/eval-prominence/pages/';

const pair = {
  /** A page by its path in the repository, or `banner:` and the name of a configuration of a consent package. */
  page: v.string(),
  viewport: v.strictObject({ width: v.number(), height: v.number() }),
  colorScheme: v.picklist(['light', 'dark']),
  /** Each selector matches one element; ` >>> ` steps into a shadow root. */
  accept: v.string(),
  decline: v.string(),
};
const pairSchema = v.object(pair);
const labelSchema = v.strictObject({
  ...pair,
  /** `unclear`: two honest persons would label it differently; such pairs judge nothing. */
  label: v.picklist(['equal', 'accept stands out', 'decline stands out', 'unclear']),
  /** What was seen, in a few words. */
  reason: v.pipe(v.string(), v.nonEmpty()),
});

/** Where one accept and one decline control are seen: page, viewport, colour scheme and selectors. */
export type Pair = v.InferOutput<typeof pairSchema>;
export type PairLabel = v.InferOutput<typeof labelSchema>;

/** A page as `readPage()` takes it. */
export interface PageContent {
  readonly html: string;
  readonly filename: string;
  /** Directory that its linked CSS files lie below. */
  readonly root: string;
}

export type WithPage<P extends Pair> = P & { readonly content: PageContent };

/** All labels of one rater, as they stand in the file. */
export function readLabels(name: 'labels.json' | 'labels-second-rater.json' = 'labels.json'): PairLabel[] {
  const file = new URL(name, import.meta.url);
  return v.parse(v.array(labelSchema), JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * The labels, of all pages or of those that are wanted, with their pages. All of them take a minute or so, since every consent package runs in jsdom.
 */
export function labelledPairs(
  isWanted: (page: string) => boolean = () => true,
): Promise<WithPage<PairLabel>[]> {
  return withPages(readLabels().filter(({ page }) => isWanted(page)));
}

/** Pairs that need not be labelled yet, from a JSON file. */
export function pairsToLabel(file: string): Promise<WithPage<Pair>[]> {
  return withPages(v.parse(v.array(pairSchema), JSON.parse(readFileSync(file, 'utf8'))));
}

/** A page that several pairs share is read once. */
async function withPages<P extends Pair>(pairs: readonly P[]): Promise<WithPage<P>[]> {
  const pages = new Map<string, PageContent>();
  const found: WithPage<P>[] = [];
  for (const each of pairs) {
    const content = pages.get(each.page) ?? (await readContent(each.page));
    pages.set(each.page, content);
    found.push({ ...each, content });
  }
  return found;
}

async function readContent(page: string): Promise<PageContent> {
  if (page.startsWith('banner:')) {
    const banner = [...allBanners, ...configurations].find(({ name }) => `banner:${name}` === page);
    if (banner === undefined) throw new Error(`No consent package has the configuration ${page}.`);
    const { html, filename } = await bannerPage(banner);
    return { html, filename, root: REPOSITORY };
  }
  const filename = `${REPOSITORY}${page}`;
  const html = readFileSync(filename, 'utf8');
  if (!page.startsWith(PAGES)) return { html, filename, root: dirname(filename) };
  const styled = page.startsWith(`${PAGES}tailwind-`) ? await withTailwind(html) : html;
  return { html: styled, filename, root: REPOSITORY };
}
