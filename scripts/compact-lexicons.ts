/**
 * For the build: lexicons as they cost least to import. Line breaks and spaces between terms go, and each part
 * but the function words becomes a getter, which JavaScript engines do not take apart before it is asked for.
 */
import { basename } from 'node:path';

/** What a bundler of esbuild's kind has to offer. */
interface Build {
  readonly esbuild: {
    build(options: {
      entryPoints: string[];
      bundle: true;
      write: false;
      format: 'esm';
    }): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
  };
  onLoad(
    options: { readonly filter: RegExp },
    load: ({
      path,
    }: {
      readonly path: string;
    }) => Promise<{ readonly contents: string; readonly loader: 'js' }>,
  ): void;
}

export const compactLexicons = {
  name: 'compact-lexicons',
  setup(build: Build): void {
    build.onLoad({ filter: /[\\/]language[\\/]lexicons[\\/][a-z]+\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
      });
      const code = outputFiles[0]?.text ?? '';
      const name = basename(path, '.ts');
      const module: Record<string, object> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return { contents: `export const ${name} = ${compact(module[name] ?? {})};`, loader: 'js' };
    });
  },
};

/** Asked of every language before any is read. */
const AT_ONCE = new Set(['code', 'name', 'stopWords']);

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
