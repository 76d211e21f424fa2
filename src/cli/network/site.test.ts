/** What a page that comes from a file may read, and what its addresses are called. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFreshFolder } from '../testing/run-command.js';
import { createSite } from './site.js';

const site = (path = 'site/app/page.html', root = 'site') =>
  createSite({ name: path, root, path: join(process.cwd(), path), html: '<p>Page</p>' });
const text = (content: string | Uint8Array | undefined) => content && Buffer.from(content).toString();

describe('the site of a file', () => {
  const write = inFreshFolder();
  const files = {
    'site/app/page.html': 'is given, not read',
    'site/app/a b.css': 'p {}',
    'site/index.html': '<p>Start</p>',
    'site/.env': 'SECRET=1',
    'site/key.pem': 'secret',
    'secret.css': 'secret',
    'secret.json': 'secret',
  };

  it('has the page at its place below the root directory', () => {
    write(files);
    const { address, read } = site();
    expect(new URL(address).pathname).toBe('/app/page.html');
    expect(read('/app/page.html')).toEqual({ content: '<p>Page</p>', type: 'text/html; charset=utf-8' });
  });

  it('has it at the top where it lies elsewhere', () => {
    write(files);
    expect(new URL(site('elsewhere/page.html').address).pathname).toBe('/page.html');
  });

  it.each([
    ['/app/a%20b.css', 'p {}'],
    ['/', '<p>Start</p>'],
    ['/../secret.css', undefined],
    ['/%2e%2e/secret.css', undefined],
    ['/..%2fsecret.css', undefined],
    ['/..%5csecret.css', undefined],
    ['/app/..%2f..%2fsecret.json', undefined],
    ['/linked.css', undefined],
    ['/linked/secret.css', undefined],
    ['/.env', undefined],
    ['/key.pem', undefined],
    ['/app', undefined],
    ['/gone.css', undefined],
    ['/%00.css', undefined],
    ['/%E0%A4%A', undefined],
  ])('%s: %s', (pathname, content) => {
    write(files);
    symlinkSync('../secret.css', 'site/linked.css');
    symlinkSync('..', 'site/linked');
    expect(text(site().read(pathname)?.content)).toBe(content);
  });

  it('is called by the names of its files', () => {
    write(files);
    const { address, origin, withNames } = site();
    expect(withNames(`No dialog in ${address}.`)).toBe('No dialog in site/app/page.html.');
    expect(withNames(`${origin}/app/a%20b.css was not loaded`)).toBe('site/app/a b.css was not loaded');
  });
});
