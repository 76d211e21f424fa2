/**
 * Reads linked stylesheets from disk, and only from inside one directory.
 *
 * Pages are hostile input: links that climb out with `../`, encoded or through a symbolic link, and
 * links to the network, are not followed but reported.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportDiagnostic } from './diagnostic.js';
import type { SourceLocation } from './location.js';
import { NotLoaded, readDataUrl, reportNotLoaded } from './stylesheet-links.js';

export interface LocalLoaderOptions {
  /** Directory that may be read from; without it nothing is read. */
  readonly root: string | undefined;
  readonly report: ReportDiagnostic;
  /** URL the page is served under: absolute links into the same site are files below the root. */
  readonly baseURL?: string;
  /** What is known of the stylesheets of a page that comes from the network. */
  readonly fetched?: FetchedStylesheets | undefined;
  /** Called when a stylesheet that may set colours or sizes was not loaded, with the sentence that says why. */
  readonly onMissing?: (reason: string) => void;
}

/**
 * The text of the stylesheet at an absolute address, or why there is none, as the end of a sentence that
 * begins with its name.
 */
export type FetchedStylesheets = (address: string) => string | { readonly missing: string };

interface LoadedFile {
  readonly text: string;
  readonly file: string;
}

export type LocalLoader = (
  href: string,
  from: { readonly file: string; readonly location: SourceLocation | undefined },
) => LoadedFile | undefined;

const REMOTE = /^(?:https?:)?\/\//i;
const MAX_BYTES = 10 * 1024 * 1024;

export function createLocalLoader(options: LocalLoaderOptions): LocalLoader {
  const { root, report, baseURL, fetched, onMissing } = options;
  return (href, { file, location }) => {
    try {
      if (/^data:/i.test(href)) return readDataUrl(href);
      if (fetched !== undefined) return readFetched(href, REMOTE.test(file) ? file : baseURL, fetched);
      return readLocal(withinSite(href, baseURL), file, root);
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      reportNotLoaded(href, error, { report, location, onMissing });
      return undefined;
    }
  };
}

/** The path of a URL that lies in the site that the page is served from; other links as they are. */
function withinSite(href: string, baseURL: string | undefined): string {
  if (!REMOTE.test(href) || baseURL === undefined || !URL.canParse(href, baseURL)) return href;
  const { origin, pathname, search } = new URL(href, baseURL);
  return origin === new URL(baseURL).origin ? pathname + search : href;
}

function readFetched(href: string, base: string | undefined, fetched: FetchedStylesheets): LoadedFile {
  const address = URL.canParse(href, base) ? new URL(href, base) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new NotLoaded('has no address on the network.');
  address.hash = '';
  const text = fetched(address.href);
  if (typeof text !== 'string') throw new NotLoaded(text.missing);
  return { text, file: address.href };
}

function readLocal(href: string, from: string, root: string | undefined): LoadedFile {
  if (REMOTE.test(href)) {
    throw new NotLoaded('is on the network, where nothing is fetched from. Pass its text as css (--css).');
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^file:/i.test(href)) {
    throw new NotLoaded('is not a file. Pass its text as css (--css).');
  }
  if (root === undefined) {
    throw new NotLoaded(
      'was not read, because no root directory is given. Pass root, or its text as css (--css).',
    );
  }
  const base = realpath(resolve(root)) ?? resolve(root);
  const named = locate(href, from, base);
  const path = realpath(named);
  if (!isInside(named, base) || (path !== undefined && !isInside(path, base))) {
    throw new NotLoaded(`lies outside ${root}. Widen root, or pass its text as css (--css).`);
  }
  if (path === undefined) throw new NotLoaded('does not exist.');
  return { text: readText(path), file: displayName(path, from) };
}

function locate(href: string, from: string, base: string): string {
  if (/^file:/i.test(href)) {
    try {
      return fileURLToPath(href);
    } catch {
      throw new NotLoaded('is not a valid file: URL.');
    }
  }
  const path = decode(href.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  if (path.includes('\0')) throw new NotLoaded('has a NUL in its name.');
  if (path.startsWith('/')) return resolve(base, `.${path}`);
  return resolve(folderOf(from, base), path);
}

/** The folder of the file that holds a link; the root when the page came without a file. */
function folderOf(from: string, base: string): string {
  const fromHere = dirname(resolve(from));
  const folders = [realpath(fromHere) ?? fromHere, realpath(dirname(resolve(base, from))) ?? base];
  return folders.find((folder) => isInside(folder, base)) ?? base;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function realpath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, base: string): boolean {
  const way = relative(base, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function readText(path: string): string {
  const stats = statSync(path);
  if (!stats.isFile()) throw new NotLoaded('is not a regular file.');
  if (stats.size > MAX_BYTES) {
    throw new NotLoaded(`is ${Math.round(stats.size / 1024 / 1024)} MB large; up to 10 MB are read.`);
  }
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new NotLoaded(`could not be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** Named the way the page was: relative to the working directory where the page's own name is. */
function displayName(path: string, from: string): string {
  return isAbsolute(from) ? path : relative(realpath(process.cwd()) ?? process.cwd(), path);
}
