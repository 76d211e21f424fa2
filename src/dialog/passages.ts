/** Every stretch of text of a dialog that a reader meets, the labels of its buttons left out. */
import type { SnapshotElement, SnapshotNode } from '../snapshot/snapshot.js';
import type { Passage } from './dialog.js';
import { isCode, isInline } from './readable-text.js';

type Kind = Passage['kind'];

/** Elements that say what kind of text stands in them. What stands in another box within is of the same kind. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const)),
  ...Object.fromEntries(
    ['label', 'legend', 'dt', 'caption', 'figcaption'].map((tag) => [tag, 'label'] as const),
  ),
  li: 'list item',
};
const ROLE_KINDS: Readonly<Record<string, Kind>> = { heading: 'heading', listitem: 'list item' };
/** Text in them is the label of something to press, whatever else is known of it. */
const BUTTONS = new Set(['button', 'summary', 'select']);

/** A box being read. */
interface Box {
  readonly node: SnapshotElement;
  readonly kind: Kind;
}

interface Stretch {
  text: string;
  /** Something of it stands outside of links. */
  isRunning: boolean;
}

/**
 * Headings, paragraphs, list items, labels and loose text, in document order, each text once, under the
 * innermost box that holds it; whether it can be seen is not asked. A link within a sentence is part of
 * it; one that stands alone, like every button, is a label.
 *
 * @param controls The elements of the dialog's controls.
 * @param without Subtrees that belong to another dialog.
 */
export function passagesIn(
  root: SnapshotElement,
  controls: ReadonlySet<SnapshotElement>,
  without: ReadonlySet<SnapshotElement>,
): Passage[] {
  const passages: Passage[] = [];
  const pending: (SnapshotNode | (() => void))[] = [root];
  let box: Box = { node: root, kind: 'body' };
  let stretch: Stretch = { text: '', isRunning: false };
  /** How many links the walk is in. */
  let links = 0;

  const flush = () => {
    const text = stretch.text.replace(/\s+/g, ' ').trim();
    if (stretch.isRunning && text !== '') passages.push({ ...box, text });
    stretch = { text: '', isRunning: false };
  };
  const enter = (element: SnapshotElement, leave: () => void) => {
    pending.push(leave);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child !== undefined) pending.push(child);
    }
  };
  const open = (element: SnapshotElement) => {
    if (isCode(element) || without.has(element)) return;
    const isLink = element.tag === 'a' || controls.has(element);
    if (isButton(element, controls)) flush();
    else if (isInText(element)) {
      if (isLink) links++;
      enter(element, () => {
        if (isLink) links--;
      });
    } else if (element.tag === 'br') stretch.text += ' ';
    else {
      flush();
      const outer = box;
      box = { node: element, kind: kindOf(element) ?? outer.kind };
      enter(element, () => {
        flush();
        box = outer;
      });
    }
  };

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'function') next();
    else if (next.kind === 'element') open(next);
    else {
      stretch.text += next.text;
      if (links === 0 && /[\p{L}\p{N}]/u.test(next.text)) stretch.isRunning = true;
    }
  }
  flush();
  return passages;
}

/** Its text, if any, is its own label and no part of the text around it. */
function isButton(element: SnapshotElement, controls: ReadonlySet<SnapshotElement>): boolean {
  const { tag, attributes } = element;
  if (BUTTONS.has(tag) || attributes.get('role') === 'button') return true;
  return controls.has(element) && tag !== 'label' && !isInText(element);
}

/** Stands within a line, by its tag and by its style where that is known; what is folded away stands by itself. */
function isInText(element: SnapshotElement): boolean {
  if (!isInline(element) || kindOf(element) !== undefined) return false;
  const { style } = element;
  const display = style.unknown('display') === undefined ? style.get('display') : '';
  return display === '' || display === 'contents' || display.startsWith('inline');
}

function kindOf({ tag, attributes }: SnapshotElement): Kind | undefined {
  const role = attributes.get('role') ?? '';
  return Object.hasOwn(ROLE_KINDS, role)
    ? ROLE_KINDS[role]
    : Object.hasOwn(KINDS, tag)
      ? KINDS[tag]
      : undefined;
}
