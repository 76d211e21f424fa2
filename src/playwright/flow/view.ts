/** What a person faces on a page at one moment: the consent dialogs that are on the screen, and what they offer. */
import { containerKind, isHiddenAtStart } from '../../dialog/container.js';
import type { Control, Dialog } from '../../dialog/dialog.js';
import { findDialogs } from '../../dialog/find-dialogs.js';
import { isListOption, opensListBox } from '../../dialog/list-box.js';
import { lengthInWords, wordsOf } from '../../language/words.js';
import { seenPassages } from '../../lint/authoring/reading-helpers.js';
import type { ResolvedConfig } from '../../lint/config.js';
import { measurementsOf } from '../../salience/create-measurements.js';
import type { LiveSnapshot } from '../../snapshot/live/live-snapshot.js';
import { selectAll, uniqueSelector } from '../../snapshot/selectors.js';
import type { Snapshot, SnapshotElement } from '../../snapshot/snapshot.js';
import { ancestors, descendants, isWithin } from '../../snapshot/tree.js';

export interface View {
  /** By `performance.now()`. */
  readonly readAt: number;
  readonly snapshot: LiveSnapshot;
  /** In document order. */
  readonly dialogs: readonly Dialog[];
  /** Roots of what says that it is a dialog and is shown, consent or not. */
  readonly boxes: ReadonlySet<number>;
  /** How many options of lists that scripts make are shown. */
  readonly options: number;
}

/**
 * @param known Boxes that were there from the start: one that came later, as an answer to a press, is looked into
 *   even where it does not say what it is about (“Are you sure?”).
 * @param leading Whether what can but be led on from counts as well: settings to open, and nothing to answer with.
 */
export function viewOf(
  snapshot: LiveSnapshot,
  config: ResolvedConfig,
  known?: ReadonlySet<number>,
  leading = false,
): View {
  const { languages, dialogs: named, ignore } = config;
  const ignored = ignore.flatMap((selector) => selectAll(snapshot.root, selector));
  const isMeant = ({ root }: Dialog) => !ignored.some((box) => isWithin(root, box));
  const find = (selectors: readonly string[]) =>
    findDialogs(snapshot, { languages, selectors }).filter(
      (dialog) => isMeant(dialog) && isOnScreen(dialog, leading),
    );
  const found = find(named);
  // What is named is the first layer; the others are looked for.
  if (named.length > 0 && known !== undefined) addNew(found, find([]));
  const { boxes: shown, options } = shownIn(snapshot.root);
  if (known !== undefined) {
    const late = shown.filter(
      (box) => !known.has(box.id) && !found.some(({ root }) => isWithin(root, box) || isWithin(box, root)),
    );
    if (late.length > 0) addNew(found, find(late.map(uniqueSelector)).filter(holdsButtons));
  }
  return {
    readAt: performance.now(),
    snapshot,
    dialogs: found,
    boxes: new Set(shown.map(({ id }) => id)),
    options,
  };
}

function addNew(dialogs: Dialog[], others: readonly Dialog[]): void {
  for (const other of others) {
    const isKnown = ({ root }: Dialog) => isWithin(root, other.root) || isWithin(other.root, root);
    if (!dialogs.some(isKnown)) dialogs.push(other);
  }
}

function holdsButtons({ controls }: Dialog): boolean {
  return controls.some(({ role }) => ANSWERS.has(role) || role === 'other');
}

function shownIn(root: SnapshotElement): { readonly boxes: SnapshotElement[]; readonly options: number } {
  const boxes: SnapshotElement[] = [];
  let options = 0;
  for (const element of descendants(root)) {
    if (element.measuredBox === undefined) continue;
    if (containerKind(element) === 'dialog' && !isHiddenAtStart(element)) boxes.push(element);
    else if (isListOption(element)) options += 1;
  }
  return { boxes, options };
}

const ANSWERS: ReadonlySet<string> = new Set(['accept', 'decline', 'save', 'close', 'defer', 'toggle']);

/** It is displayed, and holds something to answer with that a person can see and get to. */
function isOnScreen(dialog: Dialog, leading: boolean): boolean {
  if (isHiddenAtStart(dialog.root)) return false;
  return dialog.controls.some(
    (control) =>
      (ANSWERS.has(control.role) || (leading && control.role === 'manage')) && isOffered(control, dialog),
  );
}

/** A person can see and read it, and get to it. */
function isOffered(control: Control, dialog: Dialog): boolean {
  const measure = measurementsOf(dialog);
  if (control.node.measuredBox === undefined && control.role !== 'toggle') return false;
  if (measure.visibility(control).kind === 'hidden' || isSlidOut(control.node, dialog)) return false;
  return measure.unreadableLabel(control) === undefined;
}

