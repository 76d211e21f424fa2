import { describe, expect, it } from 'vitest';
import type { SourceLocation } from './report.js';
import { applySuppressions } from './suppressions.js';

const at = (line: number, endLine = line): SourceLocation => ({
  file: 'page.html',
  startLine: line,
  endLine,
  startColumn: 1,
  endColumn: 10,
  startOffset: line * 100,
  endOffset: line * 100 + 10,
});
const finding = (ruleId: string, ...lines: number[]) => ({ ruleId, anchors: lines.map((line) => at(line)) });
const comment = (line: number, text: string) => ({ text, location: at(line) });
const rules = ['missing-decline', 'prominent-accept'];
const codes = (result: { diagnostics: readonly { code: string }[] }) =>
  result.diagnostics.map(({ code }) => code);

describe('applySuppressions', () => {
  it('silences the named rule on the next line, and no other', () => {
    const findings = [finding('missing-decline', 5), finding('prominent-accept', 5)];
    const result = applySuppressions(
      findings,
      [comment(4, ' consentlint-disable-next-line missing-decline -- legal cleared it, 2026-01 ')],
      rules,
    );
    expect(result.kept).toEqual([findings[1]]);
    expect(result.suppressed).toBe(1);
    expect(result.diagnostics).toEqual([]);
  });

  it('reaches an attribute lines below, when its tag begins on the next line', () => {
    const result = applySuppressions(
      [finding('missing-decline', 5, 8)],
      [comment(4, 'consentlint-disable-next-line')],
      rules,
    );
    expect(result.kept).toEqual([]);
  });

  it('silences from disable to enable, and to the end without one', () => {
    const findings = [finding('missing-decline', 2), finding('missing-decline', 12)];
    const disable = comment(1, 'consentlint-disable missing-decline');
    const enable = comment(10, 'consentlint-enable missing-decline');
    expect(applySuppressions(findings, [disable, enable], rules).kept).toEqual([findings[1]]);
    expect(applySuppressions(findings, [disable], rules).kept).toEqual([]);
  });

  it('takes several rules, with commas or spaces', () => {
    const findings = [finding('missing-decline', 5), finding('prominent-accept', 5)];
    const both = comment(4, 'consentlint-disable-next-line missing-decline, prominent-accept');
    expect(applySuppressions(findings, [both], rules).kept).toEqual([]);
  });

  it('reports a comment that silences nothing', () => {
    const result = applySuppressions(
      [finding('missing-decline', 9)],
      [comment(4, 'consentlint-disable-next-line')],
      rules,
    );
    expect(result.kept).toHaveLength(1);
    expect(codes(result)).toEqual(['suppression-unused']);
  });

  it('reports a misspelt rule or directive, with what was meant', () => {
    const misspelt = applySuppressions([], [comment(1, 'consentlint-disable missing-declin')], rules);
    expect(misspelt.diagnostics[0]?.message).toContain('Did you mean missing-decline?');
    const unknown = applySuppressions([], [comment(1, 'consentlint-off')], rules);
    expect(codes(unknown)).toEqual(['suppression-malformed']);
  });

  it('leaves other comments and other files alone', () => {
    const elsewhere = { ruleId: 'missing-decline', anchors: [{ ...at(5), file: 'other.html' }] };
    const comments = [comment(4, 'consentlint-disable-next-line'), comment(1, 'see consentlint-disable')];
    expect(applySuppressions([elsewhere], comments, rules).kept).toHaveLength(1);
  });
});
