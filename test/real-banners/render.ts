/** Runs a site with its consent package in jsdom and writes down what has become of the document. */
import { type DOMWindow, JSDOM, requestInterceptor, VirtualConsole } from 'jsdom';
import { type Banner, ORIGIN, readResource, siteDocument } from './site.js';

/** What `lint()` takes. */
export interface RenderedPage {
  readonly html: string;
  readonly css: readonly { readonly css: string; readonly filename: string }[];
  readonly filename: string;
}

const DESKTOP = { width: 1280, height: 800 };
const GIVE_UP_AFTER_MS = 20_000;
/** Packages add parts some time after the banner stands there; tarteaucitron, after 100 ms. */
export const QUIET_MS = 150;

/**
 * The document that results when the package's own code has built its banner: HTML without scripts, with state that
 * lives in properties written to attributes, and the linked CSS beside it, in the order of the links.
 *
 * @throws when the banner does not appear, with the errors of the page's scripts.
 */
export function renderInJsdom(banner: Banner): Promise<RenderedPage> {
  return inJsdom(banner, ({ document }) => {
    const css = linkedStylesheets(document, banner);
    return { html: serialise(document), css, filename: `${banner.name}.html` };
  });
}

/**
 * Loads the site, lets the package's own code build its banner, and hands over the window in which it stands.
 *
 * @throws when the banner does not appear, with the errors of the page's scripts.
 */
export async function inJsdom<Result>(banner: Banner, look: (window: DOMWindow) => Result): Promise<Result> {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    // Others tell of what jsdom does not do: CSS it cannot parse, layout, navigation.
    if ('type' in error && error.type === 'unhandled-exception') errors.push(String(error.cause));
  });
  const dom = new JSDOM(siteDocument(banner), {
    url: `${ORIGIN}/`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole,
    resources: { interceptors: [requestInterceptor((request) => respond(banner, request.url))] },
    beforeParse(window) {
      Object.assign(window, {
        innerWidth: DESKTOP.width,
        innerHeight: DESKTOP.height,
        matchMedia: unmatchedMedia,
        scrollTo: () => undefined,
      });
      tellHeights(window, banner.heights ?? {});
    },
  });
  try {
    await appearance(dom.window.document, banner, errors);
    await quiet(dom.window);
    return look(dom.window);
  } finally {
    dom.window.close();
  }
}

function respond(banner: Banner, url: string): Response {
  const resource = readResource(banner, url);
  if (resource === undefined) return new Response('', { status: 404 });
  return new Response(resource.body, { headers: { 'Content-Type': resource.contentType } });
}

function tellHeights({ HTMLElement }: DOMWindow, heights: Readonly<Record<string, number>>): void {
  const known = Object.entries(heights);
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    get(this: HTMLElement) {
      return known.find(([selector]) => this.matches(selector))?.[1] ?? 0;
    },
  });
}

/** jsdom has no media queries; a desktop with a mouse, light colours and no wish for less motion. */
function unmatchedMedia(media: string): MediaQueryList {
  const ignore = () => undefined;
  return {
    media,
    matches: false,
    onchange: null,
    addListener: ignore,
    removeListener: ignore,
    addEventListener: ignore,
    removeEventListener: ignore,
    dispatchEvent: () => false,
  };
}

async function appearance(document: Document, banner: Banner, errors: readonly string[]): Promise<void> {
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  while (document.querySelector(banner.shown) === null) {
    if (Date.now() > deadline) {
      throw new Error(`${banner.name}: ${banner.shown} did not appear in jsdom. ${errors.join('; ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Until nothing in the document has changed for a while. */
async function quiet({ document, MutationObserver }: DOMWindow): Promise<void> {
  let lastChange = Date.now();
  const observer = new MutationObserver(() => {
    lastChange = Date.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (Date.now() - lastChange < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 10));
  observer.disconnect();
}

function linkedStylesheets(document: Document, banner: Banner): RenderedPage['css'] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => ({
    css: readResource(banner, href)?.body ?? '',
    filename: new URL(href).pathname.slice(1),
  }));
}

/** The document as HTML that shows the same in a browser without scripts. Changes the document. */
function serialise(document: Document): string {
  for (const element of document.querySelectorAll('script, link[rel=stylesheet]')) element.remove();
  for (const style of document.querySelectorAll('style')) writeRulesBack(style);
  for (const input of document.querySelectorAll('input')) {
    if (input.type === 'checkbox' || input.type === 'radio') input.toggleAttribute('checked', input.checked);
    else input.setAttribute('value', input.value);
  }
  for (const option of document.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}

/** Rules inserted through the CSSOM are not in the element's text. */
function writeRulesBack(style: HTMLStyleElement): void {
  if (style.textContent !== '' || style.sheet === null) return;
  style.textContent = [...style.sheet.cssRules].map((rule) => rule.cssText).join('\n');
}

/** The page as one file that a browser can open: for people, and for comparison with Chromium. */
export function standalone(page: RenderedPage): string {
  const styles = page.css
    .map(({ css, filename }) => `<style data-file="${filename}">\n${css}\n</style>`)
    .join('\n');
  return page.html.replace('</head>', () => `${styles}\n</head>`);
}
