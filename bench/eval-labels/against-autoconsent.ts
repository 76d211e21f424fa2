/** The label patterns that @duckduckgo/autoconsent ships, applied as it applies them, beside ours. */

import type { JudgedLabel } from './judge.js';
import type { Role } from './label.js';

/** What the package makes of a label: `classifyButtonTextRegex` in its `lib/heuristics.ts`. */
type TheirClass = 'reject' | 'settings' | 'accept' | 'acknowledge' | 'other';

export type ClassifyTheirs = (text: string) => TheirClass;

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

export interface Compared {
  readonly truth: Shared;
  readonly language: string;
  readonly ours: Shared | undefined;
  readonly theirs: Shared | undefined;
}

/** Labels of the other packages: its own come from its patterns. */
export function compare(judged: readonly JudgedLabel[], classify: ClassifyTheirs): Compared[] {
  return judged.flatMap(({ label, role }) => {
    const truth = sharedOfRole[label.role];
    if (truth === undefined || label.package === '@duckduckgo/autoconsent') return [];
    const theirs = sharedOfTheirs[classify(label.text)];
    return [{ truth, language: label.language, ours: sharedOfRole[role], theirs }];
  });
}

export function isInItsLanguages({ language }: Compared): boolean {
  return itsLanguages.includes(language);
}
