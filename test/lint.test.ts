/** The library as its users meet it: what `lint()` takes, returns and refuses. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ConfigError, createLinter, defineRule, failed, lint, type Report, rules } from '../src/index.js';
import { schemaErrors } from './report-schema.js';

const UNFAIR = `<!doctype html>
<html lang="en">
<style>
  .yes { background: #000; color: #fff; padding: 12px 40px; }
  .later { background: none; border: 0; color: #999; }
</style>
<div role="dialog" aria-label="Cookies">
  <p>We and our partners use cookies to measure traffic and to show you personalised advertising.</p>
  <label><input type="checkbox" checked> Marketing cookies</label>
  <button class="yes">Accept all</button>
  <button class="later">Not now</button>
</div>
</html>`;

const ids = (report: Report) => report.findings.map(({ ruleId }) => ruleId).sort();
const find = (report: Report, ruleId: string) => {
  const finding = report.findings.find((candidate) => candidate.ruleId === ruleId);
  if (finding === undefined) throw new Error(`${ruleId} is not among: ${ids(report).join(', ')}`);
  return finding;
};

describe('lint()', () => {
  it('finds what is wrong with an unfair dialog', () => {
    expect(ids(lint(UNFAIR))).toEqual([
      'deferred-refusal',
      'missing-decline',
      'preselected-toggle',
      'prominent-accept',
    ]);
  });

  it('points at the line and column, the attribute at fault, and the declaration responsible', () => {
    const report = lint({ html: UNFAIR, filename: 'banner.html' });
    const toggle = find(report, 'preselected-toggle');
    expect(toggle.target.location).toMatchObject({ file: 'banner.html', startLine: 9, startColumn: 33 });
    expect(UNFAIR.slice(toggle.target.location?.startOffset, toggle.target.location?.endOffset)).toBe(
      'checked',
    );
    const accept = find(report, 'prominent-accept');
    expect(accept.related).toContainEqual(
      expect.objectContaining({
        role: 'declaration',
        selector: '.yes',
        location: expect.objectContaining({ startLine: 4, file: 'banner.html' }),
      }),
    );
  });

  it('is plain data that its published schema describes', () => {
    const report = lint(UNFAIR);
    expect(schemaErrors(report)).toEqual([]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(schemaErrors({ ...report, findings: [{ ...report.findings[0], outcome: 'passed' }] })).not.toEqual(
      [],
    );
  });

  it('tells what it looked at: every rule has results, and passes are among them', () => {
    const { stats, results, dialogs } = lint(UNFAIR);
    expect(dialogs).toHaveLength(1);
    const recommended = rules.filter(({ presets }) => presets.recommended !== undefined);
    expect(stats.coverage.map(({ ruleId }) => ruleId)).toEqual(recommended.map(({ id }) => id));
    expect(results.some(({ outcome }) => outcome === 'inapplicable')).toBe(true);
  });

  it('gives a fingerprint that edits elsewhere in the page do not change', () => {
    const moved = UNFAIR.replace('<div role', '<h1>Welcome</h1>\n<p>More text.</p>\n<div role');
    const prints = (html: string) => lint(html).findings.map(({ fingerprint }) => fingerprint);
    expect(prints(moved)).toEqual(prints(UNFAIR));
    expect(new Set(prints(UNFAIR)).size).toBe(4);
  });

  it('merges the variants into one finding that lists them, and says when it is only on a phone', () => {
    const phone = UNFAIR.replace(
      '</style>',
      '@media (min-width: 600px) { .later { background: #000; color: #fff; padding: 12px 40px } }</style>',
    );
    expect(find(lint(UNFAIR), 'prominent-accept').variants).toHaveLength(2);
    expect(find(lint(phone), 'prominent-accept').variants).toEqual([
      { viewport: '375x667', colorScheme: 'light' },
    ]);
  });

  it('takes CSS beside the HTML, as text or as files, and locates declarations in them', () => {
    const html =
      '<div role=dialog>We use cookies for advertising.<button class=y>Accept all</button><button class=n>Reject all</button></div>';
    const css = '.y { background: #000; color: #fff }\n.n { background: #fff; color: #ddd; border: 0 }';
    expect(ids(lint({ html, css }))).toEqual(['decline-as-link', 'low-contrast-decline']);
    const report = lint({ html, css: [{ css, filename: 'theme.css' }] });
    const [color] = find(report, 'low-contrast-decline').related;
    expect(color?.location).toMatchObject({ file: 'theme.css', startLine: 2 });
  });

  it('refuses what is not HTML text with one sentence', () => {
    // @ts-expect-error a caller without types
    expect(() => lint(undefined)).toThrow('lint() takes a string of HTML');
    // @ts-expect-error a caller without types
    expect(() => lint({ css: '' })).toThrow(TypeError);
    expect(() => lint('', { rules: { nope: 'error' } })).toThrow(ConfigError);
    expect(() => lint(UNFAIR, { dialogs: ['['] })).toThrow('dialogs: “[” is not a selector');
  });
});

describe('configuration', () => {
  it('can name the dialogs, or leave some alone', () => {
    const page = `${UNFAIR}<form class="mine"><p>May we train our AI on your chats?</p><button>Yes, allow</button></form>`;
    expect(lint(page, { dialogs: ['.mine'] }).dialogs.map(({ selector }) => selector)).toEqual(['.mine']);
    expect(lint(UNFAIR, { ignore: ['[role=dialog]'] }).dialogs).toEqual([]);
    expect(lint(UNFAIR, { dialogs: ['.gone'] }).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'dialog-selector-unmatched' }),
    );
  });

  it('runs rules from plugins as it runs its own, and survives one that breaks', () => {
    const base = {
      title: 'x',
      severity: 'warning',
      presets: {},
      tags: [],
      references: [],
      needs: [],
      options: v.object({}),
      docs: { problem: '', why: '', remedy: '', limits: '' },
    } as const;
    const loud = defineRule({
      ...base,
      id: 'loud',
      applicability: (dialog) => [dialog],
      expectation: () => failed('Too loud.', { volumeDb: 90 }),
    });
    const broken = defineRule({
      ...base,
      id: 'broken',
      applicability: () => {
        throw new Error('oops');
      },
      expectation: () => failed('never', {}),
    });
    const report = createLinter({ plugins: [{ name: 'acme', rules: [loud, broken] }] }).lint(UNFAIR);
    expect(find(report, 'loud')).toMatchObject({ message: 'Too loud.', target: { role: 'dialog' } });
    expect(find(report, 'broken')).toMatchObject({
      outcome: 'cantTell',
      message: expect.stringContaining('oops'),
    });
    expect(ids(report)).toContain('missing-decline');
  });

  it('silences a finding where a comment says so, and counts it', () => {
    const quiet = UNFAIR.replace(
      '  <button class="yes">',
      '  <!-- consentlint-disable-next-line missing-decline -- checked by legal -->\n  <button class="yes">',
    );
    const report = lint(quiet);
    expect(ids(report)).not.toContain('missing-decline');
    expect(report.stats.suppressed).toBe(1);
  });
});

describe('stylesheets', () => {
  const page = (href: string) =>
    `<link rel="stylesheet" href="${href}">${UNFAIR.replace(/<style>[\s\S]*<\/style>/, '')}`;
  const folder = mkdtempSync(join(tmpdir(), 'consentlint-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(
    join(folder, 'site', 'theme.css'),
    '.yes { background: #000; color: #fff; padding: 12px 40px } .later { border: 0; background: none }',
  );
  writeFileSync(join(folder, 'secret.css'), '.yes { color: red }');
  symlinkSync(join(folder, 'secret.css'), join(folder, 'site', 'link.css'));
  const lintPage = (href: string) =>
    lint({ html: page(href), filename: join(folder, 'site', 'page.html'), root: join(folder, 'site') });

  it('are read from inside the root', () => {
    const report = lintPage('theme.css?v=3');
    expect(report.diagnostics).toEqual([]);
    expect(find(report, 'prominent-accept').outcome).toBe('failed');
  });

  it.each([
    '../secret.css',
    '%2e%2e/secret.css',
    '..\\secret.css',
    'link.css',
    'https://cdn.example/x.css',
    '//cdn.example/x.css',
    'gone.css',
  ])('are not read from %s: a diagnostic, and rules that look at styles cannot tell', (href) => {
    const report = lintPage(href);
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: 'stylesheet-not-loaded' }));
    expect(find(report, 'prominent-accept').outcome).toBe('cantTell');
    expect(find(report, 'preselected-toggle').outcome).toBe('failed');
  });

  it('that only hold fonts are not missed', () => {
    const report = lintPage('https://fonts.googleapis.com/css2?family=Inter');
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'stylesheet-not-loaded', severity: 'info' }),
    );
    expect(report.results.filter(({ message }) => message?.includes('not complete'))).toEqual([]);
  });
});

describe('hostile and broken input', () => {
  it.each<[string, string, string | undefined]>([
    ['an empty file', '', 'html-empty'],
    ['a PNG', '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR\0\0', 'html-not-text'],
    [
      'an unclosed <style>',
      '<style>.a { color: red }<div role=dialog>We use cookies <button>Accept</button>',
      'html-unclosed',
    ],
    ['50,000 nested elements', '<div>'.repeat(50_000) + UNFAIR, undefined],
    ['200,000 siblings', `<div>${'<b></b>'.repeat(200_000)}</div>`, undefined],
    ['broken CSS', '<style>.a { color: ; } } .b { margin: 1px </style>', undefined],
  ])('%s gives a report', (_, html, code) => {
    const report = lint({ html, filename: 'x.html' }, { viewports: [{ width: 1280, height: 800 }] });
    expect(report.schemaVersion).toBe('1.0');
    if (code !== undefined) expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('a page without a consent dialog has no findings and says that it has none', () => {
    const report = lint('<nav><a href="/">Home</a></nav><button>Buy now</button>');
    expect(report.findings).toEqual([]);
    expect(report.dialogs).toEqual([]);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'no-dialog', severity: 'info' }),
    );
  });
});
