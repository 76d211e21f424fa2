/** Reads a page at each viewport and colour scheme in turn, and puts it back to what it was. */
import { COLLECT_SCRIPT } from '../snapshot/live/collect-script.generated.js';
import type { Collected } from '../snapshot/live/collected.js';
import { createIdentities, type Identities } from '../snapshot/live/identities.js';
import { createLiveSnapshot, type LiveSnapshot } from '../snapshot/live/live-snapshot.js';
import type { ColorScheme, Variant, Viewport } from '../snapshot/snapshot.js';
import type { Evaluate, Evaluator } from './evaluator.js';
import type { PageLike } from './page.js';

interface Setting {
  readonly viewport: Viewport;
  readonly colorScheme: ColorScheme;
}

const CURRENT = `JSON.stringify({
  viewport: { width: innerWidth, height: innerHeight },
  colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
})`;

/** Waits until what a change of size or colours has set off is over. */
export const SETTLE = `(async () => { ${COLLECT_SCRIPT}; return String(await collector.standStill(window)); })()`;

/** Gives the page as JSON, once it has come to rest. */
export const COLLECT = collectScript({ keep: false });

/** Has an accessibility checker look at a page that was just read; gives back the reading with what it said. */
export type CheckAccess = (
  collected: Collected,
  snapshot: LiveSnapshot,
  evaluate: Evaluate,
) => Promise<Collected>;

interface Collecting {
  /** Shared with other readings in which the same elements are to be known again. */
  readonly identities?: Identities;
  /** Needs a world apart, in which the elements that were read are kept for it. */
  readonly checkAccess?: CheckAccess | undefined;
}

/**
 * One reading for each variant, in order. The page has its own size and colours again afterwards, whatever happens.
 */
export async function collectVariants(
  page: PageLike,
  { evaluate, isApart }: Pick<Evaluator, 'evaluate' | 'isApart'>,
  variants: readonly Variant[],
  { identities = createIdentities(), checkAccess }: Collecting = {},
): Promise<LiveSnapshot[]> {
  const snapshots: LiveSnapshot[] = [];
  const script = collectScript({ keep: isApart && checkAccess !== undefined });
  await underVariants(page, evaluate, variants, async (variant) => {
    const collected = JSON.parse(await evaluate(script)) as Collected;
    const asRead = { ...createLiveSnapshot(collected, 'playwright', identities), variant };
    const checked = (await checkAccess?.(collected, asRead, evaluate)) ?? collected;
    snapshots.push(
      checked === collected ? asRead : { ...createLiveSnapshot(checked, 'playwright', identities), variant },
    );
  });
  return snapshots;
}

/** Has the page look as each variant says in turn, then as before. */
export async function underVariants(
  page: PageLike,
  evaluate: Evaluate,
  variants: readonly Variant[],
  visit: (variant: Variant) => Promise<void>,
): Promise<void> {
  const before = await currentSetting(page, evaluate);
  let now = before;
  const change = async (wanted: Setting) => {
    if (!isSameSize(now.viewport, wanted.viewport)) await page.setViewportSize(wanted.viewport);
    if (now.colorScheme !== wanted.colorScheme) await page.emulateMedia({ colorScheme: wanted.colorScheme });
    now = wanted;
  };
  try {
    for (const variant of variants) {
      await change(variant);
      await visit(variant);
    }
  } finally {
    await change(before);
  }
}

async function currentSetting(page: PageLike, evaluate: Evaluate): Promise<Setting> {
  const current = JSON.parse(await evaluate(CURRENT)) as Setting;
  return { ...current, viewport: page.viewportSize() ?? current.viewport };
}

function isSameSize(first: Viewport, second: Viewport): boolean {
  return first.width === second.width && first.height === second.height;
}

function collectScript(options: { readonly keep: boolean }): string {
  return `(() => { ${COLLECT_SCRIPT}; return collector.collectPage(${JSON.stringify(options)}); })()`;
}
