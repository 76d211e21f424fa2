/**
 * What computed styles cost: the values of every property that rules look at, for every element.
 *
 * Floor: parsing the same HTML with parse5 and the same CSS with css-tree, once. Beside it jsdom's
 * `getComputedStyle` for the same elements and properties, after either has read the page, and how the
 * time grows with the page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse as parseCss } from 'css-tree';
import { JSDOM } from 'jsdom';
import { parse as parseHtml } from 'parse5';
import type { Variant } from '../src/snapshot/snapshot.js';
import { collectStatic, readPage, type StaticPage } from '../src/snapshot/static.js';
import { descendants } from '../src/snapshot/tree.js';
import { JUDGED } from './eval-style/compared-properties.js';
import { cpuMilliseconds, milliseconds } from './milliseconds.js';

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
    { name: 'bootstrap-shop', html: shop(60), css: readFileSync(BOOTSTRAP, 'utf8') },
  ];
}

/** A page of ordinary size, built from Bootstrap's components as its users build them. */
function shop(products: number): string {
  const item = (i: number) => `<li class="nav-item"><a class="nav-link" href="#c${i}">Category ${i}</a></li>`;
  const card = (i: number) => `<div class="col"><div class="card h-100 shadow-sm">
    <img class="card-img-top" src="p${i}.jpg" alt=""><div class="card-body d-flex flex-column">
    <h5 class="card-title">Product ${i} <span class="badge text-bg-secondary">New</span></h5>
    <p class="card-text text-muted">Words about <strong>product ${i}</strong>, <em>not many</em>.</p>
    <div class="mt-auto d-flex justify-content-between"><div class="btn-group">
    <button type="button" class="btn btn-sm btn-primary">Buy</button>
    <button type="button" class="btn btn-sm btn-outline-secondary" ${i % 5 === 0 ? 'disabled' : ''}>Later</button>
    </div><small class="text-body-secondary">${i} left</small></div></div></div></div>`;
  const list = (write: (i: number) => string, count: number) =>
    Array.from({ length: count }, (_, i) => write(i)).join('\n');
  return `<!doctype html><html lang="en"><body>
    <nav class="navbar navbar-expand-lg bg-body-tertiary"><ul class="navbar-nav me-auto">${list(item, 12)}</ul>
    <form class="d-flex"><input class="form-control me-2" type="search"><button class="btn btn-outline-success">Search</button></form></nav>
    <main class="container py-5"><div class="row row-cols-1 row-cols-md-3 g-3">${list(card, products)}</div></main>
    <footer class="text-body-secondary py-5"><div class="container"><p class="float-end mb-1"><a href="#">Up</a></p></div></footer>
    </body></html>`;
}

/** A page that grows: cards with buttons, and rules of which few match. */
function madePage(elements: number, rules: number): Page {
  const card = (i: number) =>
    `<div class="card c${i % 50}"><h5 class="title">T</h5><p>Text</p><button class="button b${i % 7}">x</button></div>`;
  const rule = (i: number) =>
    `.r${i} > .button:hover, .c${i} .title { color: rgb(${i % 255} 0 0); padding: ${i % 9}px; margin: 0 auto }`;
  return {
    name: `${elements} elements, ${rules} rules`,
    html: Array.from({ length: elements / 4 }, (_, i) => card(i)).join('\n'),
    css: Array.from({ length: rules }, (_, i) => rule(i)).join('\n'),
  };
}

function read({ html, css }: Page): StaticPage {
  return readPage({ html, css: [{ css, filename: 'page.css' }] });
}

/** @returns how many values are not empty */
function computeAll(page: StaticPage): number {
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
  const { window } = new JSDOM(`${html}<style>${css}</style>`);
  const start = cpuMilliseconds();
  for (const element of window.document.querySelectorAll('*')) {
    const style = window.getComputedStyle(element);
    for (const property of JUDGED) style.getPropertyValue(property);
  }
  const duration = cpuMilliseconds() - start;
  window.close();
  return duration;
}

export function benchStyles(): void {
  console.log('\nStyles of every element, reading and parsing included:');
  for (const page of realPages()) {
    const floor = milliseconds(() => parseOnly(page));
    const reading = milliseconds(() => void read(page));
    const ours = milliseconds(() => void computeAll(read(page)));
    const jsdom = inJsdom(page);
    const { elementCount } = read(page);
    console.log(
      `  ${page.name.padEnd(16)} ${`${elementCount}`.padStart(5)} elements, ${Math.round(page.css.length / 1024)} kB of CSS:` +
        ` parsing alone ${floor.toFixed(1)} ms (floor) · consentlint ${(ours / floor).toFixed(2)} × floor,` +
        ` so beyond parsing ${((ours - floor) / floor).toFixed(2)} ×` +
        ` · after reading, jsdom takes ${(jsdom / (ours - reading)).toFixed(0)} × as long`,
    );
  }
  console.log('\nGrowth: ten times the elements, ten times the rules:');
  const smaller = madePage(500, 1000);
  const base = milliseconds(() => void computeAll(read(smaller)));
  for (const page of [madePage(5000, 1000), madePage(500, 10_000)]) {
    const ms = milliseconds(() => void computeAll(read(page)), 9);
    const size = `${page.name}, ${Math.round(page.css.length / 1024)} kB of CSS`;
    console.log(`  ${size.padEnd(48)} ${(ms / base).toFixed(1)} × the time of ${smaller.name}`);
  }
  console.log(`\nPeak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
