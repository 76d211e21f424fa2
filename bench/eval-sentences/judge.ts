/** What rules that read make of a sentence, in a small fair dialog around it. */
import { classifyLabel } from '../../src/language/classify.js';
import type { LanguageCode } from '../../src/language/language.js';
import { createLinter } from '../../src/lint/lint.js';
import { builtInRules } from '../../src/lint/registry.generated.js';
import type { Report } from '../../src/lint/report.js';
import { onlyRules } from '../../test/only-rules.js';
import { BUTTON, LAYER } from '../../test/plain-styles.js';
import { escapeText } from '../escape-text.js';
import type { PackageTexts } from '../eval-labels/label.js';

export type Outcome = 'failed' | 'cantTell' | 'passed' | 'inapplicable';

/** A yes, a no and a way to the settings. */
export type Labels = Readonly<Record<'accept' | 'decline' | 'manage', string>>;

/** Rules that go by words, and the languages that they have words for. */
export const readingRules: ReadonlyMap<string, readonly LanguageCode[]> = new Map(
  builtInRules.flatMap(({ id, wordings, languages }) => {
    const known = wordings?.languages ?? languages;
    return known === undefined ? [] : [[id, known] as const];
  }),
);

const linter = createLinter({
  extends: 'all',
  rules: onlyRules(...readingRules.keys()),
  viewports: [{ width: 1280, height: 800 }],
});

/** By rule, the worst that it says of a dialog with this text; undefined when no dialog is seen in it. */
export function outcomesOf(
  text: string,
  labels: Labels,
  language: LanguageCode,
): ReadonlyMap<string, Outcome> | undefined {
  const buttons = Object.values(labels).map(
    (label) => `<button style="${BUTTON}">${escapeText(label)}</button>`,
  );
  const html = `<!doctype html><html lang="${language}"><body><div role="dialog" aria-label="Cookies" style="${LAYER}"><p>${escapeText(text)}</p>${buttons.join('')}</div>`;
  const report = linter.lint({ html, filename: 'sentence.html' });
  return report.dialogs.length === 0 ? undefined : worstByRule(report);
}

const SEVERITY: readonly Outcome[] = ['inapplicable', 'passed', 'cantTell', 'failed'];

function worstByRule({ results }: Report): Map<string, Outcome> {
  const worst = new Map<string, Outcome>();
  for (const { ruleId, outcome } of results) {
    const before = worst.get(ruleId) ?? 'inapplicable';
    worst.set(ruleId, SEVERITY.indexOf(outcome) > SEVERITY.indexOf(before) ? outcome : before);
  }
  return worst;
}

/** The plainest label of each role that packages have in a language; none for a language that lacks one. */
export function labelsByLanguage(packages: readonly PackageTexts[]): ReadonlyMap<LanguageCode, Labels> {
  const all = packages.flatMap(({ labels }) => labels);
  const found = new Map<LanguageCode, Labels>();
  for (const language of new Set(all.map((label) => label.language))) {
    const plainest = (role: keyof Labels) =>
      all
        .filter((label) => label.language === language && label.role === role)
        .map(({ text }) => ({ text, read: classifyLabel(text, { language }) }))
        .filter(({ read }) => read.role === role)
        .toSorted((one, other) => other.read.confidence - one.read.confidence)[0]?.text;
    const [accept, decline, manage] = [plainest('accept'), plainest('decline'), plainest('manage')];
    if (accept !== undefined && decline !== undefined && manage !== undefined)
      found.set(language, { accept, decline, manage });
  }
  return found;
}
