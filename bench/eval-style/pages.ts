/** The pages whose styles are compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface StylePage {
  readonly name: string;
  readonly group: 'fixture' | 'banner' | 'framework' | 'feature';
  readonly html: string;
  /** Directory that the page's relative links are resolved in; undefined when it has none. */
  readonly root: string | undefined;
  readonly filename: string;
}

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

export function fixturePages(): StylePage[] {
  return readdirSync(`${REPOSITORY}fixtures`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const root = `${REPOSITORY}fixtures/${name}`;
      const filename = `${root}/page.html`;
      return { name, group: 'fixture', html: readFileSync(filename, 'utf8'), root, filename };
    });
}
