/** Prints comparisons: per page, per property, and the disagreements, grouped by what they have in common. */

import { type Comparison, type Disagreement, GENERATED, type Tally } from './compare.js';
import { ALL_COMPARED, FURTHER, JUDGED } from './compared-properties.js';

export interface EngineResult {
  readonly engine: string;
  readonly comparison: Comparison;
}

interface DisagreementGroup {
  readonly count: number;
  readonly example: Disagreement;
  readonly pages: readonly string[];
}

function total(tallies: Iterable<Tally>): Tally {
  const sum = { pairs: 0, agreeing: 0, declaredUnknown: 0 };
  for (const { pairs, agreeing, declaredUnknown } of tallies) {
    sum.pairs += pairs;
    sum.agreeing += agreeing;
    sum.declaredUnknown += declaredUnknown;
  }
  return sum;
}

export const share = ({ pairs, agreeing }: Tally): number => (pairs === 0 ? 1 : agreeing / pairs);

export function tallyOf({ byProperty }: Comparison, properties: readonly string[]): Tally {
  return total(properties.flatMap((property) => byProperty.get(property) ?? []));
}

function printTable(
  title: string,
  keys: readonly string[],
  results: readonly EngineResult[],
  tallyFor: (result: EngineResult, key: string) => Tally | undefined,
): void {
  console.log(
    `\n${title.padEnd(44)}${'pairs'.padStart(9)}${results.map(({ engine }) => engine.padStart(13)).join('')}`,
  );
  for (const key of keys) {
    const tallies = results.map((result) => tallyFor(result, key));
    const pairs = Math.max(0, ...tallies.map((tally) => tally?.pairs ?? 0));
    if (pairs === 0) continue;
    const cells = tallies.map((tally) => (tally === undefined ? '–' : percent(share(tally))).padStart(13));
    console.log(`${key.padEnd(44)}${String(pairs).padStart(9)}${cells.join('')}`);
  }
}

export function printTables(results: readonly EngineResult[]): void {
  const [first] = results;
  if (first === undefined) return;
  const pages = [...first.comparison.byPage.keys()];
  printTable('Page (properties of the design)', pages, results, ({ comparison }, page) =>
    comparison.byPage.get(page),
  );
  printTable('Property', [...ALL_COMPARED, GENERATED], results, ({ comparison }, property) =>
    comparison.byProperty.get(property),
  );
  const sums: Readonly<Record<string, readonly string[]>> = {
    'Properties of the design': JUDGED,
    'Further properties': FURTHER,
  };
  printTable('All', Object.keys(sums), results, ({ comparison }, key) =>
    tallyOf(comparison, sums[key] ?? []),
  );
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}

/** The same property, values and declaration are one group; the largest first. */
function groups(disagreements: readonly Disagreement[]): DisagreementGroup[] {
  const byCause = new Map<string, Disagreement[]>();
  for (const one of disagreements) {
    const cause = JSON.stringify([one.property, one.chromium, one.got, one.declaration]);
    const members = byCause.get(cause);
    if (members === undefined) byCause.set(cause, [one]);
    else members.push(one);
  }
  return [...byCause.values()]
    .flatMap((members) => {
      const [example] = members;
      if (example === undefined) return [];
      return [{ count: members.length, example, pages: [...new Set(members.map(({ page }) => page))] }];
    })
    .toSorted((first, second) => second.count - first.count);
}

export function printWorst(disagreements: readonly Disagreement[], count: number): void {
  const all = groups(disagreements);
  console.log(
    `\nDisagreements: ${disagreements.length}, in ${all.length} groups${all.length > count ? `, of which the largest ${count}` : ''}`,
  );
  for (const { count: times, example, pages } of all.slice(0, count)) {
    console.log(
      `${String(times).padStart(6)} × ${example.property}: Chromium ${quote(example.chromium)}, got ${quote(example.got)}`,
    );
    console.log(
      `         ${example.element}, ${example.page} @${example.variant}${pages.length > 1 ? ` and ${pages.length - 1} more pages` : ''}`,
    );
    if (example.declaration !== undefined) console.log(`         ${shorten(example.declaration, 200)}`);
    if (example.unknown !== undefined) console.log(`         declared unknown: ${example.unknown}`);
  }
}

function quote(value: string | undefined): string {
  return value === undefined ? 'nothing' : `"${shorten(value, 120)}"`;
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
