/**
 * Chromium's answers for the feature pages, kept in a file, so that the engine is checked where there
 * is no browser: `test/pages/css/chromium.json`, written by `npm run eval:style -- --record`.
 *
 * Of each property the most frequent value is written once; elements only say what is different.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Variant } from '../../src/snapshot/snapshot.js';
import { ALL_COMPARED, comparedProperties } from './compared-properties.js';
import type { StylePage } from './pages.js';
import type { Reading, StyleEngine, StyleReading } from './reading.js';

/** One for all variants, or one for each; null where Chromium's answer says nothing. */
type RecordedValue = string | null | readonly (string | null)[];
type RecordedValues = Readonly<Record<string, RecordedValue>>;

interface RecordedElement {
  readonly tag: string;
  readonly element: string;
  readonly values: RecordedValues;
  readonly before?: RecordedValues;
  readonly after?: RecordedValues;
}

interface RecordedPage {
  /** Of the page's HTML, so that a record of another page is noticed. */
  readonly hash: string;
  readonly elements: readonly RecordedElement[];
}

export interface ChromiumRecord {
  /** The most frequent value of each property. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, RecordedPage>>;
}

const FILE = fileURLToPath(new URL('../../test/pages/css/chromium.json', import.meta.url));

export function readRecord(): ChromiumRecord {
  return JSON.parse(readFileSync(FILE, 'utf8')) as ChromiumRecord;
}

/** Asks the judge about every page in every variant. */
export async function makeRecord(
  judge: StyleEngine,
  pages: readonly StylePage[],
  variants: readonly Variant[],
): Promise<ChromiumRecord> {
  const readings = new Map<StylePage, Reading[][]>();
  for (const page of pages) {
    const ofPage: Reading[][] = [];
    for (const variant of variants) ofPage.push(await judge.read(page, variant));
    readings.set(page, ofPage);
  }
  const defaults = mostFrequent([...readings.values()].flat(2));
  const recorded = [...readings].map(
    ([page, ofPage]) => [page.name, recordPage(page, ofPage, defaults)] as const,
  );
  return { defaults, pages: Object.fromEntries(recorded) };
}

/** One line for each element. */
export function writeRecord({ defaults, pages }: ChromiumRecord): void {
  const list = Object.entries(pages).map(([name, { hash, elements }]) => {
    const lines = elements.map((element) => `        ${JSON.stringify(element)}`);
    return `    ${JSON.stringify(name)}: {\n      "hash": "${hash}",\n      "elements": [\n${lines.join(',\n')}\n      ]\n    }`;
  });
  writeFileSync(
    FILE,
    `{\n  "defaults": ${JSON.stringify(defaults)},\n  "pages": {\n${list.join(',\n')}\n  }\n}\n`,
  );
}

/** The record as a judge. */
export function createRecorded(record: ChromiumRecord, variants: readonly Variant[]): StyleEngine {
  return {
    name: 'Chromium, recorded',
    read: async (page, variant) => {
      const recorded = record.pages[page.name];
      if (recorded === undefined || recorded.hash !== hashOf(page)) {
        throw new Error(
          `${page.filename} is not the page that was recorded. Record it anew: npm run eval:style -- --record.`,
        );
      }
      const place = variants.findIndex((one) => JSON.stringify(one) === JSON.stringify(variant));
      return recorded.elements.map((element) => readingOf(element, record.defaults, place));
    },
    close: async () => undefined,
  };
}

function hashOf({ html }: StylePage): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 12);
}

function mostFrequent(readings: readonly Reading[]): Record<string, string> {
  return Object.fromEntries(
    ALL_COMPARED.map((property) => {
      const counts = new Map<string, number>();
      for (const reading of readings) {
        const value = reading.value(property);
        if (value === undefined) continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
      return [property, first?.[0] ?? ''];
    }),
  );
}

function recordPage(
  page: StylePage,
  readings: readonly Reading[][],
  defaults: ChromiumRecord['defaults'],
): RecordedPage {
  const [first = []] = readings;
  const elements = first.map((element, index) => {
    const inVariants = readings.map((ofVariant) => ofVariant[index] ?? element);
    const boxes = (['before', 'after'] as const).flatMap((name) => {
      const generated = inVariants.flatMap((reading) => reading.pseudo(name) ?? []);
      if (generated.length === 0) return [];
      if (generated.length === inVariants.length)
        return [[name, recordValues(page, generated, defaults)] as const];
      throw new Error(
        `${page.name}: ${element.description} has ::${name} in some variants only; that cannot be recorded.`,
      );
    });
    return {
      tag: element.tag,
      element: element.description,
      values: recordValues(page, inVariants, defaults),
      ...Object.fromEntries(boxes),
    };
  });
  return { hash: hashOf(page), elements };
}

function recordValues(
  page: StylePage,
  inVariants: readonly StyleReading[],
  defaults: ChromiumRecord['defaults'],
): RecordedValues {
  const recorded: Record<string, RecordedValue> = {};
  for (const property of comparedProperties(page.name)) {
    const values = inVariants.map((reading) => reading.value(property) ?? null);
    const [first = null] = values;
    if (values.some((value) => value !== first)) recorded[property] = values;
    else if (first !== defaults[property]) recorded[property] = first;
  }
  return recorded;
}

function readingOf(element: RecordedElement, defaults: ChromiumRecord['defaults'], place: number): Reading {
  const { tag, element: description } = element;
  const reading = (values: RecordedValues, suffix: string): StyleReading => ({
    tag,
    description: description + suffix,
    value: (property) => valueIn(values[property], place, defaults[property]),
  });
  return {
    ...reading(element.values, ''),
    pseudo: (name) => {
      const values = element[name];
      return values === undefined ? undefined : reading(values, `::${name}`);
    },
  };
}

function valueIn(
  recorded: RecordedValue | undefined,
  place: number,
  byDefault: string | undefined,
): string | undefined {
  if (recorded === undefined) return byDefault;
  const value = typeof recorded === 'string' || recorded === null ? recorded : recorded[place];
  return value ?? undefined;
}
