/**
 * `npx tsx bench/matcher-suite.ts [rounds]`: what `toHaveNoDarkPatterns()` adds to a suite of component tests.
 *
 * 200 tests render a consent banner in jsdom with React Testing Library, click in it and look for what
 * people see; once as they are, once with the matcher besides. Both suites are run by vitest as a whole,
 * in turn, several times; the medians are compared. Of the tests of a component, most leave it in a few states, which the
 * matcher remembers; so the same is measured where each test shows another page. Uses the built package, which lies in a `node_modules`, as for users:
 * vitest would transform it elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median } from './milliseconds.js';

const FILES = 10;
const TESTS_PER_FILE = 20;
const ROUNDS = Number(process.argv[2] ?? 3);
const LIMIT = 1.3;

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.tmp/matcher-suite');
const banner = join(root, 'fixtures/integrations/react-testing-library/cookie-banner.jsx');

interface Suite {
  readonly withMatcher: boolean;
  /** Each test shows a page of its own, else all show the same. */
  readonly areDifferent: boolean;
}

function testFile({ withMatcher, areDifferent }: Suite, file: number): string {
  return `import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
${withMatcher ? `import 'consentlint/vitest';` : ''}
import { CookieBanner } from ${JSON.stringify(banner)};
afterEach(cleanup);
test.each(Array.from({ length: ${TESTS_PER_FILE} }, (_, index) => index))('banner %i', (index) => {
  const { container } = render(<main><h1>Shop {${areDifferent ? `${file * TESTS_PER_FILE} + index` : `0 * index`}}</h1><ul>{Array.from({ length: 20 }, (_, item) => <li key={item}><a href={'/' + item}>Product {item}</a></li>)}</ul><CookieBanner /></main>);
  const advertising = screen.getByRole('checkbox', { name: 'Advertising' });
  expect(advertising.checked).toBe(false);
  fireEvent.click(advertising);
  expect(advertising.checked).toBe(true);
  fireEvent.click(advertising);
  expect(screen.getByRole('button', { name: 'Reject all' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Accept all' })).toBeTruthy();
  ${withMatcher ? 'expect(container).toHaveNoDarkPatterns();' : 'expect(container).toBeTruthy();'}
});
`;
}

function prepare(suite: Suite): string {
  const at = join(
    folder,
    `${suite.withMatcher ? 'with' : 'without'}-${suite.areDifferent ? 'different' : 'same'}`,
  );
  mkdirSync(at, { recursive: true });
  for (let file = 0; file < FILES; file++) writeFileSync(join(at, `${file}.test.jsx`), testFile(suite, file));
  writeFileSync(
    join(at, 'vitest.config.js'),
    `export default { test: { environment: 'jsdom', include: ['*.test.jsx'], maxWorkers: 1, testTimeout: 60_000 } };`,
  );
  return at;
}

/** In seconds. */
interface Cost {
  readonly wall: number;
  /** User and system time of the whole run, which other work on the machine hardly changes. */
  readonly cpu: number;
}

function run(suite: string): Cost {
  const script = 'TIMEFORMAT="%R %U %S"; time "$0" run > vitest.log 2>&1';
  const { status, stderr } = spawnSync('bash', ['-c', script, join(root, 'node_modules/.bin/vitest')], {
    cwd: suite,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const log = readFileSync(join(suite, 'vitest.log'), 'utf8');
  if (status !== 0 || !log.includes(`${FILES * TESTS_PER_FILE} passed`)) throw new Error(log);
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

/**
 * The package as npm would put it there, save for what it depends on. The folder is a package of its own: within one
 * of the same name, `consentlint` would be that one, which lies in no `node_modules`.
 */
function install(): void {
  const at = join(folder, 'node_modules/consentlint');
  rmSync(at, { recursive: true, force: true });
  for (const part of ['package.json', 'dist']) cpSync(join(root, part), join(at, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "matcher-suite", "private": true }');
}

install();
for (const areDifferent of [false, true]) {
  const without = prepare({ withMatcher: false, areDifferent });
  const withMatcher = prepare({ withMatcher: true, areDifferent });
  run(without);
  run(withMatcher);
  const costs = Array.from({ length: ROUNDS }, () => ({ without: run(without), with: run(withMatcher) }));
  console.log(areDifferent ? 'Each test shows another page' : 'All tests show the same page');
  for (const kind of ['wall', 'cpu'] as const) {
    const base = median(costs.map((cost) => cost.without[kind]));
    const more = median(costs.map((cost) => cost.with[kind]));
    console.log(
      `  ${kind.padEnd(5)} without ${base.toFixed(2)} s   with ${more.toFixed(2)} s   ${(more / base).toFixed(2)} × (limit ${LIMIT})`,
    );
  }
}
