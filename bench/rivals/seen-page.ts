/** What the rivals look at: dialogs as Chromium renders them, with computed styles and pixels. */
import type { Browser, Page } from 'playwright-core';
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

interface ReadControl extends Omit<SeenControl, 'pixels'> {
  readonly mark: string;
}
interface ReadDialog extends Omit<SeenDialog, 'pixels' | 'controls'> {
  readonly mark: string;
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
      text: root.innerText ?? '',
      areaShare: Math.min(1, width * height / (innerWidth * innerHeight)),
      checkedBoxes: inside.filter((element) => element.matches('input[type=checkbox]') && element.checked && !element.disabled).length,
      controls: controls.map((element, j) => {
        element.setAttribute('data-rival', 'c' + i + '-' + j);
        const style = getComputedStyle(element);
        return {
          mark: 'c' + i + '-' + j,
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

/** Up to some thousand pixels of a PNG, evenly spread. */
const DECODE = `async (png) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + png;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width; canvas.height = image.height;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const step = Math.max(1, Math.floor(data.length / 4 / 3000));
  const pixels = [];
  for (let i = 0; i < data.length; i += 4 * step) pixels.push([data[i], data[i + 1], data[i + 2]]);
  return pixels;
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
  const pictured = async (tab: Page, mark: string): Promise<Rgb[]> => {
    const element = tab.locator(`[data-rival="${mark}"]`);
    const png = await element.screenshot({ animations: 'disabled', timeout: 3000 }).catch(() => undefined);
    if (png === undefined) return [];
    return decoder.evaluate(`(${DECODE})(${JSON.stringify(png.toString('base64'))})`);
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
    const dialogs: SeenDialog[] = [];
    for (const { mark, ...dialog } of read.dialogs) {
      const controls: SeenControl[] = [];
      for (const { mark: own, ...control } of dialog.controls) {
        const pixels = isOfInterest(control.text) ? await pictured(tab, own) : [];
        controls.push({ ...control, pixels });
      }
      dialogs.push({ ...dialog, controls, pixels: await pictured(tab, mark) });
    }
    return { ...read, dialogs };
  };
}
