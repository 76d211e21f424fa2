/** Lints what a browser shows, from within its page. */
import type { ResolvedConfig } from '../lint/config.js';
import type { Report } from '../lint/report.js';
import { reportOn } from '../lint/report-on.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';
import { collect } from '../snapshot/live/collect.js';
import { type Collected, withAccessChecks } from '../snapshot/live/collected.js';
import { createIdentities } from '../snapshot/live/identities.js';
import { createLiveSnapshot } from '../snapshot/live/live-snapshot.js';
import { type Natives, nativesOf } from '../snapshot/live/natives.js';
import { checkAccess } from './check-access.js';

type Realm = Window & typeof globalThis;

/** A window that shows its document, and its DOM as the browser made it. */
export interface Rendered {
  readonly realm: Realm;
  readonly dom: Natives;
}

/** Laid hold of before the scripts of the page can change them, where this is loaded before those. */
const ownNatives = typeof window === 'object' ? natives(window) : undefined;

/** Undefined in jsdom and happy-dom, and in a frame that is not shown. */
export function renderedIn({ defaultView: realm }: Document): Rendered | undefined {
  if (realm === null) return undefined;
  const dom = typeof window === 'object' && realm === window ? ownNatives : natives(realm);
  return dom !== undefined && hasLayout(realm, dom) ? { realm, dom } : undefined;
}

export function lintRendered(
  node: Element | Document,
  config: ResolvedConfig,
  { realm, dom }: Rendered,
  axe?: AxeCore,
): Report {
  const started = performance.now();
  const { document } = realm;
  const scope = node === document ? undefined : (node as Element);
  const { collected, elements } = collect(realm, { scope }, dom);
  const snapshotOf = (read: Collected) => createLiveSnapshot(read, 'dom', createIdentities());
  let snapshot = snapshotOf(collected);
  if (axe !== undefined) {
    const checked = checkAccess({
      axe,
      document,
      hasLayout: true,
      snapshot,
      scope: snapshot.scope,
      config,
      placeOf: snapshot.indexOf,
      elementAt: (place) => elements[place],
    });
    snapshot = snapshotOf(
      'notChecked' in checked ? { ...collected, ...checked } : withAccessChecks(collected, checked),
    );
  }
  return reportOn({
    engine: 'dom',
    source: document.URL,
    snapshots: [snapshot],
    scopes: [snapshot.scope],
    elementCount: snapshot.elementCount,
    comments: [],
    excerpt: () => undefined,
    config,
    started,
  });
}

/** Undefined where too little of a DOM is there. */
function natives(realm: Realm): Natives | undefined {
  try {
    return nativesOf(realm);
  } catch {
    return undefined;
  }
}

/**
 * In jsdom and happy-dom nothing has a place; and where a test has put one in its stead, styles are still
 * not computed: sizes of fonts stay words, or inherited colours are missing.
 */
function hasLayout({ document }: Realm, dom: Natives): boolean {
  const root = dom.documentElement(document);
  if (root === null || !(dom.rectOf(root).width > 0)) return false;
  const style = dom.styleOf(root);
  const isComputed = dom.getPropertyValue(style, 'font-size').endsWith('px');
  return isComputed && dom.getPropertyValue(style, 'color') !== '';
}
