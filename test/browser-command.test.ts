/** `--engine browser` and `--url`, with Chromium. Each launch takes a second: one for many pages. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withServer } from '../src/cli/network/testing/local-server.js';
import { BLOG, banner, FAIR, inFreshFolder, runCommand } from '../src/cli/testing/run-command.js';
import type { Report } from '../src/index.js';
import { chromiumIsThere, EXECUTABLE } from './chromium.js';

const SANDBOX = 'consentlint: The browser runs without its sandbox, since consentlint is run by root.\n';
const BANNER = banner().replace(/<!doctype html>\n<html[^>]*>\n<style><\/style>|<\/html>/g, '');

const withScript = (script: string) => BLOG.replace('</html>', `<script>${script}</script></html>`);
const build = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(BANNER)});`;
const buildIf = (condition: string) => withScript(`(async () => { if (${condition}) { ${build} } })()`);
/** Whether any of the addresses can be read. */
const reads = (...addresses: string[]) =>
  `(await Promise.all(${JSON.stringify(addresses)}.map((one) => fetch(one).then(({ ok }) => ok, () => false)))).includes(true)`;

async function browse(...args: string[]) {
  const { code, stdout, stderr } = await runCommand([...args, '--format', 'json'], {
    env: { CHROME_PATH: EXECUTABLE },
  });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) expect(stderr.startsWith(SANDBOX) && stderr.lastIndexOf(SANDBOX) === 0).toBe(true);
  const reports: Report[] = stdout === '' ? [] : JSON.parse(stdout);
  return { code, reports, stderr: isRoot ? stderr.slice(SANDBOX.length) : stderr };
}

const summary = ({ source, dialogs, findings }: Report) => [
  source,
  dialogs.length,
  findings
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ ruleId }) => ruleId)
    .join(' '),
];

