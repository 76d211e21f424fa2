/**
 * Every file in `rules/<id>/examples/` is a test: its name says what the rule has to find in it, and its
 * first lines where (see scripts/rule-examples.ts). What each shows was decided before it was linted.
 */
import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type RuleExample, readExamples } from '../scripts/rule-examples.js';
import { type Config, lint, type Report, rules } from '../src/index.js';

const folders = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const LEAST = { failed: 4, passed: 4, inapplicable: 2, 'cant-tell': 1 } as const;

/** The rule alone, in the variants that the example asks for. */
function lintExample(ruleId: string, example: RuleExample): Report {
  const { source, file, colorScheme, viewport, options } = example;
  const others = rules.filter(({ id }) => id !== ruleId).map(({ id }) => [id, 'off'] as const);
  const config: Config = {
    extends: 'all',
    rules: { ...Object.fromEntries(others), [ruleId]: ['error', options] },
    colorSchemes: [colorScheme],
    ...(viewport === undefined ? {} : { viewports: [viewport] }),
  };
  return lint({ html: source, filename: file }, config);
}

/** Where an example that names a variant must be in order. */
function elsewhere(example: RuleExample): RuleExample[] {
  if (example.colorScheme === 'dark') return [{ ...example, colorScheme: 'light' }];
  return example.viewport === undefined ? [] : [{ ...example, viewport: { width: 1280, height: 800 } }];
}

const outcomesIn = ({ results }: Report) => [...new Set(results.map(({ outcome }) => outcome))];
const targetsOf = ({ findings }: Report, outcome: string) =>
  findings.filter((finding) => finding.outcome === outcome).map(({ target }) => target.name);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (ruleId, rule) => {
  const examples = readExamples(ruleId);
  const of = (outcome: keyof typeof LEAST) => examples.filter((example) => example.outcome === outcome);

  it.each(of('failed').map((example) => [example.file, example] as const))('%s', (_, example) => {
    const report = lintExample(ruleId, example);
    expect(example.targets).not.toEqual([]);
    expect(targetsOf(report, 'failed')).toEqual(example.targets);
    expect(targetsOf(report, 'cantTell')).toEqual([]);
    for (const { message, variants } of report.findings) {
      for (const part of example.says) expect(message).toContain(part);
      expect(variants, 'the variants in which it was found').toEqual(report.stats.variants);
    }
    for (const other of elsewhere(example))
      expect(outcomesIn(lintExample(ruleId, other))).toEqual(['passed']);
  });

  it.each(of('passed').map((example) => [example.file, example] as const))('%s', (_, example) => {
    const report = lintExample(ruleId, example);
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(outcomesIn(report)).toEqual(['passed']);
  });

  it.each(of('inapplicable').map((example) => [example.file, example] as const))('%s', (_, example) => {
    const report = lintExample(ruleId, example);
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(outcomesIn(report)).toEqual(report.dialogs.length === 0 ? [] : ['inapplicable']);
  });

  it.each(of('cant-tell').map((example) => [example.file, example] as const))('%s', (_, example) => {
    const report = lintExample(ruleId, example);
    expect(targetsOf(report, 'cantTell')).toEqual(example.targets);
    expect(targetsOf(report, 'failed')).toEqual([]);
    for (const { message } of report.findings) {
      expect(message.length, 'a reason').toBeGreaterThan(20);
      for (const part of example.says) expect(message).toContain(part);
    }
  });

  it('has enough examples of each outcome, and finds a dialog in one to which it does not apply', () => {
    for (const [outcome, least] of Object.entries(LEAST)) {
      expect(of(outcome as keyof typeof LEAST).length, outcome).toBeGreaterThanOrEqual(least);
    }
    const dialogs = of('inapplicable').map((example) => lintExample(ruleId, example).dialogs.length);
    expect(dialogs.some((count) => count > 0)).toBe(true);
    expect(dialogs.some((count) => count === 0)).toBe(true);
  });

  it('documents its options and its sources', () => {
    const { entries } = rule.options as v.ObjectSchema<v.ObjectEntries, undefined>;
    const defaults = v.parse(rule.options, {}) as Record<string, unknown>;
    for (const [name, entry] of Object.entries(entries)) {
      expect(defaults[name], `${name} has a default`).toBeDefined();
      expect(describesItself(entry), `${name} has a description`).toBe(true);
    }
    expect(rule.references.length).toBeGreaterThan(0);
    for (const { section, url } of rule.references) {
      expect(section).not.toBe('');
      expect(url).toMatch(/^https:\/\//);
    }
  });
});

/** The description may be given to the wrapped schema. */
function describesItself(entry: v.GenericSchema): boolean {
  const inner = 'wrapped' in entry ? (entry.wrapped as v.GenericSchema) : entry;
  return [entry, inner].some((schema) => (v.getDescription(schema) ?? '') !== '');
}

describe('the examples', () => {
  it('lie in folders that bear the names of the rules', () => {
    expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('are all different, in what they say, what they show and how they look', () => {
    const examples = folders.flatMap((id) => readExamples(id));
    const repeated = (values: readonly string[]) =>
      values.filter((value, i) => value !== '' && values.indexOf(value) !== i);
    const part = (pattern: RegExp) => examples.map(({ html }) => pattern.exec(html)?.[0] ?? '');
    expect(repeated(examples.map(({ description }) => description))).toEqual([]);
    expect(repeated(part(/<title>.*<\/title>/))).toEqual([]);
    expect(repeated(part(/<style>[\s\S]*?<\/style>/))).toEqual([]);
    expect(repeated(examples.map(({ html }) => html.replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')))).toEqual(
      [],
    );
  });

  it('are short, complete pages that load nothing', () => {
    for (const { file, html } of folders.flatMap((id) => readExamples(id))) {
      expect(html, file).toMatch(/^<!doctype html>\n<html lang="\w\w">\n<meta charset="utf-8">/);
      expect(html.trim().split('\n').length, `lines of ${file}`).toBeLessThanOrEqual(45);
      expect(html, file).not.toMatch(/(?:src|srcset)="(?!data:)|<link|@import|<script|url\((?!"data:)/);
    }
  });
});
