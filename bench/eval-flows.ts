/**
 * Whether lintFlow() finds what a person finds: `npm run eval:flows`. Every real banner, mounted in Chromium
 * with its package's own script, is pressed through by hand-written steps, at both sizes of screen; then by
 * lintFlow(). Clicks, and what the package keeps in the end, have to be those of test/real-banners/effort.ts;
 * and what lintPage() says of the banner before anything is pressed, what a person sees. Exits 1 when anything differs.
 *
 *   --only <text>    banners with this in their names
 *   --part <part>    `steps`, `flows` or `findings` alone
 *   --tabs <n>       how many at a time (2)
 *   --verbose        what is as it should be as well, and how lintFlow() went
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/chromium.js';
import { efforts } from '../test/real-banners/effort.js';
import { createTrial, type Part, partsOf } from '../test/real-banners/trial.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    part: { type: 'string' },
    tabs: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
});

const browser = await launchChromium();
const trial = await createTrial(browser);
const parts = partsOf.filter((part) => options.part === undefined || options.part === part);
const pending = efforts
  .filter(({ banner }) => banner.name.includes(options.only))
  .flatMap((effort) => parts.map((part): [typeof effort, Part] => [effort, part]));
const figures = new Map<Part, { right: number; wrong: number }>(
  parts.map((part) => [part, { right: 0, wrong: 0 }]),
);

async function work(): Promise<void> {
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const [effort, part] = next;
    const { differences, told } = await trial.run(part, effort);
    const figure = figures.get(part);
    if (figure !== undefined) figure[differences.length === 0 ? 'right' : 'wrong'] += 1;
    const name = `${effort.banner.name}, ${part}`;
    for (const difference of differences) console.log(`${name}: ${difference}`);
    if (options.verbose) console.log(`${name}: ${told}`);
  }
}

await Promise.all(Array.from({ length: Number(options.tabs) }, work));
await trial.close();
await browser.close();
for (const [part, { right, wrong }] of figures) {
  console.log(`${part}: ${right} of ${right + wrong} banners as a person finds them`);
}
process.exitCode = [...figures.values()].some(({ wrong }) => wrong > 0) ? 1 : 0;
