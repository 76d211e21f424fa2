/**
 * All that was read of a living document, as one text: documents whose texts are equal are judged alike. It is for
 * comparing, and nothing reads it.
 */
import type { StylesheetSource } from '../../html/stylesheet-source.js';
import type { HtmlElement, HtmlNode, HtmlParent } from '../../html/tree.js';
import type { Diagnostic } from '../../source/diagnostic.js';
import type { DocumentTree } from './document-tree.js';

/** Of a document, before its styles are compiled. */
export interface Readings {
  readonly tree: DocumentTree;
  readonly sheets: readonly StylesheetSource[];
  /** Text by address, of what the DOM has loaded for imports. */
  readonly imported: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Why styles are missing. */
  readonly missing: readonly string[];
  /** The number of the element that was asked for. */
  readonly scope: number | undefined;
}

/** What JSON tells apart from everything else. */
type Part = string | number | boolean | undefined;

export function writtenOut({ tree, sheets, imported, diagnostics, missing, scope }: Readings): string {
  const { document, frames } = tree;
  return JSON.stringify([
    document.file,
    document.quirksMode,
    scope,
    frames.length,
    nodes(document),
    sheets.map(({ text, file, start, media, scope: at }) => [text, file, start, media, placeOf(at)]),
    [...imported],
    diagnostics,
    missing,
  ]);
}

/** In document order, each element with the number of its children, so that no two trees come to the same. */
function nodes(document: HtmlParent): Part[] {
  const parts: Part[] = [];
  const pending: HtmlNode[] = [...document.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'element') {
      addElement(parts, node);
      queue(pending, node.children);
      queue(pending, node.shadowRoot?.children ?? []);
    } else {
      parts.push(node.kind, node.text);
    }
  }
  return parts;
}

function addElement(
  parts: Part[],
  { tag, namespace, attributes, live, children, shadowRoot }: HtmlElement,
): void {
  parts.push(namespace, tag, attributes.size);
  for (const [name, value] of attributes) parts.push(name, value);
  parts.push(
    live?.checked,
    live?.selected,
    live?.indeterminate,
    shadowRoot?.children.length,
    children.length,
  );
}

function queue(pending: HtmlNode[], children: readonly HtmlNode[]): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child !== undefined) pending.push(child);
  }
}

/** Of the tree that a stylesheet is in. */
function placeOf(scope: StylesheetSource['scope']): number {
  return scope.kind === 'document' ? -1 : scope.host.index;
}
