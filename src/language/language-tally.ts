/**
 * How much of a text is of each language, by its script and by function words. A word counts for a language the
 * more, the fewer others share it.
 */
import type { LanguageCode } from './language.js';
import { functionWords } from './prepared/function-words.js';
import { type Script, scriptOf } from './scripts.js';
import type { Word } from './words.js';

export interface LanguageShare {
  readonly language: LanguageCode;
  /** It has a lexicon. */
  readonly isKnown: boolean;
  /** The fraction of the words that are its function words, or in a script that it alone uses. */
  readonly share: number;
  /** The same, with words that other languages share counted less. */
  readonly weight: number;
  /** How many different ones there are. */
  readonly distinct: number;
}

/** Scripts of which one language has a lexicon, and no other is likely. Kana tell Japanese from Chinese. */
const SOLE: Readonly<Partial<Record<Script, LanguageCode>>> = {
  greek: 'el',
  hebrew: 'he',
  thai: 'th',
  hangul: 'ko',
  kana: 'ja',
};

/** The languages that a text may be in, the likeliest first. */
export function tallyLanguages(words: readonly Word[]): LanguageShare[] {
  const { languages, byWord } = index();
  const tally = new Tally(words);
  for (const { text, weight } of words) {
    const script = scriptOf(text);
    if (script === undefined) continue;
    const sole = script === 'han' ? tally.languageOfHan : SOLE[script];
    if (sole !== undefined) tally.add(sole, text, weight, 1);
    else {
      const sharing = byWord.get(text);
      if (sharing !== undefined) for (const code of sharing) tally.add(code, text, weight, sharing.length);
    }
  }
  return tally.shares(languages);
}

/** The languages with a lexicon that are written in the script of most of the words. */
export function languagesOfScript(words: readonly Word[]): readonly LanguageCode[] {
  const counts = new Map<Script, number>();
  for (const { text } of words) {
    const script = scriptOf(text);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? [] : (index().byScript.get(most[0]) ?? []);
}

class Tally {
  readonly languageOfHan: LanguageCode;
  readonly #total: number;
  readonly #counts = new Map<LanguageCode, { share: number; weight: number; words: Set<string> }>();

  constructor(words: readonly Word[]) {
    this.#total = words.reduce((sum, { weight }) => sum + weight, 0);
    this.languageOfHan = words.some(({ text }) => scriptOf(text) === 'kana') ? 'ja' : 'zh';
  }

  add(code: LanguageCode, word: string, weight: number, sharing: number): void {
    let count = this.#counts.get(code);
    if (count === undefined) {
      count = { share: 0, weight: 0, words: new Set() };
      this.#counts.set(code, count);
    }
    count.share += weight;
    count.weight += weight / sharing;
    count.words.add(word);
  }

  shares(known: ReadonlyMap<LanguageCode, boolean>): LanguageShare[] {
    const shares = [...this.#counts].map(
      ([language, { share, weight, words }]): LanguageShare => ({
        language,
        isKnown: known.get(language) ?? false,
        share: share / this.#total,
        weight: weight / this.#total,
        distinct: words.size,
      }),
    );
    return shares.sort((a, b) => b.weight - a.weight);
  }
}

interface FunctionWords {
  /** Whether they have a lexicon. */
  readonly languages: ReadonlyMap<LanguageCode, boolean>;
  /** Which languages a word is of. */
  readonly byWord: ReadonlyMap<string, readonly LanguageCode[]>;
  /** Which languages with a lexicon are written in a script. */
  readonly byScript: ReadonlyMap<Script, readonly LanguageCode[]>;
}

let made: FunctionWords | undefined;

function index(): FunctionWords {
  made ??= makeIndex();
  return made;
}

function makeIndex(): FunctionWords {
  const languages = new Map<LanguageCode, boolean>();
  const byWord = new Map<string, LanguageCode[]>();
  const byScript = new Map<Script, LanguageCode[]>();
  for (const { code, isKnown, words } of functionWords()) {
    languages.set(code, isKnown);
    const scripts = new Set<Script>();
    for (const word of words.split(' ')) {
      put(byWord, word, code);
      const script = scriptOf(word);
      if (script !== undefined) scripts.add(script);
    }
    if (isKnown) for (const script of scripts) put(byScript, script, code);
  }
  return { languages, byWord, byScript };
}

function put<Key>(lists: Map<Key, LanguageCode[]>, key: Key, code: LanguageCode): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [code]);
  else list.push(code);
}
