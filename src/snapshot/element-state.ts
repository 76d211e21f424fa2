/**
 * The state that elements are in when a page has loaded, by the rules of the HTML Standard.
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html
 */
import { flatParent } from '../html/flat-tree.js';
import { isCheckable, isChecked, isDisabled, isSelected } from '../html/form-state.js';
import type { HtmlElement } from '../html/tree.js';
import type { ElementState } from './snapshot.js';

const FOCUSABLE = new Set(['button', 'input', 'select', 'textarea', 'summary', 'iframe']);

export function readState(element: HtmlElement): ElementState {
  const { tag, attributes } = element;
  const disabled = isDisabled(element);
  const inert = isInert(element);
  return {
    checked: isCheckable(element) ? isChecked(element) : undefined,
    selected: tag === 'option' ? isSelected(element) : undefined,
    disabled,
    inert,
    open: tag === 'dialog' || tag === 'details' ? attributes.has('open') : undefined,
    focusable: !disabled && !inert && isFocusable(element),
    ...(element.live?.indeterminate === true ? { indeterminate: true } : {}),
  };
}

/** Inertness is inherited in the flat tree, like a style. */
function isInert(element: HtmlElement): boolean {
  for (let node: HtmlElement | undefined = element; node !== undefined; node = flatParent(node)) {
    if (node.attributes.has('inert')) return true;
  }
  return false;
}

/** By its markup: whatever takes the focus when it is not disabled. */
export function isFocusable({ tag, attributes }: Pick<HtmlElement, 'tag' | 'attributes'>): boolean {
  if (attributes.has('tabindex')) return Number.isInteger(Number(attributes.get('tabindex') || Number.NaN));
  if (tag === 'a' || tag === 'area') return attributes.has('href');
  if (tag === 'input') return attributes.get('type')?.toLowerCase() !== 'hidden';
  return (
    FOCUSABLE.has(tag) || ['', 'true', 'plaintext-only'].includes(attributes.get('contenteditable') ?? 'no')
  );
}
