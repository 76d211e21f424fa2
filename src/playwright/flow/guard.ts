/**
 * What keeps a press from doing more than it should: while a flow is walked, the page goes nowhere, sends
 * nothing and opens nothing. Reading on (`GET`) is allowed, since settings are often loaded late.
 */
import { shorten } from '../../lint/authoring/rule-helpers.js';
import type { FlowContext, FlowPage, FlowRoute } from './flow-page.js';

export interface Watch {
  /** What was kept from happening, in words; each thing once. */
  readonly stopped: ReadonlySet<string>;
  /** How often the page has asked for something since, stopped or not. */
  asked(): number;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const MOST_TOLD = 20;

/** To be called once the page stands as a person would meet it: what it loads until then is its own affair. */
export async function guard(page: FlowPage, context: FlowContext): Promise<Watch> {
  const stopped = new Set<string>();
  let asked = 0;
  const tell = (what: string) => {
    if (stopped.size < MOST_TOLD) stopped.add(what);
  };
  const home = withoutFragment(page.url());
  const check = async (route: FlowRoute): Promise<void> => {
    asked += 1;
    const what = whyStopped(route, page, home);
    if (what === undefined) return route.fallback();
    tell(what);
    // With this reason the browser stays on the page that it shows.
    await route.abort('aborted');
  };
  // Asked before the routes that a caller has made, and for windows that the page opens.
  await context.route('**/*', check);
  await page.route('**/*', check);
  context.on('page', (opened) => {
    tell('opening a window');
    opened.close().catch(() => undefined);
  });
  page.on('dialog', (box) => {
    tell(`asking in a box of the browser’s: “${shorten(box.message())}”`);
    box.dismiss().catch(() => undefined);
  });
  return { stopped, asked: () => asked };
}

function whyStopped(route: FlowRoute, page: FlowPage, home: string): string | undefined {
  const request = route.request();
  const address = shorten(request.url());
  if (!READING.has(request.method())) return `sending ${request.method()} ${address}`;
  try {
    const frame = request.frame();
    if (frame.page() !== page) return `opening a window with ${address}`;
    const isOfPage = request.isNavigationRequest() && frame.parentFrame() === null;
    // Pages load themselves anew once they are answered.
    return isOfPage && withoutFragment(request.url()) !== home ? `going to ${address}` : undefined;
  } catch {
    // Of a window that is yet to open, or of a worker that outlives the page.
    return `loading ${address} for what is no part of the page`;
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
