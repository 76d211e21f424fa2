/**
 * Texts of buttons in @duckduckgo/autoconsent: those that its rules look for, and those that its patterns
 * for unknown banners hold whole.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { unique } from './apply-truth.js';
import { readExceptions } from './exceptions.js';
import type { PackageLabel, PackageTexts, Role } from './label.js';
import { readPackageFile } from './package-files.js';

const name = '@duckduckgo/autoconsent';

const buttonSchema = v.strictObject({
  /** Name of the rule, in `rules/rules.json`. */
  rule: v.string(),
  /** What the rule presses it for: in a few lines of each rule. */
  role: v.picklist(['accept', 'decline', 'manage', 'save', 'close']),
  language: v.string(),
  text: v.string(),
});

/** What the classes of its patterns mean here; `ACKNOWLEDGE_PATTERNS` puts together closing, noting and saving. */
const ROLE_OF_CLASS: Readonly<Record<string, Role>> = {
  REJECT: 'decline',
  SETTINGS: 'manage',
  ACCEPT: 'accept',
};

/** Its comments name languages by code or name; a class begins in English. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  DUTCH: 'nl',
  FRENCH: 'fr',
  GERMAN: 'de',
  ITALIAN: 'it',
  BRAZILIAN_PORTUGUESE: 'pt',
  SPANISH: 'es',
  SWEDISH: 'sv',
  CATALAN: 'ca',
  GALICIAN: 'gl',
  BASQUE: 'eu',
  PORTUGUESE: 'pt',
  CZECH: 'cs',
  POLISH: 'pl',
  RUSSIAN: 'ru',
  TURKISH: 'tr',
  INDONESIAN: 'id',
};

export function readAutoconsent(): PackageTexts {
  const exceptions = readExceptions().filter((one) => one.package === name);
  const labels = [...buttonsOfRules(), ...wholePatterns()].flatMap((label) => {
    const exception = exceptions.find((one) => one.text === label.text && one.key === label.key);
    const role = exception?.says ?? label.role;
    const language = exception?.isIn ?? label.language;
    return role === 'nothing' ? [] : [{ ...label, language, file: language, role }];
  });
  return { name, labels: unique(labels), outside: [], purposes: [], banners: [] };
}

/** @throws when a rule does not hold the text that it is said to. */
function buttonsOfRules(): PackageLabel[] {
  const file = new URL('autoconsent-buttons.json', import.meta.url);
  const buttons = v.parse(v.array(buttonSchema), JSON.parse(readFileSync(file, 'utf8')));
  const rules = readRules();
  return buttons.map(({ rule, role, language, text }) => {
    if (rules.get(rule)?.includes(text) !== true) throw new Error(`The rule ${rule} does not say “${text}”.`);
    return { package: name, language, file: language, key: `rule ${rule}`, text, role };
  });
}

/** The text of each rule, by its name. */
function readRules(): ReadonlyMap<string, string> {
  const { autoconsent } = v.parse(
    v.object({ autoconsent: v.array(v.looseObject({ name: v.string() })) }),
    JSON.parse(readPackageFile(`${name}/rules/rules.json`)),
  );
  return new Map(autoconsent.map((rule) => [rule.name, JSON.stringify(rule)]));
}

/** Strings among the patterns; regular expressions are no labels. */
function wholePatterns(): PackageLabel[] {
  const labels: PackageLabel[] = [];
  let [group, language] = ['', ''];
  for (const line of readPackageFile(`${name}/lib/heuristic-patterns.ts`).split('\n')) {
    const [, begun, named] = /^(?:export )?const ([A-Z]+)_PATTERNS(?:_(\w+))? = \[/.exec(line) ?? [];
    const [, code] = /^ +\/\/ (?:\w+ \()?([A-Z]{2})\)?$/.exec(line) ?? [];
    const [, commented] = /^ +\/\/ (German)$/.exec(line) ?? [];
    if (begun !== undefined) {
      group = begun;
      language = LANGUAGE_NAMES[named ?? ''] ?? 'en';
    }
    const said = code?.toLowerCase() ?? LANGUAGE_NAMES[commented?.toUpperCase() ?? ''];
    language = said ?? language;
    // A list may stand on one line; a string follows a comma, a bracket, or nothing.
    const strings =
      line.startsWith(' ') || begun !== undefined ? line.matchAll(/(?:^ +|[[,] ?)'([^']+)'(?=,|])/g) : [];
    const role = ROLE_OF_CLASS[group];
    if (role === undefined) continue;
    for (const [, text = ''] of strings)
      labels.push({ package: name, language, file: language, key: `${group}_PATTERNS`, text, role });
  }
  return labels;
}
