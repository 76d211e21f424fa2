/**
 * A page that comes from a file, as a site of its own: links that begin with `/` start at the root directory,
 * and nothing outside of that directory is there, nor what pages are not made of.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path';

interface SiteFile {
  readonly content: string | Uint8Array;
  readonly type: string;
}

export interface Site {
  readonly origin: string;
  /** Of the page itself. */
  readonly address: string;
  /** Undefined for what is not there, or may not be read. */
  read(pathname: string): SiteFile | undefined;
  /** Text in which addresses of the site are written as the names of the files. */
  withNames(text: string): string;
}

export interface SitePage {
  /** As it is shown. */
  readonly name: string;
  /** Directory that may be read from. */
  readonly root: string;
  /** Absolute; of standard input the file that it stands for. */
  readonly path: string;
  readonly html: string;
}

/** A secure context, as https pages are, so that the same is there for scripts. Never asked of the network. */
const ORIGIN = 'http://page.localhost';

const MAX_BYTES = 10 * 1024 * 1024;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

export function createSite({ name, root, path, html }: SitePage): Site {
  const base = realpath(root) ?? resolve(root);
  const way = relative(base, realpath(path) ?? path);
  const pagePath = isWayInside(way) && way !== '' ? toPathname(way) : toPathname(basename(path));
  const address = ORIGIN + pagePath;
  return {
    origin: ORIGIN,
    address,
    read: (pathname) =>
      pathname === pagePath ? { content: html, type: 'text/html; charset=utf-8' } : readBelow(base, pathname),
    withNames: (text) =>
      text
        .replaceAll(address, name)
        .replace(/http:\/\/page\.localhost(\/[^\s"'<>)]*)/g, (_, pathname: string) => shown(base, pathname)),
  };
}

function toPathname(way: string): string {
  return `/${way.split(sep).map(encodeURIComponent).join('/')}`;
}

/** Of a file as the reports name it: relative to the working directory where it lies inside. */
function shown(base: string, pathname: string): string {
  const path = locate(base, pathname.replace(/[?#].*$/s, '')) ?? base;
  const way = relative(realpath(process.cwd()) ?? process.cwd(), path);
  return isWayInside(way) ? way : path;
}

function locate(base: string, pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : resolve(base, `.${path.replaceAll('\\', '/')}`);
  } catch {
    return undefined;
  }
}

function readBelow(base: string, pathname: string): SiteFile | undefined {
  const named = locate(base, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const path = named && realpath(named);
  if (path === undefined || !isWayInside(relative(base, path))) return undefined;
  const type = types[extname(path).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_BYTES ? { content: readFileSync(path), type } : undefined;
  } catch {
    return undefined;
  }
}

function isWayInside(way: string): boolean {
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function realpath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
