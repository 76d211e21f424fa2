/**
 * What a person understands by labels, switches and texts in each language, written from knowledge of real
 * interfaces before the code read them. Each line of a block is one label or text. One file per language in
 * `samples/`.
 */
import { readdirSync } from 'node:fs';
import type { LabelClassification, LanguageCode, Purpose } from '../language.js';
import type { Topic } from '../lexicon.js';

export interface LanguageSample {
  readonly labels: Readonly<Partial<Record<LabelClassification['role'], string>>>;
  /** Names of switches. */
  readonly toggles?: Readonly<Partial<Record<Purpose, string>>>;
  /** What a passage is about; `none` asks for no consent. */
  readonly texts: Readonly<Partial<Record<Topic | 'none', string>>>;
}

/** All samples of one language that are of one kind. */
export interface Samples<Kind extends string> {
  readonly language: LanguageCode;
  readonly is: Kind;
  readonly texts: readonly string[];
}

const folder = new URL('./samples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const byLanguage: [LanguageCode, LanguageSample][] = await Promise.all(
  files.map(async (name): Promise<[LanguageCode, LanguageSample]> => {
    const { sample }: { sample: LanguageSample } = await import(new URL(name, folder).pathname);
    return [name.slice(0, -'.ts'.length), sample];
  }),
);

export const labelSamples = samplesOf(({ labels }) => labels);
export const toggleSamples = samplesOf(({ toggles }) => toggles ?? {});
export const textSamples = samplesOf(({ texts }) => texts);

function samplesOf<Kind extends string>(
  blocksOf: (sample: LanguageSample) => Readonly<Partial<Record<Kind, string>>>,
): readonly Samples<Kind>[] {
  return byLanguage.flatMap(([language, sample]) => {
    const blocks = Object.entries(blocksOf(sample)) as [Kind, string][];
    return blocks.map(([is, block]) => ({
      language,
      is,
      texts: block.split('\n').map((line) => line.trim()),
    }));
  });
}

/** Those that are read as something else, each with what it is read as. */
export function misread<Kind extends string>(
  { texts, is }: Samples<Kind>,
  read: (text: string) => string,
): readonly string[] {
  return texts
    .map((text) => [text, read(text)] as const)
    .flatMap(([text, as]) => (as === is ? [] : `${text}: ${as}`));
}
