/** Pages as jsdom makes them: without a layout, and with their scripts run only where that is asked for. */
import type { DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import type { Diagnostic, Report } from '../index.js';
import { within } from '../waiting/within.js';
import { CommandError, firstLine } from './command-error.js';
import type { Engine, EngineSetting, LintedPage } from './engines/engine.js';
import { fetchOptions, fetchPage } from './engines/fetch-page.js';
import { importInstalled } from './engines/import-installed.js';
import { type MissingResource, missingResources } from './engines/missing-resources.js';
import type { Page } from './engines/page.js';
import { readSettled } from './engines/settle.js';
import { FetchFailed, fetchText } from './network/fetch-text.js';
import { createSite, type Site } from './network/site.js';

type Jsdom = Pick<typeof import('jsdom'), 'JSDOM' | 'VirtualConsole' | 'requestInterceptor'>;

/** A page before it is a document. */
interface Source {
  readonly name: string;
  readonly html: string;
  readonly address: string;
  /** Of a page that comes from a file. */
  readonly site: Site | undefined;
}

/** What shows only while the document is made. */
interface Happened {
  readonly missing: MissingResource[];
  /** Of scripts. */
  readonly errors: string[];
}

/** @throws {CommandError} when there is no jsdom, or an old one. */
export async function openDomEngine(setting: EngineSetting): Promise<Engine> {
  const jsdom = await importInstalled<Jsdom>(['jsdom']);
  if (jsdom === undefined) {
    throw new CommandError('--engine dom needs jsdom, which is not installed: npm install --save-dev jsdom.');
  }
  if (jsdom.requestInterceptor === undefined) {
    throw new CommandError('--engine dom needs jsdom 28 or later; an earlier one is installed.');
  }
  return {
    lint: (page) => lintInDom(jsdom, page, setting),
    close: async () => undefined,
  };
}

async function lintInDom(jsdom: Jsdom, page: Page, setting: EngineSetting): Promise<LintedPage> {
  const { timeout, wait, runScripts } = setting.options;
  const { lintElement } = await import('../dom.js');
  const { linter, config } = setting.configured;
  const { viewports, colorSchemes } = linter.config;
  const first = { ...config, viewports: viewports.slice(0, 1), colorSchemes: colorSchemes.slice(0, 1) };
  const source = await readSource(page, setting);
  const happened: Happened = { missing: [], errors: [] };
  const dom = makeDom(jsdom, source, setting, happened);
  try {
    const { window } = dom;
    const late = `${source.name} could not be opened: it has not loaded within ${timeout} ms; see --timeout.`;
    await within(timeout, loaded(window), () => new CommandError(late));
    addStyles(window, setting.css);
    const evaluate = async (script: string): Promise<unknown> => (runScripts ? window.eval(script) : false);
    const report = await readSettled({ evaluate }, wait, async (variants) =>
      lintElement(window.document, variants === 'first' ? first : config),
    );
    return {
      report: named(report, source, diagnose(window, source, happened, runScripts)),
      texts: new Map(),
    };
  } finally {
    dom.window.close();
  }
}

async function readSource(page: Page, { options }: EngineSetting): Promise<Source> {
  const { name } = page;
  if (page.kind === 'address') {
    const { text, address } = await fetchPage(page, fetchOptions(options));
    return { name, html: text, address: address.href, site: undefined };
  }
  const html = page.read();
  const site = createSite({ ...page, html });
  return { name, html, address: site.address, site };
}

function makeDom(jsdom: Jsdom, source: Source, { options }: EngineSetting, happened: Happened): JSDOM {
  const virtualConsole: VirtualConsole = new jsdom.VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    if ('type' in error && error.type === 'unhandled-exception')
      happened.errors.push(firstLine(error.cause ?? error));
  });
  const answer = jsdom.requestInterceptor(async ({ url }, { element }) => {
    const found = source.site === undefined ? await fetched(url, options) : fromSite(source.site, url);
    if (found instanceof Response) return found;
    if (element?.localName === 'script') happened.missing.push({ kind: 'script', address: url, why: found });
    return new Response(null, { status: 404 });
  });
  return new jsdom.JSDOM(source.html, {
    url: source.address,
    contentType: 'text/html',
    pretendToBeVisual: true,
    resources: { interceptors: [answer] },
    virtualConsole,
    ...(options.runScripts ? { runScripts: 'dangerously' } : {}),
  });
}

/** Or why there is none. */
function fromSite(site: Site, address: string): Response | string {
  const { origin, pathname } = new URL(address);
  if (origin !== site.origin) return 'nothing is fetched from the network for a file';
  const file = site.read(pathname);
  if (file === undefined) return 'there is no such file below the root directory';
  return new Response(Buffer.from(file.content), { headers: { 'content-type': file.type } });
}

async function fetched(address: string, options: EngineSetting['options']): Promise<Response | string> {
  try {
    const { text, type } = await fetchText(new URL(address), fetchOptions(options));
    return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
  } catch (error) {
    if (error instanceof FetchFailed) return error.message;
    throw error;
  }
}

function loaded(window: DOMWindow): Promise<void> {
  return new Promise((resolve) => {
    if (window.document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve());
  });
}

/** After those of the page in the cascade. */
function addStyles({ document }: DOMWindow, css: EngineSetting['css']): void {
  for (const sheet of css) {
    const style = document.createElement('style');
    style.textContent = sheet.css;
    (document.body ?? document.documentElement).append(style);
  }
}

const PROGRAM = /^$|module|(?:java|ecma)script/i;

function diagnose(window: DOMWindow, source: Source, happened: Happened, runScripts: boolean): Diagnostic[] {
  const { name } = source;
  const [error] = happened.errors;
  const diagnostics = missingResources(name, runScripts ? happened.missing : []);
  if (!runScripts && [...window.document.scripts].some(({ type }) => PROGRAM.test(type))) {
    const remedy = source.site === undefined ? '' : ' --run-scripts runs those of a page of your own,';
    diagnostics.push({
      code: 'scripts-not-run',
      severity: 'info',
      message: `${name} has scripts, which are not run: a dialog that a script builds is not seen.${remedy} --engine browser runs them where they belong.`,
    });
  }
  if (error !== undefined) {
    diagnostics.push({
      code: 'script-failed',
      severity: 'warning',
      message: `${name}: a script failed (${error}), so what it builds may not be seen. jsdom has less than a browser; --engine browser is one.`,
    });
  }
  return diagnostics;
}

/**
 * With the name of the page in the place of its address; and without places, since a document does not know
 * which line of its file something comes from.
 */
function named(report: Report, { name, site }: Source, diagnostics: readonly Diagnostic[]): Report {
  const all = [...report.diagnostics, ...diagnostics];
  return {
    ...report,
    source: name,
    findings: report.findings.map(({ fix: _, ...finding }) => ({
      ...finding,
      target: { ...finding.target, location: null },
      related: finding.related.map((one) => ({ ...one, location: null })),
    })),
    diagnostics: all.map(({ location: _, ...one }) => ({
      ...one,
      message: site?.withNames(one.message) ?? one.message,
    })),
  };
}
