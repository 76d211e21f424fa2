/** Sentences of consent packages that are the same in several languages, because they are translations of each other. */
import type { LanguageCode } from '../../src/language/language.js';
import { primarySubtag } from '../../src/language/lexicons.js';
import { groupBy } from '../eval-labels/figures.js';
import { sources } from '../eval-labels/packages.js';

export interface Sentence {
  readonly package: string;
  readonly key: string;
  readonly english: string;
  /** In every other language that the package has it in. */
  readonly translations: ReadonlyMap<LanguageCode, string>;
}

/** Pages to log in, which ask for consent in passing. */
const ABOUT_OTHER_THINGS: ReadonlySet<string> = new Set(['@keycloakify/login-ui']);
const FEWEST_LETTERS = 30;
const TAG = /<[^>]*>/g;
const PLACEHOLDER = /\{\{?\w+\}?\}|%\w|\[\[?\w+\]?\]/g;

/** What packages say in sentences, in English and in other languages. Labels and names of switches are left out. */
export async function readSentences(): Promise<Sentence[]> {
  const found: Sentence[] = [];
  const seen = new Set<string>();
  for (const { name, read, table } of sources.filter((source) => !ABOUT_OTHER_THINGS.has(source.name))) {
    const isLabel = (key: string) =>
      table.labels[key] !== undefined ||
      table.purposes[key] !== undefined ||
      table.outside?.[key] !== undefined;
    const texts = (await read()).filter(
      ({ language, key }) => table.leftOutFiles?.[language] === undefined && !isLabel(key),
    );
    for (const [key, group] of groupBy(texts, (text) => text.key)) {
      const byLanguage = new Map(
        group.map(({ language, text }) => [
          primarySubtag(table.languages?.[language] ?? language),
          plain(text),
        ]),
      );
      const english = byLanguage.get('en') ?? '';
      byLanguage.delete('en');
      if (!isSentence(english) || seen.has(english)) continue;
      seen.add(english);
      const isTranslated = ([, text]: readonly [string, string]) => text !== english && text !== '';
      found.push({
        package: name,
        key,
        english,
        translations: new Map([...byLanguage].filter(isTranslated)),
      });
    }
  }
  return found;
}

/** Without tags; a name that the package puts in stands for one. */
function plain(text: string): string {
  return text.replace(TAG, ' ').replace(PLACEHOLDER, 'Acme').replace(/\s+/g, ' ').trim();
}

function isSentence(text: string): boolean {
  return text.length >= FEWEST_LETTERS && /[.!?]/.test(text) && !text.startsWith('http');
}
