/** The command as it is installed: dist/cli/bin.js, which `npm test` builds first. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const BIN = resolve('dist/cli/bin.js');
const FIXTURE = 'fixtures/claude-consumer-terms-2025/page.html';

function consentlint(args: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', env, ...options });
}

describe('dist/cli/bin.js', () => {
  it('lints the fixture with the styles it links, as the README says', () => {
    const { status, stdout, stderr } = consentlint([FIXTURE]);
    for (const id of ['preselected-toggle', 'prominent-accept', 'missing-decline'])
      expect(stdout).toContain(id);
    expect(stdout).toContain('fixtures/claude-consumer-terms-2025/styles.css:');
    expect(stdout).toContain(
      '✖ 6 problems (3 errors, 3 warnings) in 1 consent dialog (19 rules, 2 viewports)',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('reads standard input', () => {
    const input = readFileSync('fixtures/claude-consumer-terms-2025-fair/page.html', 'utf8');
    expect(consentlint(['-'], { input })).toMatchObject({ status: 0, stderr: '' });
  });

  it('prints one sentence for what it cannot do', () => {
    const { status, stdout, stderr } = consentlint(['nosuch.html']);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'consentlint: nosuch.html does not exist.\n',
    });
  });

  it.each(['mjs', 'ts'])('is one with the package that a configuration in .%s imports', (extension) => {
    mkdirSync('.tmp', { recursive: true });
    const folder = mkdtempSync(join('.tmp', 'command-'));
    writeFileSync(
      join(folder, `consentlint.config.${extension}`),
      "import { defineConfig, rules } from 'consentlint';\n" +
        'export default defineConfig({ rules: Object.fromEntries(rules.map(({ id }) => [id, "off"])) });\n',
    );
    const { status, stdout, stderr } = consentlint(['--list-rules'], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !/^[a-z-]+ +off /.test(line)),
    ).toEqual([]);
    expect(status).toBe(0);
  });

  it('does not hold a second copy of the library', () => {
    const code = readFileSync(BIN, 'utf8');
    expect(code).toMatch(/from ['"]\.\.\/index\.js['"]/);
    expect(code).toMatch(/from ['"]\.\.\/formatters\.js['"]/);
    for (const file of readdirSync('dist/cli')) {
      expect(readFileSync(join('dist/cli', file), 'utf8')).not.toContain('Recital 32');
    }
    expect(code.length).toBeLessThan(60_000);
  });

  it('does not mind when its reader stops early', async () => {
    const child = spawn(process.execPath, [BIN, 'fixtures', '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

/** Installed with what it depends on, and nothing else. */
function installAlone(): { readonly folder: string; readonly bin: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consentlint-')));
  const modules = join(folder, 'node_modules');
  cpSync('dist', join(modules, 'consentlint/dist'), {
    recursive: true,
    filter: (path) => !/\.d\.c?ts$/.test(path),
  });
  cpSync('package.json', join(modules, 'consentlint/package.json'));
  for (const name of Object.keys(packageJson.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(realpathSync(join('node_modules', name)), join(modules, name));
  }
  cpSync(FIXTURE, join(folder, 'page.html'));
  return { folder, bin: join(modules, 'consentlint/dist/cli/bin.js') };
}

describe('where neither jsdom nor Playwright is installed', () => {
  it.each([
    ['dom', '--engine dom needs jsdom, which is not installed: npm install --save-dev jsdom.'],
    [
      'browser',
      '--engine browser and --url need Playwright, which is not installed: npm install --save-dev playwright-core.',
    ],
  ])('--engine %s says what to install', (engine, sentence) => {
    const { folder, bin } = installAlone();
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'page.html', '--engine', engine], {
      encoding: 'utf8',
      cwd: folder,
    });
    rmSync(folder, { recursive: true });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `consentlint: ${sentence}\n`,
    });
  });
});
