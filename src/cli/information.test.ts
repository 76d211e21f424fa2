/** What the command says of itself. */
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { rules } from '../index.js';
import { presetNames } from '../lint/rule-setting.js';
import { inFreshFolder, runCommand } from './testing/run-command.js';

describe('information', () => {
  const write = inFreshFolder();

  it('--version', async () => {
    expect(await runCommand(['--version'])).toEqual({
      code: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    });
  });

  it('--help names every option and the exit codes, within the width of the terminal', async () => {
    const { code, stdout, stderr } = await runCommand(['--help'], { columns: 80 });
    for (const option of [
      ...['css', 'root', 'stdin-filename', 'config', 'preset', 'rule', 'viewport', 'color-scheme', 'format'],
      ...['output-file', 'quiet', 'no-color', 'max-warnings', 'fail-on', 'require-dialog', 'list-rules'],
      ...['explain', 'print-config', 'version', 'help', 'engine', 'url', 'allow-private-network'],
      ...['run-scripts', 'timeout', 'wait'],
    ]) {
      expect(stdout).toContain(`  --${option}`);
    }
    expect(stdout).toContain('Exit codes:');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('--list-rules: id, severity in effect, title, presets, rules it gives way to', async () => {
    const { code, stdout } = await runCommand(['--list-rules', '--rule', 'missing-decline:off']);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual(
      rules.map(({ id, presets: { recommended = 'off', ...others }, title, yieldsTo = [] }) => {
        const set = id === 'missing-decline' ? 'off' : [recommended].flat()[0];
        const isIn = (name: string) => (name === 'recommended' ? recommended !== 'off' : name in others);
        const names = presetNames.filter(isIn);
        const asides = [
          ...(names.length === 0 ? [] : [names.join(', ')]),
          ...(yieldsTo.length === 0 ? [] : [`gives way to ${yieldsTo.map(({ rule }) => rule).join(', ')}`]),
        ];
        const list = asides.length === 0 ? '' : `  \\(${asides.join('; ')}\\)`;
        return expect.stringMatching(new RegExp(`^${id} +${set} +${title}${list}$`));
      }),
    );
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('--explain %s', async (id, rule) => {
    const { code, stdout } = await runCommand(['--explain', id]);
    const text = stdout.replace(/\s+/g, ' ');
    expect(code).toBe(0);
    for (const part of [rule.title, ...Object.values(rule.docs)]) expect(text).toContain(part);
    for (const { url, section, says } of rule.references) {
      expect(text).toContain(url);
      expect(text).toContain(section);
      expect(text).toContain(says);
    }
  });

  it('--explain tells the presets with what they set', async () => {
    const { stdout } = await runCommand(['--explain', 'missing-decline']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Presets recommended: error, strict: error, gdpr: error, ccpa: error, colorado: error, cnil: error, ' +
        'italy: error with closeRefuses: true, all: error ',
    );
  });

  it('tells which rules a rule gives way to', async () => {
    write({
      'consentlint.config.mjs': `export default { plugins: [{ name: 'acme', rules: [{
        id: 'meek', title: 'It is meek', severity: 'error', presets: {}, tags: [], references: [], needs: [],
        yieldsTo: [{ rule: 'missing-decline', on: 'dialog' }, { rule: 'loud', on: 'target' }],
        options: { kind: 'schema', type: 'object', entries: {}, '~run': (dataset) => ({ ...dataset, typed: true }) },
        docs: { problem: '', why: '', remedy: '', limits: '' }, applicability: () => [], expectation: () => {},
      }] }] };`,
    });
    expect((await runCommand(['--explain', 'meek'])).stdout.replace(/\s+/g, ' ')).toContain(
      'Gives way to missing-decline, where that fails anywhere in the dialog; loud, where that fails on the same element',
    );
    expect((await runCommand(['--list-rules'])).stdout).toContain('(gives way to missing-decline, loud)');
  });

  it('--explain tells options with type, default, what is set, and unit', async () => {
    const { stdout } = await runCommand(['--explain', 'low-contrast-decline']);
    expect(stdout).toContain('  minimumContrastLargeText: number from 1 to 21, default 3\n');
    expect(stdout).toContain('    The same for large text: 24 px, or 18.66 px and bold.');
    expect((await runCommand(['--explain', 'preselected-toggle'])).stdout).toContain('Options\n  None.');
  });
});
