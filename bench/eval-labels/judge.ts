/** Classifies what the packages say, with the lexicons as they are or without what was learned. */
import { classifyLabel } from '../../src/language/classify.js';
import type { LanguageCode, Purpose } from '../../src/language/language.js';
import { knownLanguages } from '../../src/language/lexicons.js';
import { classifyPurpose } from '../../src/language/toggle-wording.js';
import type { PackageLabel, PackagePurpose, PackageTexts, Role } from './label.js';
import { type LearnedTerm, withoutTerms } from './learned.js';

/**
 * Which lexicons judge a package: `untuned` without anything that was learned from any package,
 * `leave-one-out` without what was learned from this one alone, `forms-kept` the same save for other forms of
 * words that were there before, `plain` as they ship.
 */
export type Mode = 'untuned' | 'leave-one-out' | 'forms-kept' | 'plain';
export const modes: readonly Mode[] = ['untuned', 'leave-one-out', 'forms-kept', 'plain'];

export interface JudgedLabel {
  readonly label: PackageLabel;
  readonly role: Role;
  readonly confidence: number;
  readonly evidence: string;
  readonly isRight: boolean;
}

export interface JudgedPurpose {
  readonly label: PackagePurpose;
  readonly purpose: Purpose;
  readonly isRight: boolean;
}

export interface Judgement {
  readonly labels: readonly JudgedLabel[];
  readonly outside: readonly JudgedLabel[];
  readonly purposes: readonly JudgedPurpose[];
}

/** All packages, each with the lexicons that the mode gives it. Languages without a lexicon are left out. */
export function judge(
  packages: readonly PackageTexts[],
  learned: readonly LearnedTerm[],
  mode: Mode,
): Judgement {
  return together(
    packages.map((one) => withoutTerms(hiddenFrom(one.name, learned, mode), () => judgeOne(one))),
  );
}

/** All packages with the lexicons as they are now. */
export function judgeAll(packages: readonly PackageTexts[]): Judgement {
  return together(packages.map(judgeOne));
}

function together(judged: readonly Judgement[]): Judgement {
  return {
    labels: judged.flatMap(({ labels }) => labels),
    outside: judged.flatMap(({ outside }) => outside),
    purposes: judged.flatMap(({ purposes }) => purposes),
  };
}

function hiddenFrom(name: string, learned: readonly LearnedTerm[], mode: Mode): readonly LearnedTerm[] {
  if (mode === 'plain') return [];
  if (mode === 'untuned') return learned;
  const fromHere = learned.filter(({ packages }) => packages.every((one) => origin(one) === origin(name)));
  return mode === 'forms-kept' ? fromHere.filter(({ of }) => of === undefined) : fromHere;
}

/** A fork and what it comes from teach the same, and are left out together. */
function origin(name: string): string {
  return name === 'orejime' ? 'klaro' : name;
}

function judgeOne({ labels, outside, purposes }: PackageTexts): Judgement {
  return {
    labels: labels.filter(isKnown).map(judgeLabel),
    outside: outside.filter(isKnown).map(judgeLabel),
    purposes: purposes.filter(isKnown).map((label) => {
      const { purpose } = classifyPurpose(label.text, { language: label.file });
      return { label, purpose, isRight: label.purposes.includes(purpose) };
    }),
  };
}

function judgeLabel(label: PackageLabel): JudgedLabel {
  const { role, confidence, evidence } = classifyLabel(label.text, { language: label.file });
  return { label, role, confidence, evidence, isRight: role === label.role };
}

export function isKnown({ file }: { readonly file: LanguageCode }): boolean {
  return knownLanguages.includes(file);
}
