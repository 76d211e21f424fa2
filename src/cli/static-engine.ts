/** Pages as their text alone says them. */
import type { LintInput, Report } from '../index.js';
import type { Engine, EngineSetting, LintedPage } from './engines/engine.js';
import type { AddressPage, FilePage } from './engines/page.js';

/** `@import` in an `@import` and so on. */
const MAX_ROUNDS = 5;
const MAX_STYLESHEETS = 100;

export async function openStaticEngine(setting: EngineSetting): Promise<Engine> {
  return {
    lint: async (page) => (page.kind === 'file' ? lintFile(page, setting) : lintAddress(page, setting)),
    close: async () => undefined,
  };
}

function lintFile({ name, root, read }: FilePage, { configured, css, layers }: EngineSetting): LintedPage {
  const html = read();
  const report = configured.linter.lint({ html, css, filename: name, root, layers } satisfies LintInput);
  const ofLayers = layers.map((layer) => [layer.filename, layer.html] as const);
  return { report, texts: new Map([[name, html], ...ofLayers]) };
}

/**
 * Fetches the page and the stylesheets that it turns out to need: which those are, linting tells. Each round
 * may find others, that one of them imports.
 */
async function lintAddress(
  page: AddressPage,
  { configured, css, options }: EngineSetting,
): Promise<LintedPage> {
  const { fetchOptions, fetchPage, fetchStylesheet } = await import('./engines/fetch-page.js');
  const { text: html, address } = await fetchPage(page, fetchOptions(options));
  const known = new Map<string, string | { missing: string }>();
  const lint = (): { report: Report; wanted: Set<string> } => {
    const wanted = new Set<string>();
    const fetched: LintInput['fetched'] = (url) => {
      const found = known.get(url);
      if (found === undefined) wanted.add(url);
      return found ?? { missing: 'was not fetched: the page has too many.' };
    };
    const report = configured.linter.lint({ html, css, filename: page.name, baseURL: address.href, fetched });
    return { report, wanted };
  };
  let { report, wanted } = lint();
  for (let round = 0; round < MAX_ROUNDS && wanted.size > 0 && known.size < MAX_STYLESHEETS; round += 1) {
    const batch = [...wanted].slice(0, MAX_STYLESHEETS - known.size);
    const texts = await Promise.all(batch.map((url) => fetchStylesheet(url, fetchOptions(options))));
    for (const [index, url] of batch.entries())
      known.set(url, texts[index] ?? { missing: 'was not fetched.' });
    ({ report, wanted } = lint());
  }
  const texts = [...known].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { report, texts: new Map([[page.name, html], ...texts]) };
}
