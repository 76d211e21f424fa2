/** For tests: parses HTML and keeps what was reported of it. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { parseHtml } from '../parse-html.js';
import type { HtmlDocument, HtmlElement } from '../tree.js';
import { elementsOf } from '../walk.js';

export interface Parsed {
  readonly document: HtmlDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** The first element with this tag, or, written `#id`, with this id. */
  find(name: string): HtmlElement;
  /** The source text of a location. */
  sourceOf(location: { readonly startOffset: number; readonly endOffset: number } | undefined): string;
}

export function parse(html: string): Parsed {
  const diagnostics: Diagnostic[] = [];
  const document = parseHtml(html, 'page.html', (diagnostic) => void diagnostics.push(diagnostic));
  return {
    document,
    diagnostics,
    find: (name) => {
      for (const element of elementsOf(document)) {
        const isFound = name.startsWith('#')
          ? element.attributes.get('id') === name.slice(1)
          : element.tag === name;
        if (isFound) return element;
      }
      throw new Error(`There is no ${name} in the document.`);
    },
    sourceOf: (location) =>
      location === undefined ? '(nowhere)' : html.slice(location.startOffset, location.endOffset),
  };
}

/** The tree as one line, for comparing: `html(head body(p("text")))`; a shadow root is written `#(…)`. */
export function outline(parent: { readonly children: readonly HtmlDocument['children'][number][] }): string {
  return parent.children
    .map((node) => {
      if (node.kind === 'text') return JSON.stringify(node.text);
      if (node.kind === 'comment') return `<!--${node.text}-->`;
      const shadow = node.shadowRoot === undefined ? '' : `#(${outline(node.shadowRoot)})`;
      const children = outline(node);
      return node.tag + shadow + (children === '' ? '' : `(${children})`);
    })
    .join(' ');
}
