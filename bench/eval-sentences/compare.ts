/** Sentences beside their English originals. */
import type { LanguageCode } from '../../src/language/language.js';
import type { PackageTexts } from '../eval-labels/label.js';
import { type Labels, labelsByLanguage, type Outcome, outcomesOf, readingRules } from './judge.js';
import type { Sentence } from './sentences.js';

export interface Comparison {
  readonly rule: string;
  readonly language: LanguageCode;
  readonly sentence: Sentence;
  readonly translation: string;
  readonly english: Outcome;
  readonly outcome: Outcome;
  /** `contrary`: one fails and the other does not, nor is it undecided. */
  readonly agreement: 'same' | 'undecided' | 'contrary';
}

/** What each rule says of each sentence in each language that the rule reads, beside what it says of the English one. */
export function compareSentences(
  packages: readonly PackageTexts[],
  sentences: readonly Sentence[],
): Comparison[] {
  const labels = labelsByLanguage(packages);
  const ours = labels.get('en');
  if (ours === undefined) throw new Error('No package has English labels.');
  return sentences.flatMap((sentence) => {
    const english = outcomesOf(sentence.english, ours, 'en');
    if (english === undefined) return [];
    return [...sentence.translations].flatMap(([language, translation]) => {
      const own = labels.get(language);
      return own === undefined ? [] : compareOne(sentence, english, translation, language, own);
    });
  });
}

function compareOne(
  sentence: Sentence,
  english: ReadonlyMap<string, Outcome>,
  translation: string,
  language: LanguageCode,
  labels: Labels,
): Comparison[] {
  const rules = [...readingRules].filter(([, languages]) => languages.includes(language)).map(([id]) => id);
  const outcomes = rules.length > 0 ? outcomesOf(translation, labels, language) : undefined;
  if (outcomes === undefined) return [];
  return rules.map((rule) => {
    const [theirs, outcome] = [english.get(rule) ?? 'inapplicable', outcomes.get(rule) ?? 'inapplicable'];
    return {
      rule,
      language,
      sentence,
      translation,
      english: theirs,
      outcome,
      agreement: agreementOf(theirs, outcome),
    };
  });
}

function agreementOf(one: Outcome, other: Outcome): Comparison['agreement'] {
  if (one === other) return 'same';
  if (one === 'cantTell' || other === 'cantTell') return 'undecided';
  return one === 'failed' || other === 'failed' ? 'contrary' : 'same';
}
