/**
 * How far computed styles agree with Chromium's: `npm run eval:style`.
 *
 * Every page at 1280×800 and 375×667, in light and dark; every element and its generated boxes; every
 * property that the design lists. The targets are 99.5 % of all pairs and 99 % of each property.
 * Exits 1 when they are missed.
 *
 *   --only <text>      pages whose name or group contains it
 *   --property <name>  disagreements on this property alone
 *   --worst <n>        how many groups of disagreements to print (25)
 *   --engines <names>  which engines to compare with Chromium: consentlint, jsdom, happy-dom (all of them)
 *   --json <file>      writes every disagreement there
 *   --record           writes Chromium's answers for the feature pages to test/pages/css/chromium.json, and ends
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Variant } from '../src/snapshot/snapshot.js';
import { createChromium } from './eval-style/chromium-styles.js';
import { compareInto, newComparison } from './eval-style/compare.js';
import { JUDGED } from './eval-style/compared-properties.js';
import { createHappyDom, createJsdom } from './eval-style/dom-styles.js';
import {
  bannerPages,
  featurePages,
  fixturePages,
  frameworkPages,
  type StylePage,
} from './eval-style/pages.js';
import type { Reading, StyleEngine } from './eval-style/reading.js';
import { makeRecord, writeRecord } from './eval-style/record.js';
import { type EngineResult, percent, printTables, printWorst, share, tallyOf } from './eval-style/report.js';
import { createStatic } from './eval-style/static-styles.js';
import { VARIANTS } from './eval-style/variants.js';

const TARGETS = { all: 0.995, property: 0.99 };
const ENGINES: Readonly<Record<string, () => StyleEngine>> = {
  consentlint: createStatic,
  jsdom: createJsdom,
  'happy-dom': createHappyDom,
};
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    property: { type: 'string' },
    worst: { type: 'string', default: '25' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

function enginesAsked(): StyleEngine[] {
  return options.engines.split(',').map((name) => {
    const create = ENGINES[name];
    if (create === undefined) {
      throw new Error(
        `--engines takes ${Object.keys(ENGINES).join(', ')}, separated by commas; "${name}" is none of them.`,
      );
    }
    return create();
  });
}

async function pagesAsked(): Promise<StylePage[]> {
  const isWanted = (name: string): boolean => name.includes(options.only);
  const pages = [...featurePages(), ...fixturePages(), ...(await frameworkPages())].filter((page) =>
    isWanted(qualified(page)),
  );
  return [...pages, ...(await bannerPages((name) => isWanted(`banner/${name}`)))];
}

const qualified = ({ group, name }: StylePage): string => `${group}/${name}`;

/** jsdom throws at some pages; those are left out of its figures. */
async function readOrSay(
  engine: StyleEngine,
  page: StylePage,
  variant: Variant,
): Promise<Reading[] | undefined> {
  try {
    return await engine.read(page, variant);
  } catch (error) {
    if (engine.name === 'consentlint') throw error;
    console.error(`${engine.name} throws at ${qualified(page)}: ${String(error)}`);
    return undefined;
  }
}

async function evaluate(judge: StyleEngine, engines: readonly StyleEngine[]): Promise<EngineResult[]> {
  const results = engines.map((engine) => ({ engine, comparison: newComparison() }));
  for (const page of await pagesAsked()) {
    for (const variant of VARIANTS) {
      const expected = await judge.read(page, variant);
      for (const { engine, comparison } of results) {
        const got = await readOrSay(engine, page, variant);
        if (got !== undefined) compareInto(comparison, page, variant, expected, got);
      }
    }
  }
  return results.map(({ engine, comparison }) => ({ engine: engine.name, comparison }));
}

function report(results: readonly EngineResult[]): void {
  printTables(results);
  const [ours] = results;
  if (ours === undefined) return;
  const disagreements = ours.comparison.disagreements.filter(
    ({ property }) => options.property === undefined || property === options.property,
  );
  printWorst(disagreements, Number(options.worst));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(disagreements, undefined, 1));
  const missed = JUDGED.filter((property) => share(tallyOf(ours.comparison, [property])) < TARGETS.property);
  const all = tallyOf(ours.comparison, JUDGED);
  console.log(
    `\n${ours.engine}: ${percent(share(all))} of ${all.pairs} pairs agree; ${all.declaredUnknown} of the others it calls unknown. Below ${percent(TARGETS.property)}: ${missed.join(', ') || 'no property'}.`,
  );
  process.exitCode = share(all) >= TARGETS.all && missed.length === 0 ? 0 : 1;
}

const engines = enginesAsked();
const judge = await createChromium();
try {
  if (options.record) writeRecord(await makeRecord(judge, featurePages(), VARIANTS));
  else report(await evaluate(judge, engines));
} finally {
  for (const engine of [judge, ...engines]) await engine.close();
}
