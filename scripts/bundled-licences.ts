/** Whatever of other packages is built into ours comes with its licence: `dist/third-party-licences.txt`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const PACKAGE_ROOT = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENCE = /^licen[cs]e(?:[.-]|$)/i;

/**
 * To be given to every build of the package.
 *
 * @param file Written after each of the builds, with what all of them so far hold.
 */
export function bundledLicences(file: string): Plugin {
  const roots = new Set<string>();
  return {
    name: 'bundled-licences',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
          for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
            const [root] = PACKAGE_ROOT.exec(input) ?? [];
            if (root !== undefined && bytesInOutput > 0) roots.add(root);
          }
        }
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, [...roots].map(licenceOf).sort().join('\n'));
      });
    },
  };
}

/** @throws {Error} for a package without the text of its licence. */
function licenceOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = readdirSync(root).find((entry) => LICENCE.test(entry));
  if (text === undefined) throw new Error(`${name} has no text of its licence, ${license}.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, text), 'utf8').trim()}\n\n`;
}