/** Fixed to the window, and outside of it: scrolling brings it no nearer. */
function isSlidOut(node: SnapshotElement, { snapshot }: Dialog): boolean {
  const { width, height } = snapshot.variant.viewport;
  for (const element of [node, ...ancestors(node)]) {
    const box = element.measuredBox;
    if (box === undefined || element.style.get('position') !== 'fixed') continue;
    if (box.width === 0 || box.height === 0) return false;
    return box.x >= width || box.y >= height || box.x + box.width <= 0 || box.y + box.height <= 0;
  }
  return false;
}

export function offeredIn(dialog: Dialog): Control[] {
  return dialog.controls.filter((control) => isOffered(control, dialog));
}

/** What the page asks first: about cookies rather than anything else, and something that can be accepted, or led on from. */
export function firstOf(dialogs: readonly Dialog[], leading: boolean): Dialog | undefined {
  const worth = (dialog: Dialog) => {
    const offered = offeredIn(dialog);
    const has = (role: Control['role']) => offered.some((one) => one.role === role);
    const isFree = offered.some(isOnTop);
    return (
      (has('accept') || has('save') || (leading && has('manage')) ? 8 : 0) +
      (isFree ? 4 : 0) +
      (dialog.layer === 'first' ? 2 : 0) +
      (dialog.kind === 'cookies' ? 1 : 0)
    );
  };
  const [best] = dialogs.toSorted((one, other) => worth(other) - worth(one));
  return best !== undefined && worth(best) >= 8 ? best : undefined;
}

/** A tab, or what opens a fold: it shows more of the same layer, whatever it is called. A list to choose from is none. */
export function isFold({ role, node }: Control): boolean {
  const { tag, attributes } = node;
  if (opensListBox(node)) return false;
  if (attributes.get('role') === 'tab') return true;
  return !ANSWERS.has(role) && role !== 'manage' && (tag === 'summary' || attributes.has('aria-expanded'));
}

/** Its part is open as it is. */
export function isUnfolded({ node: { attributes, parent, tag } }: Control): boolean {
  if (tag === 'summary') return parent?.state.open === true;
  return attributes.get('aria-selected') === 'true' || attributes.get('aria-expanded') === 'true';
}

/** Nothing lies on it. */
export function isOnTop(control: Control): boolean {
  return (control.node.coveredBy?.length ?? 0) === 0;
}

/** Which layer it is: what it offers, whatever its switches say. Ids differ from one visit to the next. */
export function signatureOf(dialog: Dialog): string {
  const offered = offeredIn(dialog).filter(({ role }) => role !== 'policy-link');
  return [dialog.kind, ...offered.map(({ role, name }) => `${role} ${name}`)].join('\n');
}

/** What would be another one if a press had any effect that a person sees. */
export function stateOf({ dialogs, boxes, options }: View): string {
  const parts = dialogs.map((dialog) => [
    dialog.root.id,
    signatureOf(dialog),
    ...dialog.controls.map(({ toggle, node }) => `${toggle?.on ?? ''}${expandedness(node)}`),
    wordsSeenIn(dialog),
  ]);
  return JSON.stringify([parts, [...boxes], options]);
}

/** What a page leaves on a control, or on what it stands in, when it has taken a press. */
export function traceOn({ node }: Control, { snapshot }: View): string | undefined {
  const own = findById(snapshot, node.id);
  if (own === undefined) return undefined;
  const elements = [own, ...descendants(own), ...ancestors(own)];
  return JSON.stringify(elements.map(({ attributes }) => [...attributes]));
}

/** Frames of another origin, of which nothing can be read. */
export function closedFramesIn(box: SnapshotElement): SnapshotElement[] {
  return [...descendants(box)].filter(
    ({ tag, place, measuredBox }) =>
      tag === 'iframe' && place.shadow.length === 0 && measuredBox !== undefined && measuredBox.width > 1,
  );
}

export function findById({ root }: Snapshot, id: number): SnapshotElement | undefined {
  for (const element of descendants(root)) if (element.id === id) return element;
  return undefined;
}

function expandedness({ attributes, parent }: SnapshotElement): string {
  const isOpen = parent?.tag === 'details' ? String(parent.state.open) : '';
  return `${attributes.get('aria-expanded') ?? ''}${attributes.get('aria-selected') ?? ''}${isOpen}`;
}

/** How many words there are to read in what is shown of it, labels of controls left out. */
export function wordsSeenIn(dialog: Dialog): number {
  let words = 0;
  for (const { text } of seenPassages(dialog, measurementsOf(dialog))) words += lengthInWords(wordsOf(text));
  return Math.round(words);
}

/** How to find a control again on another visit. */
export interface Handle {
  readonly role: Control['role'];
  readonly name: string;
  /** Among those of the dialog with the same role and name, from 0. */
  readonly place: number;
}

export function handleOf(control: Control, { controls }: Dialog): Handle {
  const { role, name } = control;
  return { role, name, place: controls.filter(isSame({ role, name })).indexOf(control) };
}

export function findAgain(handle: Handle, { controls }: Dialog): Control | undefined {
  return controls.filter(isSame(handle))[handle.place];
}

function isSame({ role, name }: Pick<Control, 'role' | 'name'>) {
  return (control: Control) => control.role === role && control.name === name;
}
