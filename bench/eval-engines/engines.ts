/** What is compared: the static engine, and browsers. */
import type { Page } from 'playwright-core';
import type { Config } from '../../src/lint/config.js';
import { createLinter } from '../../src/lint/lint.js';
import type { Report } from '../../src/lint/report.js';
import { lintPage } from '../../src/playwright.js';
import { launchChromium } from '../../test/chromium.js';
import { openSite } from '../../test/real-banners/chromium.js';
import { ORIGIN, respond } from '../eval-style/chromium-styles.js';
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
