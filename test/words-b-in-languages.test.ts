/**
 * Whole dialogs in more languages for the rules on framing and pressure: where a rule that reads fails, and the same
 * dialog in fair words, or in words that look alike, where it does not.
 */
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint.js';
import { onlyRules } from './only-rules.js';
import { BUTTON, LAYER } from './plain-styles.js';
import { textsByLanguage } from './texts-by-language.js';
import type { Texts } from './words-b-texts/texts.js';

const paragraphs = (...sentences: readonly string[]) => sentences.map((one) => `<p>${one}</p>`).join('');
const buttons = (...labels: readonly string[]) => labels.map((one) => `<button>${one}</button>`).join('');
const toggle = (name: string, isOn: boolean) =>
  `<p><label><input type="checkbox"${isOn ? ' checked' : ''}> ${name}</label></p>`;
const dialog = (content: string) =>
  `<div role="dialog" aria-label="Cookies" style="${LAYER}">${content}</div>`;
const group = (title: string, name: string, isOn: boolean) =>
  `<fieldset><legend>${title}</legend>${toggle(name, isOn)}</fieldset>`;

interface Pair {
  readonly rule: string;
  readonly what: string;
  readonly unfair: (texts: Texts) => string;
  readonly fair: (texts: Texts) => string;
  /** Nothing for the rule to judge, though it looks alike. */
  readonly lookAlike?: (texts: Texts) => string;
}

const pairs: readonly Pair[] = [
  {
    rule: 'preselected-legitimate-interest',
    what: 'a switch for a legitimate interest is on, or off',
    unfair: (t) => withGroup(t, t.legitimateInterest, true),
    fair: (t) => withGroup(t, t.legitimateInterest, false),
    lookAlike: (t) => withGroup(t, t.consentAndInterest, true) + withGroup(t, t.consent, true),
  },
  {
    rule: 'double-negative',
    what: 'a refusal is negated, or plain',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.doNotRefuse, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    lookAlike: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.noRefuse)),
  },
  {
    rule: 'double-negative',
    what: 'a box is to be unticked, or ticked',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.untick, true) + buttons(t.accept, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.tick, false) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'double-negative',
    what: 'a question is negated, or plain',
    unfair: (t) => dialog(paragraphs(t.purposes, t.negatedQuestion) + buttons(t.yes, t.no)),
    fair: (t) => dialog(paragraphs(t.purposes, t.plainQuestion) + buttons(t.yes, t.no)),
  },
  {
    rule: 'deadline-pressure',
    what: 'words press, or tell when something takes effect',
    unfair: (t) => asking(t, t.presses),
    fair: (t) => asking(t, t.takesEffect),
    lookAlike: (t) => asking(t, t.howLong),
  },
  {
    rule: 'deadline-pressure',
    what: 'an answer is wanted by a date, or without one it stays off',
    unfair: (t) => asking(t, t.answerBy),
    fair: (t) => asking(t, t.answerBy, t.leavesOff),
  },
  {
    rule: 'confirmshaming',
    what: 'a refusal shames, or says no',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.shames)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    lookAlike: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.plainNo)),
  },
  {
    rule: 'confirmshaming',
    what: 'a refusal costs what nobody names, or nothing',
    unfair: (t) => asking(t, t.threatens),
    fair: (t) => asking(t, t.costsNothing),
  },
  {
    rule: 'distraction',
    what: 'there is an offer beside the choice, or none',
    unfair: (t) => asking(t, t.promotes),
    fair: (t) => asking(t),
    lookAlike: (t) => asking(t, t.offersAsPurpose),
  },
  {
    rule: 'misclassified-necessary',
    what: 'what is necessary measures, or keeps the session',
    unfair: (t) => withNecessary(t, t.measures),
    fair: (t) => withNecessary(t, t.keepsSession),
    lookAlike: (t) => withNecessary(t, t.notForAds),
  },
  {
    rule: 'bundled-consent',
    what: 'one box is for the terms and for offers, or for the terms',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.termsAndOffers, false) + buttons(t.accept)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.terms, false) + buttons(t.accept, t.reject)),
    lookAlike: (t) =>
      dialog(paragraphs(t.purposes) + toggle(t.termsWithoutOffers, false) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'one-sided-framing',
    what: 'the text praises a yes, or tells of the no as well',
    unfair: (t) => dialog(paragraphs(t.praises) + buttons(t.accept, t.reject)),
    fair: (t) => dialog(paragraphs(t.praises, t.canRefuse) + buttons(t.accept, t.reject)),
    lookAlike: (t) => dialog(paragraphs(t.saysWhatFor) + buttons(t.accept, t.reject)),
  },
];

const withNecessary = (t: Texts, description: string) =>
  dialog(
    `${paragraphs(t.purposes)}<div><label><input type="checkbox" checked disabled> ${t.necessary}</label>
    <p>${description}</p></div><div>${toggle(t.advertising, false)}</div>${buttons(t.save, t.reject)}`,
  );

const asking = (t: Texts, ...sentences: readonly string[]) =>
  dialog(paragraphs(t.purposes, ...sentences) + buttons(t.accept, t.reject));

function withGroup(t: Texts, title: string, isOn: boolean): string {
  return dialog(
    paragraphs(t.purposes) + group(title, t.advertising, isOn) + buttons(t.reject, t.save, t.accept),
  );
}

function outcomesOf(rule: string, lang: string, body: string): readonly string[] {
  const page = `<!doctype html><html lang="${lang}"><style>button { ${BUTTON} }</style><body>${body}`;
  const { results } = lint(page, { rules: onlyRules(rule) });
  const outcomes = new Set(results.map(({ outcome }) => outcome).filter((one) => one !== 'inapplicable'));
  return [...outcomes].toSorted();
}

describe.each(await textsByLanguage<Texts>('words-b-texts'))('%s', (lang, t) => {
  it.each(pairs)('$rule: $what', ({ rule, unfair, fair, lookAlike }) => {
    expect(outcomesOf(rule, lang, unfair(t))).toContain('failed');
    expect(outcomesOf(rule, lang, fair(t))).toEqual(['passed']);
    if (lookAlike !== undefined) expect(outcomesOf(rule, lang, lookAlike(t))).not.toContain('failed');
  });
});
