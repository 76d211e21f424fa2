/** `--engine dom`, and pages on the network without a browser. What a browser does is in test/browser-command.test.ts. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../index.js';
import { withServer } from './network/testing/local-server.js';
import { BLOG, banner, FAIR, inFreshFolder, PALE, runCommand } from './testing/run-command.js';

const built = (html: string) =>
  BLOG.replace(
    '</html>',
    `<script>document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})</script></html>`,
  );
const BUTTONS = banner().replace(/<!doctype html>\n<html[^>]*>\n<style><\/style>|<\/html>/g, '');

async function reportsOf(...args: string[]): Promise<Report[]> {
  const { stdout, stderr } = await runCommand([...args, '--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const ids = (report: Report | undefined) =>
  report?.findings.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
const codes = (report: Report | undefined) => report?.diagnostics.map(({ code }) => code);

describe('--engine dom', () => {
  const write = inFreshFolder();

  it('lints the document that jsdom makes of a file', async () => {
    write({ 'page.html': banner() });
    const [report] = await reportsOf('page.html', '--engine', 'dom');
    expect(report).toMatchObject({
      engine: 'dom',
      source: 'page.html',
      findings: [{ ruleId: 'missing-decline' }],
    });
  });

  it('loads stylesheets below the root directory, and those of --css after them', async () => {
    const linked = (href: string) =>
      PALE.replace('<style></style>', `<link rel="stylesheet" href="${href}">`).replace(
        / style="[^"]*"/,
        ' class="no"',
      );
    const pale = '.no { background: #fff; color: #aaa }';
    write({
      'site/page.html': linked('/theme/a.css'),
      'site/theme/a.css': pale,
      'site/outside.html': linked('../../b.css'),
      'b.css': pale,
      'black.css': '.no { color: #000 }',
    });
    const args = ['--engine', 'dom', '--root', 'site'];
    expect(ids((await reportsOf('site/page.html', ...args))[0])).toContain('low-contrast-decline');
    const [outside] = await reportsOf('site/outside.html', ...args);
    expect(ids(outside)).not.toContain('low-contrast-decline');
    expect(codes(outside)).toContain('stylesheet-not-loaded');
    const [repainted] = await reportsOf('site/page.html', ...args, '--css', 'black.css');
    expect(ids(repainted)).not.toContain('low-contrast-decline');
  });

  it('gives no places, since a document does not know its lines', async () => {
    write({
      'page.html': PALE.replace('<style>', '<style>\n.no { color: #aaa; background: #fff }').replace(
        / style="[^"]*"/,
        ' class="no"',
      ),
    });
    const [report] = await reportsOf('page.html', '--engine', 'dom');
    const finding = report?.findings.find(({ ruleId }) => ruleId === 'low-contrast-decline');
    expect(finding?.related.length).toBeGreaterThan(0);
    expect(finding?.related.filter(({ location }) => location !== null)).toEqual([]);
  });

  it('runs no script, and says so', async () => {
    write({ 'page.html': built(BUTTONS).replace('<script>', '<script>globalThis.process?.exit(3);') });
    const [report] = await reportsOf('page.html', '--engine', 'dom');
    expect(report?.dialogs).toEqual([]);
    expect(codes(report)).toEqual(['no-dialog', 'scripts-not-run']);
  });

  it('runs them with --run-scripts, and waits for what comes late', async () => {
    write({
      'page.html': BLOG.replace('</html>', '<script src="app.js"></script></html>'),
      'app.js': `setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(BUTTONS)}), 600)`,
    });
    const args = ['page.html', '--engine', 'dom', '--run-scripts'];
    expect(ids((await reportsOf(...args))[0])).toEqual(['missing-decline']);
    expect(codes((await reportsOf(...args, '--wait', '0'))[0])).toEqual(['no-dialog']);
  });

  it('says when scripts are missing or fail', async () => {
    write({
      'page.html': FAIR.replace(
        '</html>',
        '<script src="https://cdn.example/cmp.js"></script><script src="gone.js"></script><script>matchMedia.x</script></html>',
      ),
    });
    const [report] = await reportsOf('page.html', '--engine', 'dom', '--run-scripts');
    expect(report?.diagnostics.map(({ message }) => message)).toEqual([
      'page.html was read without 2 scripts, so what they build is not seen: https://cdn.example/cmp.js, gone.js (nothing is fetched from the network for a file).',
      'page.html: a script failed (ReferenceError: matchMedia is not defined), so what it builds may not be seen. jsdom has less than a browser; --engine browser is one.',
    ]);
  });
});

describe('--url without a browser', () => {
  const write = inFreshFolder();
  const server = withServer(() => ({
    '/': PALE.replace('<style></style>', '<link rel="stylesheet" href="css/a.css">').replace(
      / style="[^"]*"/,
      ' class="no"',
    ),
    '/css/a.css': '@import "../b.css";',
    '/b.css': '.no { background: #fff; color: #aaa }',
    '/blog': BLOG,
    '/picture': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    '/moved': (_, response) => void response.writeHead(302, { location: '/blog' }).end(),
    '/css-is-html': PALE.replace('<style></style>', '<link rel="stylesheet" href="/blog">'),
  }));

  it.each(['static', 'dom'])('%s fetches the page and its stylesheets', async (engine) => {
    const [report] = await reportsOf('--url', server.origin, '--engine', engine, '--allow-private-network');
    expect(report).toMatchObject({ engine, source: `${server.origin}/` });
    expect(ids(report)).toContain('low-contrast-decline');
    expect(server.asked).toEqual(['/', '/css/a.css', '/b.css']);
  });

  it('frames the source of both', async () => {
    const { stdout } = await runCommand([
      '--url',
      server.origin,
      '--engine',
      'static',
      '--allow-private-network',
    ]);
    expect(stdout).toContain('<button class="no">Reject all</button>');
    expect(stdout).toContain(`${server.origin}/b.css:1:25`);
  });

  it('takes files along, each address once, and does not show passwords', async () => {
    write({ 'page.html': FAIR });
    const withPassword = server.origin.replace('//', '//ada:secret@');
    const args = [
      '--url',
      `${server.origin}/moved`,
      '--url',
      `${server.origin}/moved`,
      '--url',
      `${withPassword}/blog`,
    ];
    const reports = await reportsOf('page.html', ...args, '--engine', 'static', '--allow-private-network');
    expect(reports.map(({ source }) => source)).toEqual([
      'page.html',
      `${server.origin}/moved`,
      `${server.origin}/blog`,
    ]);
    expect(JSON.stringify(reports)).not.toContain('secret');
  });

  it('says of a stylesheet why it is not there', async () => {
    const [report] = await reportsOf(
      '--url',
      `${server.origin}/css-is-html`,
      '--engine',
      'static',
      '--allow-private-network',
    );
    expect(report?.diagnostics.find(({ code }) => code === 'stylesheet-not-loaded')?.message).toBe(
      'The stylesheet /blog is not CSS but text/html.',
    );
  });

  it('says what cannot be opened, and lints the others', async () => {
    const pages = ['/gone', '/picture', '/'].flatMap((path) => ['--url', server.origin + path]);
    const { code, stdout, stderr } = await runCommand([
      ...pages,
      '--engine',
      'static',
      '--allow-private-network',
    ]);
    expect(stdout).toContain('low-contrast-decline');
    expect(stderr).toBe(
      `consentlint: ${server.origin}/gone could not be opened: the server answered with 404.\n` +
        `consentlint: ${server.origin}/picture is not HTML but image/png.\n`,
    );
    expect(code).toBe(2);
  });

  it.each(['static', 'dom'])('%s asks nothing of a private network unasked', async (engine) => {
    const { code, stdout, stderr } = await runCommand(['--url', server.origin, '--engine', engine]);
    expect(stderr).toBe(
      `consentlint: ${server.origin}/ could not be opened: 127.0.0.1 is in a private network, which is not asked without --allow-private-network.\n`,
    );
    expect({ code, stdout, asked: server.asked }).toEqual({ code: 2, stdout: '', asked: [] });
  });
});

describe('options that do not go together', () => {
  const write = inFreshFolder();

  it.each([
    ['page.html --engine crome', '--engine cannot be crome. There is: static, dom, browser.'],
    ['--url example.com', '--url takes an address that begins with http:// or https://'],
    ['--url file:///etc/passwd', 'such as https://example.com/, not file:///etc/passwd.'],
    ['page.html --run-scripts', '--run-scripts is for --engine dom alone: static runs none.'],
    ['page.html --run-scripts --engine browser', 'a browser runs them anyway.'],
    ['--url https://example.com --engine dom --run-scripts', '--run-scripts is not for --url'],
    ['page.html --allow-private-network', '--allow-private-network is for --url'],
    ['page.html --wait 100', '--wait is for --engine browser'],
    ['page.html --timeout 100', '--timeout is for --url and --engine dom or browser'],
    [
      'page.html --engine browser --timeout 0',
      '--timeout takes milliseconds, a whole number from 1 to 600000, not 0.',
    ],
    [
      'page.html --engine browser --wait 1s',
      '--wait takes milliseconds, a whole number from 0 to 600000, not 1s.',
    ],
  ])('consentlint %s', async (args, sentence) => {
    write({ 'page.html': FAIR });
    const { code, stdout, stderr } = await runCommand(args.split(' '));
    expect(stderr).toMatch(/^consentlint: .*[.?]\n$/);
    expect(stderr).toContain(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
