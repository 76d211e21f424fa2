/**
 * Styles as Chromium computes them: the judge.
 *
 * `getComputedStyle` gives used values for some properties of elements that have a box; for those
 * `computedStyleMap` is asked, which never does. It does not know generated boxes: theirs are read
 * once more with nothing displayed. Hiding everything for all properties would be simpler, but
 * container queries do not hold without boxes.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import type { Variant } from '../../src/snapshot/snapshot.js';
import { FLAT_TREE, launchChromium } from '../../test/chromium.js';
import { comparedProperties, LAYOUT_DEPENDENT } from './compared-properties.js';
import type { StylePage } from './pages.js';
import { describeElement, type Reading, type StyleEngine } from './reading.js';

type Values = Readonly<Record<string, string>>;

interface DumpedElement {
  readonly tag: string;
  readonly id: string;
  readonly className: string;
  readonly values: Values;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
}

export const ORIGIN = 'http://page.test';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** @returns an engine that holds a browser until it is closed. */
export async function createChromium(): Promise<StyleEngine> {
  const browser = await launchChromium();
  const stages = new Map<string, Promise<Stage>>();
  return {
    name: 'Chromium',
    read: async (page, variant) => {
      const key = JSON.stringify(variant);
      const stage = stages.get(key) ?? openStage(browser, variant);
      stages.set(key, stage);
      return readStyles(await stage, page);
    },
    close: () => browser.close(),
  };
}

/** A tab that shows one page after the other. */
export interface Stage {
  readonly tab: Page;
  show(page: ShownPage): Promise<void>;
}

type ShownPage = Pick<StylePage, 'html' | 'root'>;

/**
 * By `writing` into the document that is open, a page is there in a third of the time that `opening` it takes. But
 * what a page before it has told the browser holds on, such as its colour schemes.
 */
export type WayToShow = 'opening' | 'writing';

/** One tab for each variant: changing the viewport or scheme of a page would start its transitions. */
export async function openStage(
  browser: Browser,
  { viewport, colorScheme }: Variant,
  way: WayToShow = 'opening',
): Promise<Stage> {
  const tab = await browser.newPage({ viewport, colorScheme });
  let current: ShownPage | undefined;
  await tab.route('**/*', (route) => route.fulfill(respond(current, route.request().url())));
  if (way === 'writing') await tab.goto(`${ORIGIN}/`);
  return {
    tab,
    show: async (page) => {
      current = page;
      await (way === 'writing' ? tab.setContent(page.html) : tab.goto(`${ORIGIN}/`));
    },
  };
}

async function readStyles(stage: Stage, page: StylePage): Promise<Reading[]> {
  await stage.show(page);
  const input = `${JSON.stringify(comparedProperties(page.name))}, ${JSON.stringify(LAYOUT_DEPENDENT)}`;
  const dumped = (await stage.tab.evaluate(`(${DUMP})(${input})`)) as DumpedElement[];
  return dumped.map(readingOf);
}

/**
 * What is at `url` while `page` is shown: the page itself at `/`, else the file below its root.
 *
 * Scripts are kept from running by policy, not switched off: then `<noscript>` would be displayed.
 */
export function respond(page: ShownPage | undefined, url: string): Parameters<Route['fulfill']>[0] {
  const path = decodeURIComponent(new URL(url).pathname);
  if (path === '/') {
    const headers = { 'content-security-policy': "script-src 'none'" };
    return { contentType: 'text/html; charset=utf-8', headers, body: page?.html ?? '' };
  }
  return resourceOf(page, url) ?? { status: 404 };
}

/** A file that a page asks for, from its folder; undefined where there is none. */
export function resourceOf(
  page: ShownPage | undefined,
  url: string,
): { readonly contentType: string; readonly body: Buffer<ArrayBuffer> } | undefined {
  const path = decodeURIComponent(new URL(url).pathname);
  const file = page?.root === undefined ? undefined : join(page.root, path);
  if (file === undefined || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const contentType = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { contentType, body: readFileSync(file) };
}

/** A string, since the bundler's helpers do not exist in the page. */
const DUMP = `(properties, layoutDependent) => {
  const animationsIn = (tree) => [...tree.getAnimations(), ...[...tree.querySelectorAll('*')].flatMap((element) => element.shadowRoot ? animationsIn(element.shadowRoot) : [])];
  for (const animation of animationsIn(document)) {
    if (animation.effect.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }
  ${FLAT_TREE}
  const read = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]));
  };
  const readElement = (element) => {
    const map = element.computedStyleMap();
    const values = read(element);
    for (const property of layoutDependent) values[property] = map.getAll(property).map(String).join(', ');
    return values;
  };
  const isGenerated = (element, pseudo) => !['none', 'normal'].includes(getComputedStyle(element, pseudo).content);
  const generated = (element, pseudo) => isGenerated(element, pseudo) ? read(element, pseudo) : undefined;
  const dumped = elements.map((element) => ({
    tag: element.localName, id: element.id, className: element.getAttribute('class') ?? '',
    values: readElement(element), before: generated(element, '::before'), after: generated(element, '::after'),
  }));
  document.documentElement.style.setProperty('display', 'none', 'important');
  elements.forEach((element, index) => {
    for (const name of ['before', 'after']) {
      const values = dumped[index][name];
      if (!values) continue;
      const style = getComputedStyle(element, '::' + name);
      for (const property of layoutDependent) values[property] = style.getPropertyValue(property);
      // Without a box, auto is given as 0px and every transform as none.
      for (const property of ['min-width', 'min-height', 'transform']) delete values[property];
    }
  });
  return dumped;
}`;

function readingOf({ tag, id, className, values, before, after }: DumpedElement): Reading {
  const description = describeElement(tag, id, className);
  const pseudos = { before, after };
  const reading = (from: Values, suffix: string) => ({
    tag,
    description: description + suffix,
    value: (property: string) => from[property],
  });
  return {
    ...reading(values, ''),
    pseudo: (name) => {
      const from = pseudos[name];
      return from === undefined ? undefined : reading(from, `::${name}`);
    },
  };
}
