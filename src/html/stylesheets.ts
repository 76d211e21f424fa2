/**
 * The author stylesheets of a page, in cascade order: `<style>` and `<link rel=stylesheet>` in
 * document order, each tree (document or shadow root) with its own.
 *
 * Those in an inert `<template>` count as well: the template's content is linted as if a script had
 * put it where the template stands, and its styles would then apply. Those in `<noscript>` do not, as the
 * parser takes its content for text: people meet consent dialogs with scripting on.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-stylesheet
 */

import { BEGINNING, type TextStart } from '../source/location.js';
import { shadowRootOf } from './flat-tree.js';
import type { LoadStylesheet, StylesheetSource } from './stylesheet-source.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './tree.js';
import { elementsInTree, elementsOf } from './walk.js';

/** Of a `<style>` or `<link>` in a living document. */
export interface LiveSheet {
  readonly text: string;
  readonly file: string;
  readonly start: TextStart | undefined;
  readonly media: string;
}

export interface StylesheetOptions {
  readonly load: LoadStylesheet;
  /** In a living document, what the stylesheet of an element holds now; undefined when there is none. */
  readonly sheetOf?: (owner: HtmlElement) => LiveSheet | undefined;
}

/** How the links of a page are read: where they start from, and which of the titled stylesheets are meant. */
interface Links extends StylesheetOptions {
  readonly base: string | undefined;
  /** @see https://drafts.csswg.org/cssom/#preferred-css-style-sheet-set-name */
  readonly preferredTitle: string | undefined;
}

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

export function collectStylesheets(
  document: HtmlDocument,
  { load, sheetOf }: StylesheetOptions,
): StylesheetSource[] {
  const sheets: StylesheetSource[] = [];
  const elements = [...elementsOf(document)];
  const links: Links = { load, base: baseOf(document), preferredTitle: preferredTitleOf(elements) };
  for (const element of elements) {
    if (!isStylesheet(element) || !isInUse(element, links)) continue;
    const sheet =
      sheetOf !== undefined
        ? readLiveSheet(element, document, sheetOf(element))
        : element.tag === 'style'
          ? readStyleElement(element, document)
          : readLink(element, document, links);
    if (sheet !== undefined) sheets.push(sheet);
  }
  return sheets;
}

function isStylesheet(element: HtmlElement): boolean {
  if (element.namespace === 'mathml' || !isCss(element)) return false;
  if (element.tag !== 'link') return element.tag === 'style';
  const rel = (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return rel.includes('stylesheet') && !rel.includes('alternate') && !element.attributes.has('disabled');
}

/** Of the stylesheets with titles, the first names the set that applies until the user chooses another. */
function preferredTitleOf(elements: readonly HtmlElement[]): string | undefined {
  return elements
    .filter(isStylesheet)
    .map(titleOf)
    .find((title) => title !== '');
}

/** Titles make sets in the document alone; in a shadow tree they mean nothing. */
function titleOf(element: HtmlElement): string {
  return shadowRootOf(element) === undefined ? (element.attributes.get('title') ?? '') : '';
}

function isInUse(element: HtmlElement, { preferredTitle }: Links): boolean {
  const title = titleOf(element);
  return title === '' || title === preferredTitle;
}

function isCss(element: HtmlElement): boolean {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  return type === '' || type.split(';', 1)[0]?.trim() === 'text/css';
}

function readLiveSheet(
  owner: HtmlElement,
  document: HtmlDocument,
  sheet: LiveSheet | undefined,
): StylesheetSource | undefined {
  if (sheet === undefined) return undefined;
  return { ...sheet, scope: shadowRootOf(owner) ?? document, owner: owner.startTag };
}

function readStyleElement(element: HtmlElement, document: HtmlDocument): StylesheetSource {
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
  { base, load }: Links,
): StylesheetSource | undefined {
  const href = element.attributes.get('href')?.trim() ?? '';
  if (href === '') return undefined;
  const loaded = load(resolveAgainst(base, href), { file: document.file, location: element.startTag });
  if (loaded === undefined) return undefined;
  return {
    text: loaded.text,
    file: loaded.file,
    start: BEGINNING,
    media: element.attributes.get('media') ?? '',
    scope: shadowRootOf(element) ?? document,
    owner: element.startTag,
  };
}

/** The first `<base href>` of the document's own tree. */
function baseOf(document: HtmlDocument): string | undefined {
  for (const { tag, attributes } of elementsInTree(document, (element) => element.tag !== 'template')) {
    const href = tag === 'base' ? attributes.get('href') : undefined;
    if (href !== undefined) return href.trim();
  }
  return undefined;
}

/** Absolute where the base is; otherwise a path, relative to the page's file or to the root. */
function resolveAgainst(base: string | undefined, href: string): string {
  if (base === undefined || REMOTE.test(href) || /^(?:data|file):/i.test(href)) return href;
  if (REMOTE.test(base)) {
    const url = base.startsWith('//') ? `https:${base}` : base;
    return URL.canParse(href, url) ? new URL(href, url).href : href;
  }
  if (href.startsWith('/')) return href;
  return base.slice(0, base.lastIndexOf('/') + 1) + href;
}
