/** Which pages are linted, with which styles. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../index.js';
import { BLOG, banner, FAIR, inFreshFolder, PALE, runCommand, type Terminal } from './testing/run-command.js';

async function reportsOf(args: readonly string[], terminal?: Terminal): Promise<Report[]> {
  const { stdout, stderr } = await runCommand([...args, '--format', 'json'], terminal);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const sources = async (...args: string[]) => (await reportsOf(args)).map(({ source }) => source);
const ids = (report: Report | undefined) =>
  report?.findings.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);

describe('pages', () => {
  const write = inFreshFolder();
  const site = {
    'index.html': BLOG,
    'notes.txt': BLOG,
    'docs/b.HTM': BLOG,
    'docs/a.xhtml': BLOG,
    'docs/app.vue': BLOG,
    'docs/deep/c.html': BLOG,
    'docs/.cache/d.html': BLOG,
    'docs/node_modules/x/e.html': BLOG,
  };

  it.each<[args: string[], expected: string[]]>([
    [['docs'], ['docs/a.xhtml', 'docs/b.HTM', 'docs/deep/c.html']],
    [['.'], ['docs/a.xhtml', 'docs/b.HTM', 'docs/deep/c.html', 'index.html']],
    [['docs/**/*.html'], ['docs/deep/c.html']],
    [['{index,docs/deep/c}.html'], ['docs/deep/c.html', 'index.html']],
    [['./index.html', 'index.html', '*.html', '.'].slice(0, 3), ['index.html']],
    [['notes.txt'], ['notes.txt']],
    [['docs/app.vue'], ['docs/app.vue']],
    [['docs/.cache'], ['docs/.cache/d.html']],
    [['docs/node_modules/x'], ['docs/node_modules/x/e.html']],
    [['docs/node_modules/**/*.html'], ['docs/node_modules/x/e.html']],
    [['.', '!docs/deep', '!**/*.HTM', '!docs/a.*'], ['index.html']],
    [
      ['docs/**', '!docs/deep/**', '!docs/app.vue'],
      ['docs/a.xhtml', 'docs/b.HTM'],
    ],
  ])('consentlint %j', async (args, expected) => {
    write(site);
    expect(await sources(...args)).toEqual(expected);
  });

  it('may have the signs of a glob in their names', async () => {
    write({ 'app/[id]/(group)/page.html': BLOG });
    expect(await sources('app/[id]/(group)/page.html')).toEqual(['app/[id]/(group)/page.html']);
    expect(await sources('app/[id]')).toEqual(['app/[id]/(group)/page.html']);
  });

  it('are not looked for behind symbolic links, which may lead in a circle', async () => {
    write({ 'docs/a.html': BLOG });
    symlinkSync('.', 'docs/again');
    expect(await sources('docs')).toEqual(['docs/a.html']);
  });

  it('outside the working directory have absolute names', async () => {
    write({ 'site/page.html': BLOG, 'work/x': '' });
    const page = join(process.cwd(), 'site/page.html');
    process.chdir('work');
    expect(await sources('../site')).toEqual([page]);
  });

  it('may begin with a byte order mark', async () => {
    write({ 'page.html': `\uFEFF${banner()}` });
    const [report] = await reportsOf(['page.html']);
    expect(report?.findings[0]?.target.location).toMatchObject({ startLine: 7, startColumn: 3 });
  });
});

describe('standard input', () => {
  inFreshFolder();

  it('is linted for -', async () => {
    const [report, ...others] = await reportsOf(['-'], { stdin: banner() });
    expect(report).toMatchObject({ source: '<stdin>', findings: [{ ruleId: 'missing-decline' }] });
    expect(others).toEqual([]);
    const { stdout } = await runCommand(['-'], { stdin: banner() });
    expect(stdout).toContain('> 7 |   <button class="yes">Accept all</button>');
  });

  it('may be binary, which is said', async () => {
    const { code, stderr } = await runCommand(['-'], { stdin: '\0\0\0' });
    expect(stderr).toBe('consentlint: <stdin> is not HTML: it holds binary data. Name an HTML file.\n');
    expect(code).toBe(2);
  });
});

describe('stylesheets', () => {
  const write = inFreshFolder();
  const linked = (href: string) =>
    FAIR.replace('<style></style>', `<link rel="stylesheet" href="${href}">`).replace(
      '<button>',
      '<button class="no">',
    );
  const pale = '.no { background: #fff; color: #aaa }';

  it('that the page links are read from below the working directory', async () => {
    write({ 'site/page.html': linked('../theme/a.css'), 'theme/a.css': pale });
    expect(ids((await reportsOf(['site/page.html']))[0])).toContain('low-contrast-decline');
  });

  it('of a page outside it are read from beside the page, and no further', async () => {
    write({
      'work/x': '',
      'site/a.html': linked('a.css'),
      'site/b.html': linked('../b.css'),
      'site/a.css': pale,
      'b.css': pale,
    });
    process.chdir('work');
    const [beside, further] = await reportsOf(['../site/a.html', '../site/b.html']);
    expect(ids(beside)).toContain('low-contrast-decline');
    expect(further?.diagnostics).toContainEqual(expect.objectContaining({ code: 'stylesheet-not-loaded' }));
  });

  it('are read from --root, where links that begin with / start', async () => {
    write({ 'public/page.html': linked('/a.css'), 'public/a.css': pale });
    expect(ids((await reportsOf(['public', '--root', 'public']))[0])).toContain('low-contrast-decline');
  });

  it('that the page does not link are given with --css, in their order', async () => {
    write({
      'page.html': linked('/gone.css').replace(/<link[^>]*>/, ''),
      'a.css': pale,
      'b.css': '.no { color: #000 }',
    });
    const [first] = await reportsOf(['page.html', '--css', 'a.css']);
    expect(first?.findings.find(({ ruleId }) => ruleId === 'low-contrast-decline')?.related).toContainEqual(
      expect.objectContaining({ location: expect.objectContaining({ file: 'a.css' }) }),
    );
    expect(ids((await reportsOf(['page.html', '--css', 'a.css', '--css', 'b.css']))[0])).not.toContain(
      'low-contrast-decline',
    );
  });

  it('of standard input are relative to --stdin-filename', async () => {
    write({ 'site/a.css': pale });
    const [report] = await reportsOf(['-', '--stdin-filename', 'site/page.html'], { stdin: linked('a.css') });
    expect(report?.source).toBe('site/page.html');
    expect(ids(report)).toContain('low-contrast-decline');
  });
});

describe('variants', () => {
  const write = inFreshFolder();
  const dark = PALE.replace(
    '<style>',
    '<style>@media (prefers-color-scheme: dark) { .no { color: #333 } }',
  ).replace('style="background: #fff; color: #aaa"', 'class="no" ');

  it('are those of --viewport and --color-scheme', async () => {
    write({ 'page.html': dark });
    const args = [
      '--viewport',
      '320x480',
      '--viewport',
      '320X480',
      '--color-scheme',
      'dark',
      '--color-scheme',
      'light',
    ];
    const [report] = await reportsOf(['page.html', ...args]);
    expect(report?.stats.variants).toEqual([
      { viewport: '320x480', colorScheme: 'dark' },
      { viewport: '320x480', colorScheme: 'light' },
    ]);
  });
});
