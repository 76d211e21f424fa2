/** Pages as an installed browser shows them, with their scripts run. */
import type { Browser, BrowserContext, Request, Response, Page as Tab } from 'playwright-core';
import type { Report } from '../index.js';
import { within } from '../waiting/within.js';
import { CommandError, firstLine } from './command-error.js';
import type { Engine, EngineSetting, LintedPage } from './engines/engine.js';
import { launchBrowser } from './engines/launch-browser.js';
import { type MissingResource, missingResources } from './engines/missing-resources.js';
import type { Page } from './engines/page.js';
import { readSettled } from './engines/settle.js';
import { type Gateway, openGateway } from './network/gateway.js';
import { ANYTHING, NOTHING, PUBLIC_ALONE } from './network/network-policy.js';
import { createSite, type Site } from './network/site.js';

/** A page in a window of its own, which knows nothing of the others: an answer that one remembers is not there in the next. */
interface Opened {
  readonly tab: Tab;
  readonly name: string;
  readonly address: string;
  readonly gateway: Gateway;
  /** Of a page that comes from a file. */
  readonly site: Site | undefined;
}

/** For what is not waited for without end although it is ours, in milliseconds. */
const PATIENCE = 5000;
const KEPT_MISSING = 100;

/** @throws {CommandError} when there is no Playwright or no browser. */
export async function openBrowserEngine(setting: EngineSetting): Promise<Engine> {
  const nothing = await openGateway({ policy: NOTHING });
  let browser: Browser;
  try {
    browser = await launchBrowser(setting.io, nothing.proxy);
  } catch (error) {
    nothing.close();
    throw error;
  }
  return {
    lint: (page) => lintInBrowser(browser, page, setting),
    close: async () => {
      await within(PATIENCE, browser.close(), notClosing).catch(() => undefined);
      nothing.close();
    },
  };
}

async function lintInBrowser(browser: Browser, page: Page, setting: EngineSetting): Promise<LintedPage> {
  const { allowPrivateNetwork } = setting.options;
  const html = page.kind === 'file' ? page.read() : '';
  const site = page.kind === 'file' ? createSite({ ...page, html }) : undefined;
  const policy = site === undefined ? (allowPrivateNetwork ? ANYTHING : PUBLIC_ALONE) : NOTHING;
  const gateway = await openGateway({ policy, site });
  const address = page.kind === 'file' ? (site?.address ?? '') : page.address.href;
  let context: BrowserContext | undefined;
  try {
    context = await browser.newContext(contextOptions(setting, gateway));
    const tab = await context.newPage();
    context.on('page', (popup) => void popup.close().catch(() => undefined));
    const report = await lintTab({ tab, name: page.name, address, gateway, site }, setting);
    return { report, texts: new Map(site === undefined ? [] : [[page.name, html]]) };
  } catch (error) {
    if (browser.isConnected()) throw error;
    throw new CommandError(`${page.name} could not be linted: the browser is not there any more.`);
  } finally {
    if (context !== undefined) await within(PATIENCE, context.close(), notClosing).catch(() => undefined);
    gateway.close();
  }
}

function notClosing(): Error {
  return new Error('It does not close.');
}

function contextOptions({ configured }: EngineSetting, { proxy }: Gateway) {
  const { viewports, colorSchemes } = configured.linter.config;
  const [viewport = { width: 1280, height: 800 }] = viewports;
  const [colorScheme = 'light' as const] = colorSchemes;
  return { viewport, colorScheme, proxy, serviceWorkers: 'block' as const, acceptDownloads: false };
}

async function lintTab(opened: Opened, setting: EngineSetting): Promise<Report> {
  const { tab, name, site } = opened;
  const { timeout, wait } = setting.options;
  const { lintPage } = await import('../playwright.js');
  const { config, linter } = setting.configured;
  const { viewports, colorSchemes } = linter.config;
  const first = { ...config, viewports: viewports.slice(0, 1), colorSchemes: colorSchemes.slice(0, 1) };
  const missing = watchMissing(opened);
  const isLoaded = await load(opened, timeout);
  const reading = async () => {
    await addStyles(tab, setting.css);
    return readSettled(tab, wait, (variants) => lintPage(tab, variants === 'first' ? first : config));
  };
  const late = `${name} could not be read within ${timeout + wait} ms: its scripts leave it no time. See --timeout.`;
  const report = await within(timeout + wait, reading(), () => new CommandError(late));
  checkPlace(opened);
  const diagnostics = [...report.diagnostics, ...missingResources(name, missing)];
  if (!isLoaded) {
    diagnostics.push({
      code: 'page-still-loading',
      severity: 'warning',
      message: `${name} was read while it was still loading, after ${timeout} ms: something may be missing. See --timeout.`,
    });
  }
  return {
    ...report,
    source: name,
    diagnostics: diagnostics.map((one) => ({ ...one, message: site?.withNames(one.message) ?? one.message })),
  };
}

