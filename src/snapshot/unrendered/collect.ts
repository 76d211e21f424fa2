/** The collector for DOMs that do not lay out: nodes and state from the DOM, styles from the static engine. */
import { type CompiledStyles, compileStyles } from '../../css/page-styles.js';
import type { Diagnostic } from '../../source/diagnostic.js';
import type { AccessCheck, Snapshot, SnapshotElement, Variant } from '../snapshot.js';
import { createStaticTree } from '../static-tree.js';
import { descendants } from '../tree.js';
import { type DocumentTree, readDocumentTree } from './document-tree.js';
import { readLiveStylesheets } from './stylesheets.js';
import { writtenOut } from './written-out.js';

/** A document as it was when it was read; snapshots of it share whatever does not depend on the variant. */
export interface UnrenderedPage {
  readonly elementCount: number;
  /** All that was read, as one text: pages of which it is the same are judged alike, where no checker is asked. */
  readonly written: string;
  /** @param checks What an accessibility checker has said, by the numbers of the elements. */
  snapshot(variant: Variant, checks?: AccessChecks): ScopedSnapshot;
  /** By its number. */
  elementAt(index: number): Element | undefined;
}

type AccessChecks = ReadonlyMap<number, readonly AccessCheck[]>;

export interface ScopedSnapshot {
  readonly snapshot: Snapshot;
  /** The element that was asked for; undefined where it was the document. */
  readonly scope: SnapshotElement | undefined;
}

interface Reading {
  readonly tree: DocumentTree;
  readonly written: string;
  /** Compiled when they are first asked for. */
  readonly styles: CompiledStyles;
  readonly diagnostics: readonly Diagnostic[];
  readonly styleIncomplete: string | undefined;
  /** The number of the element that was asked for. */
  readonly scope: number | undefined;
}

/**
 * @param source Is read, and not changed.
 * @param element What is asked for, where it is not the whole document; it need not be in it.
 */
export function readUnrendered(source: Document, element: Element | undefined): UnrenderedPage {
  const reading = read(source, element);
  return {
    elementCount: reading.tree.elementCount,
    elementAt: reading.tree.elementAt,
    get written() {
      return reading.written;
    },
    snapshot: (variant, checks) => {
      const readTurned = (turned: ReadonlySet<number>) => read(source, element, turned);
      const snapshot = makeSnapshot(reading, variant, readTurned, checks);
      const { scope } = reading;
      return { snapshot, scope: scope === undefined ? undefined : elementsById(snapshot.root).get(scope) };
    },
  };
}

function read(source: Document, element: Element | undefined, turned?: ReadonlySet<number>): Reading {
  const diagnostics: Diagnostic[] = [];
  const missing: string[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const detached = element === undefined || element.isConnected ? undefined : topOf(element);
  const tree = readDocumentTree(source, { detached, ...(turned === undefined ? {} : { turned }) });
  const onMissing = (reason: string) => void missing.push(reason);
  const { sheets, imported, load } = readLiveStylesheets(tree, { report, onMissing });
  const scope = element === undefined ? undefined : tree.indexOf(element);
  const compile = (): CompiledStyles => {
    const compiled = compileStyles(tree.document, sheets, { load, report });
    if (tree.frames.length > 0) report(framesNotRead(tree.document.file));
    return compiled;
  };
  let styles: CompiledStyles | undefined;
  return {
    tree,
    scope,
    diagnostics,
    get written() {
      return writtenOut({ tree, sheets, imported, diagnostics, missing, scope });
    },
    get styles() {
      styles ??= compile();
      return styles;
    },
    get styleIncomplete() {
      const { incomplete } = this.styles;
      return missing.length === 0 ? incomplete : missing.join(' ');
    },
  };
}

function makeSnapshot(
  reading: Reading,
  variant: Variant,
  readTurned: (turned: ReadonlySet<number>) => Reading,
  checks: AccessChecks | undefined,
): Snapshot {
  return {
    engine: 'dom',
    variant,
    root: createStaticTree(reading.tree.document, reading.styles.for(variant), { checks }),
    get diagnostics() {
      return reading.diagnostics;
    },
    get styleIncomplete() {
      return reading.styleIncomplete;
    },
    turned(switches) {
      const turned = readTurned(new Set(switches.map(({ id }) => id)));
      let byId: ReadonlyMap<number, SnapshotElement> | undefined;
      return ({ id }) => {
        byId ??= elementsById(createStaticTree(turned.tree.document, turned.styles.for(variant)));
        return byId.get(id);
      };
    },
  };
}

function elementsById(root: SnapshotElement): Map<number, SnapshotElement> {
  return new Map([root, ...descendants(root)].map((element) => [element.id, element]));
}

/** Of the tree that an element without a document is in. */
function topOf(element: Element): Element {
  let top = element;
  for (let above = top.parentElement; above !== null; above = above.parentElement) top = above;
  return top;
}

function framesNotRead(file: string): Diagnostic {
  return {
    code: 'frames-not-read',
    severity: 'info',
    message: `${file} has an <iframe>, whose document is not read: a dialog in it is not seen. Lint that document by itself.`,
  };
}
