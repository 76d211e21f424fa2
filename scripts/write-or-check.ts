/** Generated files: write them, or with `--check` say which are stale and exit 1. */
import { readFileSync, writeFileSync } from 'node:fs';

export function writeOrCheck(path: string, content: string): void {
  const current = readIfExists(path);
  if (current === content) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
    return;
  }
  console.error(`${path} is stale. Run: npm run generate`);
  process.exitCode = 1;
}

function readIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
