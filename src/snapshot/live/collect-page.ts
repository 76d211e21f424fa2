/** What is run in a page from outside: made into one script by scripts/generate-collect-script.ts. */
import { type AxeCore, auditWithAxe } from '../accessibility/axe-audit.js';
import { type CollectOptions, collect } from './collect.js';
import { standStill } from './stand-still.js';

export { aim } from './aim.js';
export { choose } from './choose.js';
export { standStill } from './stand-still.js';

interface PageOptions extends Pick<CollectOptions, 'maxElements'> {
  /** Its elements are to be asked about later: for a world of its own, since that writes a global variable. */
  readonly keep?: boolean;
}

/** What a world of its own holds besides the page. */
interface World {
  consentlintElements?: readonly (Element | undefined)[];
  readonly axe?: AxeCore;
}

/** Waits until the page has settled, and gives what it is as JSON. */
export async function collectPage({ keep = false, maxElements }: PageOptions): Promise<string> {
  const moving = await standStill(window);
  const { collected, elements } = collect(window, { maxElements });
  if (keep) (window as World).consentlintElements = elements;
  return JSON.stringify({ ...collected, moving });
}

/**
 * Gives what axe-core, which is in this world already, says of elements that were kept, as JSON: for each
 * index a list of checks, or null.
 */
export function auditKept(indexes: readonly number[]): string {
  const { consentlintElements: elements = [], axe } = window as World;
  if (axe === undefined) throw new Error('axe-core is not in the page.');
  const asked = indexes.map((index) => elements[index]);
  return JSON.stringify(auditWithAxe(axe, document, asked, true));
}
