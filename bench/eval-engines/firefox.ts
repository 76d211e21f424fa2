/**
 * Firefox as Debian has it, over Marionette: the WebDriver commands, each as JSON on a socket.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.js';
import type { Driver } from './web-driver.js';

const { FIREFOX = '/usr/bin/firefox-esr' } = process.env;

/** Its own profile, a port that is free, light colours, and nothing of its own to load. */
const PREFERENCES = {
  'marionette.port': 0,
  'layout.css.prefers-color-scheme.content-override': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
};

/** Larger than any page is to be. */
const WINDOW = { width: 1600, height: 1300 };

/** The box that the page is shown in; the window of the browser itself cannot be as narrow as a phone. */
const RESIZE = `
  const { style } = gBrowser.selectedBrowser;
  const [width, height] = arguments;
  for (const bound of ['min-', 'max-', '']) {
    style.setProperty(bound + 'width', width + 'px');
    style.setProperty(bound + 'height', height + 'px');
  }`;

export async function launchFirefox(): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'consentlint-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  // To resize the page its window has to be reached.
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  const program = spawn(FIREFOX, [...flags, '--profile', profile], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    program.on('error', () => reject(new Error(missing())));
    program.on('exit', (code) => reject(new Error(`Firefox has ended with ${code}.`)));
  });
  failed.catch(() => undefined);
  const portFile = join(profile, 'MarionetteActivePort');
  const end = () => {
    program.kill('SIGKILL');
    program.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  };
  try {
    const port = await Promise.race([until(() => Number(readFileSync(portFile, 'utf8')), 'Firefox'), failed]);
    return await connectTo(port, end);
  } catch (error) {
    end();
    throw error;
  }
}

function missing(): string {
  return `There is no Firefox at ${FIREFOX}: install it (apt-get install firefox-esr), or set FIREFOX to its path.`;
}

async function connectTo(port: number, end: () => void): Promise<Driver> {
  const send = sender(connect(port, '127.0.0.1'));
  const { capabilities } = (await send('WebDriver:NewSession', {})) as {
    readonly capabilities: { readonly browserVersion: string };
  };
  await send('WebDriver:SetWindowRect', WINDOW);
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    navigate: async (url) => void (await send('WebDriver:Navigate', { url })),
    execute: async (script) => {
      const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
        readonly value: unknown;
      };
      return value;
    },
    resize: async ({ width, height }) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      await send('WebDriver:ExecuteScript', { script: RESIZE, args: [width, height] });
      await send('Marionette:SetContext', { value: 'content' });
    },
    close: async () => end(),
  };
}

type Send = (command: string, parameters: unknown) => Promise<unknown>;

/** Messages are `length:json`, answers `[1, id, error, result]`; the first message is a greeting. */
function sender(socket: Socket): Send {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let received = Buffer.alloc(0);
  const read = (): unknown => {
    const colon = received.indexOf(':');
    const end = colon + 1 + Number(received.subarray(0, Math.max(0, colon)));
    if (colon < 0 || received.length < end) return undefined;
    const message: unknown = JSON.parse(received.toString('utf8', colon + 1, end));
    received = received.subarray(end);
    return message;
  };
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let message = read(); message !== undefined; message = read()) {
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === null) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone away.'));
  });
  let last = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
