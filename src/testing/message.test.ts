/** What a failed assertion prints of a report that a dialog was gone through for. */
import { describe, expect, it } from 'vitest';
import { flowOf, stepOf, wayOf } from '../report/testing/flow-of.js';
import { findingOf, reportOf } from '../report/testing/report-of.js';
import { findingsMessage, nothingFoundMessage } from './message.js';

describe('what lintFlow() measured', () => {
  const flow = flowOf({
    refuse: null,
    reasons: { refuse: 'none was found' },
    explored: { leftAlone: [{ selector: 'a', name: 'Reject', reason: 'it leads to another page' }] },
  });
  const passage = [
    '     What answering took, pressed through at 1280x800 in light',
    '     Accept:   1 click, 0 scrolls, 1 layer, 40 words: press “Accept all”',
    '     Refuse:   not measured: none was found',
    '     Close:    not measured',
    '     Skipped:  “Reject” (it leads to another page)',
  ].join('\n');
  const input = { subject: 'page', isNot: false } as const;
  const message = (given: Parameters<typeof reportOf>[1]) =>
    findingsMessage({ ...input, report: reportOf([], given) }, [findingOf()], () => undefined);

  it('follows the findings', () => {
    expect(message({ flow }).endsWith(`\n\n${passage}`)).toBe(true);
    expect(message({})).not.toContain('What answering took');
  });

  it('follows what was looked at where nothing was found', () => {
    const text = nothingFoundMessage({ ...input, isNot: true, report: reportOf([], { flow }) });
    expect(text.endsWith(`no problems\n\n${passage}`)).toBe(true);
  });

  it('is safe to print, and no wider than the rest', () => {
    const name = `\u001b[31m\u202e ${'long '.repeat(60)}`;
    const steps = Array.from({ length: 20 }, () => stepOf(name));
    const text = message({ flow: flowOf({ accept: wayOf(steps), reasons: {} }) });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(115);
  });
});
