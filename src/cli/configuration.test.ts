/** Where the configuration comes from, and what the options change in it. */
import { describe, expect, it } from 'vitest';
import { banner, FAIR, inFreshFolder, PALE, runCommand } from './testing/run-command.js';

const SETTINGS = { rules: { 'missing-decline': 'off' }, viewports: [{ width: 500, height: 400 }] };
const CODE = JSON.stringify(SETTINGS);

async function printed(...args: string[]) {
  const { stdout, stderr } = await runCommand(['--print-config', ...args]);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the configuration', () => {
  const write = inFreshFolder();

  it.each([
    ['consentlint.config.json', CODE],
    ['consentlint.config.mjs', `export default ${CODE};`],
    ['consentlint.config.cjs', `module.exports = ${CODE};`],
    ['consentlint.config.js', `module.exports = ${CODE};`],
    [
      'consentlint.config.ts',
      `interface Any {}\nconst config: Any = ${CODE};\nexport default config satisfies Any;`,
    ],
    ['consentlint.config.mts', `const config: object = ${CODE};\nexport default config;`],
  ])('is read from %s, here or above', async (name, content) => {
    write({ [name]: content, 'deep/page.html': banner() });
    expect(await printed()).toMatchObject({ ...SETTINGS, rules: { 'missing-decline': ['off', {}] } });
    expect((await runCommand(['deep'])).code).toBe(0);
    process.chdir('deep');
    expect((await runCommand(['page.html'])).code).toBe(0);
  });

  it('is not read from beside a page elsewhere, since it would be run', async () => {
    write({
      'theirs/page.html': banner(),
      'theirs/consentlint.config.mjs': 'globalThis.wasRun = true; export default {};',
      'mine/x': '',
    });
    process.chdir('mine');
    expect((await runCommand(['../theirs/page.html'])).code).toBe(1);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('may be named, and is then the only one', async () => {
    write({ 'consentlint.config.json': '{ "broken', 'other.json': CODE });
    expect(await printed('--config', 'other.json')).toMatchObject({ viewports: SETTINGS.viewports });
  });

  it('brings rules of its own', async () => {
    write({
      'page.html': FAIR,
      'consentlint.config.mjs': `export default { plugins: [{ name: 'acme', rules: [{
        id: 'loud', title: 'It is quiet', severity: 'error', presets: {}, tags: [], references: [], needs: [],
        options: { kind: 'schema', type: 'object', reference: Object, expects: 'Object', async: false, entries: {},
          '~standard': { version: 1, vendor: 'valibot' }, '~run': (dataset) => ({ ...dataset, typed: true }) },
        docs: { problem: 'It shouts.', why: '', remedy: '', limits: '' },
        applicability: (dialog) => [dialog],
        expectation: () => ({ outcome: 'failed', message: 'Too loud.', evidence: {}, details: {} }),
      }] }] };`,
    });
    const { code, stdout } = await runCommand(['page.html']);
    expect(stdout).toContain('error  Too loud.  loud');
    expect(code).toBe(1);
    expect((await runCommand(['--list-rules'])).stdout).toMatch(/^loud +error +It is quiet$/m);
    expect((await runCommand(['--explain', 'loud'])).stdout).toContain('It shouts.');
    expect((await runCommand(['page.html', '--rule', 'loud:off'])).code).toBe(0);
  });

  it.each([
    [
      'consentlint.config.json',
      '{ "rules": ',
      'consentlint.config.json could not be loaded: Unexpected end of JSON',
    ],
    ['consentlint.config.json', '', 'consentlint.config.json exports no configuration.'],
    ['consentlint.config.mjs', 'export const a = 1;', 'consentlint.config.mjs exports no configuration.'],
    ['consentlint.config.mjs', 'throw new Error("boom\\nsecond line")', 'could not be loaded: boom.'],
    [
      'consentlint.config.ts',
      'export default {\n  a: 1,\n  b c\n}',
      'could not be loaded: ParseError: Unexpected token, expected "," (line 3)',
    ],
    ['consentlint.config.mjs', 'export default {\n  a: 1,\n  b c\n}', '(line 3).'],
    [
      'consentlint.config.ts',
      'import "nosuch-package";',
      "could not be loaded: Cannot find module 'nosuch-package'",
    ],
    [
      'consentlint.config.json',
      '{ "rules": { "preselcted-toggle": "off" } }',
      'consentlint.config.json: rules.preselcted-toggle is not a rule. Did you mean preselected-toggle?',
    ],
    ['consentlint.config.json', '{ "extend": "gdpr" }', 'extend is not a known key. Did you mean extends?'],
    [
      'consentlint.config.json',
      '[]',
      'consentlint.config.json: the configuration is an array; expected one object.',
    ],
    ['consentlint.config.json', '{ "dialogs": ["["] }', 'consentlint.config.json: dialogs:'],
  ])('that is broken is told in one sentence: %s with %s', async (name, content, sentence) => {
    write({ [name]: content, 'page.html': FAIR });
    const { code, stdout, stderr } = await runCommand(['page.html']);
    expect(stderr).toMatch(/^consentlint: .*\.\n$|^consentlint: .*\?\n$/);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n.*\n|\bat .*:\d+:\d+/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('options', () => {
  const write = inFreshFolder();

  it('change the configuration and leave the rest of it', async () => {
    write({
      'consentlint.config.json': JSON.stringify({
        extends: 'strict',
        rules: { 'low-contrast-decline': ['warning', { minimumContrast: 7 }] },
        ignore: ['.mine'],
      }),
      'empty.json': '{}',
    });
    const args = ['--preset', 'gdpr', '--rule', 'low-contrast-decline:error', '--viewport', '320x480'];
    const ofPreset = await printed('--preset', 'gdpr', '--config', 'empty.json');
    expect(ofPreset.rules['missing-decline']).toEqual(['error', { closeRefuses: false }]);
    expect(await printed(...args)).toEqual({
      rules: {
        ...ofPreset.rules,
        'low-contrast-decline': [
          'error',
          { minimumContrast: 7, minimumContrastLargeText: 3, minimumShareOfAccept: 0.3 },
        ],
      },
      languages: [],
      viewports: [{ width: 320, height: 480 }],
      colorSchemes: ['light'],
      dialogs: [],
      ignore: ['.mine'],
    });
  });

  it('print a configuration that can be used as one', async () => {
    write({ 'page.html': PALE });
    write({ 'other.json': JSON.stringify(await printed('page.html', '--preset', 'strict')) });
    expect((await runCommand(['page.html', '--config', 'other.json'])).code).toBe(1);
    expect(await printed('--config', 'other.json')).toEqual(await printed('--preset', 'strict'));
  });
});
