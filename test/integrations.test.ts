/**
 * The projects in fixtures/integrations, each run by its own runner; needs the build, which `npm test` makes first.
 *
 * They import `consentlint/…` by name, which leads to src/ (vitest) or to dist/ (Jest, Playwright Test) here.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumIsThere } from './chromium.js';

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

interface Run {
  readonly code: number | null;
  /** Both streams. */
  readonly output: string;
}

function run(folder: string, command: string, args: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const started = spawn(bin(command), args, {
      cwd: join(root, 'fixtures/integrations', folder),
      // Of this suite's own runner nothing is handed on.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CI: '1', NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (part: Buffer) => {
        output += part.toString();
      });
    }
    started.on('error', fail);
    started.on('close', (code) => done({ code, output }));
  });
}

const VITEST = ['run', '--config', join(root, 'test/integrations/alias.config.ts')];

describe('the integration', () => {
  it.each(['react-testing-library', 'vue-testing-library'])('%s passes', async (folder) => {
    const { code, output } = await run(folder, 'vitest', VITEST);
    expect(output).toMatch(/Tests +\d+ passed \(\d+\)/);
    expect(code).toBe(0);
  });

  it('jest passes', async () => {
    const setup = join(root, 'dist/jest/index.cjs');
    const { code, output } = await run('jest', 'jest', ['--setupFilesAfterEnv', setup]);
    expect(output).toMatch(/Tests: +\d+ passed, \d+ total/);
    expect(code).toBe(0);
  });

  describe.skipIf(!chromiumIsThere())('in Chromium,', () => {
    it('playwright-test passes', async () => {
      const { code, output } = await run('playwright-test', 'playwright', [
        ...['test', '--tsconfig', join(root, 'test/integrations/tsconfig.json')],
        ...['--output', join(root, '.tmp/playwright')],
      ]);
      expect(output).toMatch(/\d+ passed/);
      expect(code).toBe(0);
    });

    it('storybook-test-runner passes', async () => {
      const { code, output } = await run('storybook-test-runner', 'vitest', VITEST);
      expect(output).toMatch(/Tests +\d+ passed \(\d+\)/);
      expect(code).toBe(0);
    });
  });
});
