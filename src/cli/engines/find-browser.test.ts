/** Where an installed browser is looked for. */
import { describe, expect, it } from 'vitest';
import { findBrowser, namedBrowser } from './find-browser.js';

const found = (platform: NodeJS.Platform, env: Record<string, string>, ...installed: string[]) =>
  findBrowser({ platform, env, isProgram: (path) => installed.includes(path) });

describe('a browser', () => {
  it('is the one that a variable names, whatever else there is', () => {
    expect(namedBrowser({ env: { CHROME_PATH: '/x/chrome', CHROME_BIN: '/y/chrome' } })).toEqual({
      variable: 'CHROME_PATH',
      path: '/x/chrome',
    });
    expect(namedBrowser({ env: { CHROME_PATH: '', PUPPETEER_EXECUTABLE_PATH: '/z' } })?.path).toBe('/z');
    expect(namedBrowser({ env: {} })).toBeUndefined();
  });

  it('is found on Linux along PATH, Chrome before Chromium before Edge', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin:.:bin' };
    expect(found('linux', env, '/usr/bin/chromium')).toBe('/usr/bin/chromium');
    expect(found('linux', env, '/usr/local/bin/chromium', '/usr/bin/google-chrome')).toBe(
      '/usr/bin/google-chrome',
    );
    expect(found('linux', env, '/usr/bin/microsoft-edge')).toBe('/usr/bin/microsoft-edge');
    expect(found('linux', {}, '/opt/google/chrome/chrome')).toBe('/opt/google/chrome/chrome');
  });

  it('is not taken from the working directory', () => {
    expect(found('linux', { PATH: '.:bin:' }, 'bin/chromium', './chromium', 'chromium')).toBeUndefined();
  });

  it('is found on a Mac among the applications of all and of the user', () => {
    const chromium = '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(found('darwin', { HOME: '/Users/ada' }, chromium, edge)).toBe(chromium);
    expect(found('darwin', {}, chromium, edge)).toBe(edge);
  });

  it('is found on Windows in the folders of programs', () => {
    const env = {
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    const chrome = 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(found('win32', env, chrome, edge)).toBe(chrome);
    expect(found('win32', env, edge)).toBe(edge);
  });

  it('may be missing', () => {
    expect(found('linux', { PATH: '/usr/bin' })).toBeUndefined();
  });
});
