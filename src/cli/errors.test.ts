/** What cannot be done is one clear sentence on standard error, with exit code 2. */
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLOG, banner, FAIR, inFreshFolder, runCommand } from './testing/run-command.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

describe('exit code 2', () => {
  const write = inFreshFolder();

  it.each<[args: string, sentence: string]>([
    ['', 'There is nothing to lint. Name files, directories or globs, or - for standard input.'],
    ['nosuch.html', 'nosuch.html does not exist.'],
    ['page.html nosuch.html', 'nosuch.html does not exist.'],
    ['nosuch/page.html', 'nosuch/page.html does not exist.'],
    [
      'page.html/inside.html',
      'page.html/inside.html could not be read: part of the path is not a directory.',
    ],
    ['*.xhtml', 'The glob *.xhtml matches no file.'],
    ['docs', 'The directory docs holds no HTML (*.html, *.htm, *.xhtml).'],
    ['loop.html', 'loop.html could not be read: it is a symbolic link that leads back to itself.'],
    ['!page.html', 'Every path given begins with !, so nothing is left to lint.'],
    ['dot.png', 'dot.png is not HTML: it holds binary data.'],
    ['page.html --format nope', '--format cannot be nope. There is: stylish, json.'],
    ['page.html --format jsn', '--format cannot be jsn. Did you mean json?'],
    ['page.html --preset gdp', '--preset cannot be gdp. Did you mean gdpr?'],
    ['page.html --color-scheme pink', '--color-scheme cannot be pink. There is: light, dark.'],
    ['page.html --fail-on passed', '--fail-on cannot be passed. There is: failed, cantTell.'],
    ['page.html --max-warnings abc', '--max-warnings takes a whole number from 0, not abc.'],
    ['page.html --max-warnings -1', '--max-warnings takes a whole number from 0, not -1.'],
    [
      'page.html --rule foo:bar',
      '--rule foo:bar: bar is not a severity. There is: off, info, warning, error.',
    ],
    ['page.html --rule foo', '--rule takes rule-id:severity, such as missing-decline:warning, not foo.'],
    ['page.html --rule foo:', '--rule foo:: the severity is missing.'],
    [
      'page.html --rule missing-declin:off',
      '--rule: missing-declin is not a rule. Did you mean missing-decline?',
    ],
    ['page.html --rule toString:off', '--rule: toString is not a rule.'],
    [
      'page.html --viewport 12',
      '--viewport takes width and height in CSS px from 1 to 100000, such as 375x667',
    ],
    ['page.html --viewport 0x5', 'such as 375x667, not 0x5.'],
    ['page.html --css nosuch.css', 'nosuch.css could not be read: it does not exist.'],
    ['page.html --root nosuch', '--root nosuch is not a directory: it does not exist.'],
    ['page.html --root page.html', '--root page.html is not a directory.'],
    ['page.html --config nosuch.json', '--config nosuch.json could not be read: it does not exist.'],
    [
      'page.html --config page.html',
      '--config page.html has none of the endings that a configuration can have',
    ],
    ['page.html --output-file docs', '--output-file docs could not be written: it is a directory.'],
    ['page.html --css', "Option '--css <file>' argument missing. See consentlint --help."],
    ['page.html --colour-scheme dark', "Unknown option '--colour-scheme'. Did you mean --color-scheme?"],
    ['page.html --fix', "Unknown option '--fix'. See consentlint --help."],
    ['page.html --baseline b.json', "Unknown option '--baseline'."],
    ['--explain missing-declin', '--explain: missing-declin is not a rule. Did you mean missing-decline?'],
  ])('consentlint %s', async (args, sentence) => {
    write({ 'page.html': FAIR, 'docs/readme.txt': 'No HTML here.', 'dot.png': PNG });
    symlinkSync('loop.html', 'loop.html');
    const { code, stdout, stderr } = await runCommand(args.split(' ').filter((arg) => arg !== ''));
    expect(stderr).toMatch(/^consentlint: .*[.?]\n$/);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('reports the other pages when one cannot be linted', async () => {
    write({ 'dot.png': PNG, 'page.html': banner() });
    const { code, stdout, stderr } = await runCommand(['*']);
    expect(stdout).toContain('1 problem');
    expect(stderr).toBe('consentlint: dot.png is not HTML: it holds binary data. Name an HTML file.\n');
    expect(code).toBe(2);
  });

  it('says whose fault it is when linting breaks, without a stack trace', async () => {
    write({
      'page.html': FAIR,
      'blog.html': BLOG,
      'consentlint.config.mjs': `const includes = () => { throw new Error('Odd.'); };
        export default { plugins: [{ name: 'acme', rules: [{
          id: 'odd', title: 'x', severity: 'error', presets: {}, tags: [], references: [], needs: Object.assign([], { includes }),
          options: { kind: 'schema', '~run': (dataset) => ({ ...dataset, typed: true }) },
          docs: { problem: '', why: '', remedy: '', limits: '' }, applicability: () => [], expectation: () => {},
        }] }] };`,
    });
    const { code, stdout, stderr } = await runCommand(['.']);
    expect(stderr).toMatch(
      /^consentlint: page\.html could not be linted: .*\. This is a fault of consentlint, or of a plugin; please report it\.\n$/,
    );
    expect(stdout).toContain('No consent dialog was found in blog.html.');
    expect(code).toBe(2);
  });

  it('makes control characters in names harmless', async () => {
    const { stderr } = await runCommand(['\u001B[2Jx\nconsentlint: all is well.html']);
    expect(stderr).toBe('consentlint: ␛[2Jx consentlint: all is well.html does not exist.\n');
  });
});

describe('a report all the same', () => {
  const write = inFreshFolder();

  it('of an empty file, which says so', async () => {
    write({ 'empty.html': '' });
    const { code, stdout, stderr } = await runCommand(['empty.html']);
    expect(stdout).toContain('1:1  warning  empty.html is empty, so there is nothing to lint.  html-empty');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('of an unclosed <style>, which says so', async () => {
    write({ 'page.html': FAIR.replace('</style>', '') });
    const { code, stdout } = await runCommand(['page.html']);
    expect(stdout).toContain('3:1  warning  <style> is never closed');
    expect(stdout).toContain('No consent dialog was found in page.html.');
    expect(code).toBe(0);
  });

  it('of a page without a dialog, which says so', async () => {
    write({ 'blog.html': BLOG });
    const { code, stdout } = await runCommand(['blog.html']);
    expect(stdout).toMatch(/^No consent dialog was found in blog\.html\./);
    expect(code).toBe(0);
  });
});
