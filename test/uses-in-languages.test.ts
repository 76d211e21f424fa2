/**
 * Whole dialogs in more languages for the rules on what consent is for: those that tell no purpose, a vague one, or tell it
 * where nobody reads, and those that tell it well. Nothing may fail that tells a purpose in words of its own.
 */
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint.js';
import { onlyRules } from './only-rules.js';
import { BUTTON, LAYER } from './plain-styles.js';
import { textsByLanguage } from './texts-by-language.js';
import type { Asking, Printed, Update, UsesTexts } from './uses-texts/uses-texts.js';

type Dialog = Asking | Printed | Update;

const PRINTS: Readonly<Record<Printed['as'], (text: string) => string>> = {
  plain: (text) => `<p>${text}</p>`,
  after: (text) => `<p>${text}</p>`,
  small: (text) => `<p style="font-size: 9px">${text}</p>`,
  pale: (text) => `<p style="color: #ccc">${text}</p>`,
  folded: (text) => `<details><summary>Info</summary><p>${text}</p></details>`,
};

function dialogOf(texts: Dialog): string {
  const { title, says, switches = [], yes, no } = texts;
  const paragraphs = says.map((one) => `<p>${one}</p>`);
  const toggles = switches.map((one) => `<p><label><input type="checkbox"> ${one}</label></p>`);
  const link = 'link' in texts ? `<p><a href="/legal">${texts.link}</a></p>` : '';
  const print = 'print' in texts ? PRINTS[texts.as](texts.print) : '';
  const isAfter = 'print' in texts && texts.as === 'after';
  const above = [`<h2>${title}</h2>`, ...paragraphs, link, ...toggles, isAfter ? '' : print];
  const buttons = `<div><button>${yes}</button><button>${no}</button></div>`;
  return `<div role="dialog" aria-label="${title}" style="${LAYER}">${above.join('')}${buttons}${isAfter ? print : ''}</div>`;
}

function outcomesOf(rule: string, lang: string, dialog: Dialog): readonly string[] {
  const page = `<!doctype html><html lang="${lang}"><style>button { ${BUTTON} }</style><body>${dialogOf(dialog)}`;
  const { results, dialogs } = lint(page, { rules: onlyRules(rule) });
  expect(dialogs, 'dialogs found').toHaveLength(1);
  const outcomes = new Set(results.map(({ outcome }) => outcome).filter((one) => one !== 'inapplicable'));
  return [...outcomes].toSorted();
}

const RULES = [
  ['missing', 'missing-purpose'],
  ['vague', 'vague-purpose'],
  ['fine', 'fine-print'],
] as const;

const named = (dialogs: readonly Dialog[]) =>
  dialogs.map((dialog) => {
    const print = 'print' in dialog ? [`${dialog.as}: ${dialog.print}`] : [];
    return [[...dialog.says, ...(dialog.switches ?? []), ...print].join(' | '), dialog] as const;
  });

describe.each(await textsByLanguage<UsesTexts>('uses-texts'))('%s', (lang, language) => {
  describe.each(RULES)('%s: %s', (kind, rule) => {
    const judged = language[kind];
    it.each(named(judged.failed))('fails: %s', (_, dialog) => {
      expect(outcomesOf(rule, lang, dialog)).toEqual(['failed']);
    });
    it.each(named(judged.passed))('passes: %s', (_, dialog) => {
      expect(outcomesOf(rule, lang, dialog)).toEqual(['passed']);
    });
    it.each(named(judged.cannotTell))('cannot tell: %s', (_, dialog) => {
      expect(outcomesOf(rule, lang, dialog)).toEqual(['cantTell']);
    });
    it.each(named(judged.inOwnWords))('does not fail: %s', (_, dialog) => {
      expect(outcomesOf(rule, lang, dialog)).not.toContain('failed');
    });
  });

  it.each(named(language.fine.failed.filter((one) => 'print' in one)))(
    'fine-print: passes where it is set like the rest: %s',
    (_, dialog) => {
      expect(outcomesOf('fine-print', lang, { ...dialog, as: 'plain' } as Printed)).toEqual(['passed']);
    },
  );

  it.each(named([...language.missing.passed, ...language.vague.passed]))(
    'neither of the other two rules fails where a purpose is told: %s',
    (_, dialog) => {
      expect(outcomesOf('fine-print', lang, dialog)).not.toContain('failed');
      expect(outcomesOf('missing-purpose', lang, dialog)).not.toContain('failed');
    },
  );
});
