/**
 * Styles as jsdom and happy-dom compute them, the two ways on npm to ask for computed styles without a
 * browser. Linked stylesheets are put into the page, and shadow trees attached where the parser of
 * neither does it; apart from that they get what every engine gets.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Variant } from '../../src/snapshot/snapshot.js';
import { ALL_COMPARED } from './compared-properties.js';
import type { StylePage } from './pages.js';
import { describeElement, type Reading, type StyleEngine, type StyleReading } from './reading.js';
import { readRecord } from './record.js';

/** What both give a document for. */
interface DomPage {
  readonly document: Document;
  readonly getComputedStyle: (element: Element, pseudo?: string) => CSSStyleDeclaration;
  readonly close: () => void;
}

const PROPERTIES = [...ALL_COMPARED, 'content'];
/** The most frequent values, which are the initial ones. */
const { defaults } = readRecord();
const LINKED = 'data-linked';
const LINK = /<link\b[^>]*\brel=["']?stylesheet["']?[^>]*>/gi;

/** jsdom has neither viewport nor colour scheme: every variant is the same to it. */
export function createJsdom(): StyleEngine {
  return engineOf('jsdom', (html) => {
    const { window } = new JSDOM(html, { pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
    return {
      document: window.document,
      getComputedStyle: (element, pseudo) => window.getComputedStyle(element, pseudo),
      close: () => window.close(),
    };
  });
}

export function createHappyDom(): StyleEngine {
  return engineOf('happy-dom', (html, { viewport, colorScheme }) => {
    const settings = {
      device: { prefersColorScheme: colorScheme },
      disableJavaScriptEvaluation: true,
      disableCSSFileLoading: true,
    };
    const window = new Window({ ...viewport, settings });
    window.document.write(html);
    return {
      document: window.document as unknown as Document,
      getComputedStyle: (element) =>
        window.getComputedStyle(element as never) as unknown as CSSStyleDeclaration,
      close: () => void window.happyDOM.close(),
    };
  });
}

function engineOf(name: string, open: (html: string, variant: Variant) => DomPage): StyleEngine {
  return {
    name,
    read: async (page, variant) => {
      const { document, getComputedStyle, close } = open(withStylesheets(page), variant);
      attachShadowRoots(document);
      const readings = elementsOf(document.documentElement).map((element) =>
        readingOf(element, getComputedStyle),
      );
      close();
      return readings;
    },
    close: async () => undefined,
  };
}

/** With a `<style>` behind each `<link rel=stylesheet>`, since neither reads files of its own accord. */
function withStylesheets({ html, root, filename }: StylePage): string {
  if (root === undefined) return html;
  return html.replace(LINK, (link) => {
    const href = /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1] ?? '';
    const file = href.startsWith('/') ? join(root, href) : join(dirname(filename), href);
    const media = /\bmedia=(["'])(.*?)\1/i.exec(link)?.[2];
    if (!existsSync(file)) return link;
    return `${link}<style ${LINKED}${media === undefined ? '' : ` media="${media}"`}>${readFileSync(file, 'utf8')}</style>`;
  });
}

function attachShadowRoots(scope: Document | ShadowRoot): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null || host.shadowRoot !== null) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
  for (const element of scope.querySelectorAll('*')) {
    if (element.shadowRoot !== null) attachShadowRoots(element.shadowRoot);
  }
}

/** In the order of the flat tree. */
function elementsOf(root: Element): Element[] {
  const elements: Element[] = [];
  const pending: Element[] = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (!element.hasAttribute(LINKED)) elements.push(element);
    pending.push(...flatChildren(element).reverse());
  }
  return elements;
}

function flatChildren(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  const assigned = element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  if (assigned.length === 0) return element.localName === 'template' ? [] : [...element.children];
  return assigned.filter((node): node is Element => node.nodeType === 1);
}

function readingOf(element: Element, getComputedStyle: DomPage['getComputedStyle']): Reading {
  const tag = element.localName;
  const description = describeElement(tag, element.id, element.getAttribute('class') ?? undefined);
  return {
    ...readingOfStyle(() => getComputedStyle(element), tag, description),
    pseudo: (name) => {
      const reading = readingOfStyle(
        () => getComputedStyle(element, `::${name}`),
        tag,
        `${description}::${name}`,
      );
      return ['', 'none', 'normal', undefined].includes(reading.value('content')) ? undefined : reading;
    },
  };
}

/**
 * At once, since the window is closed before anybody asks. Where they say nothing, they mean the initial
 * value; where they throw (jsdom does so at broken CSS), they give none.
 */
function readingOfStyle(ask: () => CSSStyleDeclaration, tag: string, description: string): StyleReading {
  const values = valuesOf(ask);
  return { tag, description, value: (property) => values?.get(property) };
}

function valuesOf(ask: () => CSSStyleDeclaration): ReadonlyMap<string, string> | undefined {
  try {
    const style = ask();
    return new Map(
      PROPERTIES.map((property) => [
        property,
        style.getPropertyValue(property) || (defaults[property] ?? ''),
      ]),
    );
  } catch {
    return undefined;
  }
}
