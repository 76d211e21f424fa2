/** Every fixture, linted the way users lint pages, is held to what a person saw on the screen. */
import { describe, expect, it } from 'vitest';
import { createLinter, type Finding, type Report, type Result } from '../src/index.js';
import { builtInRules } from '../src/lint/registry.generated.js';
import { whyUnread } from '../src/lint/rule-languages.js';
import { selectAll, uniqueSelector } from '../src/snapshot/selectors.js';
import type { SnapshotElement } from '../src/snapshot/snapshot.js';
import { snapshotOf } from '../src/snapshot/testing/snapshot-of.js';
import { type Expected, type Fixture, fixtureNames, readFixture } from './fixtures/read-fixture.js';

/** At desktop and phone, in the light and in the dark. */
const linter = createLinter({ extends: 'strict' });

/** Translates the selectors of `expected.json` into those of reports, and finds the elements. */
function elementsOf({ page: { html, filename, root: folder } }: Fixture) {
  const { root } = snapshotOf(html, { filename, root: folder });
  const element = (selector: string): SnapshotElement => {
    const found = selectAll(root, selector);
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${selector} matches ${found.length} elements, not one.`);
    return only;
  };
  return { element, name: (selector: string) => uniqueSelector(element(selector)) };
}

type Names = ReturnType<typeof elementsOf>;

const label = (variant: { readonly viewport: string; readonly colorScheme: string }) =>
  `${variant.viewport} ${variant.colorScheme}`;

function dialogsSeen({ dialogs }: Report) {
  return dialogs.map(({ selector, kind, language, layer, controls }) => ({
    root: selector,
    kind,
    language,
    layer,
    controls: controls.map((control) => [control.selector, control.role]),
    hidden: controls.filter(({ visible }) => visible === false).map((control) => control.selector),
  }));
}

function dialogsExpected({ dialogs }: Expected, { name }: Names) {
  return dialogs.map(({ root, kind, language, layer, controls, hidden = [] }) => ({
    root: name(root),
    kind,
    language,
    layer,
    controls: Object.entries(controls).map(([selector, role]) => [name(selector), role]),
    hidden: hidden.map(name),
  }));
}

function findingsSeen(report: Report, { borderline = [] }: Expected, { name }: Names) {
  const isOptional = ({ ruleId, target }: Finding) =>
    borderline.some((one) => one.ruleId === ruleId && name(one.target) === target.selector);
  return report.findings
    .filter((finding) => !isOptional(finding) && !rulesWithoutWords(report).includes(finding.ruleId))
    .map(({ ruleId, outcome, target, variants }) => ({
      ruleId,
      outcome,
      target: target.selector,
      variants: variants.map(label).sort(),
    }));
}

/** Rules that read sentences, and have no words for the language of the dialog. */
function rulesWithoutWords({ dialogs: [dialog] }: Report): string[] {
  if (dialog === undefined) return [];
  return builtInRules.filter((rule) => whyUnread(rule, dialog) !== undefined).map(({ id }) => id);
}

function findingsExpected({ findings }: Expected, { name }: Names, report: Report) {
  const all = report.stats.variants.map(label);
  return findings.map(({ ruleId, outcome, target, variants }) => ({
    ruleId,
    outcome,
    target: name(target),
    variants: [...(variants === 'all' ? all : variants)].sort(),
  }));
}

/** The order of findings on one element is no matter. */
function sorted<T extends { readonly ruleId: string; readonly target: string }>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => `${a.target} ${a.ruleId}`.localeCompare(`${b.target} ${b.ruleId}`));
}

describe.each(fixtureNames)('fixture %s', (fixtureName) => {
  const fixture = readFixture(fixtureName);
  const { expected } = fixture;
  const names = elementsOf(fixture);
  const report = linter.lint(fixture.page);

  it('has the dialogs that a person finds, with the same controls in the same roles', () => {
    expect(dialogsSeen(report)).toEqual(dialogsExpected(expected, names));
  });

  it('has all the findings that are warranted, in the variants they occur in, and no others', () => {
    const seen = findingsSeen(report, expected, names);
    expect(sorted(seen)).toEqual(sorted(findingsExpected(expected, names, report)));
  });

  it('says of each rule without words for its language that it cannot tell', () => {
    const open = report.findings.filter(({ outcome }) => outcome === 'cantTell').map(({ ruleId }) => ruleId);
    expect(open).toEqual(expect.arrayContaining(rulesWithoutWords(report)));
  });

  it('has them where they are in the source', () => {
    for (const { ruleId, target, line, column } of expected.findings) {
      const node = names.element(target);
      const finding = report.findings.find(
        (one) => one.ruleId === ruleId && one.target.selector === uniqueSelector(node),
      );
      const [tag, place] = [node.startTagSource, finding?.target.location];
      expect({ line: tag?.startLine, column: tag?.startColumn }).toEqual({ line, column });
      // The tag, or the attribute in it that is at fault.
      const isWithin =
        tag !== undefined &&
        place != null &&
        place.startOffset >= tag.startOffset &&
        place.endOffset <= (node.source ?? tag).endOffset;
      expect(isWithin, `${ruleId} at line ${place?.startLine}`).toBe(true);
    }
  });

  it('has the contrast that was measured in Chromium', () => {
    for (const { ruleId, target, contrast } of expected.findings) {
      if (contrast === undefined) continue;
      const finding = report.findings.find(
        (one) => one.ruleId === ruleId && one.target.selector === names.name(target),
      );
      expect(finding?.evidence['declineContrastRatio']).toBeCloseTo(contrast, 1);
    }
  });

  it('is looked at and found in order where a person finds it so', () => {
    const { results } = report;
    const outcomes = (ruleId: string, target: string, variants: readonly string[] | undefined) =>
      results
        .filter((result: Result) => result.ruleId === ruleId && result.target === names.name(target))
        .filter(({ variant }) => variants === undefined || variants.includes(label(variant)))
        .map(({ outcome }) => outcome);
    for (const { ruleId, target, variants } of expected.passes) {
      const times = variants?.length ?? report.stats.variants.length;
      expect(outcomes(ruleId, target, variants), `${ruleId} of ${target}`).toEqual(
        new Array(times).fill('passed'),
      );
    }
  });
});

describe('the fixtures', () => {
  const reportsOf = (pattern: RegExp) =>
    fixtureNames.filter((name) => pattern.test(name)).map((name) => linter.lint(readFixture(name).page));

  it('of fair dialogs, and those without one, give no finding at all', () => {
    const fair = reportsOf(/^(?:no-dialog-|fair-)|-fair$/);
    expect(fair.length).toBeGreaterThanOrEqual(7);
    expect(fair.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('without a consent dialog say that there is none', () => {
    const reports = reportsOf(/^no-dialog-/);
    expect(reports).toHaveLength(3);
    for (const { dialogs, diagnostics } of reports) {
      expect(dialogs).toEqual([]);
      expect(diagnostics.map(({ code }) => code)).toContain('no-dialog');
    }
  });
});
