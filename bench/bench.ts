/**
 * `npm run bench`: what consentlint costs, as ratios against a floor measured in the same run.
 *
 * Floor for starting: importing parse5 and css-tree. Floor for linting: parsing the page's HTML with
 * parse5 and its CSS with css-tree, once.
 *
 * Linting is measured on the built package; run `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lint } from 'consentlint';
import { parse as parseCss } from 'css-tree';
import { parse as parseHtml } from 'parse5';
import { benchStyles } from './bench-styles.js';
import { median, milliseconds } from './milliseconds.js';

const IMPORTS = {
  'parse5 + css-tree (floor)': "await import('parse5'); await import('css-tree');",
  consentlint: "await import('consentlint');",
};
const COLD_RUNS = 15;
const WARM_RUNS = 60;

function coldImport(code: string): number {
  const script = `const start = performance.now(); ${code} console.log(performance.now() - start);`;
  const runs = Array.from({ length: COLD_RUNS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return median(runs);
}

function row(label: string, ms: number, floor: number): void {
  console.log(`  ${label.padEnd(44)} ${ms.toFixed(2).padStart(8)} ms   ${(ms / floor).toFixed(2)} × floor`);
}

console.log('Cold import, median of', COLD_RUNS, 'processes:');
const imports = Object.entries(IMPORTS).map(([label, code]) => ({ label, ms: coldImport(code) }));
for (const { label, ms } of imports) row(label, ms, imports[0]?.ms ?? Number.NaN);

const PAGES = [
  { name: 'claude-consumer-terms-2025', css: ['styles.css'] },
  { name: 'whole-page', css: ['assets/main.css', 'assets/pp.css'] },
];
const oneVariant = { viewports: [{ width: 1280, height: 800 }] };

console.log('\nLinting, warm, median of', WARM_RUNS, 'runs:');
for (const { name, css } of PAGES) {
  const html = readFileSync(`fixtures/${name}/page.html`, 'utf8');
  const sheets = css.map((file) => ({
    filename: file,
    css: readFileSync(`fixtures/${name}/${file}`, 'utf8'),
  }));
  const embedded = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
  const floor = milliseconds(() => {
    parseHtml(html, { sourceCodeLocationInfo: true });
    for (const text of [...embedded, ...sheets.map((sheet) => sheet.css)])
      parseCss(text, { positions: true });
  }, WARM_RUNS);
  row(`${name}: parsing alone (floor)`, floor, floor);
  row(
    `${name}: lint(), one variant`,
    milliseconds(() => void lint({ html, css: sheets }, oneVariant), WARM_RUNS),
    floor,
  );
  row(
    `${name}: lint(), two variants (default)`,
    milliseconds(() => void lint({ html, css: sheets }), WARM_RUNS),
    floor,
  );
}

benchStyles();
