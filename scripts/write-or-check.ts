/** Generated files: write them, or with `--check` say which are stale and exit 1. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** TypeScript that is generated stays as it is; what people read is formatted like all else. */
const FORMATTED = /\.(?:md|json)$/;

export function writeOrCheck(path: string, content: string): void {
  const current = readIfExists(path);
  const wanted = FORMATTED.test(path) ? format(path, content) : content;
  if (current === wanted) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, wanted);
    console.log(`wrote ${path}`);
    return;
  }
  console.error(`${path} is stale. Run: npm run generate`);
  process.exitCode = 1;
}

/** As `npm run format` would leave it. */
function format(path: string, content: string): string {
  return execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`],
    { input: content, encoding: 'utf8' },
  );
}

function readIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
