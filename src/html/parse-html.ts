/**
 * HTML text to our document tree: parse5 does the parsing, as a browser would on loading the text.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
import {
  type DefaultTreeAdapterTypes,
  type ParserError,
  parse,
  parseFragment,
  type Token,
  html as vocabulary,
} from 'parse5';
import type { ReportDiagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';
import { checkText, reportUnclosed } from './check-text.js';
import { canHoldShadow, isShadowTemplate } from './declarative-shadow.js';
import type {
  HtmlComment,
  HtmlDocument,
  HtmlElement,
  HtmlNode,
  HtmlParent,
  HtmlShadowRoot,
  HtmlText,
} from './tree.js';

type ParsedNode = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

const NAMESPACES: Readonly<Record<string, HtmlElement['namespace']>> = {
  [vocabulary.NS.SVG]: 'svg',
  [vocabulary.NS.MATHML]: 'mathml',
};

/** Elements whose content is text up to their end tag, whatever it holds. */
const RAW_TEXT = new Set(['style', 'script', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** The root element of a page, as far as parts of a table need one. */
const PAGE: Pick<ParsedElement, 'tagName' | 'namespaceURI' | 'attrs' | 'sourceCodeLocation'> = {
  tagName: 'html',
  namespaceURI: vocabulary.NS.HTML,
  attrs: [],
};

/** A text that begins with one of these loses its tags when parsed as a document. */
const TABLE_PART = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:tr|td|th|tbody|thead|tfoot|caption|colgroup|col)[\s>/]/i;

/**
 * Parses a whole document or a fragment.
 *
 * @param text The HTML; offsets in the result index into it as given, CRLF and byte order mark included.
 * @param file Named in every location.
 * @param report Takes what makes the text unlike what its author meant: binary content, an element that swallows the rest.
 */
export function parseHtml(text: string, file: string, report: ReportDiagnostic): HtmlDocument {
  checkText(text, file, report);
  const markup = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  let unclosedComment = false;
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }: ParserError) => {
      unclosedComment ||= code === 'eof-in-comment';
    },
  };
  const root = TABLE_PART.test(markup) ? parseFragment(markup, options) : parse(markup, options);
  const { document, unclosed, lastComment } = convert(root, file, text);
  for (const { tag, startTag } of unclosed) {
    if (startTag !== undefined) reportUnclosed(`<${tag}>`, `</${tag}>`, startTag, report);
  }
  if (unclosedComment && lastComment?.location !== undefined) {
    reportUnclosed('A comment', '-->', lastComment.location, report);
  }
  return document;
}

/**
 * Walks parse5's tree once, without recursion: hostile input nests deeper than the call stack. Parts of a
 * table, which come without a page around them, are given its root element.
 */
function convert(
  root: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment,
  file: string,
  text: string,
): { document: HtmlDocument; unclosed: HtmlElement[]; lastComment: HtmlComment | undefined } {
  const unclosed: HtmlElement[] = [];
  let lastComment: HtmlComment | undefined;
  const document: HtmlDocument = { kind: 'document', quirksMode: isQuirky(root, text), children: [], file };
  let index = 0;
  const pending: { from: ParsedNode; into: HtmlParent }[] = [];
  const queue = (children: readonly ParsedNode[], into: HtmlParent): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const from = children[i];
      if (from !== undefined) pending.push({ from, into });
    }
  };
  if (root.nodeName === '#document') queue(root.childNodes, document);
  else {
    const page = new ParsedHtmlElement(PAGE, document, index++, file);
    document.children.push(page);
    queue(root.childNodes, page);
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { from, into } = next;
    if ('value' in from) {
      into.children.push(makeText(from, into, file));
    } else if ('data' in from) {
      lastComment = makeComment(from, into, file);
      into.children.push(lastComment);
    } else if ('tagName' in from) {
      const shadow = attachShadow(from, into);
      if (shadow !== undefined) {
        queue(contentsOf(from), shadow);
        continue;
      }
      const element = new ParsedHtmlElement(from, into, index++, file);
      into.children.push(element);
      if (isUnclosed(from)) unclosed.push(element);
      queue(contentsOf(from), element);
    }
  }
  return { document, unclosed, lastComment };
}

function isUnclosed({ tagName, sourceCodeLocation }: ParsedElement): boolean {
  return (
    RAW_TEXT.has(tagName) &&
    sourceCodeLocation?.startTag !== undefined &&
    sourceCodeLocation.endTag === undefined
  );
}

function contentsOf(element: ParsedElement): readonly ParsedNode[] {
  return 'content' in element
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : element.childNodes;
}

/** A text without doctype and `<html>` is a piece of a page, which says nothing of the page's mode. */
function isQuirky(root: object, text: string): boolean {
  return 'mode' in root && root.mode === vocabulary.DOCUMENT_MODE.QUIRKS && /<html[\s>]/i.test(text);
}

/** Declarative shadow DOM: the first `<template shadowrootmode>` becomes its parent's shadow root. */
function attachShadow(from: ParsedElement, into: HtmlParent): HtmlShadowRoot | undefined {
  if (from.tagName !== 'template' || !(into instanceof ParsedHtmlElement) || into.shadowRoot !== undefined) {
    return undefined;
  }
  if (!canHoldShadow(into.tag)) return undefined;
  if (!isShadowTemplate(from.attrs.find(({ name }) => name === 'shadowrootmode')?.value)) return undefined;
  into.shadowRoot = { kind: 'shadow-root', host: into, children: [] };
  return into.shadowRoot;
}

function makeText(from: DefaultTreeAdapterTypes.TextNode, parent: HtmlParent, file: string): HtmlText {
  return { kind: 'text', text: from.value, parent, location: locate(from.sourceCodeLocation, file) };
}

function makeComment(
  from: DefaultTreeAdapterTypes.CommentNode,
  parent: HtmlParent,
  file: string,
): HtmlComment {
  return { kind: 'comment', text: from.data, parent, location: locate(from.sourceCodeLocation, file) };
}

function locate(location: Token.Location | null | undefined, file: string): SourceLocation | undefined {
  if (location === null || location === undefined) return undefined;
  const { startLine, startCol, startOffset, endLine, endCol, endOffset } = location;
  return { file, startLine, startColumn: startCol, endLine, endColumn: endCol, startOffset, endOffset };
}

class ParsedHtmlElement implements HtmlElement {
  readonly kind = 'element';
  readonly tag: string;
  readonly namespace: HtmlElement['namespace'];
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[] = [];
  readonly tree: HtmlDocument | HtmlShadowRoot;
  shadowRoot: HtmlShadowRoot | undefined = undefined;
  readonly location: SourceLocation | undefined;
  readonly startTag: SourceLocation | undefined;
  readonly #attributeLocations: Record<string, Token.Location> | undefined;
  readonly #file: string;

  constructor(
    from: typeof PAGE,
    readonly parent: HtmlParent,
    readonly index: number,
    file: string,
  ) {
    const source = from.sourceCodeLocation;
    this.tree = parent.kind === 'element' ? parent.tree : parent;
    this.tag = from.tagName;
    this.namespace = NAMESPACES[from.namespaceURI] ?? 'html';
    this.attributes = new Map(
      from.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    this.location = locate(source, file);
    this.startTag = locate(source?.startTag ?? source, file);
    this.#attributeLocations = source?.attrs;
    this.#file = file;
  }

  attributeLocation(name: string): SourceLocation | undefined {
    return locate(this.#attributeLocations?.[name.toLowerCase()], this.#file);
  }
}
