/** What the rivals look at: dialogs as Chromium renders them, with computed styles and pixels. */
import type { Browser, Page } from 'playwright-core';
import { screenshotOf } from '../../test/chromium.js';
import { endAnimations } from '../eval-prominence/chromium.js';
import type { EvaluatedPage } from '../eval-rules/lint-page.js';
import { ORIGIN, respond } from '../eval-style/chromium-styles.js';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export interface SeenControl {
  readonly text: string;
  readonly isToggle: boolean;
  readonly fontSizePx: number;
  readonly fontWeight: number;
  readonly color: Rgb;
  /** Some thousand pixels of its picture; empty where none could be taken. */
  readonly pixels: readonly Rgb[];
}

export interface SeenDialog {
  readonly text: string;
  /** Of the viewport, 0 to 1. */
  readonly areaShare: number;
  readonly controls: readonly SeenControl[];
  /** Checkboxes that are enabled and checked, seen or not. */
  readonly checkedBoxes: number;
  readonly pixels: readonly Rgb[];
}

export interface SeenPage {
  readonly language: string;
  readonly dialogs: readonly SeenDialog[];
  /** Links outside the dialogs: how many were tried, and how many of them a click would reach. */
  readonly triedLinks: number;
  readonly reachableLinks: number;
}

/** Where it is, CSS px from the corner of the viewport. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface ReadControl extends Omit<SeenControl, 'pixels'> {
  readonly mark: string;
  readonly place: Place;
}
interface ReadDialog extends Omit<SeenDialog, 'pixels' | 'controls'> {
  readonly mark: string;
  readonly place: Place;
  readonly controls: readonly ReadControl[];
}
interface ReadPage extends Omit<SeenPage, 'dialogs'> {
  readonly dialogs: readonly ReadDialog[];
}

/** A string, since the bundler's helpers do not exist in the page. Marks what is to be pictured. */
const READ = `(selectors) => {
  const flat = (node) => node.shadowRoot ? [...node.shadowRoot.children]
    : node.tagName === 'SLOT' && node.assignedElements().length ? node.assignedElements() : [...node.children];
  const below = (node) => flat(node).flatMap((child) => [child, ...below(child)]);
  const find = (selector) => {
    let scope = document, found = null;
    for (const part of selector.split(' >>> ')) {
      found = scope && scope.querySelector(part);
      scope = found && found.shadowRoot;
    }
    return found;
  };
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const placeOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const rgb = (text) => (text.match(/[\\d.]+/g) ?? [0, 0, 0]).slice(0, 3).map(Number);
  const roots = selectors.map(find).filter((root) => root && isSeen(root));
  const dialogs = roots.map((root, i) => {
    root.setAttribute('data-rival', 'd' + i);
    const inside = below(root);
    const controls = inside.filter((element) =>
      element.matches('button, a, input[type=button], input[type=submit], [role=button], [onclick]') && isSeen(element));
    const { width, height } = root.getBoundingClientRect();
    return {
      mark: 'd' + i,
      place: placeOf(root),
      text: root.innerText ?? '',
      areaShare: Math.min(1, width * height / (innerWidth * innerHeight)),
      checkedBoxes: inside.filter((element) => element.matches('input[type=checkbox]') && element.checked && !element.disabled).length,
      controls: controls.map((element, j) => {
        element.setAttribute('data-rival', 'c' + i + '-' + j);
        const style = getComputedStyle(element);
        return {
          mark: 'c' + i + '-' + j,
          place: placeOf(element),
          text: (element.innerText || element.value || element.getAttribute('aria-label') || '').trim(),
          isToggle: element.matches('[role=switch], [aria-pressed]'),
          fontSizePx: parseFloat(style.fontSize),
          fontWeight: Number(style.fontWeight),
          color: rgb(style.color),
        };
      }),
    };
  });
  const links = [...document.querySelectorAll('a[href]')].filter((link) => isSeen(link) && !roots.some((root) => root.contains(link))).slice(0, 5);
  const reachable = links.filter((link) => {
    link.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = link.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && link.contains(top);
  });
  scrollTo(0, 0);
  return { language: document.documentElement.lang || 'en', dialogs, triedLinks: links.length, reachableLinks: reachable.length };
}`;

