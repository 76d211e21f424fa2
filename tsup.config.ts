import { defineConfig, type Options } from 'tsup';
import { bundledLicences } from './scripts/bundled-licences.js';
import { compactLexicons } from './scripts/compact-lexicons.js';
import { evaluateAtBuild } from './scripts/evaluate-at-build.js';

/** Many small files each, and used in part: in the package they take a tenth of the time to load. */
const SELECTOR_ENGINE =
  /^(?:css-select|css-what|dom(?:utils|handler|elementtype)|dom-serializer|nth-check|boolbase|entities)(?:\/|$)/;

const licences = bundledLicences('dist/third-party-licences.txt');

const shared = {
  target: 'node20',
  platform: 'node' as const,
  treeshake: true,
  sourcemap: false,
  esbuildPlugins: [compactLexicons, evaluateAtBuild, licences],
  // Else each letter of a word in Greek is written as six.
  esbuildOptions: ((options) => {
    options.charset = 'utf8';
    // In CommonJS it is there to be asked for where `__filename` is not.
    options.logOverride = { 'empty-import-meta': 'silent' };
  }) satisfies Options['esbuildOptions'],
};

/**
 * css-tree comes as 120 modules and as one file of the same, which takes a seventh of the time to load: each process
 * pays it that imports the package, as test runners do for each file of tests. For `require()` there are only the many.
 */
const cssTreeInOneFile: NonNullable<Options['plugins']>[number] = {
  name: 'css-tree-in-one-file',
  renderChunk(code, chunk) {
    if (this.format !== 'esm' || chunk.type !== 'chunk') return undefined;
    return { code: code.replaceAll(/(?<=\bfrom ")css-tree(?=")/g, 'css-tree/dist/csstree.esm') };
  },
};

export default defineConfig([
  {
    ...shared,
    plugins: [cssTreeInOneFile],
    entry: {
      index: 'src/index.ts',
      formatters: 'src/formatters.ts',
      dom: 'src/dom.ts',
      playwright: 'src/playwright.ts',
      vitest: 'src/vitest.ts',
      jest: 'src/jest.ts',
      'playwright-test': 'src/playwright-test.ts',
    },
    external: ['vitest', 'expect', '@playwright/test'],
    noExternal: [SELECTOR_ENGINE],
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    splitting: true,
  },
  {
    ...shared,
    entry: { 'cli/bin': 'src/cli/bin.ts' },
    format: ['esm'],
    // The command uses the built library, so that there is one copy of it: dist/ is laid out like src/.
    external: [/^\.\.\/(?:index|formatters|dom|playwright)\.js$/],
    // What only some engines need is loaded with these; beside the command, so that the paths are right.
    splitting: true,
    esbuildOptions: (options: { charset?: 'ascii' | 'utf8'; chunkNames?: string }) => {
      options.charset = 'utf8';
      options.chunkNames = 'cli/[name]-[hash]';
    },
  },
  {
    // Jest cannot require() what comes as ES modules alone, so that is in the file.
    ...shared,
    entry: { index: 'src/jest.ts' },
    outDir: 'dist/jest',
    format: ['cjs'],
    outExtension: () => ({ js: '.cjs' }),
    noExternal: [SELECTOR_ENGINE, /^(?:parse5|@csstools\/.+)(?:\/|$)/],
    splitting: false,
  },
  {
    // One file with all it needs, to be put into a page.
    entry: { consentlint: 'src/browser.ts' },
    outDir: 'dist/browser',
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform: 'browser',
    esbuildPlugins: [evaluateAtBuild, licences],
    noExternal: [/./],
    treeshake: true,
    minify: true,
  },
]);
