/** Which packages would have taught a term: asked of the evaluation itself, so that nobody has to remember. */
import { writeFileSync } from 'node:fs';
import { judgeAll } from './judge.js';
import type { PackageTexts } from './label.js';
import { type LearnedTerm, learnedFile, withoutTerms } from './learned.js';

/** A line of learned.json before the packages are known. */
type Entry = Omit<LearnedTerm, 'packages'>;

/** Writes the packages of each term into learned.json, and says which terms no package needs. */
export function recordTeachers(packages: readonly PackageTexts[], learned: readonly LearnedTerm[]): void {
  const recorded = learned.map((entry) => ({
    ...entry,
    packages: teachersOf(entry, packages, learned),
  }));
  for (const { language, list, term } of recorded.filter((entry) => entry.packages.length === 0)) {
    console.log(`No package needs ${language} ${list} “${term}”, which came along: it is hidden from all.`);
  }
  const lines = recorded
    .toSorted((a, b) => a.language.localeCompare(b.language, 'en') || a.list.localeCompare(b.list, 'en'))
    .map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(learnedFile, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

/**
 * The packages of which the term makes a text right: added alone to the lexicons as they were before anything
 * was learned, or taken away alone from the lexicons as they are.
 */
function teachersOf(
  term: Entry,
  packages: readonly PackageTexts[],
  learned: readonly LearnedTerm[],
): string[] {
  const own = packages.map((one) => ({
    ...one,
    labels: one.labels.filter(({ file }) => file === term.language),
    outside: one.outside.filter(({ file }) => file === term.language),
    purposes: one.purposes.filter(({ file }) => file === term.language),
  }));
  const isTerm = (one: Entry) =>
    one.language === term.language && one.list === term.list && one.term === term.term;
  const others = learned.filter((one) => !isTerm(one));
  const gained = [
    [rightIn(own, others), rightIn(own, learned)],
    [rightIn(own, []), rightIn(own, learned.filter(isTerm))],
  ] as const;
  const teachers = gained.flatMap(([withTerm, without]) =>
    [...withTerm].filter((text) => !without.has(text)).map((text) => text.package),
  );
  return [...new Set(teachers)].sort();
}

function rightIn(packages: readonly PackageTexts[], hidden: readonly LearnedTerm[]) {
  const { labels, outside, purposes } = withoutTerms(hidden, () => judgeAll(packages));
  return new Set(
    [...labels, ...outside, ...purposes].filter(({ isRight }) => isRight).map(({ label }) => label),
  );
}