describe.skipIf(!chromiumIsThere())('in Chromium', () => {
  const write = inFreshFolder();
  const server = withServer(() => ({
    '/': banner(),
    '/cmp.js': build,
    '/late': withScript(`setTimeout(() => { ${build} }, 900)`),
    '/moved': (_, response) => void response.writeHead(302, { location: '/late' }).end(),
    '/picture': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    '/never': () => undefined,
    '/slow-image': FAIR.replace('</html>', '<img src="/never"></html>'),
    '/endless': withScript('addEventListener("load", () => setTimeout(() => { for (;;); }))'),
    '/leaves': withScript('location = "https://localhost:1/"'),
  }));
  const outside = () => [`${server.origin}/`, `http://localhost:${server.port}/`, 'file:///etc/passwd'];

  it('files are shown as on a site of their own: with scripts, and with what lies below the root directory', async () => {
    write({
      'site/built.html': `${withScript(`setTimeout(() => { ${build} }, 700)`)}<link rel="stylesheet" href="/theme/a.css">`,
      'site/theme/a.css': '[role="dialog"] { color: #aaa; background: #fff }',
      'site/curious.html': buildIf(reads('/../secret.json', '/%2e%2e/secret.json', '/.env', ...outside())),
      'site/data.html': buildIf(reads('/data.json')),
      'site/data.json': '{}',
      'site/.env': 'SECRET=1',
      'secret.json': '{}',
      'site/module.html': BLOG.replace('</html>', '<script type="module" src="./module.js"></script></html>'),
      'site/module.js': build,
      // Whoever has answered is not asked again: not by the next page of a run either.
      'site/once-1.html': buildIf('localStorage.seen === undefined && (localStorage.seen = 1)'),
      'site/once-2.html': buildIf('localStorage.seen === undefined && (localStorage.seen = 1)'),
      'site/remote.html': BLOG.replace('</html>', `<script src="${server.origin}/cmp.js"></script></html>`),
    });
    const { code, reports, stderr } = await browse(
      'site',
      '--root',
      'site',
      '--engine',
      'browser',
      '--viewport',
      '800x600',
    );
    expect(reports.map(summary)).toEqual([
      ['site/built.html', 1, 'missing-decline'],
      ['site/curious.html', 0, ''],
      ['site/data.html', 1, 'missing-decline'],
      ['site/module.html', 1, 'missing-decline'],
      ['site/once-1.html', 1, 'missing-decline'],
      ['site/once-2.html', 1, 'missing-decline'],
      ['site/remote.html', 0, ''],
    ]);
    expect({ code, stderr, asked: server.asked }).toEqual({ code: 1, stderr: '', asked: [] });
    expect(reports.at(0)).toMatchObject({
      engine: 'playwright',
      stats: { variants: [{ viewport: '800x600', colorScheme: 'light' }] },
    });
    expect(reports.at(-1)?.diagnostics.map(({ message }) => message)).toEqual([
      "No consent dialog was found in site/remote.html. If there is one, name it: dialogs: ['selector'].",
      `site/remote.html was read without a script, so what it builds is not seen: ${server.origin}/cmp.js (nothing is fetched from the network for a file).`,
    ]);
  });

  it('addresses are opened, and what cannot be is said while the others are linted', async () => {
    const paths = ['/', '/moved', '/gone', '/picture', '/leaves'];
    const urls = paths.flatMap((path) => ['--url', server.origin + path]);
    const { code, reports, stderr } = await browse(...urls, '--allow-private-network');
    expect(reports.map(summary)).toEqual([
      [`${server.origin}/`, 1, 'missing-decline'],
      [`${server.origin}/moved`, 1, 'missing-decline'],
    ]);
    const [gone, picture, left] = stderr.trimEnd().split('\n');
    expect(gone).toBe(
      `consentlint: ${server.origin}/gone could not be opened: the server answered with 404.`,
    );
    expect(picture).toBe(`consentlint: ${server.origin}/picture is not HTML but image/png.`);
    expect(left).toMatch(/\/leaves has left for .*, which is not opened\.$/);
    expect(code).toBe(2);
  });

  it('private networks are asked nothing unasked', async () => {
    const hosts = [
      `127.0.0.1:${server.port}`,
      `localhost:${server.port}`,
      `[::1]:${server.port}`,
      '169.254.169.254',
    ];
    const { code, reports, stderr } = await browse(...hosts.flatMap((host) => ['--url', `http://${host}/`]));
    expect(stderr.trimEnd().split('\n')).toEqual(
      hosts.map(() =>
        expect.stringMatching(
          /could not be opened: \S+ is in a private network, which is not asked without --allow-private-network\.$/,
        ),
      ),
    );
    expect({ code, reports, asked: server.asked }).toEqual({ code: 2, reports: [], asked: [] });
  });

  it('a page that takes too long is given up, and the others are not lost', async () => {
    write({ 'page.html': banner() });
    const urls = ['/never', '/endless', '/slow-image'].flatMap((path) => ['--url', server.origin + path]);
    const bounds = ['--timeout', '3000', '--wait', '0'];
    const { code, reports, stderr } = await browse(
      'page.html',
      ...urls,
      ...bounds,
      '--allow-private-network',
    );
    expect(reports.map(summary)).toEqual([
      ['page.html', 1, 'missing-decline'],
      [`${server.origin}/slow-image`, 1, ''],
    ]);
    expect(reports.at(-1)?.diagnostics.map((one) => one.code)).toEqual(['page-still-loading']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `consentlint: ${server.origin}/never could not be opened: it has not loaded within 3000 ms; see --timeout.`,
      expect.stringContaining(`consentlint: ${server.origin}/endless could not be read within 3000 ms`),
    ]);
    expect(code).toBe(2);
  });

  it('the browser goes when the command is interrupted', async () => {
    const command = spawn(
      process.execPath,
      [
        resolve(import.meta.dirname, '../dist/cli/bin.js'),
        '--url',
        `${server.origin}/never`,
        '--allow-private-network',
      ],
      { env: { ...process.env, CHROME_PATH: EXECUTABLE }, stdio: 'ignore' },
    );
    await expect.poll(() => server.asked, { timeout: 60_000 }).toContain('/never');
    const children = () =>
      spawnSync('pgrep', ['-P', String(command.pid)], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((pid) => pid !== '');
    const [browser] = children();
    expect(browser).toBeDefined();
    command.kill('SIGINT');
    const [code] = await once(command, 'exit');
    expect(code).toBe(130);
    await expect.poll(() => spawnSync('kill', ['-0', `${browser}`]).status).not.toBe(0);
  });
});

describe('without a browser', () => {
  const write = inFreshFolder();

  it.each([
    ['nosuch', 'CHROME_PATH names nosuch, which is not a program that can be run.'],
    ['page.html', 'CHROME_PATH names page.html, which is not a program that can be run.'],
    ['/bin/false', 'The browser /bin/false could not be started: '],
  ])('that can be started (%s), one sentence says so', async (path, sentence) => {
    write({ 'page.html': FAIR });
    const { code, stdout, stderr } = await runCommand(['page.html', '--engine', 'browser'], {
      env: { CHROME_PATH: path },
    });
    expect(stderr).toMatch(/^consentlint: .*\.\n$/);
    expect(stderr).toContain(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
