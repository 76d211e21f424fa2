import { defineConfig } from 'tsup';

/** Compiled as the package is, since `tsx` wraps every function to keep its name, which costs more than some of them do. */
export default defineConfig({
  entry: { bench: 'bench/bench.ts' },
  outDir: '.tmp/bench',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  external: ['consentlint', 'jsdom'],
  silent: true,
});
