/** Reading and naming files for the command. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { CommandError, systemReason } from './command-error.js';

/** As it is shown: relative to the working directory when it lies inside it, absolute when not. */
export function shownName(path: string): string {
  return isInside(path, process.cwd()) ? relative(process.cwd(), path) : resolve(path);
}

/**
 * Where a page's stylesheets may be read from when `--root` does not say: the working directory for a page
 * inside it, else the page's own folder.
 */
export function defaultRoot(path: string): string {
  return isInside(path, process.cwd()) ? process.cwd() : dirname(resolve(path));
}

/** Text as UTF-8, without a byte order mark. @throws {CommandError} */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CommandError(`${shownName(path)} could not be read: ${systemReason(error)}.`);
  }
}

/** @throws {CommandError} when the path is not that of a directory. */
export function checkDirectory(path: string, option: string): string {
  try {
    if (statSync(path).isDirectory()) return resolve(path);
  } catch (error) {
    throw new CommandError(`${option} ${path} is not a directory: ${systemReason(error)}.`);
  }
  throw new CommandError(`${option} ${path} is not a directory.`);
}

function isInside(path: string, directory: string): boolean {
  const way = relative(directory, resolve(path));
  return way !== '' && way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
