/** Starts an installed browser through whichever Playwright is installed. */
import type { Browser, BrowserType, LaunchOptions } from 'playwright-core';
import { CommandError, firstLine } from '../command-error.js';
import type { CommandIo } from '../io.js';
import { BROWSER_VARIABLES, findBrowser, isProgram, namedBrowser } from './find-browser.js';
import { importInstalled } from './import-installed.js';

const PLAYWRIGHTS = ['playwright-core', 'playwright', '@playwright/test'];

const ARGUMENTS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
  // Of what goes past proxies, there is WebRTC.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** @throws {CommandError} when there is no Playwright, no browser, or it does not start. */
export async function launchBrowser(io: CommandIo, proxy: LaunchOptions['proxy']): Promise<Browser> {
  const playwright = await importInstalled<{ readonly chromium: BrowserType }>(PLAYWRIGHTS);
  if (playwright === undefined) {
    throw new CommandError(
      '--engine browser and --url need Playwright, which is not installed: npm install --save-dev playwright-core.',
    );
  }
  const { chromium } = playwright;
  const executablePath = chooseExecutable(chromium, io.env);
  const isRoot = process.getuid?.() === 0;
  try {
    const browser = await chromium.launch({
      executablePath,
      // Chromium's sandbox does not work for root.
      chromiumSandbox: !isRoot,
      args: ARGUMENTS,
      ...(proxy === undefined ? {} : { proxy }),
    });
    if (isRoot) {
      io.stderr.write(
        'consentlint: The browser runs without its sandbox, since consentlint is run by root.\n',
      );
    }
    return browser;
  } catch (error) {
    throw new CommandError(`The browser ${executablePath} could not be started: ${whyNotStarted(error)}.`);
  }
}

function chooseExecutable(chromium: BrowserType, env: CommandIo['env']): string {
  const named = namedBrowser({ env });
  if (named !== undefined) {
    if (isProgram(named.path)) return named.path;
    throw new CommandError(`${named.variable} names ${named.path}, which is not a program that can be run.`);
  }
  // Playwright's own, where it has been downloaded, fits it best.
  const own = chromium.executablePath();
  if (own !== '' && isProgram(own)) return own;
  const found = findBrowser({ env, platform: process.platform, isProgram });
  if (found !== undefined) return found;
  throw new CommandError(
    `No Chrome, Chromium or Edge was found: install one, or name its program in ${BROWSER_VARIABLES[0]}.`,
  );
}

/** Playwright's message is long: what the browser itself said is in it. */
function whyNotStarted(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/no usable sandbox|sandbox_host_linux|setuid sandbox/i.test(message)) {
    return 'its sandbox is not allowed here; let it have user namespaces, or in a container run consentlint as root';
  }
  return firstLine(error).replace(/^browserType\.launch: /, '');
}
