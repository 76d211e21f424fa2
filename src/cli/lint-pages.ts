/** Lints the pages that the command line names, one after the other. */
import { resolve } from 'node:path';
import { ConfigError, type LintInput, type LintLayer, type Report } from '../index.js';
import { CommandError, firstLine } from './command-error.js';
import type { Configured } from './configure.js';
import { checkDirectory, defaultRoot, readText, shownName } from './files.js';
import { findPages } from './find-pages.js';
import { type CommandIo, readAll } from './io.js';
import type { CommandOptions } from './options.js';
import { createProgress } from './progress.js';

export interface LintedPages {
  readonly reports: readonly Report[];
  /** One sentence for each page that could not be linted. */
  readonly failures: readonly string[];
  /** The text of a page or stylesheet that was read, by the name it has in the reports. */
  readonly source: (file: string) => string | undefined;
}

/** A page to lint; its text is read when its turn comes. */
interface Page {
  readonly name: string;
  readonly root: string;
  readonly read: () => string;
}

type Layer = LintLayer & { readonly filename: string };

const STDIN = '-';

/** @throws {CommandError} when there is nothing to lint, or the configuration does not fit. */
export async function lintPages(
  options: CommandOptions,
  { linter, source }: Configured,
  io: CommandIo,
): Promise<LintedPages> {
  const css = options.css.map((path) => ({ css: readText(path), filename: shownName(path) }));
  const pages = await listPages(options, io);
  const layers = readLayers(options, pages).map((layer) => ({ ...layer, css }));
  const texts = new Map(css.map((sheet) => [sheet.filename, sheet.css]));
  const reports: Report[] = [];
  const failures: string[] = [];
  const progress = createProgress(io.stderr);
  for (const [position, page] of pages.entries()) {
    progress.show(position + 1, pages.length, page.name);
    try {
      const html = page.read();
      const input: LintInput = { html, css, filename: page.name, root: page.root, layers };
      const report = linter.lint(input);
      const broken = report.diagnostics.find(({ severity }) => severity === 'error');
      if (broken !== undefined) throw new CommandError(broken.message);
      reports.push(report);
      if (report.findings.length > 0) texts.set(page.name, html);
      for (const layer of layers) texts.set(layer.filename, layer.html);
    } catch (error) {
      if (error instanceof ConfigError) throw new CommandError(`${source}: ${error.message}`);
      failures.push(describeFailure(page, error));
    }
  }
  progress.clear();
  return { reports, failures, source: createSource(texts, options.root) };
}

function describeFailure({ name }: Page, error: unknown): string {
  if (error instanceof CommandError) return error.message;
  return `${name} could not be linted: ${firstLine(error)}. This is a fault of consentlint, or of a plugin; please report it.`;
}

async function listPages({ paths, root, stdinFilename }: CommandOptions, io: CommandIo): Promise<Page[]> {
  if (paths.length === 0) {
    throw new CommandError(
      'There is nothing to lint. Name files, directories or globs, or - for standard input. See consentlint --help.',
    );
  }
  const fixedRoot = root === undefined ? undefined : checkDirectory(root, '--root');
  const files = paths.filter((path) => path !== STDIN);
  const found = files.length === 0 ? [] : await findPages(files);
  const pages = found.map((path) => ({
    name: shownName(path),
    root: fixedRoot ?? defaultRoot(path),
    read: () => readText(path),
  }));
  if (!paths.includes(STDIN)) return pages;
  const text = (await readAll(io.stdin)).replace(/^\uFEFF/, '');
  const name = stdinFilename ?? '<stdin>';
  const stdinRoot = stdinFilename === undefined ? process.cwd() : defaultRoot(stdinFilename);
  return [{ name, root: fixedRoot ?? stdinRoot, read: () => text }, ...pages];
}

/** @throws {CommandError} where there is not one page for them, or a file is given twice. */
function readLayers({ layer: layers }: CommandOptions, pages: readonly Page[]): Layer[] {
  if (layers.length > 0 && pages.length !== 1) {
    throw new CommandError(`--layer goes with one page, and there are ${pages.length}. Name the page alone.`);
  }
  const names = new Set(pages.map(({ name }) => name));
  return layers.map(({ path, openedBy }) => {
    if (path === STDIN) {
      throw new CommandError('--layer takes a file; only the page itself can come from standard input.');
    }
    const filename = shownName(path);
    if (names.has(filename))
      throw new CommandError(`--layer ${filename} is there already. Give each file once.`);
    names.add(filename);
    return { html: readText(path), filename, ...(openedBy === undefined ? {} : { openedBy }) };
  });
}

/** Linked stylesheets were read by the library; they are read again when a finding points into one. */
function createSource(texts: Map<string, string>, root: string | undefined): LintedPages['source'] {
  return (file) => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    for (const directory of [process.cwd(), ...(root === undefined ? [] : [root])]) {
      const text = readIfThere(resolve(directory, file));
      if (text !== undefined) {
        texts.set(file, text);
        return text;
      }
    }
    return undefined;
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
}
