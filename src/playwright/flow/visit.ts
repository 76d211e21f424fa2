/** One visit to a page: a context of its own, as of somebody who was never there, closed again in any case. */
import type { Aim } from '../../snapshot/live/aim.js';
import { COLLECT_SCRIPT } from '../../snapshot/live/collect-script.generated.js';
import type { Collected } from '../../snapshot/live/collected.js';
import type { Identities } from '../../snapshot/live/identities.js';
import { createLiveSnapshot, type LiveSnapshot } from '../../snapshot/live/live-snapshot.js';
import { PIERCE } from '../../snapshot/selectors.js';
import type { Variant } from '../../snapshot/snapshot.js';
import { COLLECT, collectVariants } from '../collect-variants.js';
import { type Evaluator, openEvaluator } from '../evaluator.js';
import type { FlowBrowser, FlowContext, FlowPage } from './flow-page.js';
import { guard, type Watch } from './guard.js';
import { pause, within } from './time.js';

/** Where visits go, and how they are made. */
export interface Destination {
  readonly browser: FlowBrowser;
  readonly contextOptions: Readonly<Record<string, unknown>>;
  open(page: FlowPage): Promise<unknown>;
  /** At the size and in the colours of this one, everything is pressed. */
  readonly variant: Variant;
  readonly stepTimeoutMs: number;
  /** Shared by all visits, so that an element is the same in all of them. */
  readonly identities: Identities;
}

export interface Visit extends Watch {
  readonly page: FlowPage;
  readonly context: FlowContext;
  /** The page as it is now, under the variant that is walked in. */
  read(): Promise<LiveSnapshot>;
  /** The same under each variant; the page has its own size again afterwards. */
  readAll(variants: readonly Variant[]): Promise<LiveSnapshot[]>;
  /** Scrolls to an element where it has to, and says where to press. */
  aim(selector: string): Promise<Aim>;
  /** Chooses an option of a list, by its position; false where there is none. */
  choose(selector: string, position: number): Promise<boolean>;
  evaluate(script: string): Promise<string>;
  close(): Promise<void>;
}

/** Between two tries to read a page that is just being loaded anew. */
const RETRY_MS = 150;
const CLOSING_MS = 10_000;

/** @throws {Error} where the page cannot be opened in time. */
export async function openVisit(to: Destination): Promise<Visit> {
  const { viewport, colorScheme } = to.variant;
  const context = await to.browser.newContext({
    ...to.contextOptions,
    viewport,
    colorScheme,
    acceptDownloads: false,
    // What they send cannot be stopped.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await within(3 * to.stepTimeoutMs, 'Opening the page', Promise.resolve(to.open(page)));
    const watch = await guard(page, context);
    return visitTo(page, context, watch, to);
  } catch (error) {
    await closeQuietly(context);
    throw error;
  }
}

function visitTo(page: FlowPage, context: FlowContext, watch: Watch, to: Destination): Visit {
  let evaluator: Promise<Evaluator> | undefined;
  /** A page that loads itself anew is asked again. */
  const asked = async <T>(work: (evaluate: Evaluator['evaluate']) => Promise<T>, ms: number): Promise<T> => {
    const until = performance.now() + ms;
    for (;;) {
      evaluator ??= openEvaluator(page);
      const own = evaluator;
      try {
        const left = Math.max(1, until - performance.now());
        return await within(
          Math.ceil(left),
          'Reading the page',
          own.then(({ evaluate }) => work(evaluate)),
        );
      } catch (error) {
        evaluator = undefined;
        own.then((one) => one.close()).catch(() => undefined);
        if (page.isClosed() || performance.now() + RETRY_MS > until) throw error;
        await pause(RETRY_MS);
      }
    }
  };
  const evaluate = (script: string) => asked((run) => run(script), to.stepTimeoutMs);
  return {
    ...watch,
    page,
    context,
    evaluate,
    read: async () => {
      const collected = JSON.parse(await evaluate(COLLECT)) as Collected;
      return { ...createLiveSnapshot(collected, 'playwright', to.identities), variant: to.variant };
    },
    readAll: (variants) =>
      asked(
        (evaluate) =>
          collectVariants(page, { evaluate, isApart: false }, variants, { identities: to.identities }),
        variants.length * to.stepTimeoutMs,
      ),
    aim: async (selector) => JSON.parse(await evaluate(onElement('aim', selector))) as Aim,
    choose: async (selector, position) =>
      JSON.parse(await evaluate(onElement('choose', selector, position))) as boolean,
    close: () => closeQuietly(context),
  };
}

function onElement(what: 'aim' | 'choose', selector: string, ...given: readonly number[]): string {
  const rest = [selector.split(PIERCE), ...given].map((one) => JSON.stringify(one)).join(', ');
  return `(() => { ${COLLECT_SCRIPT}; return JSON.stringify(collector.${what}(window, ${rest})); })()`;
}

async function closeQuietly(context: FlowContext): Promise<void> {
  await within(CLOSING_MS, 'Closing the page', context.close()).catch(() => undefined);
}
