/** Terms that came into the lexicons because of what a package showed, and the lexicons without them. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LexiconText, Terms } from '../../src/language/lexicon.js';
import { lexiconTexts } from '../../src/language/lexicons.generated.js';
import { lexiconsFor, replaceLexicon } from '../../src/language/lexicons.js';

const entrySchema = v.strictObject({
  language: v.string(),
  /** Where in the lexicon, with dots: `labels.accept`. */
  list: v.string(),
  term: v.string(),
  /** A term that the lexicon had before, where this one is another form of its words: “kişiselleştirmek” of “kişiselleştir”. */
  of: v.optional(v.string()),
  /** Every package that would have taught it, by `--record` (teachers.ts); none where it came along with others. */
  packages: v.array(v.string()),
});

export type LearnedTerm = v.InferOutput<typeof entrySchema>;

export const learnedFile = new URL('learned.json', import.meta.url);

/** @throws when learned.json is not as described, or names a known term that the lexicon does not have. */
export function readLearned(): LearnedTerm[] {
  const learned = v.parse(v.array(entrySchema), JSON.parse(readFileSync(learnedFile, 'utf8')));
  const isLearned = (language: string, term: string) =>
    learned.some((one) => one.language === language && one.term === term);
  for (const { language, term, of } of learned) {
    if (of === undefined) continue;
    const lists: Terms[] = Object.values(lexiconsFor([language])[0]?.labels ?? {});
    if (!lists.some((terms) => terms.includes(of)) || isLearned(language, of))
      throw new Error(`“${term}” is said to be a form of “${of}”, which ${language} did not have.`);
  }
  return learned;
}

/** What `run` gives while the lexicons lack these terms. */
export function withoutTerms<Result>(terms: readonly LearnedTerm[], run: () => Result): Result {
  const changed = lexiconTexts.filter(({ code }) => terms.some(({ language }) => language === code));
  for (const text of changed) {
    const own = terms.filter(({ language }) => language === text.code);
    replaceLexicon(own.reduce(withoutTerm, text));
  }
  try {
    return run();
  } finally {
    for (const text of changed) replaceLexicon(text);
  }
}

/** @throws when the lexicon does not have the term, or not in that list. */
function withoutTerm(lexicon: LexiconText, { list, term }: LearnedTerm): LexiconText {
  let isFound = false;
  const reduced = mapLists(lexicon, '', (path, terms) => {
    if (path !== list) return terms;
    const kept = terms.split(',').filter((one) => one.trim().replace(/\s+/g, ' ') !== term);
    isFound ||= kept.length < terms.split(',').length;
    return kept.join(',');
  });
  if (!isFound) throw new Error(`${lexicon.name} does not have “${term}” in ${list}.`);
  return reduced;
}

function mapLists<Lists extends object>(
  lists: Lists,
  path: string,
  change: (path: string, terms: string) => string,
): Lists {
  const changed = { ...lists };
  for (const [key, value] of Object.entries(lists)) {
    const at = path === '' ? key : `${path}.${key}`;
    const mapped: unknown =
      typeof value === 'string'
        ? change(at, value)
        : typeof value === 'object' && value !== null
          ? mapLists(value, at, change)
          : value;
    Object.assign(changed, { [key]: mapped });
  }
  return changed;
}
