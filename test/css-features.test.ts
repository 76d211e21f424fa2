/**
 * The feature pages: one for each feature of CSS in the design, each written so that a wrong
 * implementation gives another colour or size, held against what Chromium computed for them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChromium } from '../bench/eval-style/chromium-styles.js';
import {
  type Comparison,
  compareInto,
  type Disagreement,
  newComparison,
} from '../bench/eval-style/compare.js';
import { FURTHER, JUDGED } from '../bench/eval-style/compared-properties.js';
import { featurePages, type StylePage } from '../bench/eval-style/pages.js';
import type { StyleEngine } from '../bench/eval-style/reading.js';
import { createRecorded, readRecord } from '../bench/eval-style/record.js';
import { createStatic } from '../bench/eval-style/static-styles.js';
import { VARIANTS } from '../bench/eval-style/variants.js';
import { chromiumIsThere } from './chromium.js';

const pages = featurePages();
const ASKED = [...JUDGED, ...FURTHER];
const record = readRecord();
const recorded = createRecorded(record, VARIANTS);

/** Where the engine may say that it does not know, because only layout or a font does. */
const MAY_BE_UNKNOWN: Readonly<Record<string, RegExp>> = {
  'container-undecided': /^(?:It depends on @container|Container units need the size of a container)/,
  'font-metrics':
    /^(?:The unit (?:ch|ex|cap)|A normal line height) needs the metrics of a font that was not loaded\.$/,
};

async function compare(page: StylePage, judge: StyleEngine, engine: StyleEngine): Promise<Comparison> {
  const comparison = newComparison();
  const readings = VARIANTS.map(async (variant) => {
    return { variant, expected: await judge.read(page, variant), got: await engine.read(page, variant) };
  });
  for (const { variant, expected, got } of await Promise.all(readings)) {
    compareInto(comparison, page, variant, expected, got);
  }
  return comparison;
}

function describeDisagreement({ variant, element, property, chromium, got, unknown }: Disagreement): string {
  const reason = unknown === undefined ? '' : ` (${unknown})`;
  return `${element} { ${property}: ${chromium} } @${variant}, got ${got}${reason}`;
}

describe('the engine computes what Chromium does', () => {
  const engine = createStatic();

  it.each(pages.map((page) => [page.name, page] as const))('%s', async (name, page) => {
    const { disagreements } = await compare(page, recorded, engine);
    const mayBeUnknown = MAY_BE_UNKNOWN[name];
    const unexcused = disagreements.filter(
      ({ unknown }) => unknown === undefined || mayBeUnknown?.test(unknown) !== true,
    );
    expect(unexcused.map(describeDisagreement)).toEqual([]);
  });

  it.each(pages.map((page) => [page.name, page] as const))(
    '%s, whichever element and property is asked first',
    async (_, page) => {
      for (const variant of VARIANTS) {
        const [there, back] = [
          await createStatic().read(page, variant),
          await createStatic().read(page, variant),
        ];
        const values = there.map((reading) => ASKED.map((property) => reading.value(property)));
        const reversed = back.toReversed().map((reading) => {
          return ASKED.toReversed()
            .map((property) => reading.value(property))
            .reverse();
        });
        expect(reversed.reverse()).toEqual(values);
      }
    },
  );

  it('and there is no record of a page that is gone', () => {
    expect(Object.keys(record.pages)).toEqual(pages.map(({ name }) => name));
  });
});

describe.skipIf(!chromiumIsThere())('the record is what Chromium computes today', () => {
  let chromium: StyleEngine;
  beforeAll(async () => {
    chromium = await createChromium();
  });
  afterAll(() => chromium?.close());

  it.each(pages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { disagreements } = await compare(page, chromium, recorded);
    expect(disagreements.map(describeDisagreement)).toEqual([]);
  });
});
