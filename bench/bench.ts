/**
 * `npm run bench`: what consentlint costs, as ratios against a floor measured in the same run.
 *
 * Floor for starting: importing parse5 and css-tree. Floor for linting: parsing the page's HTML with
 * parse5 and its CSS with css-tree, once.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lint } from 'consentlint';
import { parse as parseCss } from 'css-tree';
import { parse as parseHtml } from 'parse5';

const IMPORTS = {
  'parse5 + css-tree (floor)': "await import('parse5'); await import('css-tree');",
  consentlint: "await import('consentlint');",
};
const COLD_RUNS = 15;
const WARM_RUNS = 60;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function coldImport(code: string): number {
  const script = `const start = performance.now(); ${code} console.log(performance.now() - start);`;
  const runs = Array.from({ length: COLD_RUNS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return median(runs);
}

function time(work: () => void): number {
  for (let i = 0; i < WARM_RUNS / 3; i++) work();
  const runs = Array.from({ length: WARM_RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
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
  { name: 'whole-page', css: [] },
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
  const floor = time(() => {
    parseHtml(html, { sourceCodeLocationInfo: true });
    for (const text of [...embedded, ...sheets.map((sheet) => sheet.css)])
      parseCss(text, { positions: true });
  });
  row(`${name}: parsing alone (floor)`, floor, floor);
  row(
    `${name}: lint(), one variant`,
    time(() => lint({ html, css: sheets }, oneVariant)),
    floor,
  );
  row(
    `${name}: lint(), two variants (default)`,
    time(() => lint({ html, css: sheets })),
    floor,
  );
}
