import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectAll, uniqueSelector } from '../snapshot/selectors.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Dialog } from './dialog.js';
import { findDialogs } from './find-dialogs.js';
import { snapshotOf } from './testing/snapshot-of.js';

/** As `expected.json` has it: what a person found in the page. */
interface ExpectedDialog {
  readonly root: string;
  readonly kind: string;
  readonly language: string;
  readonly layer: string;
  readonly controls: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
}

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const names = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function selectOne(root: SnapshotElement, selector: string): SnapshotElement {
  const [only] = selectAll(root, selector);
  if (only === undefined) throw new Error(`${selector} matches nothing`);
  return only;
}

function findIn(name: string, width: number) {
  const folder = join(FIXTURES, name);
  const filename = join(folder, 'page.html');
  const snapshot = snapshotOf(readFileSync(filename, 'utf8'), { file: filename, width });
  return { root: snapshot.root, dialogs: findDialogs(snapshot, { languages: [], selectors: [] }) };
}

function summary({ root, kind, language, layer, controls }: Dialog) {
  return {
    root: uniqueSelector(root),
    kind,
    language,
    layer,
    controls: controls.map(({ node, role }) => [uniqueSelector(node), role]),
    hidden: controls
      .filter(({ visibility }) => visibility.kind === 'hidden')
      .map(({ node }) => uniqueSelector(node)),
  };
}

describe.each(names.map(({ name }) => name))('fixture %s', (name) => {
  const expected: { dialogs: readonly ExpectedDialog[] } = JSON.parse(
    readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'),
  );

  it('has the dialogs that a person finds, with the same controls in the same roles', () => {
    const { root, dialogs } = findIn(name, 1280);
    const byHand = expected.dialogs.map((dialog) => ({
      root: uniqueSelector(selectOne(root, dialog.root)),
      kind: dialog.kind,
      language: dialog.language,
      layer: dialog.layer,
      controls: Object.entries(dialog.controls).map(([selector, role]) => [
        uniqueSelector(selectOne(root, selector)),
        role,
      ]),
      hidden: (dialog.hidden ?? []).map((selector) => uniqueSelector(selectOne(root, selector))),
    }));
    expect(dialogs.map(summary)).toEqual(byHand);
  });
});
