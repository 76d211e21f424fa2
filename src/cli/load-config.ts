/** Finds and reads `consentlint.config.*`. */
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Jiti } from 'jiti';
import { lilconfig } from 'lilconfig';
import type { Config } from '../index.js';
import { CommandError, firstLine, systemReason } from './command-error.js';
import { shownName } from './files.js';

export interface LoadedConfig {
  /** As it is shown; undefined when there is none. */
  readonly file: string | undefined;
  /** Not checked yet. */
  readonly config: Config;
}

type Load = (path: string, content: string) => unknown;

const loaders: Readonly<Record<string, Load>> = {
  '.ts': importTypeScript,
  '.mts': importTypeScript,
  '.js': importModule,
  '.mjs': importModule,
  '.cjs': importModule,
  '.json': (_path, content) => JSON.parse(content.replace(/^\uFEFF/, '')),
};

/**
 * One configuration serves the whole run. It is looked for in the working directory and above, never
 * beside the pages: a configuration is code, and pages may come from anybody.
 *
 * @param explicit The file that `--config` names.
 * @throws {CommandError} when it cannot be read.
 */
export async function loadConfig(explicit: string | undefined): Promise<LoadedConfig> {
  const explorer = lilconfig('consentlint', {
    searchPlaces: Object.keys(loaders).map((extension) => `consentlint.config${extension}`),
    loaders: Object.fromEntries(Object.entries(loaders).map(([extension, load]) => [extension, named(load)])),
    ignoreEmptySearchPlaces: false,
  });
  if (explicit !== undefined) checkFile(explicit);
  const found = explicit === undefined ? await explorer.search() : await explorer.load(resolve(explicit));
  if (found === null) return { file: undefined, config: {} };
  const file = shownName(found.filepath);
  if (found.isEmpty || found.config === undefined) {
    throw new CommandError(`${file} exports no configuration. Export one: export default { … }.`);
  }
  return { file, config: found.config as Config };
}

/** Says which file it was that could not be loaded. */
function named(load: Load): Load {
  return async (path, content) => {
    try {
      return await load(path, content);
    } catch (error) {
      throw new CommandError(`${shownName(path)} could not be loaded: ${problemIn(path, error)}.`);
    }
  };
}

async function importModule(path: string, content: string): Promise<unknown> {
  try {
    const module = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return module.default;
  } catch (error) {
    // Node does not tell where a syntax error is; the parser for TypeScript does.
    if (error instanceof SyntaxError)
      (await typeScriptLoader(path)).transform({ source: content, filename: path });
    throw error;
  }
}

async function importTypeScript(path: string): Promise<unknown> {
  return (await typeScriptLoader(path)).import(path, { default: true });
}

async function typeScriptLoader(path: string): Promise<Jiti> {
  const { createJiti } = await import('jiti');
  return createJiti(path, { fsCache: false });
}

function checkFile(path: string): void {
  if (!Object.hasOwn(loaders, extname(path))) {
    const known = Object.keys(loaders).join(', ');
    throw new CommandError(
      `--config ${path} has none of the endings that a configuration can have: ${known}.`,
    );
  }
  try {
    readFileSync(path);
  } catch (error) {
    throw new CommandError(`--config ${path} could not be read: ${systemReason(error)}.`);
  }
}

/** The first line of the message, with the line of the file where a later line tells it. */
function problemIn(path: string, error: unknown): string {
  const problem = firstLine(error);
  const message = error instanceof Error ? error.message : '';
  const [, line] = message.split(`${path}:`)[1]?.match(/^(\d+)/) ?? [];
  return line === undefined || problem.includes(path) ? problem : `${problem} (line ${line})`;
}
