/** Lints what a document shows, from within its page. */
import { type Config, resolveConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import { collect } from '../snapshot/live/collect.js';
import { createIdentities } from '../snapshot/live/identities.js';
import { createLiveSnapshot } from '../snapshot/live/live-snapshot.js';
import { type Natives, nativesOf } from '../snapshot/live/natives.js';

type Realm = Window & typeof globalThis;

/** Laid hold of before the scripts of the page can change them, where this is loaded before those. */
const ownNatives = typeof window === 'object' ? natives(window) : undefined;

/**
 * Lints a document, or the dialogs that lie in an element or hold it, as a browser shows them now: at the
 * size and in the colours that the window has. Nothing in the page is changed.
 *
 * @param config As for `lint()`; its viewports and colour schemes do not count.
 * @throws {TypeError} when `node` is neither; `ConfigError` when `config` is not as documented; `Error` where
 *   there is no layout.
 */
export function lintElement(node: Element | Document, config?: Config): Report {
  const started = performance.now();
  const resolved = resolveConfig(config);
  const document = documentOf(node);
  const realm = document.defaultView;
  const dom =
    realm === null || (typeof window === 'object' && realm === window) ? ownNatives : natives(realm);
  if (realm === null || dom === undefined || !hasLayout(realm, dom)) {
    throw new Error('lintElement() needs a document that a browser shows; this one has no layout.');
  }
  const scope = node === document ? undefined : (node as Element);
  const snapshot = createLiveSnapshot(collect(realm, { scope }, dom), 'dom', createIdentities());
  return reportOn({
    engine: 'dom',
    source: document.URL,
    snapshots: [snapshot],
    scopes: [snapshot.scope],
    elementCount: snapshot.elementCount,
    comments: [],
    excerpt: () => undefined,
    config: resolved,
    started,
  });
}

function documentOf(node: unknown): Document {
  const { nodeType, ownerDocument } = (node ?? {}) as Partial<Node>;
  if (nodeType === 9) return node as Document;
  if (nodeType === 1 && ownerDocument) return ownerDocument;
  throw new TypeError('lintElement() takes an element or a document.');
}

/** Undefined where too little of a DOM is there. */
function natives(realm: Realm): Natives | undefined {
  try {
    return nativesOf(realm);
  } catch {
    return undefined;
  }
}

/** Not in jsdom and happy-dom, where nothing has a place. */
function hasLayout({ document }: Realm, { documentElement, rectOf }: Natives): boolean {
  const root = documentElement(document);
  return root !== null && rectOf(root).width > 0;
}
