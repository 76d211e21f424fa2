/** A page with the files that hold its further layers. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../index.js';
import { BLOG, banner, FAIR, inFreshFolder, runCommand, type Terminal } from './testing/run-command.js';

const FIRST = `<!doctype html>
<html lang="en">
<div role="dialog" aria-label="Cookies">
  <p>We and our partners use cookies to measure traffic and to show you personalised advertising.</p>
  <button>Accept all</button>
  <button>Reject all</button>
  <button>Settings</button>
  <button>Why we ask</button>
</div>
</html>
`;

const SETTINGS = `<!doctype html>
<html lang="en">
<div role="dialog" aria-label="Cookie settings">
  <h2>Cookie settings</h2>
  <label><input type="checkbox" checked> Marketing cookies</label>
  <button class="save">Save choices</button>
</div>
</html>
`;

describe('--layer', () => {
  const write = inFreshFolder();
  const files = { 'first.html': FIRST, 'settings.html': SETTINGS, 'other.html': BLOG };
  const reportOf = async (args: readonly string[], terminal?: Terminal): Promise<Report | undefined> => {
    const { stdout, stderr } = await runCommand([...args, '--format', 'json'], terminal);
    if (stderr !== '') throw new Error(stderr);
    return (JSON.parse(stdout) as Report[])[0];
  };

  it('judges the file together with the page, and tells what it finds in its own lines', async () => {
    write(files);
    const { code, stdout, stderr } = await runCommand(['first.html', '--layer', 'settings.html']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('settings.html:5:33  error');
    expect(stdout).toContain('> 5 |   <label><input type="checkbox" checked> Marketing cookies</label>');
    expect(stdout).toContain('in 2 consent dialogs');
  });

  it('is shown by what leads to settings, or by what --opened-by names', async () => {
    write(files);
    const openers = (report: Report | undefined) => report?.dialogs[1]?.openedBy?.map(({ name }) => name);
    expect(openers(await reportOf(['first.html', '--layer', 'settings.html']))).toEqual(['Settings']);
    const named = ['--layer', 'settings.html', '--opened-by', 'Why we ask'];
    expect(openers(await reportOf(['first.html', ...named]))).toEqual(['Why we ask']);
    expect(openers(await reportOf([...named, 'first.html']))).toEqual(['Why we ask']);
  });

  it('goes with a page from standard input, and with the styles of --css', async () => {
    write({ ...files, 'pale.css': '.save { color: #eee; background: #fff }' });
    const args = ['-', '--stdin-filename', 'page.html', '--layer', 'settings.html', '--css', 'pale.css'];
    const report = await reportOf(args, { stdin: FIRST });
    expect(report?.dialogs.map(({ source }) => source)).toEqual([undefined, 'settings.html']);
    expect(report?.diagnostics).toEqual([]);
  });

  it('is silenced by comments in its own file', async () => {
    const comment = '<!-- consentlint-disable-next-line -- the default of our partner -->\n  <label>';
    write({ ...files, 'settings.html': SETTINGS.replace('<label>', comment) });
    expect((await runCommand(['first.html', '--layer', 'settings.html'])).code).toBe(0);
    expect((await reportOf(['first.html', '--layer', 'settings.html']))?.stats.suppressed).toBe(1);
  });

  it.each<[args: string, sentence: string]>([
    [
      'first.html other.html --layer settings.html',
      '--layer goes with one page, and there are 2. Name the page alone.',
    ],
    [
      '- first.html --layer settings.html',
      '--layer goes with one page, and there are 2. Name the page alone.',
    ],
    ['first.html --layer first.html', '--layer first.html is there already. Give each file once.'],
    ['first.html --layer settings.html --layer ./settings.html', '--layer settings.html is there already.'],
    ['first.html --layer -', '--layer takes a file; only the page itself can come from standard input.'],
    ['first.html --layer nosuch.html', 'nosuch.html could not be read: it does not exist.'],
    ['first.html --opened-by Settings', '--opened-by is about the --layer before it, and there is none.'],
    ['--layer settings.html', 'There is nothing to lint.'],
  ])('consentlint %s', async (args, sentence) => {
    write(files);
    const { code, stdout, stderr } = await runCommand(args.split(' '), { stdin: FAIR });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`consentlint: ${sentence}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is told as binary, where it is', async () => {
    write({ ...files, 'dot.html': '\0\0\0PNG' });
    const { code, stderr } = await runCommand(['first.html', '--layer', 'dot.html']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'consentlint: dot.html is not HTML: it holds binary data. Name an HTML file.\n',
    });
  });

  it('leaves a page without it as it was', async () => {
    write({ 'page.html': banner() });
    expect((await reportOf(['page.html']))?.dialogs).toHaveLength(1);
  });
});
