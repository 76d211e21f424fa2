/** The benign set: dialogs on which whatever a rule finds is a false alarm. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Banner } from '../../test/real-banners/site.js';
import { benignBanners } from './benign/configurations.js';
import { type BenignLanguage, words } from './benign/texts.js';
import type { EvaluatedPage } from './lint-page.js';
import { renderBanners } from './rendered-banners.js';

const BY_HAND = fileURLToPath(new URL('benign/by-hand/', import.meta.url));

/** Hard negatives: small pages that resemble what the rules look for. */
export function benignByHand(): EvaluatedPage[] {
  return readdirSync(BY_HAND)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: `benign:${file}`,
      html: readFileSync(`${BY_HAND}${file}`, 'utf8'),
      filename: file,
    }));
}

/**
 * Fair configurations of consent packages.
 *
 * @param every Every how many-th of them; 1 for all, which take some minutes when they are not kept yet.
 */
export async function benignGenerated(every = 1): Promise<EvaluatedPage[]> {
  const banners = benignBanners.filter((_, index) => index % every === 0);
  const pages = await renderBanners(banners, 'benign:');
  return pages.map((page, index) => ({ ...page, html: translatePage(page.html, banners[index]) }));
}

/** The site's own page speaks English; that of a German dialog has to speak German. */
function translatePage(html: string, banner: Banner | undefined): string {
  const { heading, text, link } = words.en.page;
  const own = words[(banner?.language ?? 'en') as BenignLanguage].page;
  return html
    .replaceAll(heading, () => own.heading)
    .replace(text, () => own.text)
    .replace(link, () => own.link);
}
