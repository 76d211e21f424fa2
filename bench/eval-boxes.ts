/**
 * How far the estimated boxes of controls are from Chromium's: `npx tsx bench/eval-boxes.ts`.
 *
 * Every fixture, what consent packages build, and a grid of generated pages, at 1280×800 and 375×667. What
 * matters is the ratio of two controls' areas; the targets are a median error of 10 %, a 90th percentile of
 * 25 % and a coverage of 90 %. Of places, nothing that a verdict rests on may be wrong. Exits 1 when a target is missed.
 *
 *   --styles chromium   take computed styles from Chromium, to see errors of the layout alone
 *   --only <text>       pages whose name contains it
 *   --worst <n>         how many of the worst cases to print (20)
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { createBoxSizer } from '../src/salience/box-size.js';
import type { Snapshot, SnapshotElement, Variant } from '../src/snapshot/snapshot.js';
import { collectStatic, readPage } from '../src/snapshot/static.js';
import { descendants } from '../src/snapshot/tree.js';
import { launchChromium } from '../test/chromium.js';
import { fixtureNames } from '../test/fixtures/read-fixture.js';
import { type ChromiumPage, readChromiumPage, snapshotOf } from './eval-boxes/chromium-snapshot.js';
import { generatedPages } from './eval-boxes/generated-pages.js';
import { checkPlaces, type PlaceReport } from './eval-boxes/places.js';
import { bannerPages } from './eval-style/pages.js';

const TARGETS = { median: 0.1, ninetieth: 0.25, coverage: 0.9 };
/** Controls this near to one another in the document are compared as a pair. */
const PAIR_DISTANCE = 3;

const { values: options } = parseArgs({
  options: {
    styles: { type: 'string', default: 'static' },
    only: { type: 'string', default: '' },
    worst: { type: 'string', default: '20' },
  },
});

const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
];

interface Input {
  readonly name: string;
  readonly kind: 'fixture' | 'banner' | 'generated';
  readonly html: string;
  readonly directory: string | undefined;
}

interface Case {
  readonly page: string;
  readonly kind: Input['kind'];
  readonly control: string;
  readonly measured: { readonly width: number; readonly height: number };
  readonly estimated: { readonly width: number; readonly height: number } | undefined;
  readonly reason: string | undefined;
  readonly bound: number;
}

async function inputs(): Promise<Input[]> {
  const fixtures = fixtureNames.map((name): Input => {
    const directory = `fixtures/${name}`;
    return { name, kind: 'fixture', html: readFileSync(`${directory}/page.html`, 'utf8'), directory };
  });
  const generated = generatedPages().map(
    (page): Input => ({ ...page, kind: 'generated', directory: undefined }),
  );
  const isWanted = (name: string) => `banner:${name}`.includes(options.only);
  const banners = (await bannerPages(isWanted)).map(
    ({ name, html }): Input => ({ name: `banner:${name}`, kind: 'banner', html, directory: undefined }),
  );
  return [...fixtures, ...banners, ...generated].filter(({ name }) => name.includes(options.only));
}

const area = (size: { readonly width: number; readonly height: number }): number => size.width * size.height;
const areaError = ({ measured, estimated }: Case): number =>
  estimated === undefined ? Number.NaN : Math.abs(area(estimated) / area(measured) - 1);

async function evaluate(page: Page, input: Input): Promise<Case[]> {
  await open(page, input);
  await page.evaluate(
    "(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('*, ::before, ::after { transition: none !important }'); document.adoptedStyleSheets.push(sheet); })()",
  );
  const cases: Case[] = [];
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    const measured = await readChromiumPage(page);
    await page.evaluate("document.documentElement.style.removeProperty('display')");
    cases.push(...compare(input, measured, { viewport, colorScheme: 'light' }));
  }
  return cases;
}

async function open(page: Page, { html, directory }: Input): Promise<void> {
  if (directory === undefined) await page.setContent(html);
  else await page.goto(`file://${process.cwd()}/${directory}/page.html`);
}

function compare(input: Input, measured: ChromiumPage, variant: Variant): Case[] {
  const snapshot = snapshotFor(input, measured, variant);
  const elements = [snapshot.root, ...descendants(snapshot.root)].filter((element) => !element.inTemplate);
  const sizeOf = createBoxSizer(snapshot);
  const controls = measured.controls.map(({ index, description }) => elementAt(elements, index, description));
  places.push(
    checkPlaces(`${input.name} @${variant.viewport.width}`, snapshot, elements, measured.rects, controls),
  );
  return measured.controls.map((control) => {
    const size = sizeOf(elementAt(elements, control.index, control.description));
    return {
      page: `${input.name} @${variant.viewport.width}`,
      kind: input.kind,
      control: control.description,
      measured: control,
      estimated: size.kind === 'known' ? size : undefined,
      reason: size.kind === 'known' ? undefined : size.reason,
      bound: size.kind === 'known' ? size.errorFraction : 0,
    };
  });
}

function snapshotFor(input: Input, measured: ChromiumPage, variant: Variant): Snapshot {
  if (options.styles === 'chromium') return snapshotOf(measured.root, variant);
  const page = readPage({
    html: input.html,
    ...(input.directory === undefined
      ? {}
      : { root: input.directory, filename: `${input.directory}/page.html` }),
  });
  return collectStatic(page, variant);
}

function elementAt(
  elements: readonly SnapshotElement[],
  index: number,
  description: string,
): SnapshotElement {
  const element = elements[index];
  if (element === undefined || !description.startsWith(element.tag)) {
    throw new Error(
      `The trees differ: Chromium has ${description} at ${index}, the snapshot <${element?.tag}>.`,
    );
  }
  return element;
}