/** Up to some thousand pixels of each part of a PNG, evenly spread; of all of it where no part is given. */
const DECODE = `async (png, parts) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + png;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width; canvas.height = image.height;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  return (parts ?? [whole]).map(({ x, y, width, height }) => {
    const { data } = context.getImageData(Math.round(x), Math.round(y), Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    const step = Math.max(1, Math.floor(data.length / 4 / 2000));
    const pixels = [];
    for (let i = 0; i < data.length; i += 4 * step) pixels.push([data[i], data[i + 1], data[i + 2]]);
    return pixels;
  });
}`;

/** Which controls are worth a picture: those that have a role. */
export type IsOfInterest = (text: string) => boolean;

/**
 * Gives a function that shows a page at its first size and scheme and reads the dialogs with the given
 * selectors. It holds tabs of the browser until that is closed.
 */
export async function createReader(
  browser: Browser,
  isOfInterest: IsOfInterest,
): Promise<(page: EvaluatedPage, dialogs: readonly string[]) => Promise<SeenPage>> {
  const decoder = await browser.newPage();
  const tabs = new Map<string, Page>();
  let current: { html: string; root: string | undefined } = { html: '', root: undefined };
  const decode = (png: Buffer, parts?: readonly Place[]): Promise<Rgb[][]> =>
    decoder.evaluate(
      `(${DECODE})(${JSON.stringify(png.toString('base64'))}, ${JSON.stringify(parts ?? null)})`,
    );
  /** What lies wholly on the screen is cut from its picture; anything else is scrolled to. */
  const pictured = async (tab: Page, wanted: readonly { mark: string; place: Place }[]) => {
    const { width: right = 0, height: bottom = 0 } = tab.viewportSize() ?? {};
    const isOnScreen = ({ place: { x, y, width, height } }: { place: Place }) =>
      x >= 0 && y >= 0 && x + width <= right && y + height <= bottom;
    const pixels = new Map<string, readonly Rgb[]>();
    const onScreen = wanted.filter(isOnScreen);
    const cut = await decode(
      await screenshotOf(tab),
      onScreen.map(({ place }) => place),
    );
    for (const [index, { mark }] of onScreen.entries()) pixels.set(mark, cut[index] ?? []);
    for (const one of wanted) {
      if (isOnScreen(one)) continue;
      const element = tab.locator(`[data-rival="${one.mark}"]`);
      const png = await element.screenshot({ timeout: 2000 }).catch(() => undefined);
      if (png !== undefined) pixels.set(one.mark, (await decode(png))[0] ?? []);
    }
    return pixels;
  };
  return async (page, selectors) => {
    const [viewport = { width: 1280, height: 800 }] = page.viewports ?? [];
    const [colorScheme = 'light'] = page.colorSchemes ?? [];
    const variant = JSON.stringify([viewport, colorScheme]);
    let tab = tabs.get(variant);
    if (tab === undefined) {
      tab = await browser.newPage({ viewport, colorScheme });
      await tab.route('**/*', (route) => route.fulfill(respond(current, route.request().url())));
      tabs.set(variant, tab);
    }
    current = { html: page.html, root: page.root };
    await tab.goto(`${ORIGIN}/`);
    await tab.evaluate(endAnimations);
    const read: ReadPage = await tab.evaluate(`(${READ})(${JSON.stringify(selectors)})`);
    const pixels = await pictured(
      tab,
      read.dialogs.flatMap((dialog) => [dialog, ...dialog.controls.filter(({ text }) => isOfInterest(text))]),
    );
    const dialogs = read.dialogs.map(({ mark, place: _, controls, ...dialog }) => ({
      ...dialog,
      pixels: pixels.get(mark) ?? [],
      controls: controls.map(({ mark: own, place: __, ...control }) => ({
        ...control,
        pixels: pixels.get(own) ?? [],
      })),
    }));
    return { ...read, dialogs };
  };
}
