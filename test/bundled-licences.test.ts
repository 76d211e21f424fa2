/** What is built into our files of other packages is named, with the licence that it comes under. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundledLicences } from '../scripts/bundled-licences.js';

describe('the licences of what is built in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consentlint-licences-'));
  const file = join(folder, 'licences.txt');
  const plugin = bundledLicences(file);
  const bundle = (contents: string) =>
    build({
      stdin: { contents, resolveDir: import.meta.dirname },
      outfile: join(folder, 'out.js'),
      bundle: true,
      logLevel: 'silent',
      plugins: [plugin],
    });

  it('are those of the packages of which something is in the file, in all builds', async () => {
    await bundle('export const nothing = 1;');
    expect(readFileSync(file, 'utf8')).toBe('');
    await bundle(`import { parse } from 'css-what'; console.log(parse('a'));`);
    await bundle(`import { distance } from 'fastest-levenshtein'; console.log(distance('a', 'b'));`);
    const text = readFileSync(file, 'utf8');
    expect(text.match(/^\S+ [\d.]+ \(.+\)$/gm)?.map((line) => line.split(' ')[0])).toEqual([
      'css-what',
      'fastest-levenshtein',
    ]);
    expect(text).toContain('Redistributions in binary form must reproduce');
  });
});