interface Pair {
  readonly name: string;
  readonly error: number;
}

/** Buttons and links that stand near one another, as accept and decline do. */
function pairsOf(cases: readonly Case[]): Pair[] {
  const comparable = cases.filter(
    ({ control, estimated }) => estimated !== undefined && /^(?:button|a)\b/.test(control),
  );
  return comparable.flatMap((first, index) =>
    comparable.slice(index + 1, index + 1 + PAIR_DISTANCE).flatMap((second) => {
      if (first.page !== second.page || first.estimated === undefined || second.estimated === undefined)
        return [];
      const truth = area(first.measured) / area(second.measured);
      const error = Math.abs(area(first.estimated) / area(second.estimated) / truth - 1);
      return [{ name: `${first.page}: ${first.control} / ${second.control}`, error }];
    }),
  );
}

function quantile(sorted: readonly number[], fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? 0;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)} %`;

function distribution(errors: readonly number[]): string {
  const sorted = errors.toSorted((first, second) => first - second);
  return `n ${sorted.length}, median ${percent(quantile(sorted, 0.5))}, p90 ${percent(quantile(sorted, 0.9))}, max ${percent(sorted.at(-1) ?? 0)}`;
}

function summarise(title: string, cases: readonly Case[]): { coverage: number; pairs: number[] } {
  const known = cases.filter(({ estimated }) => estimated !== undefined);
  const pairs = pairsOf(cases).map(({ error }) => error);
  const coverage = known.length / Math.max(1, cases.length);
  const beyond = known.filter((one) => areaError(one) > one.bound);
  console.log(`${title}: ${cases.length} controls, coverage ${percent(coverage)}`);
  console.log(
    `  area error   ${distribution(known.map(areaError))}; beyond its own bound ${percent(beyond.length / Math.max(1, known.length))}`,
  );
  console.log(`  ratio error  ${distribution(pairs)}`);
  return { coverage, pairs };
}

function printWorst(cases: readonly Case[], count: number): void {
  const size = ({ width, height }: { readonly width: number; readonly height: number }) =>
    `${width.toFixed(1)}×${height.toFixed(1)}`;
  const sorted = cases
    .filter(({ estimated }) => estimated !== undefined)
    .toSorted((a, b) => areaError(b) - areaError(a));
  console.log('\nWorst estimates');
  for (const one of sorted.slice(0, count)) {
    console.log(
      `  ${percent(areaError(one))} (bound ${percent(one.bound)}) ${one.page}: ${one.control}: Chromium ${size(one.measured)}, estimate ${one.estimated ? size(one.estimated) : ''}`,
    );
  }
  console.log('\nBeyond their own bound');
  for (const one of sorted.filter((candidate) => areaError(candidate) > candidate.bound).slice(0, count)) {
    console.log(
      `  ${percent(areaError(one))} (bound ${percent(one.bound)}) ${one.page}: ${one.control}: Chromium ${size(one.measured)}, estimate ${one.estimated ? size(one.estimated) : ''}`,
    );
  }
  console.log('\nWorst ratios');
  for (const pair of pairsOf(cases)
    .toSorted((a, b) => b.error - a.error)
    .slice(0, count))
    console.log(`  ${percent(pair.error)} ${pair.name}`);
  const reasons = new Map<string, string[]>();
  for (const one of cases) {
    if (one.reason !== undefined)
      reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), `${one.page}: ${one.control}`]);
  }
  console.log('\nNot estimated');
  for (const [reason, where] of reasons) console.log(`  ${where.length} × ${reason} (${where[0]})`);
}

/** How many boxes lie outside the bounds they are said to lie in, and what of it a verdict could rest on. */
function printPlaces(count: number): number {
  const sum = (what: (report: PlaceReport) => number) =>
    places.reduce((all, report) => all + what(report), 0);
  const outside = places.flatMap((report) => report.outside).toSorted((a, b) => b.by - a.by);
  const wrong = places.flatMap(({ wrongClaims }) => wrongClaims);
  console.log(
    `\nPlaces: ${sum(({ boxes }) => boxes)} boxes, ${sum(({ placed }) => placed)} placed within bounds, ${outside.length} outside of them`,
  );
  for (const { by, name, what } of outside.slice(0, count))
    console.log(`  ${by.toFixed(1)} px ${name}: ${what}`);
  console.log(`Claims: ${sum(({ claims }) => claims)}, wrong ${wrong.length}`);
  for (const claim of wrong.slice(0, count)) console.log(`  ${claim}`);
  return wrong.length;
}

const browser = await launchChromium();
const cases: Case[] = [];
const places: PlaceReport[] = [];
try {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const input of await inputs()) cases.push(...(await evaluate(page, input)));
} finally {
  await browser.close();
}
summarise(
  'Generated',
  cases.filter(({ kind }) => kind === 'generated'),
);
summarise(
  'Fixtures',
  cases.filter(({ kind }) => kind === 'fixture'),
);
summarise(
  'Banners',
  cases.filter(({ kind }) => kind === 'banner'),
);
const { coverage, pairs } = summarise('All', cases);
printWorst(cases, Number(options.worst));
const wrongClaims = printPlaces(Number(options.worst));
const sorted = pairs.toSorted((first, second) => first - second);
const isMet =
  quantile(sorted, 0.5) <= TARGETS.median &&
  quantile(sorted, 0.9) <= TARGETS.ninetieth &&
  coverage >= TARGETS.coverage &&
  wrongClaims === 0;
console.log(`\nTargets ${isMet ? 'met' : 'missed'}.`);
process.exitCode = isMet ? 0 : 1;
