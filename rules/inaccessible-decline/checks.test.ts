/** What an accessibility checker has said of accept and refusal, as a browser's engine would hand it over. */
import { describe, expect, it } from 'vitest';
import { findDialogs } from '../../src/dialog/find-dialogs.js';
import { resolveConfig } from '../../src/lint/config.js';
import { runRules } from '../../src/lint/run-rules.js';
import { selectAll } from '../../src/snapshot/selectors.js';
import type { AccessCheck } from '../../src/snapshot/snapshot.js';
import { snapshotOf } from '../../src/snapshot/testing/snapshot-of.js';

const RULE = 'inaccessible-decline';
const small = { widthPx: 70, heightPx: 14, leastPx: 24, clearPx: 12 };
const check = (
  concern: AccessCheck['concern'],
  outcome: AccessCheck['outcome'],
  facts: AccessCheck['facts'] = {},
): AccessCheck => ({
  concern,
  outcome,
  ruleId: `checker-${concern}`,
  helpUrl: `https://x.test/${concern}`,
  facts,
});

interface Page {
  readonly accept?: readonly AccessCheck[];
  readonly reject?: readonly AccessCheck[];
  readonly css?: string;
  readonly leastTargetPx?: number;
  readonly label?: string;
}

const BUTTONS =
  'button { font: 16px Arial; padding: 10px 20px; border: 0; margin: 0 30px; color: #000; background: #fff }';

function judge({ accept = [], reject = [], css = '', leastTargetPx = 24, label = 'Reject all' }: Page) {
  const snapshot = snapshotOf(
    `<style>${BUTTONS}${css}</style><div role="dialog" aria-label="Cookies"><p>We use cookies for statistics and advertising.</p>
      <button id="accept">Accept all</button><button id="reject">${label}</button></div>`,
  );
  for (const [selector, value] of [
    ['#accept', accept],
    ['#reject', reject],
  ] as const) {
    for (const element of selectAll(snapshot.root, selector))
      Object.defineProperty(element, 'accessChecks', { value });
  }
  const { rules } = resolveConfig({ rules: { [RULE]: ['warning', { leastTargetPx }] } });
  const judgements = runRules(findDialogs(snapshot, { languages: [], selectors: [] }), rules);
  const [verdict] = judgements.flatMap(({ configured, verdict }) =>
    configured.rule.id === RULE ? [verdict] : [],
  );
  return verdict;
}

describe('what the checker finds at fault', () => {
  it('in the refusal alone makes it fail, with rule, explanation and numbers', () => {
    const verdict = judge({
      accept: [check('target size', 'passed', { widthPx: 120, heightPx: 40, leastPx: 24, clearPx: 24 })],
      reject: [check('target size', 'failed', small)],
      css: '#reject { padding: 0; font-size: 12px; line-height: 14px }',
    });
    expect(verdict).toMatchObject({
      outcome: 'failed',
      message:
        'The refusal “Reject all” is 70 by 14 px with 12 px free around its middle, less than 24; “Accept all” has no such barrier.',
      evidence: {
        barriers: ['target size'],
        failedChecks: ['checker-target size'],
        checkHelpUrls: ['https://x.test/target size'],
        declineClearPx: 12,
        acceptClearPx: 24,
      },
    });
  });

  it.each(['name', 'nesting', 'hidden from screen readers'] as const)('may be its %s', (concern) => {
    const reject = [check(concern, 'failed')];
    expect(judge({ accept: [check(concern, 'passed')], reject })).toMatchObject({ outcome: 'failed' });
    expect(judge({ reject })).toMatchObject({ outcome: 'failed', evidence: { barriers: [concern] } });
  });

  it('in both is no finding', () => {
    const checks = [check('name', 'failed'), check('nesting', 'failed')];
    expect(judge({ accept: checks, reject: checks })).toMatchObject({ outcome: 'passed' });
  });

  it('in accept alone is none either', () => {
    expect(judge({ accept: [check('name', 'failed')] })).toMatchObject({ outcome: 'passed' });
  });

  it('counts where one of several rules about the same thing says so', () => {
    const reject = [check('name', 'failed'), check('name', 'passed')];
    expect(judge({ reject })).toMatchObject({ outcome: 'failed' });
  });

  it('is not its size where it is as large as accept', () => {
    expect(judge({ reject: [check('target size', 'failed', small)] })).toMatchObject({ outcome: 'passed' });
  });
});

describe('contrast', () => {
  const pale = [check('contrast', 'failed', { contrastRatio: 2.1, neededContrastRatio: 4.5 })];
  const plain = [check('contrast', 'passed', { contrastRatio: 21, neededContrastRatio: 4.5 })];

  it('alone is left to the rules about looks', () => {
    for (const css of ['', '#reject { color: #bbb }'])
      expect(judge({ accept: plain, reject: pale, css })).toMatchObject({ outcome: 'passed' });
  });

  it('is told beside another barrier', () => {
    const verdict = judge({ accept: plain, reject: [...pale, check('name', 'failed')] });
    expect(verdict).toMatchObject({
      outcome: 'failed',
      message:
        'The refusal “Reject all” has a contrast of 2.1:1, needs 4.5:1, and has no name that screen readers could read out; “Accept all” has no such barrier.',
      evidence: { barriers: ['contrast', 'name'], declineContrastRatio: 2.1, acceptContrastRatio: 21 },
    });
  });
});

describe('the name, which both compute', () => {
  const unnamed = { label: '<span aria-hidden="true">Reject all</span>' };

  it('is missing by our own reckoning where no checker has looked', () => {
    expect(judge(unnamed)).toMatchObject({ outcome: 'failed', evidence: { barriers: ['name'] } });
  });

  it('is judged by the checker where it has', () => {
    expect(judge({ ...unnamed, reject: [check('name', 'passed')] })).toMatchObject({ outcome: 'passed' });
  });
});

describe('the size of a target, which both measure', () => {
  const strip =
    'button { display: block; margin: 0 } #reject { padding: 0; font-size: 12px; line-height: 14px }';
  const spaced = [check('target size', 'passed', { leastPx: 24, clearPx: 24 })];

  it('is judged by our own measurement where no checker has looked', () => {
    expect(judge({ css: strip })).toMatchObject({
      outcome: 'failed',
      evidence: { barriers: ['target size'] },
    });
  });

  it('is judged by the checker where it has', () => {
    expect(judge({ css: strip, reject: spaced })).toMatchObject({ outcome: 'passed' });
  });

  it('is judged by our own where another size is asked for than the checker knows', () => {
    expect(judge({ css: strip, reject: spaced, leastTargetPx: 30 })).toMatchObject({ outcome: 'failed' });
  });
});
