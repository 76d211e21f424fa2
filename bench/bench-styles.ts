/**
 * What computed styles cost: the values of every property that rules look at, for every element.
 *
 * Floor: parsing the same HTML with parse5 and the same CSS with css-tree, once. Beside it jsdom's
 * `getComputedStyle` for the same elements and properties, and how the time grows with the page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse as parseCss } from 'css-tree';
import { JSDOM } from 'jsdom';
import { parse as parseHtml } from 'parse5';
import type { Variant } from '../src/snapshot/snapshot.js';
import { collectStatic, readPage } from '../src/snapshot/static.js';
import { descendants } from '../src/snapshot/tree.js';
import { JUDGED } from './eval-style/compared-properties.js';
import { milliseconds } from './milliseconds.js';

interface Page {
  readonly name: string;
  readonly html: string;
  readonly css: string;
}

const VARIANT: Variant = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };
const BOOTSTRAP = createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.css');

function realPages(): Page[] {
  const folder = 'fixtures/whole-page';
  const linked = ['main.css', 'pp.css'].map((file) => readFileSync(`${folder}/assets/${file}`, 'utf8'));
  return [
    { name: 'whole-page', html: readFileSync(`${folder}/page.html`, 'utf8'), css: linked.join('\n') },
    {
      name: 'bootstrap-modal',
      html: readFileSync('test/pages/frameworks/bootstrap-modal.html', 'utf8'),
      css: readFileSync(BOOTSTRAP, 'utf8'),
    },
  ];
}

/** A page that grows: cards with buttons, and rules of which few match. */
function madePage(elements: number, rules: number): Page {
  const card = (i: number) =>
    `<div class="card c${i % 50}"><h5 class="title">T</h5><p>Text</p><button class="button b${i % 7}">x</button></div>`;
  const rule = (i: number) =>
    `.r${i} > .button:hover, .c${i} .title { color: rgb(${i % 255} 0 0); padding: ${i % 9}px }`;
  return {
    name: `${elements} elements, ${rules} rules`,
    html: Array.from({ length: elements / 4 }, (_, i) => card(i)).join('\n'),
    css: Array.from({ length: rules }, (_, i) => rule(i)).join('\n'),
  };
}

function computeAll({ html, css }: Page): number {
  const page = readPage({ html, css: [{ css, filename: 'page.css' }] });
  let count = 0;
  for (const element of descendants(collectStatic(page, VARIANT).root)) {
    for (const property of JUDGED) if (element.style.get(property) !== '') count++;
  }
  return count;
}

function parseOnly({ html, css }: Page): void {
  parseHtml(html, { sourceCodeLocationInfo: true });
  parseCss(css, { positions: true });
}

function inJsdom({ html, css }: Page): number {
  const { window } = new JSDOM(`<style>${css}</style>${html}`);
  const start = performance.now();
  for (const element of window.document.querySelectorAll('*')) {
    const style = window.getComputedStyle(element);
    for (const property of JUDGED) style.getPropertyValue(property);
  }
  const duration = performance.now() - start;
  window.close();
  return duration;
}

export function benchStyles(): void {
  console.log('\nStyles of every element, reading and parsing included:');
  for (const page of realPages()) {
    const floor = milliseconds(() => parseOnly(page));
    const ours = milliseconds(() => void computeAll(page));
    const jsdom = inJsdom(page);
    console.log(
      `  ${page.name.padEnd(20)} parsing alone ${floor.toFixed(1)} ms (floor) · consentlint ${(ours / floor).toFixed(2)} × floor,` +
        ` of which beyond parsing ${((ours - floor) / floor).toFixed(2)} · jsdom ${(jsdom / floor).toFixed(0)} × floor, ${(jsdom / ours).toFixed(0)} × consentlint`,
    );
  }
  console.log('\nGrowth: ten times the elements, ten times the rules:');
  const base = milliseconds(() => void computeAll(madePage(500, 1000)), 5);
  for (const page of [madePage(5000, 1000), madePage(500, 10_000)]) {
    const ms = milliseconds(() => void computeAll(page), 3);
    console.log(`  ${page.name.padEnd(28)} ${(ms / base).toFixed(1)} × the time of 500 elements, 1000 rules`);
  }
  console.log(`\nPeak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
