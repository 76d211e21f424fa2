/** The static collector: HTML and CSS text to snapshots, one for each variant, without a DOM or a browser. */
import { type CompiledStyles, compileStyles } from '../css/page-styles.js';
import { parseHtml } from '../html/parse-html.js';
import type { StylesheetSource } from '../html/stylesheet-source.js';
import { collectStylesheets } from '../html/stylesheets.js';
import type { HtmlComment, HtmlDocument, HtmlElement } from '../html/tree.js';
import { commentsOf, elementsOf } from '../html/walk.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { excerpt } from '../source/excerpt.js';
import { createLocalLoader, type FetchedStylesheets } from '../source/local-files.js';
import { BEGINNING, type SourceLocation } from '../source/location.js';
import type { Snapshot, SnapshotElement, Variant } from './snapshot.js';
import { createStaticTree } from './static-tree.js';
import { descendants } from './tree.js';
import { turnedHtml } from './turned-html.js';

export interface StaticInput {
  readonly html: string;
  /** Beside the page's own stylesheets, after them in the cascade. */
  readonly css?: readonly { readonly css: string; readonly filename: string }[];
  readonly filename?: string;
  /** Directory that linked stylesheets may be read from; without it none are. */
  readonly root?: string;
  readonly baseURL?: string;
  readonly fetched?: FetchedStylesheets;
}

/** A page that has been read and parsed; snapshots of it share whatever does not depend on the variant. */
export interface StaticPage {
  readonly file: string;
  readonly document: HtmlDocument;
  readonly styles: CompiledStyles;
  readonly elementCount: number;
  readonly comments: readonly HtmlComment[];
  /** Why the styles as a whole may be wrong: the stylesheets that are missing. */
  readonly styleIncomplete: string | undefined;
  /** Grows while styles are computed, since what is not understood shows only then. */
  readonly diagnostics: readonly Diagnostic[];
  /** The source at a location in the page, shortened; undefined for other files. */
  readonly excerpt: (location: SourceLocation | undefined) => string | undefined;
  /** The same page with another text: what it links to stays. */
  readonly withHtml: (edit: (html: string) => string) => StaticPage;
}

/** Parses a page once, with the stylesheets that belong to it. */
export function readPage(input: StaticInput): StaticPage {
  const file = input.filename ?? '<html>';
  const diagnostics: Diagnostic[] = [];
  const missing: string[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const load = createLocalLoader({
    root: input.root,
    fetched: input.fetched,
    report,
    ...(input.baseURL === undefined ? {} : { baseURL: input.baseURL }),
    onMissing: (reason) => void missing.push(reason),
  });
  const document = parseHtml(input.html, file, report);
  const linked = collectStylesheets(document, { load });
  const beside = (input.css ?? []).map((sheet) => besideThePage(sheet, document));
  const styles = compileStyles(document, [...linked, ...beside], { load, report });
  const elements = [...elementsOf(document)];
  if (elements.some(isProgram)) report(scriptsNotRun(file));
  const frame = elements.find(isFrame);
  if (frame !== undefined) report(framesNotRead(file, frame));
  return {
    file,
    document,
    styles,
    elementCount: elements.length,
    comments: commentsOf(document),
    styleIncomplete: missing.length === 0 ? undefined : missing.join(' '),
    diagnostics,
    excerpt: (location) => excerpt(input.html, file, location),
    withHtml: (edit) => readPage({ ...input, html: edit(input.html) }),
  };
}

function besideThePage(
  { css, filename }: { css: string; filename: string },
  document: HtmlDocument,
): StylesheetSource {
  return { text: css, file: filename, start: BEGINNING, media: '', scope: document, owner: undefined };
}

/** A classic or module script, as opposed to a data block. */
function isProgram(element: HtmlElement): boolean {
  if (element.tag !== 'script') return false;
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  return type === '' || type === 'module' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type);
}

function scriptsNotRun(file: string): Diagnostic {
  return {
    code: 'scripts-not-run',
    severity: 'info',
    message: `${file} has scripts, which are not run: a dialog that a script builds is not seen. Lint the rendered markup for that.`,
  };
}

/** A frame that holds a document of its own; not one that a script may fill. */
function isFrame({ tag, attributes }: HtmlElement): boolean {
  return tag === 'iframe' && (attributes.has('src') || attributes.has('srcdoc'));
}

function framesNotRead(file: string, { startTag }: HtmlElement): Diagnostic {
  return {
    code: 'frames-not-read',
    severity: 'info',
    message: `${file} has an <iframe>, whose document is not read: a dialog in it is not seen. Lint that document by itself.`,
    ...(startTag === undefined ? {} : { location: startTag }),
  };
}

/**
 * The page as it is at one viewport and colour scheme.
 *
 * @param firstId The least id that no element of another file has; the page takes up `elementCount` ids.
 */
export function collectStatic(page: StaticPage, variant: Variant, firstId = 0): Snapshot {
  return {
    engine: 'static',
    variant,
    root: createStaticTree(page.document, page.styles.for(variant), { firstId }),
    get diagnostics() {
      return page.diagnostics;
    },
    get styleIncomplete() {
      return page.styleIncomplete ?? page.styles.incomplete;
    },
    turned(switches) {
      const turned = collectStatic(
        page.withHtml((html) => turnedHtml(html, switches)),
        variant,
        firstId,
      );
      let byId: Map<number, SnapshotElement> | undefined;
      return ({ id }) => {
        byId ??= new Map([turned.root, ...descendants(turned.root)].map((element) => [element.id, element]));
        return byId.get(id);
      };
    },
  };
}
