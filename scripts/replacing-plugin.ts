/** What the plugins of the build use of esbuild, and what they have in common. */

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

/** A plugin that puts other source in the place of modules. */
export interface ReplacingPlugin {
  readonly name: string;
  setup(build: Build): void;
}

/**
 * @param filter Which modules, by their paths.
 * @param sourceOf What to put there, given what the module exports and its path.
 */
export function replacing(
  name: string,
  filter: RegExp,
  sourceOf: (module: Readonly<Record<string, unknown>>, path: string) => string,
): ReplacingPlugin {
  return {
    name,
    setup: (build) =>
      build.onLoad({ filter }, async ({ path }) => {
        const { outputFiles } = await build.esbuild.build({
          entryPoints: [path],
          bundle: true,
          write: false,
          format: 'esm',
        });
        const code = outputFiles[0]?.text ?? '';
        const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        return { contents: sourceOf(module, path), loader: 'js' };
      }),
  };
}
