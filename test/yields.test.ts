/** One cause gives one finding: which rule gives way to which, and that each declaration does something. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../scripts/rule-examples.js';
import { lint, type Report, type Rule, rules } from '../src/index.js';
import {
  type Control,
  cantTell,
  type Dialog,
  defineRule,
  failed,
  type Verdict,
  type Yield,
} from '../src/lint/define-rule.js';
import { onlyRules } from './only-rules.js';

const declared = rules.flatMap((rule) =>
  (rule.yieldsTo ?? []).map((entry) => [`${rule.id} to ${entry.rule}`, rule, entry] as const),
);

describe('what the built-in rules declare', () => {
  it('names rules that there are, and others', () => {
    for (const [, rule, entry] of declared) {
      expect(rules.map(({ id }) => id)).toContain(entry.rule);
      expect(entry.rule).not.toBe(rule.id);
    }
  });

  it('does not go round in circles', () => {
    const settled = new Set<string>();
    const follow = (rule: Rule, path: readonly string[]): void => {
      expect(path, 'a circle').not.toContain(rule.id);
      if (settled.has(rule.id)) return;
      for (const entry of rule.yieldsTo ?? []) {
        const next = rules.find(({ id }) => id === entry.rule);
        if (next !== undefined) follow(next, [...path, rule.id]);
      }
      settled.add(rule.id);
    };
    for (const rule of rules) follow(rule, []);
  });

  it.each(declared)('%s shows in an example of one of the two', (_, rule, entry) => {
    const examples = [rule.id, entry.rule].flatMap(readExamples);
    const shown = examples.some(({ source, colorScheme, viewport }) => {
      const run = (ids: readonly string[]) =>
        lint(source, {
          rules: onlyRules(...ids),
          colorSchemes: [colorScheme],
          ...(viewport === undefined ? {} : { viewports: [viewport] }),
        });
      const failing = (report: Report) =>
        report.findings.flatMap(({ ruleId, outcome }) => (outcome === 'failed' ? [ruleId] : []));
      if (!failing(run([rule.id])).includes(rule.id)) return false;
      const together = run([rule.id, entry.rule]);
      return failing(together).includes(entry.rule) && together.findings.every((f) => f.ruleId !== rule.id);
    });
    expect(shown).toBe(true);
  });
});

const PAGE = `<html lang="en"><div role="dialog"><p>We use cookies for advertising.</p>
  <button>Accept all</button><button>Reject all</button></div></html>`;

interface MadeUp {
  readonly yieldsTo?: readonly Yield[];
  /** Judges the control of this role; the dialog when not given. */
  readonly role?: 'accept' | 'decline';
  readonly verdict?: Verdict;
}

function madeUp(id: string, { yieldsTo = [], role, verdict = failed(`${id} failed.`, {}) }: MadeUp = {}) {
  return defineRule<v.GenericSchema, Control | Dialog>({
    id,
    title: id,
    severity: 'error',
    presets: {},
    tags: [],
    references: [],
    needs: [],
    yieldsTo,
    options: v.object({}),
    docs: { problem: '', why: '', remedy: '', limits: '' },
    applicability: (dialog) =>
      role === undefined ? [dialog] : dialog.controls.filter((control) => control.role === role),
    expectation: () => verdict,
  });
}

function report(made: readonly Rule[], off: readonly string[] = []): Report {
  const extra = Object.fromEntries(off.map((id) => [id, 'off' as const]));
  return lint(PAGE, { plugins: [{ name: 'made-up', rules: made }], rules: { ...onlyRules(), ...extra } });
}
const told = (made: readonly Rule[], off?: readonly string[]) =>
  report(made, off)
    .findings.map(({ ruleId }) => ruleId)
    .sort();

describe('a rule that yields to another', () => {
  const cause = madeUp('cause', { role: 'decline' });
  const onTarget = [{ rule: 'cause', on: 'target' }] as const;
  const onDialog = [{ rule: 'cause', on: 'dialog' }] as const;

  it('is silent where that one fails on the same target', () => {
    expect(told([madeUp('effect', { yieldsTo: onTarget, role: 'decline' }), cause])).toEqual(['cause']);
    expect(told([madeUp('effect', { yieldsTo: onTarget, role: 'accept' }), cause])).toEqual([
      'cause',
      'effect',
    ]);
  });

  it('or anywhere in the dialog, if it says so', () => {
    expect(told([madeUp('effect', { yieldsTo: onDialog, role: 'accept' }), cause])).toEqual(['cause']);
    expect(told([madeUp('effect', { yieldsTo: onDialog }), cause])).toEqual(['cause']);
  });

  it('speaks of what has another cause, by its evidence', () => {
    const because = (reason: string) =>
      madeUp('effect', {
        yieldsTo: [
          {
            rule: 'cause',
            on: 'dialog',
            onlyIf: { words: 'it follows', holds: ({ why }) => why === 'cause' },
          },
        ],
        verdict: failed('effect failed.', { why: reason }),
      });
    expect(told([because('cause'), cause])).toEqual(['cause']);
    expect(told([because('another'), cause])).toEqual(['cause', 'effect']);
  });

  it('is silent too about what it could not tell, and says in the results what it gave way to', () => {
    const effect = madeUp('effect', { yieldsTo: onTarget, role: 'decline', verdict: cantTell('No idea.') });
    const { findings, results, stats } = report([effect, cause]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['cause']);
    expect(results.find(({ ruleId }) => ruleId === 'effect')).toMatchObject({
      outcome: 'inapplicable',
      message: 'cause tells what is wrong here.',
    });
    expect(stats.coverage.find(({ ruleId }) => ruleId === 'effect')?.undecided).toEqual([]);
  });

  it('speaks where that one is off, or could not tell itself', () => {
    const effect = madeUp('effect', { yieldsTo: onTarget, role: 'decline' });
    expect(told([effect, cause], ['cause'])).toEqual(['effect']);
    const unsure = madeUp('cause', { role: 'decline', verdict: cantTell('No idea.') });
    expect(told([effect, unsure])).toEqual(['cause', 'effect']);
  });

  it('speaks where that one has itself given way, in whatever order they stand', () => {
    const first = madeUp('first', { role: 'decline' });
    const second = madeUp('second', { role: 'decline', yieldsTo: [{ rule: 'first', on: 'target' }] });
    const third = madeUp('third', { role: 'decline', yieldsTo: [{ rule: 'second', on: 'target' }] });
    expect(told([first, second, third])).toEqual(['first', 'third']);
    expect(told([third, second, first])).toEqual(['first', 'third']);
  });

  it('is not lost with another that yields to it: one of the two is told', () => {
    const one = madeUp('one', { yieldsTo: [{ rule: 'two', on: 'dialog' }] });
    const two = madeUp('two', { yieldsTo: [{ rule: 'one', on: 'dialog' }] });
    expect(told([one, two])).toHaveLength(1);
  });
});
