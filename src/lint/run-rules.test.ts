/** What a rule is handed, and when it is not asked. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findDialogs } from '../dialog/find-dialogs.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { defineRule, defineWordings, failed, passed, type Rule, type RuleContext } from './define-rule.js';
import { lint } from './lint.js';
import { runRules } from './run-rules.js';

const base = {
  id: 'made-up',
  title: 'x',
  severity: 'error',
  presets: {},
  tags: [],
  references: [],
  needs: [],
  options: v.object({}),
  docs: { problem: '', why: '', remedy: '', limits: '' },
} as const;

function run(html: string, rule: Rule) {
  const dialogs = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
  return runRules(dialogs, [{ rule, severity: 'error', options: {} }]);
}

const GERMAN = `<div role=dialog lang=de><p>Wir und unsere Partner verwenden Cookies, um Ihnen Werbung zu zeigen.</p>
  <button>Alle akzeptieren</button><button>Ablehnen</button></div>`;

describe('a rule with words of its own', () => {
  const wordings = defineWordings({ en: { x: ['cookies'] }, fr: { x: ['cookies'] } });
  const judge = {
    applicability: (dialog: RuleContext<unknown>['dialog']) => [dialog],
    expectation: () => passed(),
  };

  it('cannot tell of a dialog in a language that they lack', () => {
    const [judgement] = run(GERMAN, defineRule({ ...base, ...judge, wordings }));
    expect(judgement?.verdict).toMatchObject({
      outcome: 'cantTell',
      reason: 'The rule has words for English and French; this dialog is in German.',
    });
  });

  it('nor does one that only names its languages', () => {
    const reasonOf = (languages: readonly string[]) =>
      run(GERMAN, defineRule({ ...base, ...judge, languages }))[0]?.verdict;
    expect(reasonOf(['en', 'fr', 'it'])).toMatchObject({
      reason: 'The rule has words for English, French and Italian; this dialog is in German.',
    });
    expect(reasonOf(['de'])?.outcome).toBe('passed');
  });
});

describe('what a rule sees', () => {
  it('is all dialogs of the page, and the language of the rest of it', () => {
    const seen: RuleContext<unknown>['page'][] = [];
    const page = `<html lang=en><p>Welcome to the garden, where this and that can be seen by you.</p>${GERMAN}
      <div role=dialog><p>We use cookies for advertising.</p><button>Accept all</button><button>Reject all</button></div>`;
    run(
      page,
      defineRule({
        ...base,
        applicability: (_, context) => {
          seen.push(context.page);
          return [];
        },
        expectation: () => passed(),
      }),
    );
    expect(seen.map(({ dialogs, language }) => [dialogs.length, language])).toEqual([
      [2, 'en'],
      [2, 'en'],
    ]);
  });

  it('can be a passage, which the finding then points at', () => {
    const rule = defineRule({
      ...base,
      applicability: ({ passages }) => passages,
      expectation: ({ text }) => failed(`It says ${text}`, {}),
    });
    const report = lint(GERMAN, { plugins: [{ name: 'made-up', rules: [rule] }] });
    expect(report.findings.find(({ ruleId }) => ruleId === 'made-up')?.target).toMatchObject({
      selector: expect.stringContaining('p'),
      name: 'Wir und unsere Partner verwenden Cookies, um Ihnen Werbun…',
      role: 'element',
    });
  });
});
