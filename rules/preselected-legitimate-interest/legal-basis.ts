/** Where a toggle is said to rest on a legitimate interest: in its name, its row, its group, its column, its heading. */
import {
  closest,
  type Dialog,
  isWithin,
  type SnapshotElement,
  type ToggleControl,
  wordCount,
} from '../../src/lint/define-rule.js';
import { wordings } from './wordings.js';

export interface LegalBasis {
  /** The words that name it. */
  readonly quote: string;
  /** What bears them: `name`, `column`, … */
  readonly from: string;
}

interface Naming {
  readonly text: string;
  readonly from: string;
}

/** A label or heading is shorter; a longer text explains, and may name every basis there is. */
const MOST_WORDS = 14;

/** Undefined where nothing says so. */
export function legitimateInterestOf(control: ToggleControl, dialog: Dialog): LegalBasis | undefined {
  const own = quoteOf(control.name, dialog, true);
  if (own !== undefined) return { quote: own, from: 'name' };
  for (const { text, from } of namingsAround(control, dialog)) {
    const quote = quoteOf(text, dialog, false);
    if (quote !== undefined) return { quote, from };
    // The nearest naming that speaks of consent decides: the switch is for that.
    if (namesConsent(text, dialog)) return undefined;
  }
  return undefined;
}

function quoteOf(text: string, { language }: Dialog, isOwn: boolean): string | undefined {
  if (!isOwn && wordCount(text) > MOST_WORDS) return undefined;
  const found = wordings.find(text, language);
  const interest = found.findIndex(({ concept }) => concept === 'interest');
  if (interest === -1 || found.slice(0, interest).some(({ concept }) => concept === 'not')) return undefined;
  // “Consent and legitimate interest” is the heading of both.
  if (!isOwn && found.some(({ concept }) => concept === 'consent')) return undefined;
  return found[interest]?.quote;
}

function namesConsent(text: string, { language }: Dialog): boolean {
  if (wordCount(text) > MOST_WORDS) return false;
  return wordings.find(text, language).some(({ concept }) => concept === 'consent');
}

/** Boxes that a row may have around its switch. */
const MOST_LEVELS = 12;
/** A box with a title of its own is more than a row. */
const GROUPS = new Set(['fieldset', 'details', 'table']);

/** From the nearest to the farthest: row, then group by group outwards, then headings. */
function* namingsAround(control: ToggleControl, dialog: Dialog): Generator<Naming> {
  yield* rowTexts(control, dialog);
  for (let at = control.node.parent; at !== undefined && at !== dialog.root.parent; at = at.parent) {
    if (at.tag === 'td' || at.tag === 'th') yield* columnHeader(at);
    yield* groupNames(at, dialog);
  }
  yield* headingsBefore(control.node, dialog);
}

/** Short texts in the largest box around the toggle that holds no other control. */
function* rowTexts({ node }: ToggleControl, dialog: Dialog): Generator<Naming> {
  const { controlsIn, passageIds } = lookupOf(dialog);
  let row = node;
  let levels = MOST_LEVELS;
  for (let at = node.parent; at !== undefined && at !== dialog.root && levels > 0; at = at.parent, levels--) {
    if (GROUPS.has(at.tag) || (controlsIn.get(at) ?? 0) > 1) break;
    row = at;
  }
  const { id } = row;
  for (const [i, passageId] of passageIds.entries()) {
    if (passageId < id) continue;
    const passage = dialog.passages[i];
    if (passage === undefined || !isWithin(passage.node, row)) return;
    yield { text: passage.text, from: 'row' };
  }
}

/** The cell of the table's first row that stands in the same column. */
function* columnHeader(cell: SnapshotElement): Generator<Naming> {
  const row = cell.parent;
  const table = row && closest(row, ({ tag }) => tag === 'table');
  if (row === undefined || table === undefined) return;
  const column = cellsOf(row).indexOf(cell);
  const head = firstOf(table, 'tr');
  const header = head === undefined || head === row ? undefined : cellsOf(head)[column];
  if (header !== undefined) yield { text: textOf(header), from: 'column' };
}

/** A fieldset's legend, the summary of what is folded, the ARIA name of a group or tab panel. */
function* groupNames(group: SnapshotElement, { root }: Dialog): Generator<Naming> {
  const titleTag = { fieldset: 'legend', details: 'summary', table: 'caption' }[group.tag];
  const title = titleTag === undefined ? undefined : firstOf(group, titleTag);
  if (title !== undefined) yield { text: textOf(title), from: 'group' };
  if (group === root) return;
  const label = group.attributes.get('aria-label');
  if (label !== undefined) yield { text: label, from: 'group' };
  for (const id of (group.attributes.get('aria-labelledby') ?? '').split(/\s+/)) {
    const named = id === '' ? undefined : group.elementById(id);
    if (named !== undefined) yield { text: textOf(named), from: 'group' };
  }
}

/** The nearest heading before it, then those above that one in rank. */
function* headingsBefore({ id }: SnapshotElement, dialog: Dialog): Generator<Naming> {
  const { headings } = lookupOf(dialog);
  let level = Number.POSITIVE_INFINITY;
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i];
    if (heading === undefined || heading.id >= id || heading.level >= level) continue;
    level = heading.level;
    yield { text: heading.text, from: 'heading' };
  }
}

/** What every toggle of a dialog asks for, gathered once: there may be thousands. */
interface Lookup {
  /** How many controls stand at or below each element that holds any. */
  readonly controlsIn: ReadonlyMap<SnapshotElement, number>;
  readonly passageIds: readonly number[];
  readonly headings: readonly { readonly id: number; readonly level: number; readonly text: string }[];
}

const lookups = new WeakMap<Dialog, Lookup>();

function lookupOf(dialog: Dialog): Lookup {
  const known = lookups.get(dialog);
  if (known !== undefined) return known;
  const { controls, passages, root } = dialog;
  const controlsIn = new Map<SnapshotElement, number>();
  for (const { node } of controls) {
    for (let at: SnapshotElement | undefined = node; at !== undefined && at !== root; at = at.parent)
      controlsIn.set(at, (controlsIn.get(at) ?? 0) + 1);
  }
  const headings = passages
    .filter(({ kind }) => kind === 'heading')
    .map(({ node, text }) => ({ id: node.id, level: levelOf(node), text }));
  const made = { controlsIn, passageIds: passages.map(({ node }) => node.id), headings };
  lookups.set(dialog, made);
  return made;
}

function levelOf({ tag, attributes }: SnapshotElement): number {
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? attributes.get('aria-level') ?? 2);
  return Number.isFinite(level) ? level : 2;
}

function cellsOf({ children }: SnapshotElement): SnapshotElement[] {
  return children
    .filter((child) => child.kind === 'element')
    .filter(({ tag }) => tag === 'td' || tag === 'th');
}

/** The first element of that tag below, in document order. */
function firstOf(root: SnapshotElement, tag: string): SnapshotElement | undefined {
  const pending = elementsIn(root);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.tag === tag) return next;
    pending.push(...elementsIn(next));
  }
  return undefined;
}

/** Last first, to be taken from the end. */
function elementsIn({ children }: SnapshotElement): SnapshotElement[] {
  return children.filter((child) => child.kind === 'element').toReversed();
}

function textOf(root: SnapshotElement): string {
  const parts: string[] = [];
  const pending = [...root.children].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'text') parts.push(next.text);
    else pending.push(...next.children.toReversed());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
