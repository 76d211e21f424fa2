/** Presses what a person would press, in Chromium, and reads from the package's cookie what has come of it. */
import type { Locator, Page } from 'playwright-core';
import type { Press, Way } from './effort.js';

/** What the package has kept; undefined while nothing is decided. */
type Kept = 'everything' | 'nothing' | 'some' | undefined;

export interface Outcome {
  /** No dialog of the package stands on the screen any more. */
  readonly gone: boolean;
  readonly kept: Kept;
  /** How many of the presses were out of sight at first. */
  readonly scrolls: number;
}

const WAIT_MS = 10_000;

interface ConsentPackage {
  /** Every box with which it asks. */
  readonly dialogs: string;
  readonly cookie: string;
  /** The answer for each purpose or service that may be refused; undefined for one that is still open. */
  readonly answers: (cookie: string) => readonly (boolean | undefined)[];
}

const packages: Readonly<Record<string, ConsentPackage>> = {
  'vanilla-cookieconsent': {
    dialogs: '#cc-main .cm, #cc-main .pm',
    cookie: 'cc_cookie',
    answers: (cookie) => [(JSON.parse(cookie) as { categories: string[] }).categories.includes('analytics')],
  },
  klaro: {
    dialogs: '#klaro .cookie-notice:not(.cookie-notice-hidden), #klaro .cm-modal',
    cookie: 'klaro',
    answers: (cookie) => {
      const { matomo, adsense } = JSON.parse(cookie) as Record<string, boolean>;
      return [matomo, adsense];
    },
  },
  osano: {
    dialogs: '.cc-window',
    cookie: 'cookieconsent_status',
    // “dismiss” is what its notices without a choice keep.
    answers: (cookie) => [cookie !== 'deny'],
  },
  tarteaucitron: {
    dialogs: '#tarteaucitronAlertBig, #tarteaucitron',
    cookie: 'tarteaucitron',
    answers: (cookie) =>
      [...cookie.matchAll(/!\w+=(\w+)/g)].map(([, answer]) =>
        answer === 'wait' ? undefined : answer === 'true',
      ),
  },
  'react-cookie-consent': {
    dialogs: '.CookieConsent',
    cookie: 'CookieConsent',
    answers: (cookie) => [cookie === 'true'],
  },
};

/** @param name Of the banner that the page shows. */
export async function followWay(page: Page, name: string, way: Way): Promise<Outcome> {
  const own = Object.entries(packages).find(([packageName]) => name.startsWith(packageName))?.[1];
  if (own === undefined) throw new Error(`${name} is of no package that is known here.`);
  let scrolls = 0;
  for (const press of way.presses) {
    const target = await controlOf(page, press);
    if (!(await isInSight(target))) scrolls += 1;
    await target.click({ timeout: WAIT_MS });
  }
  const gone = await page.waitForFunction(NOTHING_SHOWN, own.dialogs, { timeout: WAIT_MS }).then(
    () => true,
    () => false,
  );
  return { gone, kept: await keptIn(page, own), scrolls };
}

/** Of several with the same words, the one that no other box covers. */
async function controlOf(page: Page, press: Press): Promise<Locator> {
  const bearers =
    typeof press === 'string'
      ? page.getByText(press, { exact: true })
      : page.locator('label', { hasText: press.turn });
  const visible = bearers.filter({ visible: true });
  await visible.first().waitFor({ timeout: WAIT_MS });
  const all = await visible.all();
  for (const one of all) if (await isInSight(one)) return one;
  return visible.first();
}

function isInSight(target: Locator): Promise<boolean> {
  return target.evaluate((words) => {
    const control = words.closest('button, a, label') ?? words;
    const { left, top, width, height } = control.getBoundingClientRect();
    return control.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

const NOTHING_SHOWN = (dialogs: string) =>
  [...document.querySelectorAll(dialogs)].every(
    (dialog) => !dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );

async function keptIn(page: Page, { cookie, answers }: ConsentPackage): Promise<Kept> {
  // The browser itself may not have them yet: pages write cookies in the background.
  const cookies = await page.evaluate(() => document.cookie);
  const own = cookies.split('; ').find((one) => one.startsWith(`${cookie}=`));
  const value = own?.slice(cookie.length + 1);
  if (value === undefined) return undefined;
  const given = answers(decodeURIComponent(value));
  if (given.includes(undefined)) return undefined;
  if (given.every(Boolean)) return 'everything';
  return given.some(Boolean) ? 'some' : 'nothing';
}
