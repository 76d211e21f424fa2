/**
 * WebKitGTK as Debian has it: its small browser on a screen that nobody sees, driven over WebDriver.
 *
 * @see https://www.w3.org/TR/webdriver2/#endpoints
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { until } from './until.js';
import type { Driver } from './web-driver.js';

const {
  WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver',
  WEBKIT_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
} = process.env;

/** The browser's own buttons are made so small that its window can be as narrow as a phone. */
const TINY = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

export async function launchWebKit(): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'consentlint-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), TINY);
  const started: ChildProcess[] = [];
  const end = () => {
    for (const program of started) program.kill();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const screen = spawnOrSay('Xvfb', [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1600x1300x24',
      '-nolisten',
      'tcp',
    ]);
    started.push(screen.program);
    const number = await Promise.race([firstLine(screen.program), screen.failed]);
    const port = await freePort();
    const environment = { DISPLAY: `:${number}`, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home };
    const driver = spawnOrSay(WEBKIT_DRIVER, ['-p', `${port}`], environment);
    started.push(driver.program);
    return await Promise.race([openSession(`http://127.0.0.1:${port}/session`, end), driver.failed]);
  } catch (error) {
    end();
    throw error;
  }
}

function spawnOrSay(
  path: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const program = spawn(path, flags, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = new Promise<never>((_, reject) => {
    program.on('error', () => reject(new Error(missing(path))));
  });
  failed.catch(() => undefined);
  return { program, failed };
}

function missing(path: string): string {
  return `There is no ${path}: install WebKitGTK’s driver and a screen for it (apt-get install webkit2gtk-driver xvfb), or set WEBKIT_DRIVER and WEBKIT_BROWSER to where they are.`;
}

function firstLine({ stdio }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    (stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function ask(method: string, url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method, body: method === 'POST' ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  throw new Error((value as { readonly message: string }).message);
}

async function openSession(sessions: string, end: () => void): Promise<Driver> {
  const wanted = { 'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] } };
  await until(() => fetch(sessions.replace(/session$/, 'status')), 'WebKitWebDriver');
  const { sessionId, capabilities } = (await ask('POST', sessions, {
    capabilities: { alwaysMatch: wanted },
  })) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
  const session = `${sessions}/${sessionId}`;
  const execute = (script: string) => ask('POST', `${session}/execute/async`, { script, args: [] });
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    navigate: async (url) => void (await ask('POST', `${session}/url`, { url })),
    execute,
    resize: async ({ width, height }) => {
      const frame = Number(await execute('arguments[0](outerHeight - innerHeight)'));
      await ask('POST', `${session}/window/rect`, { width, height: height + frame });
    },
    close: async () => {
      await ask('DELETE', session, undefined).catch(() => undefined);
      end();
    },
  };
}
