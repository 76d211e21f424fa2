/** Snapshots for the tests of this folder, with computed styles from jsdom until the static cascade is there. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Style } from '../../css/style.js';
import { parseHtml } from '../../html/parse-html.js';
import type { HtmlElement } from '../../html/tree.js';
import type { Snapshot } from '../../snapshot/snapshot.js';
import { createStaticTree } from '../../snapshot/static-tree.js';

const INITIAL: Readonly<Record<string, string>> = {
  display: 'inline',
  position: 'static',
  opacity: '1',
  visibility: 'visible',
  cursor: 'auto',
  transform: 'none',
  clip: 'auto',
  'clip-path': 'none',
  'z-index': 'auto',
  'font-size': '16px',
  'content-visibility': 'visible',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  'text-indent': '0px',
  width: 'auto',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  'margin-left': '0px',
  'margin-top': '0px',
  left: 'auto',
  right: 'auto',
  top: 'auto',
  bottom: 'auto',
};

export function snapshotOf(
  html: string,
  options: { css?: string; file?: string; width?: number } = {},
): Snapshot {
  const inlined = html.replace(/<link[^>]*rel="?stylesheet"?[^>]*>/g, (link) => {
    const href = /href="([^"]+)"/.exec(link)?.[1];
    return href === undefined || options.file === undefined
      ? ''
      : `<style>${readCss(join(dirname(options.file), href))}</style>`;
  });
  const dom = new JSDOM(inlined, { pretendToBeVisual: true });
  const { document } = dom.window;
  if (options.css !== undefined) {
    const style = document.createElement('style');
    style.textContent = options.css;
    document.head.append(style);
  }
  const page = parseHtml(html, options.file ?? 'test.html', () => {});
  const paths = new Map<string, Element>();
  const walk = (element: Element, path: string): void => {
    paths.set(path, element);
    for (const [i, child] of [...element.children]
      .filter((child) => !['STYLE', 'LINK'].includes(child.tagName))
      .entries())
      walk(child, `${path}/${i}`);
  };
  walk(document.documentElement, '');
  const pathOf = (element: HtmlElement): string => {
    const { parent } = element;
    if (parent.kind !== 'element') return parent.kind === 'document' ? '' : `shadow${element.index}`;
    const siblings = parent.children.filter(
      (child) => child.kind === 'element' && child.tag !== 'style' && child.tag !== 'link',
    );
    return `${pathOf(parent)}/${siblings.indexOf(element)}`;
  };
  const styleOf = (element: Element | undefined): Style => {
    const computed = element === undefined ? undefined : dom.window.getComputedStyle(element);
    return {
      get: (property) => {
        const value = computed?.getPropertyValue(property) ?? '';
        if (value === '' && /^overflow-/.test(property))
          return computed?.getPropertyValue('overflow') || 'visible';
        return value === '' ? (INITIAL[property] ?? '') : value;
      },
      declaration: () => undefined,
      unknown: () => undefined,
    };
  };
  const cache = new Map<HtmlElement, Style>();
  const styles = {
    of: (element: HtmlElement) => {
      const known = cache.get(element) ?? styleOf(paths.get(pathOf(element)));
      cache.set(element, known);
      return known;
    },
    pseudo: () => undefined,
  };
  return {
    engine: 'static',
    variant: { viewport: { width: options.width ?? 1280, height: 800 }, colorScheme: 'light' },
    // The tests look at structure; the cascade has its own.
    root: createStaticTree(page, styles as unknown as Parameters<typeof createStaticTree>[1]),
    diagnostics: [],
    styleIncomplete: undefined,
  };
}

function readCss(file: string): string {
  const css = readFileSync(file, 'utf8');
  return css.replace(/@import\s+(?:url\()?["']?([^"')]+)["']?\)?[^;]*;/g, (_, href: string) =>
    readCss(join(dirname(file), href)),
  );
}
