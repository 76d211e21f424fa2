/** Files of installed packages, and code of theirs that is run where it can reach nothing. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

export const nodeModules = new URL('../../node_modules/', import.meta.url);

export function readPackageFile(path: string): string {
  return readFileSync(new URL(path, nodeModules), 'utf8');
}

/** Runs code that assigns to one of `globals`, which is all that it can reach. */
export function runApart(code: string, globals: Record<string, unknown>): Record<string, unknown> {
  runInContext(code, createContext(globals), { timeout: 5000 });
  return globals;
}

/** From `start` to the brace that closes the first one; from the brace on where a key stands before it. */
export function balanced(code: string, start: number): string {
  if (start < 0) throw new Error('The package is not written as it was.');
  const open = code.indexOf('{', start);
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '{') depth++;
    else if (code[at] === '}' && --depth === 0) {
      return code.slice(code.startsWith('function', start) ? start : open, at + 1);
    }
  }
  throw new Error('A brace is not closed.');
}

export function flatten(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(asObject(texts)).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

export function propertyOf(value: unknown, key: string): unknown {
  return asObject(value)[key];
}

export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
