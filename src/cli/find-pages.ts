/** From the paths, globs and directories on the command line to the files to lint. */
import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CommandError, errorCode, systemReason } from './command-error.js';

/** What a directory is searched for; a file that is named is linted whatever it is called. */
const IN_DIRECTORIES = ['**/*.html', '**/*.htm', '**/*.xhtml'];
/** Passed over below a directory and by a glob that does not name it, like all that begins with a dot. */
const PACKAGES = '**/node_modules/**';

/**
 * Symbolic links below a directory are not followed.
 *
 * @param patterns Files, directories and globs; one that begins with `!` leaves out what it matches.
 * @returns Absolute paths, each once, in alphabetical order.
 * @throws {CommandError} when one of them comes to nothing.
 */
export async function findPages(patterns: readonly string[]): Promise<string[]> {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (wanted.length === 0)
    throw new CommandError('Every path given begins with !, so nothing is left to lint.');
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!'));
  const ignore = unwanted.map((pattern) => resolve(pattern.slice(1)));
  const found = await Promise.all(wanted.map((pattern) => resolvePattern(pattern, ignore)));
  return [...new Set(found.flat())].sort();
}

async function resolvePattern(pattern: string, ignore: readonly string[]): Promise<string[]> {
  if (pattern === '')
    throw new CommandError('One of the paths is empty. Name a file, a directory or a glob.');
  const stats = statOf(pattern);
  if (stats?.isDirectory()) return inDirectory(pattern, ignore);
  if (stats !== undefined) return [resolve(pattern)];
  if (!isDynamicPattern(pattern)) throw new CommandError(`${pattern} does not exist.`);
  const packages = pattern.includes('node_modules') ? [] : [PACKAGES];
  const found = await search(pattern, { ignore: [...ignore, ...packages] });
  if (found.length === 0) throw new CommandError(`The glob ${pattern} matches no file.`);
  return found;
}

/** Undefined when there is nothing of this name. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    // A glob such as src/**/*.html has no entry, but can stumble over a file where it needs a directory.
    // (`throwIfNoEntry: false` would hide that case from Node 22 on.)
    if (isDynamicPattern(path) || errorCode(error) === 'ENOENT') return undefined;
    throw new CommandError(`${path} could not be read: ${systemReason(error)}.`);
  }
}

async function inDirectory(directory: string, ignore: readonly string[]): Promise<string[]> {
  const found = await search(IN_DIRECTORIES, {
    ignore: [...ignore, PACKAGES],
    cwd: directory,
    caseSensitiveMatch: false,
  });
  if (found.length === 0) {
    throw new CommandError(`The directory ${directory} holds no HTML (*.html, *.htm, *.xhtml).`);
  }
  return found;
}

async function search(
  patterns: string | readonly string[],
  options: { ignore: readonly string[]; cwd?: string; caseSensitiveMatch?: boolean },
): Promise<string[]> {
  const found = await glob(patterns, {
    ...options,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.map((path) => resolve(path));
}
