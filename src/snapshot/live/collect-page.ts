/** What is run in a page from outside: made into one script by scripts/generate-collect-script.ts. */
import { type CollectOptions, collect } from './collect.js';
import { standStill } from './stand-still.js';

export { aim } from './aim.js';
export { standStill } from './stand-still.js';

/** Waits until the page has settled, and gives what it is as JSON. */
export async function collectPage(options: Pick<CollectOptions, 'maxElements'>): Promise<string> {
  const moving = await standStill(window);
  return JSON.stringify({ ...collect(window, options), moving });
}
