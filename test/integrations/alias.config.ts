/** For the vitest suites in fixtures/integrations: their own configuration, with `consentlint/…` taken from src/. */
import { join, resolve } from 'node:path';
import { loadConfigFromFile } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';

const src = resolve(import.meta.dirname, '../../src');

export default defineConfig(async (environment) => {
  const own = await loadConfigFromFile(environment, join(process.cwd(), 'vitest.config.js'));
  return mergeConfig(own?.config ?? {}, {
    root: process.cwd(),
    resolve: { alias: [{ find: /^consentlint\/([\w-]+)$/, replacement: `${src}/$1.ts` }] },
  });
});
