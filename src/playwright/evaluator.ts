/**
 * Runs scripts in a page. In Chromium in a world of their own, where the DOM is the page's but its
 * scripts have changed nothing of the language and its prototypes; elsewhere among the page's scripts.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-createIsolatedWorld
 */
import type { PageLike } from './page.js';

/** A script that evaluates to a string, or to a promise of one. */
export type Evaluate = (script: string) => Promise<string>;

export interface Evaluator {
  readonly evaluate: Evaluate;
  /** What scripts leave there, the page does not see. */
  readonly isApart: boolean;
  close(): Promise<void>;
}

interface Session {
  send(method: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  detach(): Promise<void>;
}

const WORLD = 'consentlint';

/** To be closed, which leaves the page as it was. */
export async function openEvaluator(page: PageLike): Promise<Evaluator> {
  const session = await openSession(page);
  if (session === undefined) {
    return {
      evaluate: async (script) => asString(await page.evaluate(script)),
      isApart: false,
      close: async () => undefined,
    };
  }
  let world: number | undefined;
  return {
    evaluate: async (script) => {
      world ??= await createWorld(session);
      return evaluateIn(session, world, script);
    },
    isApart: true,
    close: () => session.detach().catch(() => undefined),
  };
}

async function openSession(page: PageLike): Promise<Session | undefined> {
  try {
    return (await page.context().newCDPSession(page as never)) as Session;
  } catch {
    return undefined;
  }
}

async function createWorld(session: Session): Promise<number> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  const { executionContextId } = (await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  })) as { executionContextId: number };
  return executionContextId;
}

async function evaluateIn(session: Session, contextId: number, expression: string): Promise<string> {
  const { result, exceptionDetails } = (await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })) as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
  if (exceptionDetails !== undefined) {
    const { text, exception } = exceptionDetails;
    throw new Error(`The page could not be read: ${exception?.description ?? text}`);
  }
  return asString(result?.value);
}

function asString(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error('The page could not be read: its own scripts have changed what the reading rests on.');
}
