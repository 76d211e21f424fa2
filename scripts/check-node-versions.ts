/**
 * Runs the built package under every major version of Node that it supports beside the one at hand.
 * The binaries come from the npm package `node`.
 *
 *   npm run check:node            the command, the import and the require
 *   npm run check:node -- --full  … and the whole test suite
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const VERSIONS = [22, 24, 26];
const UNFAIR = 'fixtures/claude-consumer-terms-2025/page.html';
const FAIR = 'fixtures/claude-consumer-terms-2025-fair/page.html';
/** Characters of the output of what failed: a whole suite prints a lot before it comes to that. */
const MOST_SHOWN = 5_000;
const PROGRAM = `lint('<p>').diagnostics[0].code + ' ' + formatNames.join()`;
const EXPECTED = 'no-dialog stylish,json';

/** What the Node at hand reports; the others have to report the same, to the letter. */
const reportAtHand = spawnSync(process.execPath, ['dist/cli/bin.js', UNFAIR], { encoding: 'utf8' }).stdout;

interface Check {
  readonly name: string;
  readonly args: readonly string[];
  readonly accepts: (status: number | null, output: string) => boolean;
}

const checks: readonly Check[] = [
  {
    name: 'command on the unfair pop-up',
    args: ['dist/cli/bin.js', UNFAIR],
    accepts: (status, output) =>
      status === 1 && output.includes('preselected-toggle') && output === reportAtHand,
  },
  {
    name: 'command on its fair twin',
    args: ['dist/cli/bin.js', FAIR],
    accepts: (status, output) => status === 0 && output.includes('no problems'),
  },
  {
    name: 'import',
    args: [
      '--input-type=module',
      '-e',
      `import { lint } from 'consentlint'; import { formatNames } from 'consentlint/formatters'; console.log(${PROGRAM})`,
    ],
    accepts: (status, output) => status === 0 && output.trim() === EXPECTED,
  },
  {
    name: 'require',
    args: [
      '--input-type=commonjs',
      '-e',
      `const { lint } = require('consentlint'); const { formatNames } = require('consentlint/formatters'); console.log(${PROGRAM})`,
    ],
    accepts: (status, output) => status === 0 && output.trim() === EXPECTED,
  },
];

const suite: Check = {
  name: 'test suite',
  args: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'],
  accepts: (status) => status === 0,
};

async function binaryOf(version: number): Promise<string> {
  const folder = resolve(`.tmp/node-${version}`);
  const binary = `${folder}/node_modules/.bin/node`;
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', `node@${version}`];
  await promisify(execFile)('npm', install);
  return binary;
}

for (const binary of await Promise.all(VERSIONS.map(binaryOf))) {
  const exact = execFileSync(binary, ['-v'], { encoding: 'utf8' }).trim();
  for (const { name, args, accepts } of process.argv.includes('--full') ? [...checks, suite] : checks) {
    const { status, stdout, stderr } = spawnSync(binary, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const isGood = accepts(status, stdout);
    console.log(
      `Node ${exact}: ${name} ${isGood ? 'passed' : `FAILED (exit code ${status})\n${(stdout + stderr).slice(-MOST_SHOWN)}`}`,
    );
    if (!isGood) process.exitCode = 1;
  }
}
