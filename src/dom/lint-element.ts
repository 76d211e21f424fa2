/** Lints what a document shows, from within its page. */
import { type Config, resolveConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import { collect } from '../snapshot/live/collect.js';
import { createIdentities } from '../snapshot/live/identities.js';
import { createLiveSnapshot } from '../snapshot/live/live-snapshot.js';
import { nativesOf } from '../snapshot/live/natives.js';

type Realm = Window & typeof globalThis;

/** Taken before the scripts of the page can change them, where this is loaded before those. */
const natives = typeof window === 'object' && hasLayout(window) ? nativesOf(window) : undefined;

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
  if (realm === null || !hasLayout(realm)) {
    throw new Error('lintElement() needs a document that a browser shows; this one has no layout.');
  }
  const scope = node === document ? undefined : (node as Element);
  const own = typeof window === 'object' && realm === window ? natives : undefined;
  const snapshot = createLiveSnapshot(collect(realm, { scope }, own), 'dom', createIdentities());
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

/** Not in jsdom and happy-dom, where nothing has a place. */
function hasLayout(realm: Realm): boolean {
  return (realm.document?.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}
