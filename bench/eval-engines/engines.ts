/** What is compared: the static engine, and browsers. */
import { JSDOM, requestInterceptor, VirtualConsole } from 'jsdom';
import type { Page } from 'playwright-core';
import { lintElement } from '../../src/dom.js';
import type { Config } from '../../src/lint/config.js';
import { createLinter } from '../../src/lint/lint.js';
import type { Report } from '../../src/lint/report.js';
import { lintPage } from '../../src/playwright.js';
import { launchChromium } from '../../test/chromium.js';
import { openSite } from '../../test/real-banners/chromium.js';
import { inJsdom } from '../../test/real-banners/render.js';
import { ORIGIN, resourceOf, respond } from '../eval-style/chromium-styles.js';
import { launchFirefox } from './firefox.js';
import type { ComparedPage } from './pages.js';
import { servePages } from './serve-pages.js';
import { type Driver, pageOf } from './web-driver.js';
import { launchWebKit } from './webkit.js';

export interface ComparedEngine {
  readonly name: string;
  lint(page: ComparedPage): Report | Promise<Report>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 800 };

export function staticEngine(config: Config): ComparedEngine {
  const linter = createLinter(config);
  return {
    name: 'static',
    lint: ({ html, filename, root }) =>
      linter.lint({ html, filename, ...(root === undefined ? {} : { root }) }),
    close: async () => undefined,
  };
}

export function jsdom(config: Config): ComparedEngine {
  return {
    name: 'jsdom',
    lint: async (page) => {
      const lintIn = ({ document }: { document: Document }) => lintElement(document, config);
      if (page.banner !== undefined) return inJsdom(page.banner, lintIn);
      const dom = await openInJsdom(page);
      try {
        return lintIn(dom.window);
      } finally {
        dom.window.close();
      }
    },
    close: async () => undefined,
  };
}

/** Without its scripts, with its stylesheets. */
async function openInJsdom(page: ComparedPage): Promise<JSDOM> {
  const answer = requestInterceptor(({ url }) => {
    const resource = resourceOf(page, url);
    if (resource === undefined) return new Response('', { status: 404 });
    return new Response(resource.body, { headers: { 'Content-Type': resource.contentType } });
  });
  const dom = new JSDOM(page.html, {
    url: `${ORIGIN}/`,
    pretendToBeVisual: true,
    // It tells of all the CSS that it cannot read.
    virtualConsole: new VirtualConsole(),
    resources: { interceptors: [answer] },
  });
  const { document } = dom.window;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  return dom;
}

export async function chromium(config: Config): Promise<ComparedEngine> {
  const browser = await launchChromium();
  const tab = await browser.newPage({ viewport: SIZE });
  return {
    name: 'Chromium',
    lint: async (page) => {
      await open(tab, page);
      return lintPage(tab, config);
    },
    close: () => browser.close(),
  };
}

async function open(tab: Page, page: ComparedPage): Promise<void> {
  if (page.banner !== undefined) return openSite(tab, page.banner);
  await tab.unrouteAll();
  await tab.route('**/*', (route) => route.fulfill(respond(page, route.request().url())));
  await tab.goto(`${ORIGIN}/`);
}

/** Browsers that Playwright does not drive, by the name that they are asked for with. */
export const otherBrowsers = { firefox: launchFirefox, webkit: launchWebKit } as const;

export async function otherBrowser(launch: () => Promise<Driver>, config: Config): Promise<ComparedEngine> {
  const driver = await launch();
  const server = await servePages();
  const tab = pageOf(driver, server.address, SIZE);
  await tab.setViewportSize(SIZE);
  return {
    name: driver.version,
    lint: async (page) => {
      server.show(page);
      await driver.navigate(server.address);
      return lintPage(tab, config);
    },
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
