/**
 * For the build: lexicons as they cost least to import. Line breaks and spaces between terms go, and each part
 * becomes a getter, which JavaScript engines do not take apart before it is asked for.
 */
import { basename } from 'node:path';
import { replacing } from './replacing-plugin.js';

export const compactLexicons = replacing(
  'compact-lexicons',
  /[\\/]language[\\/]lexicons[\\/][a-z]+\.ts$/,
  (module, path) => {
    const name = basename(path, '.ts');
    return `export const ${name} = ${compact(Object(module[name]))};`;
  },
);

/** Short, and asked of every language. */
const AT_ONCE = new Set(['code', 'name']);

/** A lexicon as the source of an object that reads the same. */
export function compact(lexicon: object): string {
  const parts = Object.entries(lexicon).map(([key, part]: [string, unknown]) => {
    const source = JSON.stringify(withoutSpaces(part));
    return AT_ONCE.has(key) ? `${key}: ${source}` : `get ${key}() { return ${source}; }`;
  });
  return `{ ${parts.join(', ')} }`;
}

function withoutSpaces(part: unknown): unknown {
  if (typeof part === 'string') return part.replace(/\s+/g, ' ').replaceAll(', ', ',').trim();
  return Object.fromEntries(
    Object.entries(part ?? {}).map(([key, list]: [string, unknown]) => [key, withoutSpaces(list)]),
  );
}
