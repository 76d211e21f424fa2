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

export interface Sample<Kind extends string> {
  readonly language: LanguageCode;
  readonly text: string;
  readonly is: Kind;
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
): readonly Sample<Kind>[] {
  return byLanguage.flatMap(([language, sample]) => {
    const blocks = Object.entries(blocksOf(sample)) as [Kind, string][];
    return blocks.flatMap(([is, block]) =>
      block.split('\n').map((line) => ({ language, text: line.trim(), is })),
    );
  });
}
