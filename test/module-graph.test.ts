/** What importing the package loads, asked of Node itself; needs the build, which `npm test` makes first. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** A module hook that prints the URL of everything that is loaded. */
const HOOK = `export async function load(url, context, next) { console.log(url); return next(url, context); }`;
const asUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const REGISTER = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(HOOK))});`;

function run(args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.split('\n').filter((line) => line !== '');
}

/** `register` is deprecated from Node 26 on; what replaces it is not there in Node 20. */
const imported = (specifier: string) =>
  run([
    '--disable-warning=DEP0205',
    '--import',
    asUrl(REGISTER),
    '--input-type=module',
    '-e',
    `import ${JSON.stringify(specifier)};`,
  ]);
const required = (specifier: string) =>
  run([
    '--input-type=commonjs',
    '-e',
    `require(${JSON.stringify(specifier)}); console.log(Object.keys(require.cache).join('\\n'));`,
  ]);

/** Names of the packages among what was loaded. */
function packagesIn(loaded: readonly string[]): string[] {
  const names = loaded.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** `commander` and those after it belong to the command. */
const NEVER = [
  'jsdom',
  'axe-core',
  'playwright-core',
  'happy-dom',
  'commander',
  'tinyglobby',
  'lilconfig',
  'jiti',
];

describe.each([
  ['import', imported],
  ['require', required],
])('%s of consentlint', (_, load) => {
  const loaded = load('consentlint');

  it('loads the core alone: no DOM, no browser, no axe-core, no command line', () => {
    expect(packagesIn(loaded)).toEqual(expect.arrayContaining(['css-tree', 'parse5']));
    expect(packagesIn(loaded).filter((name) => NEVER.includes(name))).toEqual([]);
    expect(loaded.filter((path) => path.includes('/cli/'))).toEqual([]);
  });
});

it('the formatters load neither the parsers nor the command line', () => {
  const packages = packagesIn(imported('consentlint/formatters'));
  expect(packages).toContain('picocolors');
  expect(packages.filter((name) => [...NEVER, 'parse5', 'css-tree'].includes(name))).toEqual([]);
});

const DOMS_AND_BROWSERS = ['jsdom', 'axe-core', 'playwright', 'playwright-core', 'happy-dom'];
const fromDist = (file: string) => `./dist/${file}`;

/** What each entry point may load of DOMs, browsers and test runners. */
describe.each([
  ['consentlint/dom', imported(fromDist('dom.js')), []],
  ['consentlint/playwright', imported(fromDist('playwright.js')), []],
  ['consentlint/vitest', imported(fromDist('vitest.js')), ['vitest']],
  ['consentlint/jest', imported(fromDist('jest.js')), []],
  ['consentlint/jest, required', required(fromDist('jest/index.cjs')), []],
])('import of %s', (_, loaded, runners) => {
  it('loads no DOM and no browser, and of test runners its own alone', () => {
    const packages = packagesIn(loaded);
    expect(packages.filter((name) => DOMS_AND_BROWSERS.includes(name))).toEqual([]);
    const known = ['vitest', 'jest', '@jest/globals', 'expect', '@playwright/test'];
    expect(packages.filter((name) => known.includes(name))).toEqual(runners);
  });
});

it('what Jest requires needs no package that comes as ES modules alone', () => {
  const packages = packagesIn(required(fromDist('jest/index.cjs')));
  expect(packages.filter((name) => ['css-select', 'css-what', 'parse5'].includes(name))).toEqual([]);
  expect(packages).toContain('css-tree');
});

it('the command loads no DOM, no browser and no engine but its own until it is asked to', () => {
  const loaded = run([
    '--disable-warning=DEP0205',
    '--import',
    asUrl(REGISTER),
    'dist/cli/bin.js',
    'fixtures/claude-consumer-terms-2025-fair/page.html',
  ]).filter((line) => line.startsWith('file:'));
  expect(packagesIn(loaded)).toContain('commander');
  expect(packagesIn(loaded).filter((name) => DOMS_AND_BROWSERS.includes(name))).toEqual([]);
  expect(
    loaded.filter((path) => /\/(?:dom|playwright)(?:-engine-\w+)?\.js$|browser-engine/.test(path)),
  ).toEqual([]);
});
