/** What the rule `prominent-accept` and the measure behind it say of one accept and one decline control. */
import { accessibleName } from '../../src/dialog/accessible-name.js';
import { containerKind, isSetApart } from '../../src/dialog/container.js';
import type { Control, Dialog } from '../../src/dialog/dialog.js';
import { resolveConfig } from '../../src/lint/config.js';
import { runRules } from '../../src/lint/run-rules.js';
import { measurementsOf } from '../../src/salience/create-measurements.js';
import type { Comparison, Prominence } from '../../src/salience/measurements.js';
import { selectAll } from '../../src/snapshot/selectors.js';
import type { Snapshot, SnapshotElement } from '../../src/snapshot/snapshot.js';
import { collectStatic, readPage } from '../../src/snapshot/static.js';
import { ancestors } from '../../src/snapshot/tree.js';
import { onlyRules } from '../../test/only-rules.js';
import type { Pair, PairLabel, WithPage } from './labels.js';

export const RULE = 'prominent-accept';

/** Severities for a configuration in which this rule alone runs, with its default options. */
export const ONLY_THE_RULE = onlyRules(RULE);

const { rules } = resolveConfig({ rules: ONLY_THE_RULE });

export type Prediction = Exclude<PairLabel['label'], 'unclear'> | 'cantTell';

export interface PairJudgement {
  readonly prediction: Prediction;
  /** Why it cannot be told; undefined otherwise. */
  readonly reason: string | undefined;
  readonly accept: Prominence;
  readonly decline: Prominence;
  /** Accept by decline. */
  readonly comparison: Comparison | undefined;
}

/** Both controls of a pair, in one static snapshot. */
export interface StaticPair {
  readonly snapshot: Snapshot;
  readonly accept: SnapshotElement;
  readonly decline: SnapshotElement;
}

/** Reads the page of a pair, without a browser. */
export function readSnapshot({ content, viewport, colorScheme }: WithPage<Pair>): Snapshot {
  return collectStatic(readPage(content), { viewport, colorScheme });
}

/** @throws when a selector does not match exactly one element. */
export function findPair({ accept, decline, page }: Pair, snapshot: Snapshot): StaticPair {
  const find = (selector: string): SnapshotElement => {
    const [element, ...others] = selectAll(snapshot.root, selector);
    if (element === undefined || others.length > 0) {
      throw new Error(`${page}: ${selector} matches ${others.length + (element ? 1 : 0)} elements.`);
    }
    return element;
  };
  return { snapshot, accept: find(accept), decline: find(decline) };
}

/**
 * Asks the rule itself, of a dialog that holds these two controls alone: once as they are, and once with
 * their roles exchanged, which tells whether decline stands out.
 */
export function judgePair(pair: StaticPair): PairJudgement {
  const { accept, decline } = pair;
  const forth = dialogWith(pair, accept, decline);
  const measure = measurementsOf(forth);
  const [yes, no] = forth.controls;
  if (yes === undefined || no === undefined) throw new Error('A pair has two controls.');
  return {
    ...predict(verdictOn(forth), () => verdictOn(dialogWith(pair, decline, accept))),
    accept: measure.prominence(yes),
    decline: measure.prominence(no),
    comparison: measure.compare(yes, no),
  };
}

interface RuleVerdict {
  readonly outcome: string;
  readonly reason?: string;
}

function verdictOn(dialog: Dialog): RuleVerdict {
  const [judgement] = runRules([dialog], rules);
  return judgement?.verdict ?? { outcome: 'inapplicable' };
}

function predict(
  forth: RuleVerdict,
  askBack: () => RuleVerdict,
): Pick<PairJudgement, 'prediction' | 'reason'> {
  if (forth.outcome === 'failed') return { prediction: 'accept stands out', reason: undefined };
  const last = forth.outcome === 'passed' ? askBack() : forth;
  if (last.outcome === 'failed') return { prediction: 'decline stands out', reason: undefined };
  return last.outcome === 'passed'
    ? { prediction: 'equal', reason: undefined }
    : { prediction: 'cantTell', reason: last.reason ?? last.outcome };
}

function dialogWith(pair: StaticPair, yes: SnapshotElement, no: SnapshotElement): Dialog {
  return {
    root: dialogAround(pair),
    snapshot: pair.snapshot,
    kind: 'cookies',
    language: 'en',
    layer: 'first',
    openedBy: [],
    confidence: 1,
    evidence: [],
    controls: [controlOf(yes, 'accept'), controlOf(no, 'decline')],
    disclosures: [],
    passages: [],
  };
}

function controlOf(node: SnapshotElement, role: 'accept' | 'decline'): Control {
  return {
    node,
    name: accessibleName(node),
    role,
    confidence: 1,
    evidence: 'labelled by hand',
    visibility: { kind: 'visible' },
    inert: false,
    toggle: undefined,
  };
}

/** The nearest box around both that is set apart from the page. */
function dialogAround({ snapshot, accept, decline }: StaticPair): SnapshotElement {
  const around = new Set(ancestors(accept));
  const isDialog = (element: SnapshotElement) => around.has(element) && isSetApart(containerKind(element));
  return [...ancestors(decline)].find(isDialog) ?? snapshot.root;
}
