import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, resolveConfig } from './config.js';
import { cite, defineRule, passed } from './define-rule.js';
import { presetNames } from './rule-setting.js';
import { suggest } from './suggest.js';

const severityOf = (config: Config, id: string) =>
  resolveConfig(config).rules.find(({ rule }) => rule.id === id)?.severity;

function problemWith(config: unknown): string {
  try {
    resolveConfig(config as Config);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
}

const own = defineRule({
  id: 'acme-no-shouting',
  title: 'No capitals',
  severity: 'info',
  presets: {},
  tags: [],
  references: [],
  needs: [],
  options: v.object({ most: v.optional(v.number(), 3) }),
  docs: { problem: '', why: '', remedy: '', limits: '' },
  applicability: () => [],
  expectation: () => passed(),
});

describe('resolveConfig', () => {
  it('runs the recommended rules on a desktop and a phone, in the light, when nothing is said', () => {
    const { rules, variants } = resolveConfig();
    expect(rules.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining([
        'missing-decline',
        'preselected-toggle',
        'prominent-accept',
        'low-contrast-decline',
      ]),
    );
    expect(variants).toEqual([
      { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
      { viewport: { width: 375, height: 667 }, colorScheme: 'light' },
    ]);
  });

  it('looks at the dark scheme too under strict, and takes every recommended rule as an error', () => {
    const { rules, variants } = resolveConfig({ extends: 'strict' });
    expect(variants).toHaveLength(4);
    const recommended = resolveConfig({ extends: 'recommended' }).rules.map(({ rule }) => rule.id);
    const severities = new Map(rules.map(({ rule, severity }) => [rule.id, severity]));
    expect(recommended.filter((id) => severities.get(id) !== 'error')).toEqual([]);
  });

  it.each(presetNames)('has a preset %s with at least one rule', (name) => {
    expect(resolveConfig({ extends: name }).rules.length).toBeGreaterThan(0);
  });

  it('sets each rule as the preset has it, with options where it has some, later presets over earlier ones', () => {
    const setting = (config: Config) =>
      resolveConfig(config).rules.find(({ rule }) => rule.id === 'missing-decline');
    expect(severityOf({ extends: 'gdpr' }, 'preselected-toggle')).toBe('error');
    expect(severityOf({ extends: 'ccpa' }, 'preselected-toggle')).toBe('warning');
    expect(severityOf({ extends: ['ccpa', 'colorado'] }, 'preselected-toggle')).toBe('error');
    expect(severityOf({ extends: 'ftc' }, 'missing-decline')).toBeUndefined();
    expect(setting({ extends: 'cnil' })?.options).toEqual({ closeRefuses: false });
    expect(setting({ extends: 'italy' })?.options).toEqual({ closeRefuses: true });
    expect(setting({ extends: 'italy', rules: { 'missing-decline': 'warning' } })).toMatchObject({
      severity: 'warning',
      options: { closeRefuses: true },
    });
  });

  it('lets a rule be turned off, raised, or given options', () => {
    expect(severityOf({ rules: { 'missing-decline': 'off' } }, 'missing-decline')).toBeUndefined();
    expect(severityOf({ rules: { 'missing-decline': 'info' } }, 'missing-decline')).toBe('info');
    const [configured] = resolveConfig({
      rules: { 'prominent-accept': ['error', { maximumRatio: 2 }] },
    }).rules.filter(({ rule }) => rule.id === 'prominent-accept');
    expect(configured?.options).toEqual({ maximumRatio: 2 });
  });

  it('runs the rules of a plugin at their own severity, with their defaults', () => {
    const { rules } = resolveConfig({ plugins: [{ name: 'acme', rules: [own] }] });
    expect(rules.at(-1)).toMatchObject({ severity: 'info', options: { most: 3 } });
  });

  it('runs them as a preset in effect says that holds them', () => {
    const held = { ...own, presets: { gdpr: ['warning', { most: 1 }] } } as const;
    const plugins = [{ name: 'acme', rules: [held] }];
    const lastOf = (config: Config) => resolveConfig({ ...config, plugins }).rules.at(-1);
    expect(lastOf({ extends: 'gdpr' })).toMatchObject({ severity: 'warning', options: { most: 1 } });
    expect(lastOf({ extends: ['gdpr', 'ftc'] })).toMatchObject({ severity: 'warning' });
    expect(lastOf({ extends: 'ftc' })).toMatchObject({ severity: 'info', options: { most: 3 } });
  });

  it.each<[string, unknown, string]>([
    [
      'a misspelt rule',
      { rules: { 'preselcted-toggle': 'error' } },
      'rules.preselcted-toggle is not a rule. Did you mean preselected-toggle?',
    ],
    ['a misspelt key', { viewport: [] }, 'viewport is not a known key. Did you mean viewports?'],
    [
      'a wrong severity',
      { rules: { 'missing-decline': 'fatal' } },
      'rules.missing-decline is "fatal"; expected',
    ],
    ['a wrong preset', { extends: 'strictest' }, 'extends is "strictest"; expected'],
    ['a viewport without height', { viewports: [{ width: 3 }] }, 'viewports.0.height is undefined; expected'],
    [
      'an option out of range',
      { rules: { 'prominent-accept': ['error', { maximumRatio: 0.5 }] } },
      'rules.prominent-accept[1].maximumRatio is 0.5; expected >=1',
    ],
    ['no object', 'strict', 'the configuration is "strict"; expected Object'],
    ['an array', [], 'the configuration is an array; expected one object'],
    [
      'a rule that lacks a part',
      { plugins: [{ name: 'acme', rules: [{ ...own, needs: undefined }] }] },
      'plugins.0.rules.0.needs is undefined; expected Array',
    ],
    [
      'a reference that does not tell what it says',
      {
        plugins: [
          {
            name: 'acme',
            rules: [{ ...own, references: [{ ...cite('gdpr', 'withdrawal'), says: undefined }] }],
          },
        ],
      },
      'plugins.0.rules.0.references.0.says is undefined; expected string',
    ],
    [
      'a rule in a preset that is none',
      { plugins: [{ name: 'acme', rules: [{ ...own, presets: { gdrp: 'error' } }] }] },
      'plugins.0.rules.0.presets.gdrp is "gdrp"; expected',
    ],
    [
      'a rule with a name that is none',
      { plugins: [{ name: 'acme', rules: [{ ...own, id: 'No Shouting' }] }] },
      'plugins.0.rules.0.id is "No Shouting"; expected',
    ],
    ['a language without a lexicon', { languages: ['de-AT', 'ka'] }, 'languages: there is no lexicon for ka'],
    [
      'two rules of one name',
      { plugins: [{ name: 'acme', rules: [own, own] }] },
      'plugins: two rules are called acme-no-shouting',
    ],
  ])('names the mistake in one sentence: %s', (_, config, message) => {
    expect(problemWith(config)).toContain(message);
  });
});

it('takes the $schema that editors want in a JSON configuration', () => {
  expect(problemWith({ $schema: './config.schema.json' })).toBe('none');
});

describe('suggest', () => {
  it('offers the nearest name, or the list when nothing is near', () => {
    expect(suggest('jsn', ['stylish', 'json'])).toBe('Did you mean json?');
    expect(suggest('nope', ['stylish', 'json'])).toBe('There is: stylish, json.');
  });
});
