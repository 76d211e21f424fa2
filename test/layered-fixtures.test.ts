/** Every fixture whose layers lie in files of their own is held to what a person saw on the screen. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, type Report } from '../src/index.js';
import { selectAll, uniqueSelector } from '../src/snapshot/selectors.js';
import type { SnapshotElement } from '../src/snapshot/snapshot.js';
import { snapshotOf } from '../src/snapshot/testing/snapshot-of.js';
import { type LayeredFixture, layeredFixtureNames, readLayeredFixture } from './fixtures/read-fixture.js';

const linter = createLinter({ extends: 'strict' });

/** The elements that the selectors of `expected.json` match. */
function elementsIn({ files, root: folder }: LayeredFixture) {
  const roots = new Map(
    [...files].map(([file, html]) => [file, snapshotOf(html, { filename: file, root: folder }).root]),
  );
  return (file: string, selector: string): SnapshotElement => {
    const root = roots.get(file);
    const found = root === undefined ? [] : selectAll(root, selector);
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${selector} matches ${found.length} elements of ${file}, not one.`);
    return only;
  };
}

/** The page itself where a report names no other file. */
const fileOf = (source: string | undefined) => basename(source ?? 'first.html');

function dialogsSeen({ dialogs }: Report) {
  return dialogs.map(({ source, selector, kind, language, layer, openedBy = [], controls }) => ({
    file: fileOf(source),
    root: selector,
    kind,
    language,
    layer,
    openedBy: openedBy.map(({ name }) => name),
    controls: controls.map((control) => [control.selector, control.role]),
  }));
}

describe.each(layeredFixtureNames)('fixture %s', (fixtureName) => {
  const fixture = readLayeredFixture(fixtureName);
  const { expected, flow } = fixture;
  const element = elementsIn(fixture);
  const name = (file: string, selector: string) => uniqueSelector(element(file, selector));
  const report = linter.lint(flow);

  it('has the dialogs that a person finds, and knows what shows each', () => {
    expect(dialogsSeen(report)).toEqual(
      expected.dialogs.map(({ root, controls, ...dialog }) => ({
        ...dialog,
        root: name(dialog.file, root),
        controls: Object.entries(controls).map(([selector, role]) => [name(dialog.file, selector), role]),
      })),
    );
  });

  it('has all the findings that are warranted, each in its file, and no others', () => {
    const seen = report.findings.map(({ ruleId, outcome, target, variants }) => {
      const isEverywhere = variants.length === report.stats.variants.length;
      return { file: fileOf(target.location?.file), ruleId, outcome, target: target.selector, isEverywhere };
    });
    const warranted = expected.findings.map(({ file, ruleId, outcome, target, variants }) => {
      return { file, ruleId, outcome, target: name(file, target), isEverywhere: variants === 'all' };
    });
    expect(seen).toEqual(warranted);
  });

  it('has them where they are in the source', () => {
    for (const { file, ruleId, target, line, column } of expected.findings) {
      const { startTagSource: tag } = element(file, target);
      expect({ line: tag?.startLine, column: tag?.startColumn }).toEqual({ line, column });
      const place = report.findings.find(
        (finding) => finding.ruleId === ruleId && fileOf(finding.target.location?.file) === file,
      )?.target.location;
      expect(place?.startOffset).toBeGreaterThanOrEqual(tag?.startOffset ?? Number.NaN);
      expect(place?.endOffset).toBeLessThanOrEqual(tag?.endOffset ?? Number.NaN);
    }
  });

  it('is looked at and found in order where a person finds it so', () => {
    for (const { file, ruleId, target } of expected.passes) {
      const outcomes = report.results
        .filter((result) => result.ruleId === ruleId && fileOf(result.source) === file)
        .filter((result) => result.target === name(file, target))
        .map(({ outcome }) => outcome);
      expect(outcomes, `${ruleId} of ${target}`).toEqual(report.stats.variants.map(() => 'passed'));
    }
  });
});
