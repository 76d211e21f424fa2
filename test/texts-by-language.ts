/** Texts of dialogs that lie in a folder of `test`, one file for each language. */
import { readdirSync } from 'node:fs';

/** What the files of a folder export as `texts`, by the codes of languages that the files are named by. */
export async function textsByLanguage<Texts>(folder: string): Promise<readonly (readonly [string, Texts])[]> {
  const directory = new URL(`${folder}/`, import.meta.url);
  const codes = readdirSync(directory)
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => name.slice(0, 2));
  // Else tests of each language would pass by there being none.
  if (codes.length === 0) throw new Error(`There are no texts in ${folder}.`);
  const imported = codes.map(async (code): Promise<readonly [string, Texts]> => {
    const { texts }: { texts: Texts } = await import(new URL(`${code}.ts`, directory).href);
    return [code, texts];
  });
  return await Promise.all(imported);
}
