/** What a control shows in words: text that is there for screen readers alone is none of it. */
import { outOfSight } from '../dialog/out-of-sight.js';
import { isInline } from '../dialog/readable-text.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { elementChildren, textContent } from '../snapshot/tree.js';

export interface LabelText {
  readonly element: SnapshotElement;
  /** Directly in the element, with white space collapsed. */
  readonly text: string;
}

/** In document order; empty for a control that shows none. */
export function labelTexts(control: SnapshotElement): readonly LabelText[] {
  return textsBelow(control, elementChildren);
}

/** Of a box with lines of its own, what stands in these; other boxes inside it are passages for themselves. */
export function passageTexts(passage: SnapshotElement): readonly LabelText[] {
  const isLine = (child: SnapshotElement) => isInline(child) && textContent(child).trim() !== '';
  const hasLines = ownText(passage) !== '' || elementChildren(passage).some(isLine);
  return textsBelow(passage, (element) =>
    elementChildren(element).filter((child) => !hasLines || isInline(child)),
  );
}

function textsBelow(
  control: SnapshotElement,
  childrenOf: (element: SnapshotElement) => SnapshotElement[],
): readonly LabelText[] {
  const texts: LabelText[] = [];
  const pending = [control];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element !== control && !isShown(element)) continue;
    const text = buttonValue(element) || ownText(element);
    if (text !== '' && element.style.get('visibility') === 'visible') texts.push({ element, text });
    pending.push(...childrenOf(element).reverse());
  }
  return texts;
}

/** What names and describes a drawing is not painted, whatever its styles say. @see https://www.w3.org/TR/SVG2/struct.html#TitleElement */
const NEVER_PAINTED = new Set(['title', 'desc', 'metadata']);

const shown = new WeakMap<SnapshotElement, boolean>();

/** Kept, since it is asked again for all that stands around, which on a hostile page is hundreds of passages. */
function isShown(element: SnapshotElement): boolean {
  const known = shown.get(element);
  if (known !== undefined) return known;
  const { tag, style } = element;
  const isSeen =
    !NEVER_PAINTED.has(tag) && style.get('display') !== 'none' && outOfSight(style) === undefined;
  shown.set(element, isSeen);
  return isSeen;
}

/** What an `<input>` of a button type shows; empty for other elements. */
function buttonValue(element: SnapshotElement): string {
  const type = element.attributes.get('type') ?? '';
  return element.tag === 'input' && /^(?:button|submit|reset)$/i.test(type)
    ? (element.attributes.get('value') ?? type)
    : '';
}

/** The text directly in an element, trimmed and with white space collapsed. */
function ownText(element: SnapshotElement): string {
  return element.children
    .map((child) => (child.kind === 'text' ? child.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