/** After those of the page in the cascade. Constructed, since a page may forbid elements. */
async function addStyles(tab: Tab, css: EngineSetting['css']): Promise<void> {
  for (const sheet of css) {
    await tab.evaluate(`{
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(sheet.css)});
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }`);
  }
}

/**
 * Resolves when the page has loaded, or its document has and the time is up.
 *
 * @returns Whether all of it has loaded.
 * @throws {CommandError} when it does not open, or is not a page.
 */
async function load(opened: Opened, timeout: number): Promise<boolean> {
  const { tab, name, address, gateway } = opened;
  const end = performance.now() + timeout;
  let asked = address;
  let answered: number | undefined;
  const isOfPage = (request: Request) => request.isNavigationRequest() && request.frame() === tab.mainFrame();
  const noteRequest = (request: Request) => {
    if (isOfPage(request)) asked = request.url();
  };
  const noteResponse = (response: Response) => {
    if (isOfPage(response.request())) answered = response.status();
  };
  tab.on('request', noteRequest).on('response', noteResponse);
  let response: Response | null;
  try {
    response = await tab.goto(address, { waitUntil: 'domcontentloaded', timeout });
  } catch (error) {
    // An answer of 404 without a page is an error of the browser's own.
    const refusal = answered !== undefined && answered >= 400 ? statusProblem(answered) : undefined;
    const problem = gateway.problemOf(hostOf(asked)) ?? refusal ?? whyNotOpened(error, timeout);
    throw new CommandError(`${name} could not be opened: ${problem}.`);
  } finally {
    tab.off('request', noteRequest).off('response', noteResponse);
  }
  checkResponse(response, asked, opened);
  try {
    await tab.waitForLoadState('load', { timeout: Math.max(1, end - performance.now()) });
    return true;
  } catch {
    return false;
  }
}

function checkResponse(response: Response | null, asked: string, { name, gateway }: Opened): void {
  const status = response?.status() ?? 200;
  if (status >= 400) {
    const problem = gateway.problemOf(hostOf(asked)) ?? statusProblem(status);
    throw new CommandError(`${name} could not be opened: ${problem}.`);
  }
  const type = response?.headers()['content-type']?.split(';', 1)[0]?.trim() ?? 'text/html';
  if (!/^(?:text\/html|application\/xhtml\+xml)$/i.test(type)) {
    throw new CommandError(`${name} is not HTML but ${type}.`);
  }
}

/** A script may have led elsewhere. */
function checkPlace({ tab, name, site }: Opened): void {
  const url = tab.url();
  const isThere = site === undefined ? /^https?:/.test(url) : url.startsWith(`${site.origin}/`);
  if (!isThere) {
    throw new CommandError(`${name} has left for ${url}, which is not opened.`);
  }
}

function whyNotOpened(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `it has not loaded within ${timeout} ms; see --timeout`;
  }
  return firstLine(error)
    .replace(/^page\.goto: /, '')
    .replace(/ at https?:.*$/, '');
}

function statusProblem(status: number): string {
  return `the server answered with ${status}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function watchMissing({ tab, gateway }: Opened): readonly MissingResource[] {
  const missing: MissingResource[] = [];
  const note = (request: Request, why: string) => {
    const kind = request.resourceType();
    if ((kind !== 'stylesheet' && kind !== 'script') || missing.length >= KEPT_MISSING) return;
    const address = request.url();
    missing.push({ kind, address, why: gateway.problemOf(hostOf(address)) ?? why });
  };
  tab.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') note(request, why);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) note(response.request(), statusProblem(response.status()));
  });
  return missing;
}
