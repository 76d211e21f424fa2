import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.js';
import { createLocalLoader } from './local-files.js';

/* A folder with a site in it, and a file beside the site that no link may reach. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consentlint-')));
const site = join(folder, 'site');
mkdirSync(join(site, 'css', 'folder.css'), { recursive: true });
writeFileSync(join(folder, 'secret.css'), 'secret');
writeFileSync(join(site, 'a.css'), 'a');
writeFileSync(join(site, 'a b.css'), 'a b');
writeFileSync(join(site, '100%.css'), '100%');
writeFileSync(join(site, '..css'), 'dots');
writeFileSync(join(site, 'bom.css'), '\uFEFFbom');
writeFileSync(join(site, 'css', 'b.css'), 'b');
writeFileSync(join(site, 'css', 'a.css'), 'the other a');
writeFileSync(join(site, 'huge.css'), '');
truncateSync(join(site, 'huge.css'), 10 * 1024 * 1024 + 1);
symlinkSync(join(folder, 'secret.css'), join(site, 'link.css'));
symlinkSync(folder, join(site, 'up'));
symlinkSync(join(site, 'a.css'), join(site, 'alias.css'));
symlinkSync(join(site, 'loop.css'), join(site, 'loop.css'));
symlinkSync(site, join(folder, 'site-link'));

interface From {
  readonly root?: string | undefined;
  readonly from?: string;
  readonly baseURL?: string;
}

function load(href: string, { root = site, from = join(site, 'page.html'), baseURL }: From = {}) {
  const diagnostics: Diagnostic[] = [];
  const missing: string[] = [];
  const loader = createLocalLoader({
    root,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    onMissing: (reason) => void missing.push(reason),
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const location = {
    file: from,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 9,
    startOffset: 0,
    endOffset: 8,
  };
  const loaded = loader(href, { file: from, location });
  return { loaded, text: loaded?.text, diagnostics, missing };
}

describe('a link to a file inside the root', () => {
  it.each([
    ['a.css', 'a'],
    ['./a.css', 'a'],
    ['/a.css', 'a'],
    ['css/b.css', 'b'],
    ['css/../a.css', 'a'],
    ['a.css?v=3#top', 'a'],
    ['a%20b.css', 'a b'],
    ['a b.css', 'a b'],
    ['100%.css', '100%'],
    ['%61.css', 'a'],
    ['css\\b.css', 'b'],
    ['..css', 'dots'],
    ['alias.css', 'a'],
    ['bom.css', 'bom'],
    [pathToFileURL(join(site, 'a.css')).href, 'a'],
  ])('%s is read', (href, text) => {
    const { text: read, diagnostics, missing } = load(href);
    expect({ read, diagnostics, missing }).toEqual({ read: text, diagnostics: [], missing: [] });
  });

  it('is looked up from the folder of the file that holds it', () => {
    expect(load('a.css', { from: join(site, 'css', 'page.html') }).text).toBe('the other a');
    expect(load('../a.css', { from: join(site, 'css', 'page.html') }).text).toBe('a');
  });

  it('is looked up from the root when the page has no file there', () => {
    expect(load('a.css', { from: '<html>' }).text).toBe('a');
    expect(load('css/b.css', { from: 'elsewhere/page.html' }).text).toBe('b');
  });

  it('may come through a root that is a symbolic link', () => {
    const root = join(folder, 'site-link');
    expect(load('a.css', { root, from: join(root, 'page.html') }).text).toBe('a');
    expect(load('a.css', { root, from: join(root, 'css', 'page.html') }).text).toBe('the other a');
  });

  it('is named as its page is: absolutely, or from the working directory', () => {
    expect(load('css/b.css').loaded?.file).toBe(join(site, 'css', 'b.css'));
    const root = join(import.meta.dirname, '../../fixtures/german-banner');
    const from = relative(process.cwd(), join(root, 'page.html'));
    expect(load('css/banner.css', { root, from }).loaded?.file).toBe('fixtures/german-banner/css/banner.css');
  });

  it('found from a page without a file can itself link further, from its own folder', () => {
    const first = load('css/b.css', { from: 'page.html' });
    expect(load('a.css', { from: first.loaded?.file ?? '' }).text).toBe('the other a');
  });
});

describe('a link that is not read', () => {
  const outside = `lies outside ${site}. Widen root, or pass its text as css (--css).`;
  const network = 'is on the network, where nothing is fetched from. Pass its text as css (--css).';

  it.each([
    ['../secret.css', outside],
    ['%2e%2e/secret.css', outside],
    ['..%2fsecret.css', outside],
    ['..\\secret.css', outside],
    ['css/../../secret.css', outside],
    ['/../secret.css', outside],
    ['../nosuch.css', outside],
    ['link.css', outside],
    ['up/secret.css', outside],
    [pathToFileURL(join(folder, 'secret.css')).href, outside],
    ['file:///etc/passwd', outside],
    ['file://host/share.css', 'is not a valid file: URL.'],
    ['https://cdn.example/a.css', network],
    ['//cdn.example/a.css', network],
    ['HTTP://cdn.example/a.css', network],
    ['blob:abc', 'is not a file. Pass its text as css (--css).'],
    ['javascript:alert(1)', 'is not a file. Pass its text as css (--css).'],
    ['nosuch.css', 'does not exist.'],
    ['loop.css', 'does not exist.'],
    ['a%00.css', 'has a NUL in its name.'],
    ['a\0.css', 'has a NUL in its name.'],
    ['css/folder.css', 'is not a regular file.'],
    ['?v=1', 'is not a regular file.'],
    ['huge.css', 'is 10 MB large; up to 10 MB are read.'],
    ['data:text/html,a', 'is a data: URL that does not hold text/css.'],
    ['data:', 'is a data: URL that does not hold text/css.'],
  ])('%s: the sentence says why', (href, reason) => {
    const { loaded, diagnostics, missing } = load(href);
    expect(loaded).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'stylesheet-not-loaded',
        severity: 'warning',
        message: `The stylesheet ${href} ${reason}`,
        location: { startLine: 1 },
      },
    ]);
    expect(missing).toEqual([`The stylesheet ${href} ${reason}`]);
  });

  it('because there is no root', () => {
    const diagnostics: Diagnostic[] = [];
    const loader = createLocalLoader({ root: undefined, report: (one) => void diagnostics.push(one) });
    expect(loader('a.css', { file: join(site, 'page.html'), location: undefined })).toBeUndefined();
    expect(diagnostics[0]?.message).toBe(
      'The stylesheet a.css was not read, because no root directory is given. Pass root, or its text as css (--css).',
    );
    expect(diagnostics[0]).not.toHaveProperty('location');
  });

  it('is shortened in the sentence', () => {
    const { diagnostics } = load(`https://cdn.example/${'x'.repeat(500)}`);
    expect(diagnostics[0]?.message.length).toBeLessThan(260);
  });

  it('is only a remark when nothing but fonts can be in it', () => {
    const { diagnostics, missing } = load('https://fonts.googleapis.com/css2?family=Inter');
    expect(diagnostics).toMatchObject([{ code: 'stylesheet-not-loaded', severity: 'info' }]);
    expect(diagnostics[0]?.message).toContain('only holds fonts');
    expect(missing).toEqual([]);
    expect(load('https://fonts.googleapis.com.evil.example/a.css').diagnostics[0]?.severity).toBe('warning');
  });
});

describe('a data: URL', () => {
  it.each([
    ['data:text/css,a%7Bcolor:red%7D', 'a{color:red}'],
    ['data:text/css;charset=utf-8,a', 'a'],
    ['data:text/css;base64,YQ==', 'a'],
    ['data:TEXT/CSS;charset=utf-8;BASE64,YQ==', 'a'],
    ['DATA:text/css,a', 'a'],
    ['data:text/css,100%', '100%'],
    ['data:text/css,a,b\nc', 'a,b\nc'],
  ])('%s holds its own text', (href, text) => {
    expect(load(href).loaded).toEqual({ text, file: '<data: URL>' });
  });

  it('needs no root', () => {
    const loader = createLocalLoader({ root: undefined, report: () => {} });
    expect(loader('data:text/css,a', { file: '<html>', location: undefined })?.text).toBe('a');
  });
});

describe('the URL that the page is served under', () => {
  const baseURL = 'https://shop.example/de/index.html';

  it('makes absolute links into the same site lead to files below the root', () => {
    expect(load('https://shop.example/css/b.css?v=1', { baseURL }).text).toBe('b');
    expect(load('//shop.example/a.css', { baseURL }).text).toBe('a');
  });

  it('opens no way out of the root, and none to other sites', () => {
    expect(load('https://shop.example/..%2fsecret.css', { baseURL }).diagnostics[0]?.message).toContain(
      outsideOf,
    );
    expect(load('https://cdn.example/a.css', { baseURL }).diagnostics[0]?.message).toContain(
      'on the network',
    );
    expect(load('https://shop.example:8080/a.css', { baseURL }).diagnostics[0]?.message).toContain(
      'on the network',
    );
  });

  it('leaves relative links to the folder of the page', () => {
    expect(load('a.css', { baseURL, from: join(site, 'css', 'page.html') }).text).toBe('the other a');
  });

  it('is disregarded when it is not one', () => {
    expect(load('a.css', { baseURL: 'nonsense' }).text).toBe('a');
    expect(load('https://shop.example/a.css', { baseURL: 'nonsense' }).loaded).toBeUndefined();
  });
});

const outsideOf = `lies outside ${site}`;
