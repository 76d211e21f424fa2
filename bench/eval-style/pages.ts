/** The pages whose styles are compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@tailwindcss/node';
import { fixtureNames } from '../../test/fixtures/read-fixture.js';
import { allBanners } from '../../test/real-banners/banners.js';
import { renderInJsdom, standalone } from '../../test/real-banners/render.js';
import type { Banner } from '../../test/real-banners/site.js';

export interface StylePage {
  readonly name: string;
  readonly group: 'fixture' | 'banner' | 'framework' | 'feature';
  readonly html: string;
  /** Directory that the page's relative links are resolved in; undefined when it has none. */
  readonly root: string | undefined;
  readonly filename: string;
}

/** With a slash at its end. */
export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

export function fixturePages(): StylePage[] {
  return fixtureNames.map((name) => {
    const root = `${REPOSITORY}fixtures/${name}`;
    const filename = `${root}/page.html`;
    return { name, group: 'fixture', html: readFileSync(filename, 'utf8'), root, filename };
  });
}

/** One small page for each CSS feature that the design names; a wrong implementation gives another colour or size. */
export function featurePages(): StylePage[] {
  const root = `${REPOSITORY}test/pages/css`;
  return readdirSync(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const filename = `${root}/${file}`;
      const html = readFileSync(filename, 'utf8');
      return { name: file.replace(/\.html$/, ''), group: 'feature', html, root, filename };
    });
}

/** What each consent package builds in jsdom, with its stylesheets, as one file; of those that are wanted. */
export async function bannerPages(isWanted: (name: string) => boolean): Promise<StylePage[]> {
  const pages: StylePage[] = [];
  for (const banner of allBanners) if (isWanted(banner.name)) pages.push(await bannerPage(banner));
  return pages;
}

/** What one consent package builds in jsdom, with its stylesheets, as one file. */
export async function bannerPage(banner: Banner): Promise<StylePage> {
  const rendered = await renderInJsdom(banner);
  const { filename } = rendered;
  return { name: banner.name, group: 'banner', html: standalone(rendered), root: undefined, filename };
}

/** Pages that use a CSS framework as their authors would, the framework's files as npm has them. */
export async function frameworkPages(): Promise<StylePage[]> {
  const bootstrap = frameworkPage('bootstrap-modal');
  const dark = bootstrap.html.replace('<html', '<html data-bs-theme="dark"');
  const pico = frameworkPage('pico-dialog');
  const tailwind = frameworkPage('tailwind-dialog');
  return [
    bootstrap,
    { ...bootstrap, name: 'bootstrap-modal-dark', html: dark },
    pico,
    { ...pico, name: 'pico-classless', html: pico.html.replace('pico.css', 'pico.classless.css') },
    frameworkPage('open-props-dialog'),
    { ...tailwind, html: await withTailwind(tailwind.html) },
  ];
}

function frameworkPage(name: string): StylePage {
  const filename = `${REPOSITORY}test/pages/frameworks/${name}.html`;
  return { name, group: 'framework', html: readFileSync(filename, 'utf8'), root: REPOSITORY, filename };
}

/** The page with the styles of the Tailwind classes it uses in its head. */
export async function withTailwind(html: string): Promise<string> {
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/\s+/));
  const compiler = await compile('@import "tailwindcss";', {
    base: REPOSITORY,
    onDependency: () => undefined,
  });
  const css = compiler.build(classes.map((name) => name.replaceAll('&gt;', '>')));
  return html.replace('</head>', () => `<style>${css}</style></head>`);
}
