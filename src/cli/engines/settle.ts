/** When to read a page that scripts build: once it is quiet, and for a while again where it has no dialog yet. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../../index.js';

/** What is used of a page. */
export interface Settling {
  evaluate(script: string): Promise<unknown>;
}

/** Nothing has been added, taken away or changed for this long, in milliseconds. */
const QUIET = 300;
/** Between two looks for a dialog, in milliseconds. */
const INTERVAL = 300;

/** A page without programs is as it is. */
const HAS_SCRIPTS = `[...document.scripts].some(({ type }) => /^$|module|(?:java|ecma)script/i.test(type))
  || document.querySelector('[onload], [onerror]') !== null`;

/** Resolves when the page is quiet, or after the longest time. */
const whenQuiet = (longest: number): string => `new Promise((resolve) => {
  const done = () => { observer.disconnect(); resolve(true); };
  let timer = setTimeout(done, ${QUIET});
  const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, ${QUIET}); });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  setTimeout(done, ${longest});
})`;

/**
 * @param wait How long a dialog is waited for, in milliseconds; 0 reads the page at once.
 * @param read Lints the page as it is now, in the first variant alone or in all.
 */
export async function readSettled(
  page: Settling,
  wait: number,
  read: (variants: 'first' | 'all') => Promise<Report>,
): Promise<Report> {
  if (wait === 0 || (await page.evaluate(HAS_SCRIPTS)) !== true) return read('all');
  const end = performance.now() + wait;
  await page.evaluate(whenQuiet(wait));
  const early = await read('all');
  if (early.dialogs.length > 0) return early;
  while (performance.now() < end) {
    await sleep(INTERVAL);
    if ((await read('first')).dialogs.length > 0) {
      await page.evaluate(whenQuiet(wait));
      break;
    }
  }
  return read('all');
}
