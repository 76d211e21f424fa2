/** Debian's Chromium, for all that compares with a real browser. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page, type PageScreenshotOptions } from 'playwright-core';
import { retryRefused } from '../src/playwright/retry-refused.js';

const { CHROMIUM = '/usr/bin/chromium', CI_REQUIRE_CHROMIUM } = process.env;
/** Its program. */
export const EXECUTABLE = CHROMIUM;
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** False only where there is no Chromium and nobody requires one; says so on standard error. */
export function chromiumIsThere(): boolean {
  if (existsSync(EXECUTABLE) || CI_REQUIRE_CHROMIUM !== undefined) return true;
  console.error(
    `There is no Chromium at ${EXECUTABLE}: the comparisons with it are skipped. Set CHROMIUM to its path.`,
  );
  return false;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** What the tab shows, as PNG. */
export function screenshotOf(tab: Page, options?: PageScreenshotOptions): Promise<Buffer> {
  return retryRefused(() => tab.screenshot(options));
}

/**
 * A script for pages: `flat(node)` gives the child nodes of the flat tree, and `elements` is all of its
 * elements in order. A string, since the helpers of bundlers do not exist in a page.
 */
export const FLAT_TREE = `
  const flat = (node) => node.shadowRoot ? [...node.shadowRoot.childNodes]
    : node.tagName === 'SLOT' && node.assignedNodes().length ? node.assignedNodes() : [...node.childNodes];
  const elements = [];
  const collect = (node) => { elements.push(node); for (const child of flat(node)) if (child.nodeType === 1) collect(child); };
  collect(document.documentElement);
`;
