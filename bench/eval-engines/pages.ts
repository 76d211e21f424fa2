/** The pages that both engines look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { allBanners } from '../../test/real-banners/banners.js';
import type { Banner } from '../../test/real-banners/site.js';
import { renderBanners } from '../eval-rules/rendered-banners.js';
import { fixturePages, frameworkPages, REPOSITORY } from '../eval-style/pages.js';

export interface ComparedPage {
  /** Begins with its group: `fixture/`, `banner/`, `site/`, `framework/`, `example/`. */
  readonly name: string;
  readonly html: string;
  readonly filename: string;
  /** Directory that its stylesheets lie below. */
  readonly root: string | undefined;
  /** Its package is run in the browser; `html` is what it builds in jsdom. */
  readonly banner?: Banner;
}

/** @param isWanted by name */
export async function comparedPages(isWanted: (name: string) => boolean): Promise<ComparedPage[]> {
  const files = [...fixturePages(), ...(await frameworkPages())].map(({ group, name, ...rest }) => ({
    ...rest,
    name: `${group}/${name}`,
  }));
  const banners = allBanners.filter(({ name }) => isWanted(`banner/${name}`) || isWanted(`site/${name}`));
  const rendered = (await renderBanners(banners, '')).map((page, index) => ({
    ...page,
    banner: banners[index],
  }));
  return [
    ...files.filter(({ name }) => isWanted(name)),
    ...rendered
      .map(({ name, html, filename }) => ({ name: `banner/${name}`, html, filename, root: undefined }))
      .filter(({ name }) => isWanted(name)),
    ...rendered
      .map(({ name, html, filename, banner }) => ({
        ...{ name: `site/${name}`, html, filename, root: undefined },
        ...(banner === undefined ? {} : { banner }),
      }))
      .filter(({ name }) => isWanted(name)),
    ...examplePages().filter(({ name }) => isWanted(name)),
  ];
}

/** The examples of the rules. */
function examplePages(): ComparedPage[] {
  const rules = readdirSync(`${REPOSITORY}rules`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return rules.flatMap(({ name: rule }) => {
    const root = `${REPOSITORY}rules/${rule}/examples`;
    return readdirSync(root)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const filename = `${root}/${file}`;
        const name = `example/${rule}/${file.replace(/\.html$/, '')}`;
        return { name, html: readFileSync(filename, 'utf8'), filename, root };
      });
  });
}
