/** What one element of a page gives of itself. */
import type { CollectedElement } from './collected.js';
import type { Natives } from './natives.js';
import type { StyleReader } from './style-reader.js';

/** Longer attributes are cut: addresses may hold whole pictures. */
const MAX_ATTRIBUTE = 2_000;

type Own = Omit<CollectedElement, 'parent'>;
type Draft = { -readonly [Key in keyof Own]: Own[Key] };

/** @param frame The corner of the frame that it stands in, from that of the page's viewport. */
export function readElement(
  element: Element,
  frame: { readonly x: number; readonly y: number },
  reader: StyleReader,
  natives: Natives,
): Own {
  const box = boxOf(element, frame, natives);
  const draft: Draft = {
    tag: natives.localName(element),
    style: reader.read(element, box !== undefined),
  };
  const attributes = attributesOf(element, natives);
  if (attributes.length > 0) draft.attributes = attributes;
  if (box !== undefined) draft.box = box;
  const before = reader.readGenerated(element, '::before');
  if (before !== undefined) draft.before = before;
  const after = reader.readGenerated(element, '::after');
  if (after !== undefined) draft.after = after;
  const left = natives.scrollLeft(element);
  const top = natives.scrollTop(element);
  if (left !== 0 || top !== 0) draft.scrolled = [left, top];
  readState(element, draft, natives);
  return draft;
}

/** Undefined where it is not displayed. In thousandths of a px: finer differences are noise. */
function boxOf(
  element: Element,
  frame: { readonly x: number; readonly y: number },
  natives: Natives,
): CollectedElement['box'] {
  if (natives.rectsOf(element).length === 0) return undefined;
  if (natives.checkVisibility?.(element) === false) return undefined;
  const { x, y, width, height } = natives.rectOf(element);
  return [rounded(x + frame.x), rounded(y + frame.y), rounded(width), rounded(height)];
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}

function attributesOf(element: Element, natives: Natives): string[] {
  const names = natives.getAttributeNames(element);
  const pairs: string[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    pairs[pairs.length] = name;
    pairs[pairs.length] = (natives.getAttribute(element, name) ?? '').slice(0, MAX_ATTRIBUTE);
  }
  return pairs;
}

function readState(element: Element, draft: Draft, natives: Natives): void {
  const { tag } = draft;
  if (tag === 'input' && natives.matches(element, '[type=checkbox i], [type=radio i]')) {
    draft.checked = natives.checked(element as HTMLInputElement);
    if (natives.indeterminate(element as HTMLInputElement)) draft.indeterminate = true;
  }
  if (tag === 'option') draft.selected = natives.selected(element as HTMLOptionElement);
  if (natives.matches(element, ':disabled')) draft.disabled = true;
  if (tag === 'dialog' && isModal(element, natives)) draft.modal = true;
}

/** Browsers before 2022 do not know the pseudo-class. */
function isModal(element: Element, natives: Natives): boolean {
  try {
    return natives.matches(element, ':modal');
  } catch {
    return false;
  }
}
