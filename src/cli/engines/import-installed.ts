/** Loads what consentlint can use but does not bring: Playwright, jsdom. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError, errorCode, firstLine } from '../command-error.js';

/**
 * The first of some packages that is installed, beside consentlint or in the project in the working directory.
 *
 * @returns Undefined when none is.
 * @throws {CommandError} when one is there but cannot be loaded.
 */
export async function importInstalled<Module extends object>(
  names: readonly string[],
): Promise<Module | undefined> {
  for (const name of names) {
    const module = (await importBare(name)) ?? (await importFromProject(name));
    // Of a CommonJS module, Node does not always find the names.
    if (module !== undefined) return { ...(module['default'] as object | undefined), ...module } as Module;
  }
  return undefined;
}

type Imported = Readonly<Record<string, unknown>>;

function importBare(name: string): Promise<Imported | undefined> {
  return importIfThere(name, name);
}

async function importFromProject(name: string): Promise<Imported | undefined> {
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(name);
    return await importIfThere(name, pathToFileURL(path).href);
  } catch (error) {
    if (errorCode(error) === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function importIfThere(name: string, specifier: string): Promise<Imported | undefined> {
  try {
    return (await import(/* @vite-ignore */ specifier)) as Imported;
  } catch (error) {
    const isMissing = errorCode(error).endsWith('MODULE_NOT_FOUND') && firstLine(error).includes(`'${name}'`);
    if (isMissing) return undefined;
    throw new CommandError(`${name} is installed but could not be loaded: ${firstLine(error)}.`);
  }
}
