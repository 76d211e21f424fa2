/**
 * The author stylesheets of a page, in cascade order: `<style>` and `<link rel=stylesheet>` in
 * document order, each tree (document or shadow root) with its own.
 *
 * Those in an inert `<template>` count as well: the template's content is linted as if a script had
 * put it where the template stands, and its styles would then apply. Those in `<noscript>` do not:
 * people meet consent dialogs with scripting on.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-stylesheet
 */
import type { ReportDiagnostic } from '../source/diagnostic.js';
import { shadowRootOf } from './flat-tree.js';
import type { LoadStylesheet, StylesheetSource } from './stylesheet-source.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './tree.js';
import { elementsOf } from './walk.js';

export interface StylesheetOptions {
  /** URL the page is served under; `<base href>` is resolved against it. */
  readonly baseURL?: string;
  readonly load: LoadStylesheet;
  readonly report: ReportDiagnostic;
}

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

export function collectStylesheets(document: HtmlDocument, options: StylesheetOptions): StylesheetSource[] {
  const sheets: StylesheetSource[] = [];
  const base = baseOf(document, options.baseURL);
  for (const element of elementsOf(document)) {
    if (element.namespace === 'mathml') continue;
    const sheet =
      element.tag === 'style'
        ? readStyleElement(element, document)
        : element.tag === 'link'
          ? readLink(element, document, base, options)
          : undefined;
    if (sheet !== undefined) sheets.push(sheet);
  }
  return sheets;
}

function readStyleElement(element: HtmlElement, document: HtmlDocument): StylesheetSource | undefined {
  if (!isCss(element) || isInNoscript(element)) return undefined;
  const texts = element.children.filter(
    (child): child is HtmlNode & { kind: 'text' } => child.kind === 'text',
  );
  const text = texts.map((child) => child.text).join('');
  const location = texts[0]?.location;
  return {
    text,
    file: document.file,
    start: {
      line: location?.startLine ?? 1,
      column: location?.startColumn ?? 1,
      offset: location?.startOffset ?? 0,
    },
    media: element.attributes.get('media') ?? '',
    scope: shadowRootOf(element) ?? document,
    owner: element.startTag,
  };
}

function readLink(
  element: HtmlElement,
  document: HtmlDocument,
  base: string | undefined,
  { load }: StylesheetOptions,
): StylesheetSource | undefined {
  const rel = (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const href = element.attributes.get('href')?.trim();
  if (!rel.includes('stylesheet') || rel.includes('alternate') || element.attributes.has('disabled'))
    return undefined;
  if (href === undefined || href === '' || !isCss(element) || isInNoscript(element)) return undefined;
  const loaded = load(resolveAgainst(base, href), { file: document.file, location: element.startTag });
  if (loaded === undefined) return undefined;
  return {
    text: loaded.text,
    file: loaded.file,
    start: { line: 1, column: 1, offset: 0 },
    media: element.attributes.get('media') ?? '',
    scope: shadowRootOf(element) ?? document,
    owner: element.startTag,
  };
}

function isCss(element: HtmlElement): boolean {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  return type === '' || type.split(';', 1)[0]?.trim() === 'text/css';
}

function isInNoscript(element: HtmlElement): boolean {
  for (
    let node = element.parent;
    node.kind !== 'document';
    node = node.kind === 'element' ? node.parent : node.host
  ) {
    if (node.kind === 'element' && node.tag === 'noscript') return true;
  }
  return false;
}

/** The first `<base href>`, resolved against the page's own URL. */
function baseOf(document: HtmlDocument, baseURL: string | undefined): string | undefined {
  for (const element of elementsOf(document)) {
    const href = element.tag === 'base' ? element.attributes.get('href') : undefined;
    if (href !== undefined) return resolveAgainst(baseURL, href.trim());
  }
  return baseURL;
}

/** Absolute where the base is; otherwise a path, relative to the page's file or to the root. */
function resolveAgainst(base: string | undefined, href: string): string {
  if (base === undefined || REMOTE.test(href) || /^(?:data|file):/i.test(href)) return href;
  if (REMOTE.test(base)) return URL.canParse(href, base) ? new URL(href, base).href : href;
  if (href.startsWith('/')) return href;
  return base.slice(0, base.lastIndexOf('/') + 1) + href;
}
