/**
 * A small web site that uses a consent package, as its author would write it: links to the package's
 * own files, and a script that starts it. The same documents are served to jsdom and to Chromium.
 *
 * Everything under `/node_modules/` is read from there when it is asked for; nothing else is answered.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** One configuration of one consent package. */
export interface Banner {
  readonly name: string;
  /** Paths under node_modules, in the order the site links them. */
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  /** CommonJS modules that the site's script `require`s; for packages that come without a browser build. */
  readonly modules?: readonly string[];
  /** What the site's author adds to the look of the package. */
  readonly siteCss?: string;
  /** The site's own script, run after the package's. */
  readonly start: string;
  /** Matches once the banner stands on the screen. */
  readonly shown: string;
  /** A script that gives true once its buttons do something, where that is later than they are shown. */
  readonly listens?: string;
  /**
   * Heights in px, by selector, as Chromium has them at 1280×800, of elements by which the package's
   * script sizes others: jsdom lays nothing out and would say 0.
   */
  readonly heights?: Readonly<Record<string, number>>;
  readonly language?: string;
}

export const ORIGIN = 'http://banner.test';
const NODE_MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const MODULES_SCRIPT = '/site-modules.js';
const SITE_CSS = '/site.css';

/** The site's page: a heading, two paragraphs, and the consent package. */
export function siteDocument(banner: Banner): string {
  const stylesheets = banner.stylesheets.map((path) => `/node_modules/${path}`);
  if (banner.siteCss !== undefined) stylesheets.push(SITE_CSS);
  const scripts = banner.scripts.map((path) => `/node_modules/${path}`);
  if (banner.modules !== undefined) scripts.push(MODULES_SCRIPT);
  return `<!doctype html>
<html lang="${banner.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Birds of the allotment</title>
${stylesheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
</head>
<body>
<main>
<h1>Birds of the allotment</h1>
<p>Robins come first, then the tits, and the wren last of all.</p>
<p><a href="/wren">How to tell a wren by its tail</a></p>
</main>
${scripts.map((path) => `<script src="${path}"></script>`).join('\n')}
<script>${banner.start}</script>
</body>
</html>`;
}

export interface Resource {
  readonly body: string;
  readonly contentType: string;
}

/** What the site answers to a request for `url`; undefined when it has nothing there. */
export function readResource(banner: Banner, url: string): Resource | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== ORIGIN) return undefined;
  if (pathname === '/') return { body: siteDocument(banner), contentType: 'text/html; charset=utf-8' };
  if (pathname === SITE_CSS) return { body: banner.siteCss ?? '', contentType: 'text/css; charset=utf-8' };
  if (pathname === MODULES_SCRIPT) {
    return { body: bundle(banner.modules ?? []), contentType: 'text/javascript; charset=utf-8' };
  }
  if (!pathname.startsWith('/node_modules/')) return undefined;
  const body = readFileSync(`${NODE_MODULES}${pathname.slice('/node_modules/'.length)}`, 'utf8');
  return { body, contentType: `text/${pathname.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8` };
}

/** A script that defines `require` for the given CommonJS modules and what they require in turn. */
function bundle(entries: readonly string[]): string {
  const sources = new Map<string, string>();
  const resolved = new Map<string, string>();
  const pending = entries.map((specifier) => ({ specifier, from: import.meta.url }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const file = createRequire(next.from).resolve(next.specifier);
    resolved.set(`${next.from} ${next.specifier}`, file);
    if (sources.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    sources.set(file, source);
    for (const [, specifier] of source.matchAll(/\brequire\(["']([^"']+)["']\)/g)) {
      if (specifier !== undefined) pending.push({ specifier, from: file });
    }
  }
  const factories = [...sources].map(
    ([file, source]) => `${JSON.stringify(file)}: function (module, exports, require) {\n${source}\n}`,
  );
  return `var process = { env: { NODE_ENV: 'production' } };
var require = (function () {
  var factories = {${factories.join(',\n')}};
  var resolved = ${JSON.stringify(Object.fromEntries(resolved))};
  var loaded = {};
  function requireFrom(from) {
    return function (specifier) {
      var file = resolved[from + ' ' + specifier];
      if (loaded[file]) return loaded[file].exports;
      var module = (loaded[file] = { exports: {} });
      factories[file].call(module.exports, module, module.exports, requireFrom(file));
      return module.exports;
    };
  }
  return requireFrom(${JSON.stringify(import.meta.url)});
})();`;
}
