/**
 * A browser that Playwright cannot drive, as `lintPage()` wants a page: over the commands that every browser
 * understands which is tested with the Web Platform Tests.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
import type { PageLike } from '../../src/playwright/page.js';
import type { Viewport } from '../../src/snapshot/snapshot.js';

/** What of a browser is used; how its commands get there is its own affair. */
export interface Driver {
  readonly version: string;
  navigate(url: string): Promise<void>;
  /** Runs a function body with a callback as its last argument, and gives what that is called with. */
  execute(body: string): Promise<unknown>;
  /** Of the page's window, in CSS px. */
  resize(size: Viewport): Promise<void>;
  close(): Promise<void>;
}

const LIGHT_ONLY = 'In this comparison the other browsers are asked in light colours alone.';

/** @param url Of the page that is shown. */
export function pageOf(driver: Driver, url: string, size: Viewport): PageLike {
  let viewport = size;
  return {
    url: () => url,
    evaluate: (script) => evaluate(driver, script),
    viewportSize: () => viewport,
    setViewportSize: async (wanted) => {
      await driver.resize(wanted);
      await reach(driver, wanted);
      viewport = wanted;
    },
    emulateMedia: async ({ colorScheme }) => {
      if (colorScheme !== 'light') throw new Error(LIGHT_ONLY);
    },
    context: () => ({ newCDPSession: () => Promise.reject(new Error('Chromium alone has this.')) }),
    screenshot: () => Promise.reject(new Error('No pictures are taken here.')),
  };
}

interface Said {
  readonly value?: unknown;
  readonly error?: string;
}

/** The text stands in the script itself: `eval()` is kept from running by the policy of the pages. */
async function evaluate(driver: Driver, script: string): Promise<unknown> {
  const body = `
    const done = arguments[arguments.length - 1];
    new Promise((resolve) => resolve(${script})).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) + '\\n' + error.stack }),
    );`;
  const { value, error } = (await driver.execute(body)) as Said;
  if (error !== undefined) throw new Error(error);
  return value;
}

const POLL_MS = 50;
const MOST_POLLS = 100;

/** Windows take their size when they get round to it. */
async function reach(driver: Driver, { width, height }: Viewport): Promise<void> {
  let now: unknown;
  for (let count = 0; count < MOST_POLLS; count += 1) {
    now = await evaluate(driver, "innerWidth + 'x' + innerHeight");
    if (now === `${width}x${height}`) return;
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
  throw new Error(`The window did not become ${width} by ${height} px; it is ${now}.`);
}
