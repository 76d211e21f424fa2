/** Looks for an installed browser that Playwright can drive: Chrome, Chromium or Edge. Nothing is downloaded. */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether there is a program of this path. */
  readonly isProgram: (path: string) => boolean;
}

/** Of chrome-launcher, of Karma, of Puppeteer. What one of them names is what is meant. */
export const BROWSER_VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'] as const;

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const ELSEWHERE_ON_LINUX = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
];

const ON_MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The variable that names a browser, and what it names; undefined when none is set. */
export function namedBrowser({
  env,
}: Pick<Surroundings, 'env'>): { readonly variable: string; readonly path: string } | undefined {
  for (const variable of BROWSER_VARIABLES) {
    const path = env[variable];
    if (path !== undefined && path !== '') return { variable, path };
  }
  return undefined;
}

/** The path of the first that is installed where such browsers are; undefined when there is none. */
export function findBrowser({ env, platform, isProgram }: Surroundings): string | undefined {
  return usualPlaces(env, platform).find(isProgram);
}

function usualPlaces(env: Surroundings['env'], platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) => env[name]);
    return ON_WINDOWS.flatMap((program) =>
      folders
        .filter((folder) => folder !== undefined && folder !== '')
        .map((folder) => win32.join(`${folder}`, program)),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    return ON_MAC.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return [
    ...ON_PATH.flatMap((program) => folders.map((folder) => posix.join(folder, program))),
    ...ELSEWHERE_ON_LINUX,
  ];
}

/** A regular file that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
