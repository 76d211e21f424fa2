/**
 * A page as Chromium computes its styles, for telling errors of the layout from errors of the
 * cascade, and the boxes Chromium gives its controls.
 *
 * Computed values are read with the root undisplayed, which makes `getComputedStyle` give them as
 * they are before layout, as the static engine does.
 */
import type { Page } from 'playwright-core';
import type { Snapshot, SnapshotElement, SnapshotNode, Style, Variant } from '../../src/snapshot/snapshot.js';
import { FLAT_TREE } from '../../test/chromium.js';
import type { Rect } from './places.js';

interface MeasuredControl {
  /** Position among the elements of the flat tree, in document order. */
  readonly index: number;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

interface DumpedElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly style: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, string>> | undefined;
  readonly after: Readonly<Record<string, string>> | undefined;
  readonly open: boolean | undefined;
  readonly children: readonly (DumpedElement | string)[];
}

export interface ChromiumPage {
  readonly controls: readonly MeasuredControl[];
  /** Of all elements in the flat tree, in document order. */
  readonly rects: readonly Rect[];
  readonly root: DumpedElement;
}

const CONTROLS =
  'button,a[href],input:not([type=hidden]),select,textarea,summary,[role=button],[role=switch],[role=checkbox],[role=link]';

/** Runs in the page. Plain functions within, since the bundler's helpers do not exist there. */
export function readChromiumPage(page: Page): Promise<ChromiumPage> {
  return page.evaluate(
    `(${String(`(selector) => {
    ${FLAT_TREE}
    const controls = elements.flatMap((element, index) => {
      if (!element.matches(selector)) return [];
      const { width, height } = element.getBoundingClientRect();
      const text = (element.innerText || element.value || element.getAttribute('aria-label') || '').trim().slice(0, 30);
      return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden'
        ? [{ index, width, height, description: element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + [...element.classList].map((name) => '.' + name).join('') + ' "' + text + '"' }] : [];
    });
    const rects = elements.map((element) => {
      // What closed details hold has a box that nobody sees.
      if (!element.checkVisibility()) return { x: 0, y: 0, width: 0, height: 0 };
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    });
    const rootDisplay = getComputedStyle(document.documentElement).display;
    document.documentElement.style.setProperty('display', 'none', 'important');
    const record = (style) => { const values = {}; for (const property of style) values[property] = style.getPropertyValue(property);
      for (const property of ['white-space', 'overflow', 'contain', 'zoom', 'grid-template-areas']) values[property] = style.getPropertyValue(property); return values; };
    const generated = (node, name) => { const style = getComputedStyle(node, name); return style.content === 'none' || style.content === 'normal' ? undefined : record(style); };
    // getComputedStyle says 0px for auto where nothing is displayed.
    const minima = (node) => { const map = node.computedStyleMap(); return { 'min-width': String(map.get('min-width')), 'min-height': String(map.get('min-height')) }; };
    const dump = (node) => ({
      tag: node.tagName.toLowerCase(),
      attributes: [...node.attributes].map(({ name, value }) => [name, value]),
      style: { ...record(getComputedStyle(node)), ...minima(node), ...(node === document.documentElement ? { display: rootDisplay } : {}) },
      before: generated(node, '::before'), after: generated(node, '::after'),
      open: 'open' in node ? node.open : undefined,
      children: flat(node).flatMap((child) => child.nodeType === 1 ? [dump(child)] : child.nodeType === 3 ? [child.data] : []),
    });
    return { controls, rects, root: dump(document.documentElement) };
  }`)})(${JSON.stringify(CONTROLS)})`,
  ) as Promise<ChromiumPage>;
}

/** The dump as a snapshot without boxes. */
export function snapshotOf(root: DumpedElement, variant: Variant): Snapshot {
  let count = 0;
  const build = (dumped: DumpedElement, parent: SnapshotElement | undefined): SnapshotElement => {
    const children: SnapshotNode[] = [];
    const pseudos = { before: dumped.before, after: dumped.after };
    const element: SnapshotElement = {
      kind: 'element',
      id: count++,
      tag: dumped.tag,
      attributes: new Map(dumped.attributes),
      parent,
      children,
      style: styleOf(dumped.style),
      pseudo: (name) => (pseudos[name] === undefined ? undefined : styleOf(pseudos[name])),
      measuredBox: undefined,
      source: undefined,
      startTagSource: undefined,
      attributeSource: () => undefined,
      state: {
        checked: undefined,
        selected: undefined,
        disabled: false,
        open: dumped.open,
        focusable: true,
        inert: false,
      },
      elementById: () => undefined,
      inTemplate: false,
      place: { parent, children: [], host: undefined, shadow: [] },
    };
    for (const child of dumped.children) {
      children.push(
        typeof child === 'string'
          ? { kind: 'text', text: child, parent: element, source: undefined }
          : build(child, element),
      );
    }
    return element;
  };
  return {
    engine: 'static',
    variant,
    root: build(root, undefined),
    diagnostics: [],
    styleIncomplete: undefined,
  };
}

function styleOf(values: Readonly<Record<string, string>>): Style {
  return {
    get: (property) => values[property] ?? '',
    declaration: () => undefined,
    unknown: () => undefined,
  };
}
