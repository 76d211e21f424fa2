/**
 * `npm run bench:labels`: what classifying 10,000 labels costs, against a floor measured in the same run: parsing one
 * page of 100 kB with parse5. Processor time. Measured on the built package; run `npm run build` first.
 *
 * - All different: labels of the samples, in all languages, mixed, made different by spaces and hyphens after them,
 *   which say nothing.
 * - Met again: 10,000 different ones of the same that were all met before, in an order that no cache of a processor likes.
 * - As banners say them: the labels of the packages that `npm run eval:labels` reads, banner after banner, each of one
 *   language, each label a text of its own.
 */
import { classifyLabel } from 'consentlint';
import { parse } from 'parse5';
import { labelSamples } from '../src/language/testing/language-samples.js';
import { groupBy } from './eval-labels/figures.js';
import { readPackages } from './eval-labels/packages.js';
import { cpuMilliseconds, median, milliseconds } from './milliseconds.js';

const LABELS = 10_000;
const PAGE_BYTES = 100_000;
const RUNS = 9;

const labels = labelSamples.flatMap(({ texts, language }) => texts.map((text) => ({ text, language })));

function page(): string {
  const paragraphs: string[] = ['<!doctype html><html lang="en"><head><title>Page</title></head><body>'];
  for (let i = 0, length = 0; length < PAGE_BYTES; i++) {
    const paragraph = `<div class="row row-${i}"><h2 id="h${i}">Heading ${i}</h2><p>Some words of <a href="/p/${i}">a page</a>, with <b>markup</b> &amp; text between.</p></div>\n`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs.join('');
}

/** In an order that mixes the languages. */
function mixed(count: number, isDistinct: boolean, round: number): { text: string; language: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const { text, language } = labels[(i * 7919) % labels.length] ?? {
      text: 'OK',
      language: 'en',
    };
    return { text: isDistinct ? `${text} ${marksOf(round * count + i)}` : text, language };
  });
}

/** Labels of real banners, one banner after another, as often as there are 10,000 labels; with those at the foot of the page. */
async function labelsOfBanners(): Promise<{ text: string; language: string }[]> {
  const packages = await readPackages();
  const banners = packages.flatMap(({ labels, outside }) =>
    groupBy([...labels, ...outside], ({ language }) => language).map(([, ofLanguage]) => ofLanguage),
  );
  const inTurn = banners.flatMap((_, i) => banners[(i * 101) % banners.length] ?? []);
  return Array.from(
    { length: LABELS },
    (_, i) => inTurn[i % inTurn.length] ?? { text: 'OK', language: 'en' },
  );
}

/** The same texts, none of which was seen by the engine before. */
function copied(
  mixture: readonly { text: string; language: string }[],
): { text: string; language: string }[] {
  return mixture.map(({ text, language }) => ({ text: Buffer.from(text).toString(), language }));
}

/** A number as spaces and hyphens. */
function marksOf(number: number): string {
  return number.toString(2).replaceAll('0', ' ').replaceAll('1', '-');
}

function classifyAll(mixture: readonly { text: string; language: string }[]): void {
  for (const { text, language } of mixture) classifyLabel(text, { languages: [language] });
}

function row(name: string, ms: number, floor: number): void {
  const each = `${((ms / LABELS) * 1000).toFixed(2)} µs each`;
  console.log(
    `  ${name.padEnd(48)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / floor).toFixed(2).padStart(7)} × floor  ${each}`,
  );
}

const html = page();
const floor = milliseconds(() => parse(html), 30);
const languages = new Set(labels.map(({ language }) => language));
console.log(`10,000 labels in ${languages.size} languages (${labels.length} samples), processor time:`);
console.log(`  ${'parse5 on one page of 100 kB (floor)'.padEnd(48)} ${floor.toFixed(1).padStart(8)} ms`);

const start = cpuMilliseconds();
classifyAll(mixed(languages.size * 20, true, 0));
console.log(
  `  ${'making the indexes of these languages, once'.padEnd(48)} ${(cpuMilliseconds() - start).toFixed(1).padStart(8)} ms`,
);

/** Median processor time for lists of labels, each made before the time is taken; the first runs warm up. */
function classifying(labelsOf: (round: number) => readonly { text: string; language: string }[]): number {
  const times = Array.from({ length: RUNS }, (_, round) => {
    const mixture = labelsOf(round);
    const before = cpuMilliseconds();
    classifyAll(mixture);
    return cpuMilliseconds() - before;
  });
  return median(times.slice(2));
}

row(
  'all different',
  classifying((round) => mixed(LABELS, true, round + 1)),
  floor,
);
const repeated = mixed(LABELS, false, 0);
row(
  'met again',
  milliseconds(() => classifyAll(repeated), 30),
  floor,
);
const ofBanners = await labelsOfBanners();
row(
  'as banners say them',
  classifying(() => copied(ofBanners)),
  floor,
);
