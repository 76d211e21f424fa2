/** When the command is content. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLOG, banner, FAIR, inFreshFolder, PALE, runCommand } from './testing/run-command.js';

/** The refusal lies on an image, so that its contrast cannot be told; a warning unless --rule says otherwise. */
const UNDECIDED = PALE.replace('background: #fff', 'background: url(x.png)');

describe('exit code', () => {
  const write = inFreshFolder();

  it.each<[code: number, what: string, page: string, args: string]>([
    [0, 'nothing is wrong', FAIR, ''],
    [1, 'there is an error', banner(), ''],
    [0, 'there is a warning', PALE, ''],
    [0, 'there are as many warnings as are allowed', PALE, '--max-warnings 1'],
    [1, 'there are more warnings than are allowed', PALE, '--max-warnings 0'],
    [1, 'a rule has been made an error', PALE, '--rule low-contrast-decline:error'],
    [0, 'a rule has been switched off', banner(), '--rule missing-decline:off'],
    [1, 'the preset is strict', PALE, '--preset strict'],
    [1, 'warnings are too many, though --quiet hides them', PALE, '--max-warnings 0 --quiet'],
    [0, 'something cannot be told', UNDECIDED, '--rule low-contrast-decline:error'],
    [
      1,
      'something at error level cannot be told',
      UNDECIDED,
      '--rule low-contrast-decline:error --fail-on cantTell',
    ],
    [0, 'a warning cannot be told', UNDECIDED, '--fail-on cantTell'],
    [1, 'warnings that cannot be told are too many', UNDECIDED, '--fail-on cantTell --max-warnings 0'],
    [0, 'there is no dialog', BLOG, ''],
    [1, 'there is no dialog, but has to be', BLOG, '--require-dialog'],
    [1, 'the page is empty, but a dialog has to be', '', '--require-dialog'],
    [0, 'there is a dialog, as has to be', FAIR, '--require-dialog'],
  ])('%d when %s', async (code, _, page, args) => {
    write({ 'page.html': page });
    const outcome = await runCommand(['page.html', ...args.split(' ').filter((arg) => arg !== '')]);
    expect(outcome.code, outcome.stdout + outcome.stderr).toBe(code);
  });

  it('1 comes with its reason where the report does not show it', async () => {
    write({ 'page.html': PALE, 'blog.html': BLOG });
    const { stderr } = await runCommand(['.', '--max-warnings', '0', '--require-dialog']);
    expect(stderr).toBe(
      'consentlint: There are more warnings (1) than --max-warnings allows (0).\n' +
        'consentlint: No consent dialog was found in blog.html, and --require-dialog asks for one.\n',
    );
  });
});

describe('output', () => {
  const write = inFreshFolder();

  it('goes to a file when asked, into folders that are made for it', async () => {
    write({ 'page.html': banner() });
    const args = ['page.html', '--format', 'json', '--output-file', 'out/deep/report.json'];
    const { code, stdout } = await runCommand(args, { env: { FORCE_COLOR: '1' } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(JSON.parse(readFileSync('out/deep/report.json', 'utf8'))).toMatchObject([
      { source: 'page.html', findings: [{ ruleId: 'missing-decline' }] },
    ]);
  });

  it('is an array in JSON for one page as for several', async () => {
    write({ 'a.html': banner(), 'b.html': FAIR });
    const sources = async (...args: string[]) =>
      JSON.parse((await runCommand([...args, '--format', 'json'])).stdout).map(
        ({ source }: { source: string }) => source,
      );
    expect(await sources('a.html')).toEqual(['a.html']);
    expect(await sources('b.html', 'a.html')).toEqual(['a.html', 'b.html']);
  });

  it('with --quiet leaves out what is below error level', async () => {
    write({ 'page.html': PALE });
    const { stdout } = await runCommand(['page.html', '--quiet']);
    expect(stdout).toBe('✔ 1 consent dialog, 19 rules, 2 viewports: no errors\n');
  });

  it('frames the source of the page and of the stylesheet it links', async () => {
    write({
      'page.html': PALE.replace('<style></style>', '<link rel="stylesheet" href="css/theme.css">').replace(
        / style="[^"]*"/,
        ' class="no"',
      ),
      'css/theme.css': '.no {\n  background: #fff;\n  color: #aaa;\n}\n',
    });
    const { stdout } = await runCommand(['page.html']);
    expect(stdout).toMatch(/> 8 \| {3}<button class="no">Reject all<\/button>\n +\| {3}\^{19}/);
    expect(stdout).toMatch(/css\/theme\.css:3:3 .*\n {6}> 3 \| {3}color: #aaa;\n {10}\| {3}\^{11}/);
  });

  it.each<[expected: boolean, columns: number | undefined, env: Record<string, string>, args: string[]]>([
    [true, 80, {}, []],
    [false, undefined, {}, []],
    [false, 80, { NO_COLOR: '1' }, []],
    [true, 80, { NO_COLOR: '' }, []],
    [false, 80, { TERM: 'dumb' }, []],
    [true, undefined, { FORCE_COLOR: '1' }, []],
    [false, 80, { FORCE_COLOR: '0' }, []],
    [false, undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, []],
    [false, 80, {}, ['--no-color']],
    [false, undefined, { FORCE_COLOR: '1' }, ['--no-color']],
  ])('has colours: %s, with %j columns, %j and %j', async (expected, columns, env, args) => {
    write({ 'page.html': banner() });
    const { stdout } = await runCommand(['page.html', ...args], {
      env,
      ...(columns === undefined ? {} : { columns }),
    });
    expect(stdout.includes('\u001B[')).toBe(expected);
  });

  it('keeps to the width of the terminal', async () => {
    write({ 'page.html': banner({ checked: true }) });
    const { stdout } = await runCommand(['page.html', '--no-color'], { columns: 60 });
    const tooLong = stdout.split('\n').filter((line) => line.length > 60 && !line.includes('https://'));
    expect(tooLong).toEqual([]);
  });
});
