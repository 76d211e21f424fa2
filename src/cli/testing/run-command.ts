/** Runs the command in this process, in a folder of its own, and keeps what it says. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../run.js';

export interface Terminal {
  /** Both outputs are terminals of this many columns; in a pipe by default. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCommand(argv: readonly string[], terminal: Terminal = {}): Promise<Outcome> {
  const { columns, env = {}, stdin = '' } = terminal;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    isTTY: columns !== undefined,
    columns,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(argv, {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
  });
  return { code, ...written };
}

/** Makes a fresh folder the working directory of each test; returns a function that writes files into it. */
export function inFreshFolder(): (files: Readonly<Record<string, string | Uint8Array>>) => void {
  const before = process.cwd();
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'consentlint-')));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return (files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
}

/** One error: there is no way to refuse. Two with the box checked. */
export const banner = ({ checked = false, css = '' } = {}): string => `<!doctype html>
<html lang="en">
<style>${css}</style>
<div role="dialog" aria-label="Cookies">
  <p>We and our partners use cookies to measure traffic and to show you personalised advertising.</p>
  <label><input type="checkbox"${checked ? ' checked' : ''}> Marketing cookies</label>
  <button class="yes">Accept all</button>
  <button class="more">Settings</button>
</div>
</html>
`;

/** No finding. */
export const FAIR = banner().replace('<button class="more">Settings', '<button>Reject all');

/** One warning: the refusal is pale. */
export const PALE = FAIR.replace('<button>Reject', '<button style="background: #fff; color: #aaa">Reject');

export const BLOG = '<!doctype html><html lang="en"><h1>About bread</h1><p>It rises.</p></html>';
