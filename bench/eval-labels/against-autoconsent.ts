/** The label patterns that @duckduckgo/autoconsent ships, applied as it applies them, beside ours. */

import { type Accuracy, accuracy, groupBy } from './figures.js';
import type { JudgedLabel } from './judge.js';
import type { Role } from './label.js';
import { withInterval } from './print.js';

/** What the package makes of a label: `classifyButtonTextRegex` in its `lib/heuristics.ts`. */
type TheirClass = 'reject' | 'settings' | 'accept' | 'acknowledge' | 'other';

type ClassifyTheirs = (text: string) => TheirClass;

/** Loads the package's own function: it cleans the text and asks the patterns of one class after another. */
export async function loadAutoconsent(): Promise<ClassifyTheirs> {
  const file = new URL('../../node_modules/@duckduckgo/autoconsent/lib/heuristics.ts', import.meta.url);
  const module: { classifyButtonTextRegex: ClassifyTheirs } = await import(file.href);
  return module.classifyButtonTextRegex;
}

/** The languages that its patterns name. */
const itsLanguages = [
  'en',
  'nl',
  'fr',
  'de',
  'it',
  'pt',
  'es',
  'sv',
  'ca',
  'gl',
  'eu',
  'cs',
  'pl',
  'ru',
  'tr',
  'id',
];

/**
 * The classes that both know. It has one class for a plain yes and one for noting, closing and confirming, and
 * saves of a selection in both, so that these are one class here. What its classes do not cover is not asked.
 */
type Shared = 'refuses' | 'opens the settings' | 'accepts, saves or closes';

const sharedOfRole: Readonly<Partial<Record<Role, Shared>>> = {
  decline: 'refuses',
  manage: 'opens the settings',
  accept: 'accepts, saves or closes',
  save: 'accepts, saves or closes',
  close: 'accepts, saves or closes',
};

const sharedOfTheirs: Readonly<Partial<Record<TheirClass, Shared>>> = {
  reject: 'refuses',
  settings: 'opens the settings',
  accept: 'accepts, saves or closes',
  acknowledge: 'accepts, saves or closes',
};

interface Compared {
  readonly truth: Shared;
  readonly language: string;
  readonly ours: Shared | undefined;
  readonly theirs: Shared | undefined;
}

/** Labels of the other packages: its own come from its patterns. */
function compare(judged: readonly JudgedLabel[], classify: ClassifyTheirs): Compared[] {
  return judged.flatMap(({ label, role }) => {
    const truth = sharedOfRole[label.role];
    if (truth === undefined || label.package === '@duckduckgo/autoconsent') return [];
    const theirs = sharedOfTheirs[classify(label.text)];
    return [{ truth, language: label.language, ours: sharedOfRole[role], theirs }];
  });
}

function isInItsLanguages({ language }: Compared): boolean {
  return itsLanguages.includes(language);
}

export function printAgainstAutoconsent(judged: readonly JudgedLabel[], classify: ClassifyTheirs): void {
  const all = compare(judged, classify);
  console.log(
    '\nBeside the label patterns of @duckduckgo/autoconsent, on the classes that both know and without its own labels:',
  );
  console.log('| Labels | Ours | Theirs |\n| --- | --- | --- |');
  const row = (name: string, some: readonly Compared[]) =>
    console.log(`| ${name} | ${sideAccuracy(some, 'ours')} | ${sideAccuracy(some, 'theirs')} |`);
  row('all languages', all);
  row('languages of its patterns', all.filter(isInItsLanguages));
  row(
    'English',
    all.filter(({ language }) => language === 'en'),
  );
  for (const [truth, group] of groupBy(all, (one) => one.truth)) row(truth, group);
  const swaps = (side: 'ours' | 'theirs') => all.filter((one) => isSwapped(one.truth, one[side])).length;
  console.log(
    `| a refusal read as accepting, saving or closing, or the reverse | ${swaps('ours')} | ${swaps('theirs')} |`,
  );
}

function isSwapped(truth: Shared, read: Shared | undefined): boolean {
  return (
    (truth === 'refuses' && read === 'accepts, saves or closes') ||
    (truth === 'accepts, saves or closes' && read === 'refuses')
  );
}

function sideAccuracy(compared: readonly Compared[], side: 'ours' | 'theirs'): string {
  const figures: Accuracy = accuracy(compared.map((one) => ({ isRight: one[side] === one.truth })));
  return withInterval(figures);
}
